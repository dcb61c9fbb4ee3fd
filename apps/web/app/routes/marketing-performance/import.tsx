import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { ImportMarketingPerformance } from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/import';
import { ImportForm } from './import-form.tsx';
import { ImportOutcome } from './import-outcome.tsx';
import { PerformanceTabs } from './tabs.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  await requirePermission(context, 'crm.performance.write');
  return { key: crypto.randomUUID() };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const trial = textOf(form, 'intent') === 'trial';
  const input = {
    ...{ source: textOf(form, 'source'), csv: textOf(form, 'csv') },
    ...{ currency: textOf(form, 'currency').toUpperCase() || null, validateOnly: trial },
    idempotencyKey: textOf(form, 'key'),
  };
  const acted = await act(
    context,
    ImportMarketingPerformance,
    { input },
    (answer) => answer.importMarketingPerformance,
  );
  return acted.problem ? refused(acted.problem) : { trial, outcome: acted.done };
}

export default function Import({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const problem = actionData !== undefined && 'problem' in actionData ? actionData.problem : undefined;
  const done = actionData !== undefined && 'outcome' in actionData ? actionData : undefined;
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader title={t('areas.name.performance')} lead={t('performance.importLead')} />
      <PerformanceTabs />
      <div className="grid items-start gap-4 px-(--gutter) py-4 xl:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <ImportForm formKey={loaderData.key} />
        <div className="flex flex-col gap-4" aria-live="polite">
          {problem !== undefined && <ProblemNotice problem={problem} />}
          {done !== undefined && <ImportOutcome trial={done.trial} outcome={done.outcome} />}
        </div>
      </div>
    </main>
  );
}
