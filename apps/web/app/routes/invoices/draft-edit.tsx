import { useTranslation } from 'react-i18next';
import { data } from 'react-router';
import { PageHeader } from '../../components/page-header.tsx';
import { DiscardFinanceInvoice, FinanceInvoiceDraft, UpdateFinanceInvoice } from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { keepTyped } from '../../lib/keep-typed.ts';
import { leave } from '../../lib/leave.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/draft-edit';
import { contentOf } from './draft-form.server.ts';
import { DraftForm } from './draft-form.tsx';

export async function loader({ params, context }: Route.LoaderArgs) {
  await requirePermission(context, 'finance.invoice.write');
  const { financeInvoice: draft } = await gql(context, FinanceInvoiceDraft, { id: params.id });
  if (draft?.status !== 'DRAFT') throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return { draft, key: crypto.randomUUID() };
}

export const shouldRevalidate = keepTyped;

export async function action({ params: { id }, request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const expectedVersion = Number(textOf(form, 'version'));
  if (textOf(form, 'intent') === 'discard') {
    const input = { id, expectedVersion };
    const { problem } = await act(context, DiscardFinanceInvoice, { input }, (answer) => answer.discardFinanceInvoice);
    return problem === undefined ? leave(context, '/invoices', { key: 'moneyDone' }) : refused(problem);
  }
  const input = { ...contentOf(form), id, expectedVersion };
  const { problem } = await act(context, UpdateFinanceInvoice, { input }, (answer) => answer.updateFinanceInvoice);
  return problem === undefined ? leave(context, `/invoices/${id}`, { key: 'moneyDone' }) : refused(problem);
}

export default function DraftEdit({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { draft, key } = loaderData;
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        parent={{ to: `/invoices/${draft.id}`, label: t('invoicing.draft') }}
        title={t('billing.editDraft')}
        lead={t('billing.newLead')}
      />
      <DraftForm draft={draft} token={key} problem={actionData?.problem} />
    </main>
  );
}
