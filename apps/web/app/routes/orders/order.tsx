import { useTranslation } from 'react-i18next';
import { data, Form, Link, useNavigation } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Money, NOTHING, When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { VersionField } from '../../components/version-field.tsx';
import {
  BillFinanceOrder,
  CancelFinanceOrder,
  FinanceOrder,
  InvoicesOfOrder,
} from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { holds } from '../../lib/permissions.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import { InvoiceTable } from '../invoices/invoice-table.tsx';
import type { Route } from './+types/order';
import { buyerName } from './buyer-name.ts';

export async function loader({ params, context }: Route.LoaderArgs) {
  const viewer = await requirePermission(context, 'finance.order.read');
  const { financeOrder: order } = await gql(context, FinanceOrder, { id: params.id });
  if (order == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  const where = { orderId: { eq: params.id } };
  const documents = holds(viewer.permissions, 'finance.invoice.read')
    ? (await gql(context, InvoicesOfOrder, { where })).financeInvoices.nodes
    : [];
  return { order, documents };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const id = params.id;
  const bill = textOf(form, 'intent') === 'bill';
  const refund = textOf(form, 'refundMethod');
  const input = { id, expectedVersion: Number(textOf(form, 'version')), reason: textOf(form, 'reason') };
  const { problem } = bill
    ? await act(context, BillFinanceOrder, { input: { orderId: id } }, (answer) => answer.billFinanceOrder)
    : await act(
        context,
        CancelFinanceOrder,
        { input: { ...input, refundMethod: refund === '' ? null : refund } },
        (answer) => answer.cancelFinanceOrder,
      );
  return problem === undefined ? leave(context, `/orders/${id}`, { key: 'moneyDone' }) : refused(problem);
}

export default function Order({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { order, documents } = loaderData;
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        parent={{ to: '/orders', label: t('areas.name.orders') }}
        title={`${order.source} ${order.number}`}
        status={<EnumBadge name="financeOrderStatus" value={order.status} />}
      />
      <div className="flex flex-col gap-4 px-(--gutter) pb-8">
        {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
        <Card>
          <Facts order={order} />
        </Card>
        <Card title={t('invoicing.lines')} flush>
          <Lines lines={order.lines} />
        </Card>
        {documents.length > 0 && (
          <Card title={t('invoicing.documents')} flush>
            <InvoiceTable rows={documents} />
          </Card>
        )}
        <Steps order={order} />
      </div>
    </main>
  );
}

type Row = Route.ComponentProps['loaderData']['order'];

function Facts({ order }: { readonly order: Row }) {
  const { t } = useTranslation();
  const { address } = order.buyer;
  const place = [address?.line1, [address?.postalCode, address?.city].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');
  const facts: [string, React.ReactNode][] = [
    [t('invoicing.buyer'), buyerName(order.buyer) ?? NOTHING],
    [t('invoicing.address'), place === '' ? NOTHING : place],
    [t('invoicing.country'), order.country ?? NOTHING],
    [t('invoicing.placed'), <When key="placed" at={order.placedAt} />],
    [t('invoicing.campaign'), order.campaignCode ?? NOTHING],
    [t('invoicing.net'), <Money key="net" value={order.net} />],
    [t('invoicing.vat'), <Money key="vat" value={order.vat} />],
    [t('invoicing.gross'), <Money key="gross" value={order.gross} />],
    [t('invoicing.returned'), <Money key="returned" value={order.returned} />],
  ];
  return (
    <dl className="grid grid-cols-1 gap-x-8 gap-y-2 sm:grid-cols-2 lg:grid-cols-3">
      {facts.map(([name, value]) => (
        <div key={name} className="flex justify-between gap-4">
          <dt className="text-muted">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Lines({ lines }: { readonly lines: Row['lines'] }) {
  const { t } = useTranslation();
  return (
    <LedgerTable
      label={t('invoicing.lines')}
      rows={lines}
      id={(row) => row.id}
      name={(row) => row.sku}
      columns={[
        { key: 'sku', header: t('invoicing.sku'), cell: (row) => row.sku, card: 'title' },
        { key: 'what', header: t('invoicing.description'), cell: (row) => row.description || NOTHING, card: 'line' },
        { key: 'quantity', header: t('invoicing.quantity'), right: true, cell: (row) => row.quantity, card: 'side' },
        {
          key: 'back',
          header: t('invoicing.back'),
          right: true,
          cell: (row) => (row.returnedQuantity === 0 ? NOTHING : row.returnedQuantity),
        },
        {
          key: 'rate',
          header: t('invoicing.rate'),
          right: true,
          cell: (row) => `${row.vatRate.replace(/\.?0+$/, '') || '0'} %`,
        },
        {
          key: 'gross',
          header: t('invoicing.gross'),
          right: true,
          cell: (row) => <Money value={row.gross} />,
          card: 'line',
        },
      ]}
    />
  );
}

/** What can be done with it: an invoice by hand, or its end. */
function Steps({ order }: { readonly order: Row }) {
  const { t } = useTranslation();
  const { can } = useViewer();
  const busy = useNavigation().state !== 'idle';
  const over = order.status === 'RETURNED' || order.status === 'CANCELLED';
  return (
    <>
      {order.invoiceId == null && order.status !== 'RECORDED' && !over && can('finance.invoice.write') && (
        <Form method="post">
          <VersionField of={order} follows />
          <Button type="submit" look="primary" name="intent" value="bill" disabled={busy}>
            {t('invoicing.bill')}
          </Button>
        </Form>
      )}
      {!over && can('finance.order.write') && (
        <Card title={t('invoicing.cancel')}>
          <Form method="post" className="flex max-w-xl flex-col gap-3">
            <p className="text-muted">{t('invoicing.cancelText')}</p>
            <VersionField of={order} />
            <TextField label={t('invoicing.reason')} name="reason" required maxLength={500} />
            <TextField
              label={t('invoicing.refundMethod')}
              hint={t('invoicing.refundHint')}
              name="refundMethod"
              maxLength={40}
            />
            <div>
              <Button type="submit" look="danger" name="intent" value="cancel" disabled={busy}>
                {t('invoicing.cancel')}
              </Button>
            </div>
          </Form>
        </Card>
      )}
      <Link to="/orders" className="text-muted underline">
        {t('invoicing.allOrders')}
      </Link>
    </>
  );
}
