import { Grid3x3, Plus, Tags } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { data, Form, Link, useNavigation } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { Code, NOTHING, When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { VersionField } from '../../components/version-field.tsx';
import { GridListPrices, PriceListChoices, PriceListPage, VariantLabel } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf, patched, useListUrl } from '../../lib/list-url.ts';
import { useFormat } from '../../lib/use-format.ts';
import { useSeenKey } from '../../lib/use-seen-version.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import { bandsOf, type Bands } from './bands.ts';
import { BandsPanel } from './bands-panel.tsx';
import type { Route } from './+types/price-list';
import { savePriceList } from './save.server.ts';
import { SettingFields } from './setting-fields.tsx';
import { useBuyer } from './use-buyer.ts';
import { Window } from './window.tsx';

const PAGE = 50;

export async function loader({ params, request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.price-list.read');
  const query = new URL(request.url).searchParams;
  const after = cursorOf(query) ?? null;
  const [{ priceList }, choices, bands] = await Promise.all([
    gql(context, PriceListPage, { id: params.id, first: PAGE, after }),
    gql(context, PriceListChoices, {}),
    readBands(context, params.id, query.get('set') ?? 'new'),
  ]);
  if (priceList == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return { list: priceList, choices, bands, key: crypto.randomUUID() };
}

/** The prices of the variant that the panel is about; null where it is yet to be chosen. */
async function readBands(
  context: Route.LoaderArgs['context'],
  listId: string,
  variantId: string,
): Promise<Bands | null> {
  if (variantId === 'new') return null;
  const [{ productVariant }, { priceList }] = await Promise.all([
    gql(context, VariantLabel, { id: variantId }),
    gql(context, GridListPrices, { id: listId, variantIds: [variantId] }),
  ]);
  if (productVariant == null) return null;
  const rows = bandsOf(priceList?.listPrices?.nodes ?? [], new Date().toISOString());
  return { variantId, label: `${productVariant.sku} · ${productVariant.product.name}`, rows };
}

type Data = Awaited<ReturnType<typeof loader>>;
type Row = NonNullable<Data['list']['listPrices']>['nodes'][number];

export async function action({ request, context }: Route.ActionArgs) {
  return savePriceList(context, await request.formData());
}

export default function PriceListScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { list, choices } = loaderData;
  const mayWrite = useViewer().can('catalog-pricing.price-list.write') && list.status !== 'ARCHIVED';
  const { params, go } = useListUrl();
  const open = params.get('set');
  const unit = `${list.currency} ${t(`priceLists.${list.basis}`)}`;
  return (
    <div className="flex min-h-0 flex-1">
      <main className="min-h-0 min-w-0 flex-1 overflow-y-auto">
        <PageHeader
          parent={{ to: '/price-lists', label: t('areas.name.priceLists') }}
          title={list.name}
          status={<EnumBadge name="priceListStatus" value={list.status} />}
          actions={mayWrite && <Steps list={list} />}
        />
        <div className="grid items-start gap-4 px-(--gutter) pb-8 xl:grid-cols-[minmax(0,1fr)_360px]">
          <div className="flex min-w-0 flex-col gap-4">
            {open === null && actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
            <Issues list={list} />
            <Card title={t('priceLists.prices')} aside={mayWrite && list.formulaKind == null && <SetPrice />} flush>
              <Prices list={list} editable={mayWrite && list.formulaKind == null} />
            </Card>
          </div>
          <div className="flex flex-col gap-4">
            <Facts list={list} choices={choices} />
            {mayWrite && <Settings list={list} choices={choices} />}
          </div>
        </div>
      </main>
      {open !== null && mayWrite && (
        <BandsPanel
          listId={list.id}
          unit={unit}
          bands={loaderData.bands}
          formKey={loaderData.key}
          problem={actionData?.problem}
          onPick={(variantId) => go({ set: variantId })}
          onClose={() => go({ set: null })}
        />
      )}
    </div>
  );
}

function SetPrice() {
  const { t } = useTranslation();
  const { params } = useListUrl();
  return (
    <ButtonLink to={patched(params, { set: 'new' })}>
      <Plus size={16} aria-hidden />
      {t('priceLists.addPrice')}
    </ButtonLink>
  );
}

function Steps({ list }: { readonly list: Data['list'] }) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  return (
    <Form method="post" className="flex flex-wrap gap-2">
      <input type="hidden" name="id" value={list.id} />
      <VersionField of={list} />
      <ButtonLink to={`/price-grid?lists=${list.id}`}>
        <Grid3x3 size={16} aria-hidden />
        {t('priceLists.openGrid')}
      </ButtonLink>
      <Button type="submit" name="intent" value="archive" look="danger" disabled={busy}>
        {t('priceLists.archive')}
      </Button>
      {list.status === 'DRAFT' && (
        <Button type="submit" name="intent" value="activate" look="primary" disabled={busy}>
          {t('priceLists.activate')}
        </Button>
      )}
    </Form>
  );
}

/** Computed prices that a guardrail or a missing input keeps as they were. */
function Issues({ list }: { readonly list: Data['list'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (list.formulaIssues.length === 0) return null;
  return (
    <Notice tone="warn" title={t('priceLists.issues')}>
      <ul className="flex flex-col gap-1">
        {list.formulaIssues.slice(0, 10).map((issue) => (
          <li key={issue.variantId}>
            <Code>{issue.sku}</Code>: {issue.message}{' '}
            {issue.wanted != null &&
              t('priceLists.wanted', { price: format.money({ decimal: issue.wanted, currency: list.currency }) })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function usePriceColumns(list: Data['list']): { readonly columns: readonly Column<Row>[]; readonly edit: Column<Row> } {
  const { t } = useTranslation();
  const { params } = useListUrl();
  const format = useFormat();
  const edit: Column<Row> = {
    key: 'edit',
    header: t('list.actions'),
    quiet: true,
    right: true,
    cell: (row) =>
      row.variant && (
        <ButtonLink to={patched(params, { set: row.variant.id })}>{t('priceLists.bands.edit')}</ButtonLink>
      ),
  };
  const columns: Column<Row>[] = [
    {
      key: 'sku',
      header: t('priceLists.sku'),
      cell: (row) => (
        <Link to={`/products/${row.variant?.product.id ?? ''}/prices`} className="link">
          {row.variant?.sku ?? NOTHING}
        </Link>
      ),
      card: 'title',
    },
    { key: 'name', header: t('priceLists.variant'), cell: (row) => row.variant?.product.name ?? NOTHING },
    {
      key: 'from',
      header: t('priceLists.from'),
      right: true,
      cell: (row) => (
        <span className="tnum" suppressHydrationWarning>
          <span className="sm:hidden">{t('priceLists.from')} </span>
          {format.number(row.minQuantity)}
        </span>
      ),
      card: 'line',
    },
    {
      key: 'price',
      header: `${t('priceLists.unitPrice')} (${t(`priceLists.${list.basis}`)})`,
      right: true,
      cell: (row) => (
        <span className="tnum" suppressHydrationWarning>
          {row.unitPrice == null ? NOTHING : format.decimal(row.unitPrice, 4)}
        </span>
      ),
      card: 'side',
    },
    { key: 'valid', header: t('priceLists.valid'), cell: (row) => <Window from={row.validFrom} to={row.validTo} /> },
    {
      key: 'by',
      header: t('priceLists.source'),
      cell: (row) => (row.computed ? t('priceLists.computed') : t('priceLists.bySomebody')),
    },
  ];
  return { columns, edit };
}

function Prices({ list, editable }: { readonly list: Data['list']; readonly editable: boolean }) {
  const { t } = useTranslation();
  const { columns, edit } = usePriceColumns(list);
  const prices = list.listPrices;
  if (prices == null || prices.nodes.length === 0)
    return <EmptyState icon={Tags} title={t('priceLists.noPrices')} text={t('priceLists.noPricesText')} />;
  return (
    <>
      <div className="overflow-x-auto" role="region" aria-label={t('priceLists.prices')} tabIndex={0}>
        <LedgerTable
          label={t('priceLists.prices')}
          columns={editable ? [...columns, edit] : columns}
          rows={prices.nodes}
          id={(row) => row.id}
        />
      </div>
      <Pager size={PAGE} page={prices} />
    </>
  );
}

function Facts({ list, choices }: Pick<Data, 'list' | 'choices'>) {
  const { t } = useTranslation();
  const buyer = useBuyer(choices.customerSegments);
  return (
    <Card>
      <FactList
        facts={[
          [t('priceLists.code'), <Code key="code">{list.code}</Code>],
          [t('priceLists.type'), <EnumBadge key="type" name="priceListType" value={list.type} />],
          [t('priceLists.for'), buyer(list)],
          [t('priceLists.channel'), list.channel?.name ?? t('priceLists.allChannels')],
          [t('priceLists.currency'), `${list.currency}, ${t(`priceLists.${list.basis}`)}`],
          [t('products.updated'), <When key="updated" at={list.updatedAt} />],
        ]}
      />
    </Card>
  );
}

function Settings({ list, choices }: Pick<Data, 'list' | 'choices'>) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const seen = useSeenKey(list);
  return (
    <Card title={t('priceLists.settings')}>
      <Form method="post" key={seen} className="flex flex-col gap-4">
        <input type="hidden" name="id" value={list.id} />
        <VersionField of={list} />
        <SettingFields list={list} choices={choices} />
        <div>
          <Button type="submit" look="primary" disabled={busy}>
            {t('ui.save')}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
