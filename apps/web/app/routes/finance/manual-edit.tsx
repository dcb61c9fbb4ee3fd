import { useTranslation } from 'react-i18next';
import { data, redirect } from 'react-router';
import { PageHeader } from '../../components/page-header.tsx';
import { ManualEntryPage } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/manual-edit';
import { manualChoices } from './manual-choices.server.ts';
import { ManualForm } from './manual-form.tsx';
import { writeManual } from './manual.server.ts';

export async function loader({ params, context }: Route.LoaderArgs) {
  await requirePermission(context, 'finance.journal.write');
  const [{ manualEntry: entry }, choices] = await Promise.all([
    gql(context, ManualEntryPage, { id: params.id }),
    manualChoices(context),
  ]);
  if (entry == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  // What was submitted is decided on as it is.
  if (entry.status !== 'DRAFT') throw redirect(`/finance/journal/drafts/${entry.id}`);
  return { entry, ...choices };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  return writeManual(context, await request.formData(), params.id);
}

export default function ManualEdit({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        parent={{ to: `/finance/journal/drafts/${loaderData.entry.id}`, label: loaderData.entry.description }}
        title={t('books.editEntry')}
        lead={t('books.entryLead')}
      />
      <ManualForm {...loaderData} problem={actionData?.problem} />
    </main>
  );
}
