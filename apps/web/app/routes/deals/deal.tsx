import { useTranslation } from 'react-i18next';
import { data, useSearchParams } from 'react-router';
import { Badge, EnumBadge } from '../../components/badge.tsx';
import { LinkTabs } from '../../components/link-tabs.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { DealPage, RecordFiles as FilesOf, RecordNotes } from '../../graphql/generated/documents.ts';
import { textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { useListUrl } from '../../lib/list-url.ts';
import { useFormKey, useSeenKey } from '../../lib/use-seen-version.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import { EditLink } from '../customers/edit-link.tsx';
import { RecordFiles } from '../records/files.tsx';
import { Notes } from '../records/notes.tsx';
import { actOnRecord } from '../records/record.server.ts';
import type { Route } from './+types/deal';
import { DealOverview } from './deal-overview.tsx';
import { DealPanel } from './deal-panel.tsx';
import { changeDeal, moveDeal } from './deals.server.ts';
import { StageSteps } from './stage-steps.tsx';
import { Moves } from './moves.tsx';

export async function loader({ request, params: { id }, context }: Route.LoaderArgs) {
  await requirePermission(context, 'crm.deal.read');
  const tab = new URL(request.url).searchParams.get('tab') ?? 'overview';
  const [{ deal, pipelines }, files, notes] = await Promise.all([
    gql(context, DealPage, { id }),
    tab === 'files' ? gql(context, FilesOf, { subject: 'DEAL' as const, id }) : undefined,
    tab === 'notes' ? gql(context, RecordNotes, { dealId: id }) : undefined,
  ]);
  const pipeline = pipelines?.find((one) => one.id === deal?.pipelineId);
  if (deal == null || pipeline === undefined) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  const shown = { files: files?.crmFiles ?? [], notes: notes?.crmNotes ?? [] };
  return { deal, pipeline, tab, ...shown, key: crypto.randomUUID() };
}

export async function action({ request, params: { id }, context }: Route.ActionArgs) {
  const form = await request.formData();
  const intent = textOf(form, 'intent');
  if (intent === 'move') return moveDeal(context, form);
  if (intent === 'save') return changeDeal(context, form);
  return actOnRecord(context, form, { kind: 'DEAL', id, at: `/deals/${id}` });
}

export default function DealScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { go } = useListUrl();
  const { can } = useViewer();
  const { deal, pipeline, tab, files, notes } = loaderData;
  const key = useFormKey(loaderData.key);
  const seen = useSeenKey(deal);
  const mayWrite = can('crm.deal.write') && pipeline.archivedAt == null;
  const editing = params.has('edit') && mayWrite;
  const tabs = (
    ['overview', 'notes', 'history', ...(can('crm.attachment.read') ? ['files' as const] : [])] as const
  ).map((name) => ({ to: `?tab=${name}`, label: t(`records.tab.${name}`), current: tab === name }));
  return (
    <div className="flex min-h-0 flex-1">
      <main className="min-h-0 min-w-0 flex-1 overflow-y-auto">
        <PageHeader
          title={deal.title}
          status={
            <>
              <EnumBadge name="dealStatus" value={deal.status} />
              {deal.stale && <Badge tone="warn">{t('records.deal.stale')}</Badge>}
            </>
          }
          lead={`${deal.label} · ${pipeline.name}`}
          parent={{ to: `/deals?pipeline=${pipeline.id}`, label: t('areas.name.deals') }}
          actions={mayWrite && <EditLink />}
        />
        <StageSteps deal={deal} pipeline={pipeline} mayWrite={mayWrite} />
        <LinkTabs label={deal.title} tabs={tabs} />
        <div className="flex flex-col gap-4 px-(--gutter) py-4">
          {actionData?.problem !== undefined && !editing && <ProblemNotice problem={actionData.problem} />}
          {tab === 'overview' && <DealOverview deal={deal} pipeline={pipeline} />}
          {tab === 'notes' && <Notes key={key} notes={notes} formKey={key} />}
          {tab === 'history' && <Moves moves={deal.transitions} />}
          {tab === 'files' && (
            <RecordFiles key={key} files={files} formKey={key} mayWrite={can('crm.attachment.write')} />
          )}
        </div>
      </main>
      {editing && (
        <DealPanel
          key={seen}
          deal={deal}
          pipeline={pipeline}
          problem={actionData?.problem}
          onClose={() => go({ edit: null })}
        />
      )}
    </div>
  );
}
