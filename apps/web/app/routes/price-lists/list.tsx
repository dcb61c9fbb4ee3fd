import { Plus, Tags } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { EnumBadge, useEnumWord } from '../../components/badge.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { Code } from '../../components/printed.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { PriceListChoices, PriceLists } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf, useListUrl } from '../../lib/list-url.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/list';
import { PriceListPanel } from './price-list-panel.tsx';
import { savePriceList } from './save.server.ts';
import { SegmentPanel } from './segment-panel.tsx';
import { useBuyer } from './use-buyer.ts';

const PAGE = 25;

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.price-list.read');
  const after = cursorOf(new URL(request.url).searchParams) ?? null;
  const [{ priceLists }, choices] = await Promise.all([
    gql(context, PriceLists, { first: PAGE, after, where: null }),
    gql(context, PriceListChoices, {}),
  ]);
  return { priceLists, choices, key: crypto.randomUUID() };
}

export type PriceListChoicesData = Awaited<ReturnType<typeof loader>>['choices'];
type Row = Awaited<ReturnType<typeof loader>>['priceLists']['nodes'][number];

export async function action({ request, context }: Route.ActionArgs) {
  return savePriceList(context, await request.formData());
}

export default function PriceListsScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { go } = useListUrl();
  const mayWrite = useViewer().can('catalog-pricing.price-list.write');
  const { priceLists, choices } = loaderData;
  const columns = useColumns(choices);
  const add = mayWrite && <AddLinks />;
  const close = (): void => go({ new: null, group: null });
  return (
    <div className="flex min-h-0 flex-1">
      <main className="flex min-h-0 min-w-0 flex-1 flex-col">
        <PageHeader title={t('areas.name.priceLists')} lead={t('priceLists.lead')} actions={add} />
        {!mayWrite && <p className="px-(--gutter) pb-3 text-muted">{t('priceLists.noWrite')}</p>}
        <TableFrame label={t('areas.name.priceLists')} footer={<Pager size={PAGE} page={priceLists} />}>
          {priceLists.nodes.length === 0 ? (
            <EmptyState icon={Tags} title={t('priceLists.empty')} text={t('priceLists.emptyText')} action={add} />
          ) : (
            <LedgerTable
              label={t('areas.name.priceLists')}
              columns={columns}
              rows={priceLists.nodes}
              id={(row) => row.id}
              href={(row) => `/price-lists/${row.id}`}
            />
          )}
        </TableFrame>
      </main>
      {params.has('new') && mayWrite && (
        <PriceListPanel formKey={loaderData.key} choices={choices} problem={actionData?.problem} onClose={close} />
      )}
      {params.has('group') && mayWrite && (
        <SegmentPanel
          formKey={loaderData.key}
          segments={choices.customerSegments}
          problem={actionData?.problem}
          onClose={close}
        />
      )}
    </div>
  );
}

function AddLinks() {
  const { t } = useTranslation();
  return (
    <>
      <ButtonLink to="?group=1">{t('priceLists.segments')}</ButtonLink>
      <ButtonLink to="?new=1" look="primary">
        <Plus size={16} aria-hidden />
        {t('priceLists.new')}
      </ButtonLink>
    </>
  );
}

function useColumns(choices: PriceListChoicesData): Column<Row>[] {
  const { t } = useTranslation();
  const word = useEnumWord();
  const buyer = useBuyer(choices.customerSegments);
  return [
    {
      key: 'name',
      header: t('priceLists.name'),
      cell: (row) => <span className="font-medium">{row.name}</span>,
      card: 'title',
    },
    {
      key: 'status',
      header: t('priceLists.status'),
      cell: (row) => <EnumBadge name="priceListStatus" value={row.status} />,
      card: 'side',
    },
    { key: 'code', header: t('priceLists.code'), cell: (row) => <Code>{row.code}</Code> },
    { key: 'type', header: t('priceLists.type'), cell: (row) => word('priceListType', row.type), card: 'line' },
    { key: 'for', header: t('priceLists.for'), cell: buyer, card: 'line' },
    {
      key: 'channel',
      header: t('priceLists.channel'),
      cell: (row) => row.channel?.name ?? t('priceLists.allChannels'),
    },
    {
      key: 'currency',
      header: t('priceLists.currency'),
      cell: (row) => `${row.currency} ${t(`priceLists.${row.basis}`)}`,
    },
    {
      key: 'prices',
      header: t('priceLists.prices'),
      right: true,
      cell: (row) => <span className="tnum">{row.listPrices?.totalCount ?? 0}</span>,
    },
  ];
}
