import { ShoppingCart } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import type { Column } from '../../components/ledger-table.tsx';
import { Code, NOTHING } from '../../components/printed.tsx';
import { WholeInput } from '../../components/whole-field.tsx';
import { OrderReplenishments, ReceiveReplenishment, StockReorder } from '../../graphql/generated/documents.ts';
import type { StockReorderQuery } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/reorder';
import { type Context, numberOf, orNull } from './stock.server.ts';
import { PAGE, StockList } from './stock-list.tsx';

type Row = NonNullable<StockReorderQuery['reorderSuggestions']>['nodes'][number];
type Order = NonNullable<StockReorderQuery['replenishments']>['nodes'][number];

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.stock.read');
  const params = new URL(request.url).searchParams;
  const variables = { first: PAGE, after: cursorOf(params) ?? null, needed: params.get('show') === 'needed' };
  return { ...(await gql(context, StockReorder, variables)), key: crypto.randomUUID() };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { problem } = await change(context, await request.formData());
  return problem === undefined ? leave(context, '/stock/reorder', { key: 'stockDone' }) : refused(problem);
}

function change(context: Context, form: FormData) {
  const [quantity, idempotencyKey] = [numberOf(form, 'quantity'), textOf(form, 'key')];
  if (textOf(form, 'intent') === 'receive') {
    const lot = { lotCode: orNull(form, 'lotCode'), expiresOn: orNull(form, 'expiresOn') };
    const input = { id: textOf(form, 'id'), quantity, ...lot, idempotencyKey };
    return act(context, ReceiveReplenishment, { input }, (answer) => answer.receiveReplenishment);
  }
  const lines = [{ variantId: textOf(form, 'variantId'), locationId: textOf(form, 'locationId'), quantity }];
  return act(
    context,
    OrderReplenishments,
    { input: { lines, idempotencyKey } },
    (answer) => answer.orderReplenishments,
  );
}

export default function Reorder({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { reorderSuggestions, replenishments, key } = loaderData;
  const columns = useColumns(key);
  return (
    <StockList
      title={t('stock.tab.reorder')}
      rows={reorderSuggestions}
      id={(row) => row.id}
      problem={actionData?.problem}
      empty={{ icon: ShoppingCart, title: t('stock.noRules'), text: t('stock.noRulesText') }}
      filters={
        <FilterSelect
          label={t('stock.show')}
          name="show"
          all={t('stock.all')}
          options={[['needed', t('stock.needed')]]}
        />
      }
      columns={columns}
      below={replenishments.nodes.length > 0 && <Orders orders={replenishments.nodes} formKey={key} />}
    />
  );
}

function useColumns(key: string): Column<Row>[] {
  const { t } = useTranslation();
  const may = useViewer().can('catalog-pricing.stock.write');
  const figure = (
    name: 'onHand' | 'inTransit' | 'onOrder' | 'soldLately' | 'reorderPoint' | 'target',
    value: (row: Row) => number,
  ) => ({
    ...{ key: name, header: t(`stock.${name}`), right: true },
    cell: (row: Row) => <span className="tnum">{value(row)}</span>,
  });
  return [
    { key: 'sku', header: t('stock.search'), cell: (row) => <Code>{row.sku}</Code>, card: 'title' },
    { key: 'location', header: t('stock.location'), cell: (row) => row.location.name, card: 'line' },
    { ...figure('onHand', (row) => row.onHand), card: 'side' },
    figure('inTransit', (row) => row.inTransit),
    figure('onOrder', (row) => row.onOrder),
    figure('soldLately', (row) => row.sold),
    figure('reorderPoint', (row) => row.point),
    figure('target', (row) => row.target),
    {
      ...{ key: 'order', header: t('stock.suggested'), card: 'line' as const },
      cell: (row) => (may && row.quantity > 0 ? <OrderForm row={row} formKey={`${key}:${row.id}`} /> : NOTHING),
    },
  ];
}

function OrderForm({ row, formKey }: { readonly row: Row; readonly formKey: string }) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const fields = {
    key: formKey,
    variantId: row.variantId,
    locationId: row.location.id,
    quantity: String(row.quantity),
  };
  return (
    <Form method="post">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit" disabled={busy}>
        {t('stock.order', { number: row.quantity })}
      </Button>
    </Form>
  );
}

function Orders({ orders, formKey }: { readonly orders: readonly Order[]; readonly formKey: string }) {
  const { t } = useTranslation();
  return (
    <div className="px-(--gutter) pb-8">
      <Card title={t('stock.open')}>
        <ul className="flex flex-col gap-3">
          {orders.map((order) => (
            <li key={order.id}>
              <Arrival order={order} formKey={`${formKey}:${order.id}`} />
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}

function Arrival({ order, formKey }: { readonly order: Order; readonly formKey: string }) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const may = useViewer().can('catalog-pricing.stock.write');
  const left = order.quantity - order.received;
  const input = 'control w-28';
  return (
    <Form method="post" className="flex flex-wrap items-center gap-2">
      <span className="min-w-40 flex-1">
        <Code>{order.sku}</Code> · {order.location.name} · <span className="tnum">{left}</span>
      </span>
      {may && (
        <>
          {Object.entries({ intent: 'receive', id: order.id, key: formKey }).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <WholeInput
            className={input}
            aria-label={`${t('stock.arriving')} ${order.sku}`}
            name="quantity"
            min={1}
            max={left}
            defaultValue={left}
          />
          <input
            className={input}
            aria-label={`${t('stock.lotCode')} ${order.sku}`}
            placeholder={t('stock.lot')}
            name="lotCode"
            maxLength={60}
          />
          <input className="control" aria-label={`${t('stock.expiresOn')} ${order.sku}`} name="expiresOn" type="date" />
          <Button type="submit" disabled={busy}>
            {t('stock.receive')}
          </Button>
        </>
      )}
    </Form>
  );
}
