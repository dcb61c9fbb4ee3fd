import { useTranslation } from 'react-i18next';
import { data } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Card } from '../../components/card.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Progress } from '../../components/progress.tsx';
import { RecordImportPage } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { useFormat } from '../../lib/use-format.ts';
import { useRefreshWhile } from '../../lib/use-refresh-while.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import { ErrorTable } from '../imports/error-table.tsx';
import { ERRORS } from '../imports/page-size.ts';
import { Result } from '../imports/result.tsx';
import type { Route } from './+types/import';
import { StartForm } from './start-form.tsx';
import { undoRecords } from './undo.server.ts';
import { UndoButton } from './undo-button.tsx';
import { useKindWord } from './use-kind.ts';

const RUNNING = ['QUEUED', 'RUNNING', 'UNDOING'];

export async function loader({ params, request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.import.run');
  const after = cursorOf(new URL(request.url).searchParams) ?? null;
  const { recordImport } = await gql(context, RecordImportPage, { id: params.id, first: ERRORS, after });
  if (recordImport == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return { run: recordImport };
}

export type RecordRun = Awaited<ReturnType<typeof loader>>['run'];

export async function action({ params, request, context }: Route.ActionArgs) {
  return undoRecords(context, params.id, await request.formData());
}

export default function RecordImportScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { run } = loaderData;
  const word = useKindWord();
  const running = RUNNING.includes(run.status);
  useRefreshWhile(running, 800);
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        parent={{ to: '/files', label: t('areas.name.files') }}
        title={run.fileName}
        status={<EnumBadge name="recordImportStatus" value={run.status} />}
        lead={`${word(run.kind)} · ${run.dryRun ? t('files.mode.trial') : t('files.mode.applied')}`}
        actions={!running && <Actions run={run} />}
      />
      <div className="flex flex-col gap-4 px-(--gutter) pb-8">
        {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
        {run.status === 'FAILED' && (
          <Notice tone="bad" live title={t('imports.failed')}>
            <p>{run.failure?.message ?? t('imports.failedText')}</p>
          </Notice>
        )}
        {running ? <Running run={run} /> : <Ended run={run} />}
      </div>
    </main>
  );
}

function Actions({ run }: { readonly run: RecordRun }) {
  const { t } = useTranslation();
  if (run.dryRun && run.status === 'SUCCEEDED')
    return (
      <StartForm kind={run.kind} fileId={run.fileId} dryRun={false} action="/files/new">
        {t('files.apply')}
      </StartForm>
    );
  return !run.dryRun && run.undoUntil != null && run.status !== 'UNDONE' ? <UndoButton version={run.version} /> : null;
}

function Running({ run }: { readonly run: RecordRun }) {
  const { t } = useTranslation();
  const format = useFormat();
  const label =
    run.status === 'UNDOING' ? t('files.undoing') : run.dryRun ? t('imports.running') : t('imports.applying');
  const rows = t('files.rows', { count: run.job.progress, rows: format.number(run.job.progress) });
  return (
    <Card>
      <Progress label={label} done={run.job.progress} all={run.job.total ?? 0} note={rows} />
    </Card>
  );
}

function Ended({ run }: { readonly run: RecordRun }) {
  const { t } = useTranslation();
  const format = useFormat();
  const counts = { rows: run.rowCount, created: run.createdCount, updated: run.updatedCount };
  return (
    <>
      <Result run={{ ...run, ...counts, unchanged: run.unchangedCount, failed: run.failedCount }} />
      {run.undoUntil != null && run.status !== 'UNDONE' && (
        <p className="text-muted">
          {t('files.undoUntil')} <When at={run.undoUntil} />
        </p>
      )}
      {run.status === 'UNDONE' && (
        <p>
          {t('files.undone')}: <span className="tnum">{format.number(run.undoneCount)}</span>
        </p>
      )}
      <ErrorTable run={run} />
    </>
  );
}
