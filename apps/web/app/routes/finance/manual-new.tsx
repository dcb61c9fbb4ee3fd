import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/page-header.tsx';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/manual-new';
import { manualChoices } from './manual-choices.server.ts';
import { ManualForm } from './manual-form.tsx';
import { writeManual } from './manual.server.ts';

export async function loader({ context }: Route.LoaderArgs) {
  await requirePermission(context, 'finance.journal.write');
  return manualChoices(context);
}

export async function action({ request, context }: Route.ActionArgs) {
  return writeManual(context, await request.formData());
}

export default function ManualNew({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        parent={{ to: '/finance/journal/drafts', label: t('books.drafts') }}
        title={t('books.newEntry')}
        lead={t('books.entryLead')}
      />
      <ManualForm {...loaderData} problem={actionData?.problem} />
    </main>
  );
}
