import { useTranslation } from 'react-i18next';
import { data } from 'react-router';
import { Badge, EnumBadge } from '../../components/badge.tsx';
import { Card } from '../../components/card.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import {
  CreditFinanceInvoice,
  FinaliseFinanceInvoice,
  FinanceInvoice,
  RecordFinancePayment,
  ResendFinanceDocumentMail,
} from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import { plainDecimal } from '../../lib/typed-decimal.ts';
import type { Route } from './+types/invoice';
import { InvoiceFacts } from './invoice-facts.tsx';
import { InvoiceMails } from './invoice-mails.tsx';
import { InvoiceLines } from './invoice-lines.tsx';
import { InvoiceSteps } from './invoice-steps.tsx';

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
  if (intent === 'resend') {
    const input = { id: textOf(form, 'mail'), idempotencyKey };
    return act(context, ResendFinanceDocumentMail, { input }, (answer) => answer.resendFinanceDocumentMail);
  }
  if (intent === 'pay') {
    const amount = { decimal: plainDecimal(textOf(form, 'amount')), currency: textOf(form, 'currency') };
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
          <InvoiceFacts invoice={invoice} />
        </Card>
        <Card title={t('invoicing.lines')} flush>
          <InvoiceLines lines={invoice.lines} />
        </Card>
        {invoice.status === 'FINALISED' && <InvoiceMails invoice={invoice} token={key} />}
        <div className="grid gap-4 lg:grid-cols-2">
          <InvoiceSteps invoice={invoice} token={key} />
        </div>
      </div>
    </main>
  );
}

export type Row = Route.ComponentProps['loaderData']['invoice'];
