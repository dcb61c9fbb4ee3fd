import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/page-header.tsx';
import { CreateFinanceInvoice } from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { keepTyped } from '../../lib/keep-typed.ts';
import { textOf } from '../../lib/form-values.ts';
import { leave } from '../../lib/leave.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/draft-new';
import { contentOf } from './draft-form.server.ts';
import { DraftForm } from './draft-form.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  await requirePermission(context, 'finance.invoice.write');
  return { key: crypto.randomUUID() };
}

export const shouldRevalidate = keepTyped;

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const input = { ...contentOf(form), idempotencyKey: textOf(form, 'key') };
  const { done, problem } = await act(
    context,
    CreateFinanceInvoice,
    { input },
    (answer) => answer.createFinanceInvoice,
  );
  return problem === undefined
    ? leave(context, `/invoices/${done.invoice?.id ?? ''}`, { key: 'moneyDone' })
    : refused(problem);
}

export default function DraftNew({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        parent={{ to: '/invoices', label: t('areas.name.invoices') }}
        title={t('billing.newInvoice')}
        lead={t('billing.newLead')}
      />
      <DraftForm token={loaderData.key} problem={actionData?.problem} />
    </main>
  );
}
