import { BellRing } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EnumBadge, useEnumWord } from '../../components/badge.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { Code, NOTHING, Percent, When } from '../../components/printed.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { CompetitorAlerts } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/alerts';
import { CompetitorTabs } from './competitor-tabs.tsx';

const PAGE = 50;

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.competitor.read');
  const { searchParams } = new URL(request.url);
  const where = searchParams.get('state') === 'all' ? {} : { status: { eq: 'OPEN' as const } };
  return gql(context, CompetitorAlerts, { first: PAGE, after: cursorOf(searchParams) ?? null, where });
}

type Row = Route.ComponentProps['loaderData']['competitorAlerts']['nodes'][number];

/** Competitors that crossed a threshold. */
export default function CompetitorAlertList({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { nodes, pageInfo, totalCount } = loaderData.competitorAlerts;
  const columns = useColumns();
  const footer = <Pager size={PAGE} page={{ nodes, totalCount, pageInfo }} />;
  return (
    <main className="flex min-h-0 flex-1 flex-col">
      <PageHeader title={t('areas.name.competitors')} lead={t('competitors.alertsLead')} />
      <CompetitorTabs />
      <div className="px-(--gutter) pb-3">
        <FilterSelect
          label={t('competitors.state')}
          name="state"
          all={t('competitors.onlyOpen')}
          options={[['all', t('competitors.alsoClosed')]]}
        />
      </div>
      <TableFrame label={t('competitors.tab.alerts')} footer={footer}>
        {nodes.length === 0 ? (
          <EmptyState icon={BellRing} title={t('competitors.noAlerts')} text={t('competitors.noAlertsText')} />
        ) : (
          <LedgerTable label={t('competitors.tab.alerts')} columns={columns} rows={nodes} id={(row) => row.id} />
        )}
      </TableFrame>
    </main>
  );
}

function useColumns(): Column<Row>[] {
  const { t } = useTranslation();
  const word = useEnumWord();
  return [
    {
      key: 'product',
      header: t('competitors.product'),
      cell: (row) => (
        <Link to={`/products/${row.variant.product.id}/competitors`} className="hover:underline">
          {row.variant.product.name} <Code>{row.variant.sku}</Code>
        </Link>
      ),
      card: 'title',
      wrap: true,
    },
    {
      key: 'competitor',
      header: t('competitors.competitor'),
      cell: (row) => row.listing.competitor.name,
      card: 'line',
    },
    { key: 'channel', header: t('competitors.channel'), cell: (row) => row.channel.name },
    {
      key: 'direction',
      header: t('competitors.direction'),
      cell: (row) => <EnumBadge name="competitorDirection" value={row.direction} />,
      card: 'side',
    },
    {
      key: 'distance',
      header: t('competitors.distance'),
      right: true,
      cell: (row) => <Percent value={row.distancePercent} signed />,
      card: 'line',
    },
    { key: 'opened', header: t('competitors.opened'), right: true, cell: (row) => <When at={row.openedAt} /> },
    {
      key: 'closed',
      header: t('competitors.closed'),
      right: true,
      cell: (row) =>
        row.closedReason == null ? (
          NOTHING
        ) : (
          <span title={word('competitorClosed', row.closedReason)}>
            <When at={row.closedAt} />
          </span>
        ),
    },
  ];
}
