import { useTranslation } from 'react-i18next';
import { data, Form, Link, useNavigation } from 'react-router';
import { Badge, EnumBadge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Money, NOTHING, When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import {
  CreditFinanceInvoice,
  FinaliseFinanceInvoice,
  FinanceInvoice,
  RecordFinancePayment,
} from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { isZero } from '../../lib/is-zero.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/invoice';

export async function loader({ params, context }: Route.LoaderArgs) {
  await requirePermission(context, 'finance.invoice.read');
  const { financeInvoice: invoice } = await gql(context, FinanceInvoice, { id: params.id });
  if (invoice == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return { invoice, key: crypto.randomUUID() };
}

type Context = Route.ActionArgs['context'];

export async function action({ params, request, context }: Route.ActionArgs) {
  const { problem } = await step(context, params.id, await request.formData());
  return problem === undefined ? leave(context, `/invoices/${params.id}`, { key: 'moneyDone' }) : refused(problem);
}

function step(context: Context, id: string, form: FormData) {
  const idempotencyKey = textOf(form, 'key');
  const intent = textOf(form, 'intent');
  if (intent === 'finalise')
    return act(
      context,
      FinaliseFinanceInvoice,
      { input: { id, expectedVersion: Number(textOf(form, 'version')) } },
      (answer) => answer.finaliseFinanceInvoice,
    );
  if (intent === 'pay') {
    const amount = { decimal: textOf(form, 'amount').replace(',', '.'), currency: textOf(form, 'currency') };
    const input = { amount, method: textOf(form, 'method'), invoiceIds: [id], idempotencyKey };
    return act(context, RecordFinancePayment, { input }, (answer) => answer.recordFinancePayment);
  }
  const refund = textOf(form, 'refundMethod');
  const input = { id, reason: textOf(form, 'reason'), refundMethod: refund === '' ? null : refund, idempotencyKey };
  return act(context, CreditFinanceInvoice, { input }, (answer) => answer.creditFinanceInvoice);
}

export default function Invoice({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { invoice, key } = loaderData;
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        parent={{ to: '/invoices', label: t('areas.name.invoices') }}
        title={invoice.number ?? t('invoicing.draft')}
        status={
          <>
            <EnumBadge name="financeInvoiceKind" value={invoice.kind} />
            {invoice.dunningLevel > 0 && (
              <Badge tone="warn">{t('invoicing.reminded', { level: invoice.dunningLevel })}</Badge>
            )}
          </>
        }
      />
      <div className="flex flex-col gap-4 px-(--gutter) pb-8">
        {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
        <Card>
          <Facts invoice={invoice} />
        </Card>
        <Card title={t('invoicing.lines')} flush>
          <Lines lines={invoice.lines} />
        </Card>
        <div className="grid gap-4 lg:grid-cols-2">
          <Steps invoice={invoice} token={key} />
        </div>
      </div>
    </main>
  );
}

type Row = Route.ComponentProps['loaderData']['invoice'];

function Facts({ invoice }: { readonly invoice: Row }) {
  const { t } = useTranslation();
  const address = invoice.customer.address;
  const place = [address?.line1, [address?.postalCode, address?.city].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');
  const facts: [string, React.ReactNode][] = [
    [t('invoicing.customer'), invoice.customer.name || NOTHING],
    [t('invoicing.address'), place === '' ? NOTHING : place],
    [t('invoicing.issued'), <When key="issued" at={invoice.issueDate} day />],
    [t('invoicing.supplied'), <When key="supplied" at={invoice.supplyDate} day />],
    [t('invoicing.due'), <When key="due" at={invoice.dueDate} day />],
    [t('invoicing.reference'), invoice.reference || NOTHING],
    [t('invoicing.net'), <Money key="net" value={invoice.net} />],
    ...invoice.vatParts.map((part): [string, React.ReactNode] => [
      `${t('invoicing.vat')} ${part.rate.replace(/\.?0+$/, '') || '0'} %`,
      <Money key={part.rate} value={part.vat} />,
    ]),
    [t('invoicing.gross'), <Money key="gross" value={invoice.gross} />],
    [t('invoicing.paid'), <Money key="paid" value={invoice.paid} />],
    [t('invoicing.credited'), <Money key="credited" value={invoice.credited} />],
    [t('invoicing.open'), <Money key="open" value={invoice.open} />],
  ];
  return (
    <>
      <dl className="grid grid-cols-1 gap-x-8 gap-y-2 sm:grid-cols-2 lg:grid-cols-3">
        {facts.map(([name, value]) => (
          <div key={name} className="flex justify-between gap-4">
            <dt className="text-muted">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="flex flex-wrap gap-4 pt-3">
        {invoice.orderId != null && (
          <Link className="underline" to={`/orders/${invoice.orderId}`}>
            {t('invoicing.toOrder')}
          </Link>
        )}
        {invoice.status === 'FINALISED' && (
          <a className="underline" href={`/invoices/${invoice.id}/pdf`}>
            {t('billing.download')}
          </a>
        )}
        {invoice.status === 'FINALISED' &&
          (['ubl', 'cii'] as const).map((syntax) => (
            <a key={syntax} className="underline" href={`/invoices/${invoice.id}/xml/${syntax}`}>
              {t('invoicing.xml', { syntax: syntax.toUpperCase() })}
            </a>
          ))}
        {invoice.correctsId != null && (
          <Link className="underline" to={`/invoices/${invoice.correctsId}`}>
            {t('invoicing.toCorrected')}
          </Link>
        )}
      </p>
    </>
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

/** What can be done with it: finalise a draft, book a payment, take it back. */
function Steps({ invoice, token }: { readonly invoice: Row; readonly token: string }) {
  const { t } = useTranslation();
  const { can } = useViewer();
  const busy = useNavigation().state !== 'idle';
  const charged = invoice.kind === 'INVOICE' && invoice.status === 'FINALISED';
  if (invoice.status === 'DRAFT')
    return can('finance.invoice.write') ? (
      <Form method="post" className="flex items-center gap-4">
        <input type="hidden" name="version" value={invoice.version} />
        <Button type="submit" look="primary" name="intent" value="finalise" disabled={busy}>
          {t('invoicing.finalise')}
        </Button>
        <Link className="underline" to={`/invoices/${invoice.id}/edit`}>
          {t('billing.editDraft')}
        </Link>
      </Form>
    ) : null;
  return (
    <>
      {charged && !isZero(invoice.open) && can('finance.payment.write') && (
        <Card title={t('invoicing.pay')}>
          <Form method="post" className="flex flex-col gap-3">
            <input type="hidden" name="key" value={`pay-${token}`} />
            <input type="hidden" name="currency" value={invoice.open.currency} />
            <TextField
              label={`${t('invoicing.amount')} (${invoice.open.currency})`}
              name="amount"
              inputMode="decimal"
              defaultValue={invoice.open.decimal}
              required
            />
            <TextField label={t('invoicing.method')} name="method" defaultValue="bank" required maxLength={40} />
            <div>
              <Button type="submit" look="primary" name="intent" value="pay" disabled={busy}>
                {t('invoicing.pay')}
              </Button>
            </div>
          </Form>
        </Card>
      )}
      {charged && can('finance.invoice.write') && (
        <Card title={t('invoicing.credit')}>
          <Form method="post" className="flex flex-col gap-3">
            <p className="text-muted">{t('invoicing.creditText')}</p>
            <input type="hidden" name="key" value={`credit-${token}`} />
            <TextField label={t('invoicing.reason')} name="reason" required maxLength={500} />
            <TextField
              label={t('invoicing.refundMethod')}
              hint={t('invoicing.refundHint')}
              name="refundMethod"
              maxLength={40}
            />
            <div>
              <Button type="submit" look="danger" name="intent" value="credit" disabled={busy}>
                {t('invoicing.credit')}
              </Button>
            </div>
          </Form>
        </Card>
      )}
    </>
  );
}
