import { Link2, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { data, Link, useSearchParams } from 'react-router';
import { Badge, EnumBadge } from '../../components/badge.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { Code, Money, NOTHING, When } from '../../components/printed.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { CompetitorPage } from '../../graphql/generated/documents.ts';
import type { ListingPartsFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf, useListUrl } from '../../lib/list-url.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/competitor';
import { ListingPanel } from './listing-panel.tsx';
import { PerUnit } from './position-columns.tsx';
import { saveListing } from './save.server.ts';

const PAGE = 50;

export async function loader({ params, request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.competitor.read');
  const after = cursorOf(new URL(request.url).searchParams) ?? null;
  const page = await gql(context, CompetitorPage, { id: params.id, first: PAGE, after });
  if (page.competitor == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return { competitor: page.competitor, listings: page.competitorListings, pagesRead: page.competitorPolicy.pagesRead };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  return saveListing(context, params.id, await request.formData());
}

/** A competitor with what of it is compared. */
export default function CompetitorDetail({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { competitor, listings, pagesRead } = loaderData;
  const viewer = useViewer();
  const mayWrite = viewer.can('catalog-pricing.competitor.write');
  const [params] = useSearchParams();
  const { go } = useListUrl();
  const edited = params.get('edit');
  const { nodes, pageInfo, totalCount } = listings;
  const add = mayWrite && (
    <ButtonLink to="?edit=new" look="primary">
      <Plus size={16} aria-hidden />
      {t('competitors.map')}
    </ButtonLink>
  );
  const footer = <Pager size={PAGE} page={{ nodes, totalCount, pageInfo }} />;
  return (
    <div className="flex min-h-0 flex-1">
      <main className="flex min-h-0 min-w-0 flex-1 flex-col">
        <PageHeader
          parent={{ to: '/competitors/watched', label: t('areas.name.competitors') }}
          title={competitor.name}
          status={<EnumBadge name="guardrailState" value={competitor.active ? 'ACTIVE' : 'PAUSED'} />}
          lead={t('competitors.mapLead')}
          actions={add}
        />
        <TableFrame label={t('competitors.mapped')} footer={footer}>
          <Listings rows={nodes} add={add} openId={edited} mayWrite={mayWrite} />
        </TableFrame>
      </main>
      {mayWrite && edited !== null && (
        <ListingPanel
          key={edited}
          listing={nodes.find(({ id }) => id === edited)}
          pagesRead={pagesRead}
          mayCapture={viewer.can('catalog-pricing.competitor.capture')}
          problem={actionData?.problem}
          onClose={() => go({ edit: null })}
        />
      )}
    </div>
  );
}

interface ListingsProps {
  readonly rows: readonly ListingPartsFragment[];
  readonly add: React.ReactNode;
  readonly openId: string | null;
  readonly mayWrite: boolean;
}

function Listings({ rows, add, openId, mayWrite }: ListingsProps) {
  const { t } = useTranslation();
  const columns = useColumns();
  return rows.length === 0 ? (
    <EmptyState icon={Link2} title={t('competitors.unmapped')} text={t('competitors.unmappedText')} action={add} />
  ) : (
    <LedgerTable
      label={t('competitors.mapped')}
      columns={columns}
      rows={rows}
      id={(row) => row.id}
      openId={openId}
      href={mayWrite ? (row) => `?edit=${row.id}` : undefined}
    />
  );
}

function useColumns(): Column<ListingPartsFragment>[] {
  const { t } = useTranslation();
  return [
    { key: 'title', header: t('competitors.theirs'), cell: (row) => row.title, card: 'title', wrap: true },
    { key: 'pack', header: t('competitors.pack'), right: true, cell: (row) => `${row.pack.amount} ${row.pack.unit}` },
    {
      key: 'ours',
      header: t('competitors.ours'),
      cell: (row) => (
        <Link to={`/products/${row.variant.product.id}/competitors`} className="hover:underline">
          {row.variant.product.name} <Code>{row.variant.sku}</Code>
        </Link>
      ),
      card: 'line',
      wrap: true,
    },
    {
      key: 'price',
      header: t('competitors.price'),
      right: true,
      cell: (row) => <Money value={row.latestPrice?.amount} />,
      card: 'side',
    },
    {
      key: 'unit',
      header: t('competitors.unitPrice'),
      right: true,
      cell: (row) => <PerUnit price={row.latestPrice?.unitPrice} unit={row.latestPrice?.unit} />,
    },
    {
      key: 'fresh',
      header: t('competitors.freshness'),
      cell: (row) =>
        row.latestPrice == null ? (
          <Badge tone="neutral">{t('competitors.noCapture')}</Badge>
        ) : (
          <Badge tone={row.latestPrice.stale ? 'bad' : 'ok'}>
            {t(row.latestPrice.stale ? 'competitors.stale' : 'competitors.fresh')}
          </Badge>
        ),
      card: 'line',
    },
    {
      key: 'captured',
      header: t('competitors.captured'),
      right: true,
      cell: (row) => <When at={row.latestPrice?.capturedAt} />,
    },
    {
      key: 'page',
      header: t('competitors.page'),
      cell: (row) =>
        row.page?.enabled ? <EnumBadge name="competitorPage" value={row.page.outcome ?? 'WAITING'} /> : NOTHING,
    },
  ];
}
