import { ChartLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { data, Form, useSearchParams } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { Money, NOTHING, When } from '../../components/printed.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { StepChart, type StepSeries } from '../../components/step-chart.tsx';
import { ListPriceTimeline, PriceTimeline, ProductVariantChoices } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { holds } from '../../lib/permissions.ts';
import { useFormat } from '../../lib/use-format.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/history-tab';

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const viewer = await requirePermission(context, 'catalog-pricing.price.read');
  const { product } = await gql(context, ProductVariantChoices, { id: params.id });
  if (product == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  const asked = new URL(request.url).searchParams.get('variant');
  const variant = product.variants.find((one) => one.id === asked) ?? product.variants[0];
  if (variant === undefined) return { product, variant: null, prices: [], said: null, now: Date.now() };
  const seesLists = holds(viewer.permissions, 'catalog-pricing.price-list.read');
  const [history, lists] = await Promise.all([
    gql(context, PriceTimeline, { variantId: variant.id }),
    seesLists ? gql(context, ListPriceTimeline, { variantId: variant.id }) : null,
  ]);
  const said = lists?.listPriceHistory.nodes ?? null;
  return { product, variant, prices: history.priceHistory.nodes, said, now: Date.now() };
}

type Data = Awaited<ReturnType<typeof loader>>;
type Price = Data['prices'][number];

/** What a variant cost when: a line a channel, and the same as a table. */
export default function HistoryTab({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { product, variant, prices, said, now } = loaderData;
  return (
    <div className="flex flex-col gap-4 px-(--gutter) py-4 pb-8">
      {product.variants.length > 1 && <VariantChoice data={loaderData} />}
      {variant === null || prices.length === 0 ? (
        <Card>
          <EmptyState icon={ChartLine} title={t('priceLists.tab.history')} text={t('priceLists.tab.historyEmpty')} />
        </Card>
      ) : (
        <>
          <Chart prices={prices} now={now} />
          <Card title={t('priceLists.tab.table')} flush>
            <Table prices={prices} />
          </Card>
        </>
      )}
      {said !== null && said.length > 0 && <Said said={said} />}
    </div>
  );
}

function VariantChoice({ data: { product, variant } }: { readonly data: Data }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  return (
    <Form className="flex flex-wrap items-end gap-2" preventScrollReset>
      <SelectField
        label={t('priceLists.variant')}
        name="variant"
        defaultValue={params.get('variant') ?? variant?.id ?? ''}
        options={product.variants.map(({ id, sku, name }) => [id, name ? `${sku} ${name}` : sku])}
      />
      <Button type="submit">{t('priceLists.tab.show')}</Button>
    </Form>
  );
}

const shownSide = (price: Price) => (price.channel.priceDisplay === 'NET' ? price.net : price.gross);

function Chart({ prices, now }: { readonly prices: readonly Price[]; readonly now: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const byChannel = new Map<string, Price[]>();
  for (const price of [...prices].reverse())
    byChannel.set(price.channel.id, [...(byChannel.get(price.channel.id) ?? []), price]);
  const currency = prices[0] ? shownSide(prices[0]).currency : 'EUR';
  const series = [...byChannel.values()].map((all): StepSeries => ({
    key: all[0]!.channel.id,
    name: all[0]!.channel.name,
    // Where a line lies on a screen may be a float; what is printed comes from the exact decimals.
    points: all.map((price) => ({ at: Date.parse(price.validFrom), value: Number(shownSide(price).decimal) })),
  }));
  return (
    <Card title={t('priceLists.tab.history')}>
      <ul className="mb-3 flex flex-wrap gap-x-6 gap-y-1" suppressHydrationWarning>
        {[...byChannel.values()].map((all) => {
          const last = all.at(-1)!;
          const values = {
            channel: last.channel.name,
            price: format.money(shownSide(last)),
            date: format.date(last.validFrom),
          };
          return <li key={last.channel.id}>{t('priceLists.tab.chart', values)}</li>;
        })}
      </ul>
      <div className="overflow-x-auto" role="region" aria-label={t('priceLists.tab.chartLabel')} tabIndex={0}>
        <StepChart
          label={t('priceLists.tab.chartLabel')}
          series={series}
          until={now}
          print={(value) => format.money({ decimal: String(value), currency })}
        />
      </div>
    </Card>
  );
}

function Table({ prices }: { readonly prices: readonly Price[] }) {
  const { t } = useTranslation();
  const columns: Column<Price>[] = [
    { key: 'channel', header: t('priceLists.channel'), cell: (row) => row.channel.name, card: 'title' },
    { key: 'net', header: t('priceLists.NET'), right: true, cell: (row) => <Money value={row.net} />, card: 'line' },
    {
      key: 'gross',
      header: t('priceLists.GROSS'),
      right: true,
      cell: (row) => <Money value={row.gross} />,
      card: 'side',
    },
    { key: 'since', header: t('priceLists.tab.since'), cell: (row) => <When at={row.validFrom} />, card: 'line' },
    { key: 'until', header: t('priceLists.tab.until'), cell: (row) => <When at={row.validTo} /> },
    { key: 'who', header: t('priceLists.tab.who'), cell: (row) => row.setBy.name ?? row.setBy.kind },
  ];
  return (
    <div className="overflow-x-auto" role="region" aria-label={t('priceLists.tab.table')} tabIndex={0}>
      <LedgerTable label={t('priceLists.tab.table')} columns={columns} rows={prices} id={(row) => row.id} />
    </div>
  );
}

function Said({ said }: { readonly said: NonNullable<Data['said']> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: Column<(typeof said)[number]>[] = [
    { key: 'list', header: t('areas.name.priceLists'), cell: (row) => row.list?.name ?? NOTHING, card: 'title' },
    { key: 'from', header: t('priceLists.from'), right: true, cell: (row) => row.minQuantity, card: 'line' },
    {
      key: 'price',
      header: t('priceLists.unitPrice'),
      right: true,
      cell: (row) => (
        <span className="tnum" suppressHydrationWarning>
          {row.unitPrice == null ? t('priceLists.tab.ended') : `${format.decimal(row.unitPrice, 4)} ${row.currency}`}
        </span>
      ),
      card: 'side',
    },
    { key: 'since', header: t('priceLists.tab.since'), cell: (row) => <When at={row.validFrom} /> },
    { key: 'until', header: t('priceLists.tab.until'), cell: (row) => <When at={row.validTo} /> },
    { key: 'said', header: t('priceLists.tab.said'), cell: (row) => <When at={row.saidAt ?? null} />, card: 'line' },
    { key: 'who', header: t('priceLists.tab.who'), cell: (row) => row.setBy.name ?? row.setBy.kind },
  ];
  return (
    <Card title={t('priceLists.tab.listHistory')} flush>
      <div className="overflow-x-auto" role="region" aria-label={t('priceLists.tab.listHistory')} tabIndex={0}>
        <LedgerTable label={t('priceLists.tab.listHistory')} columns={columns} rows={said} id={(row) => row.id} />
      </div>
    </Card>
  );
}
