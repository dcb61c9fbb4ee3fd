import { useTranslation } from 'react-i18next';
import { data } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { ProductImportPage } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { useRefreshWhile } from '../../lib/use-refresh-while.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/import';
import { ErrorTable } from './error-table.tsx';
import { ImportActions } from './import-actions.tsx';
import { JobProgress } from './job-progress.tsx';
import { PriceDraftCard } from './price-draft-card.tsx';
import { Result } from './result.tsx';
import { ERRORS } from './page-size.ts';
import { readSetup } from './setup.ts';
import { startImport } from './start.server.ts';
import { undoImport } from './undo.server.ts';
import { Steps } from './steps.tsx';

export async function loader({ params, request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.import.run');
  const search = new URL(request.url).searchParams;
  const { productImport } = await gql(context, ProductImportPage, {
    id: params.id,
    first: ERRORS,
    after: cursorOf(search) ?? null,
  });
  if (productImport == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return { run: productImport, setup: readSetup(search.get('setup')) };
}

export type ImportData = Awaited<ReturnType<typeof loader>>;

export async function action({ params, request, context }: Route.ActionArgs) {
  const form = await request.formData();
  if (form.has('version')) return undoImport(context, params.id, Number(form.get('version')));
  const setup = readSetup(String(form.get('setup')));
  if (setup === undefined) throw data({ code: 'BAD_USER_INPUT' }, { status: 400 });
  return startImport(context, String(form.get('fileId')), setup, false, String(form.get('key')));
}

export default function ImportScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { run, setup } = loaderData;
  const running = ['QUEUED', 'RUNNING', 'UNDOING'].includes(run.status);
  useRefreshWhile(running, 800);
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        parent={{ to: '/imports', label: t('areas.name.imports') }}
        title={run.fileName}
        status={<EnumBadge name="importStatus" value={run.status} />}
        actions={!running && <ImportActions run={run} setup={setup} />}
      />
      <Steps current={run.dryRun ? 'check' : 'apply'} ended={!running && !run.dryRun} />
      <div className="flex flex-col gap-4 px-(--gutter) pb-8">
        {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
        {run.status === 'FAILED' && (
          <Notice tone="bad" live title={t('imports.failed')}>
            <p>{run.failure?.message ?? t('imports.failedText')}</p>
          </Notice>
        )}
        {running ? <JobProgress run={run} /> : <Result run={run} />}
        {run.status === 'UNDONE' && <p>{t('imports.undone', { count: run.undone })}</p>}
        {!running && run.draft != null && <PriceDraftCard draft={run.draft} />}
        {!running && run.notices.length > 0 && <Notices notices={run.notices} />}
        {!running && <ErrorTable run={run} />}
      </div>
    </main>
  );
}

function Notices({ notices }: { readonly notices: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <Notice tone="info" title={t('imports.notices')}>
      <ul className="list-disc pl-4">
        {notices.map((notice) => (
          <li key={notice}>{notice}</li>
        ))}
      </ul>
    </Notice>
  );
}
