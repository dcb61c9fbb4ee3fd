import { useTranslation } from 'react-i18next';
import { data, Form, redirect, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { AreaField, TextField } from '../../components/text-field.tsx';
import { FinanceDocumentMailDraft, SendFinanceDocument } from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { asScreen, gqlOrFailure, isCode } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import { Tick } from '../competitors/tick.tsx';
import type { Route } from './+types/mail-send';

export async function loader({ params, request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'finance.invoice.send');
  const notice = new URL(request.url).searchParams.get('notice');
  const found = await gqlOrFailure(context, FinanceDocumentMailDraft, { id: params.id, notice }).catch(
    (error: unknown) => {
      // A draft goes to nobody: whoever comes here by an address sees where it stands.
      throw isCode(error, 'FINANCE_INVOICE_NOT_FINAL') ? redirect(`/invoices/${params.id}`) : asScreen(context, error);
    },
  );
  const { financeDocumentMailDraft: draft, financeInvoice: invoice } = found;
  if (draft == null || invoice == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return { draft, invoice, notice, key: crypto.randomUUID() };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const notice = textOf(form, 'notice');
  const input = {
    ...{ invoiceId: params.id, noticeId: notice || null, idempotencyKey: textOf(form, 'key') },
    ...{ to: textOf(form, 'to'), subject: textOf(form, 'subject'), body: textOf(form, 'body') },
    attachXml: form.has('attachXml'),
  };
  const { problem } = await act(context, SendFinanceDocument, { input }, (answer) => answer.sendFinanceDocument);
  const back = notice === '' ? `/invoices/${params.id}` : '/dunning';
  return problem === undefined ? leave(context, back, { key: 'documentMailed' }) : refused(problem);
}

/** A document on its way to whom it is for: looked over before it goes. */
export default function MailSend({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const { draft, invoice, notice, key } = loaderData;
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        parent={{ to: `/invoices/${invoice.id}`, label: invoice.number ?? '' }}
        title={notice === null ? t('billing.sendDocument') : t('billing.sendLetter')}
        lead={notice === null ? t('billing.sendLead') : t('billing.sendLetterLead')}
      />
      <Form method="post" className="flex max-w-3xl flex-col gap-4 px-(--gutter) pb-8">
        <input type="hidden" name="key" value={key} />
        <input type="hidden" name="notice" value={notice ?? ''} />
        {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
        <Card>
          <div className="flex flex-col gap-4">
            <TextField
              {...{ label: t('billing.mailTo'), name: 'to', type: 'email', required: true, maxLength: 254 }}
              defaultValue={draft.to}
            />
            <TextField
              {...{ label: t('billing.mailSubject'), name: 'subject', required: true, maxLength: 200 }}
              defaultValue={draft.subject}
            />
            <AreaField
              {...{ label: t('billing.mailBody'), name: 'body', required: true, maxLength: 5_000, rows: 8 }}
              defaultValue={draft.body}
            />
            {notice === null && <Tick name="attachXml" label={t('billing.attachXml')} checked={false} />}
          </div>
        </Card>
        <div>
          <Button type="submit" look="primary" disabled={busy}>
            {t('billing.sendNow')}
          </Button>
        </div>
      </Form>
    </main>
  );
}
