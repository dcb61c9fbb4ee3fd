import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { data, redirect } from 'react-router';
import { EnumBadge, useEnumWord } from '../../components/badge.tsx';
import { buttonClass, ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Progress } from '../../components/progress.tsx';
import { CrmImportKinds, CrmImportPage, StartCrmImport, UndoCrmImport } from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { useFormat } from '../../lib/use-format.ts';
import { useRefreshWhile } from '../../lib/use-refresh-while.ts';
import { useSeenKey } from '../../lib/use-seen-version.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import { UndoButton } from '../files/undo-button.tsx';
import { Result } from '../imports/result.tsx';
import { Steps, type Step } from '../imports/steps.tsx';
import type { Route } from './+types/import';
import { FaultTable, FAULTS } from './fault-table.tsx';
import { kinds } from './kinds.ts';
import { MappingForm } from './mapping-form.tsx';

const RUNNING = ['QUEUED', 'RUNNING', 'UNDOING'];
const OPEN = ['READY', 'TRIED'];

export async function loader({ params, request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'crm.file.import');
  const after = cursorOf(new URL(request.url).searchParams) ?? null;
  const [{ crmImport }, { crmImportKinds }] = await Promise.all([
    gql(context, CrmImportPage, { id: params.id, first: FAULTS, after }),
    gql(context, CrmImportKinds, {}),
  ]);
  if (crmImport == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return { run: crmImport, kind: crmImportKinds?.find(({ kind }) => kind === crmImport.kind) };
}

export type CustomerImport = Awaited<ReturnType<typeof loader>>;

export async function action({ params, request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const head = { id: params.id, expectedVersion: Number(textOf(form, 'version')) };
  const intent = textOf(form, 'intent');
  if (intent !== 'trial' && intent !== 'import') {
    const undone = await act(context, UndoCrmImport, { input: head }, (answer) => answer.undoCrmImport);
    return undone.problem ? refused(undone.problem) : redirect(`/customers/files/${params.id}`, 303);
  }
  const [columns, fields] = [form.getAll('column').map(String), form.getAll('field').map(String)];
  const input = {
    ...{ ...head, trial: intent === 'trial', updateKnown: textOf(form, 'known') === 'update' },
    source: textOf(form, 'source') || null,
    mapping: columns.map((column, at) => ({ column, field: fields[at] || null })),
  };
  const started = await act(context, StartCrmImport, { input }, (answer) => answer.startCrmImport);
  return started.problem ? refused(started.problem) : redirect(`/customers/files/${params.id}`, 303);
}

const stepOf = (status: string): Step => (status === 'READY' ? 'map' : status === 'TRIED' ? 'check' : 'apply');

/** One file: what its columns are, what would come of it, what came of it, and taking it back. */
export default function CustomerImportScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const word = useEnumWord();
  const { run } = loaderData;
  const running = RUNNING.includes(run.status);
  useRefreshWhile(running, 700);
  const seen = useSeenKey(run);
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        parent={{ to: '/customers/files', label: t('customerFiles.title') }}
        title={run.fileName}
        status={<EnumBadge name="crmImportStatus" value={run.status} />}
        lead={word('crmImportKind', run.kind)}
        actions={!running && <Actions run={run} />}
      />
      <Steps current={stepOf(run.status)} ended={['SUCCEEDED', 'UNDONE'].includes(run.status)} />
      <div className="flex flex-col gap-4 px-(--gutter) pb-8">
        {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
        {run.failure != null && !running && (
          <Notice tone="bad" live title={t('imports.failed')}>
            <p>{run.failure.message}</p>
          </Notice>
        )}
        {running ? <Running run={run} /> : <Outcome run={run} />}
        {OPEN.includes(run.status) && <MappingForm key={seen} {...loaderData} />}
        {!running && run.faults.totalCount! > 0 && <FaultTable faults={run.faults} />}
      </div>
    </main>
  );
}

type Run = CustomerImport['run'];

function Actions({ run }: { readonly run: Run }) {
  const { t } = useTranslation();
  return (
    <>
      {run.faults.totalCount! > 0 && (
        <a href={`/customers/files/${run.id}/faults.csv`} download className={buttonClass('secondary')}>
          <Download size={16} aria-hidden />
          {t('imports.errorFile')}
        </a>
      )}
      {['SUCCEEDED', 'FAILED'].includes(run.status) && run.undoUntil != null && <UndoButton version={run.version} />}
      {['SUCCEEDED', 'UNDONE'].includes(run.status) && (
        <ButtonLink to={kinds[run.kind].list} look="primary">
          {t('customerFiles.toList')}
        </ButtonLink>
      )}
    </>
  );
}

function Running({ run }: { readonly run: Run }) {
  const { t } = useTranslation();
  const format = useFormat();
  const undoing = run.status === 'UNDOING';
  const [done, all] = undoing
    ? [run.undoneCount + run.keptCount, run.createdCount + run.updatedCount]
    : [run.doneCount, run.rowCount];
  const label = undoing ? t('files.undoing') : run.trial ? t('imports.running') : t('imports.applying');
  const note = t('imports.progress', { done: format.number(done), all: format.number(all) });
  return (
    <Card>
      <Progress label={label} done={done} all={all} note={note} />
    </Card>
  );
}

function Outcome({ run }: { readonly run: Run }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (run.status === 'READY') return null;
  const counts = { rows: run.rowCount, created: run.createdCount, updated: run.updatedCount };
  const status = run.status === 'TRIED' ? 'SUCCEEDED' : run.status;
  return (
    <>
      <Result run={{ ...counts, status, dryRun: run.trial, unchanged: run.knownCount, failed: run.failedCount }} />
      {run.status === 'SUCCEEDED' && run.undoUntil != null && (
        <p className="text-muted">
          {t('files.undoUntil')} <When at={run.undoUntil} />
        </p>
      )}
      {run.status === 'UNDONE' && (
        <Notice tone={run.keptCount > 0 ? 'warn' : 'info'} title={t('customerFiles.undone')}>
          <p>
            {t('customerFiles.undoneCounts', {
              undone: format.number(run.undoneCount),
              kept: format.number(run.keptCount),
            })}
          </p>
        </Notice>
      )}
    </>
  );
}
