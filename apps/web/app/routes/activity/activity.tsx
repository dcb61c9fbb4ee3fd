import { Activity as ActivityIcon, Download, SearchX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { redirect, useSearchParams } from 'react-router';
import { ActionWords, ActorName, RecordLink } from '../../components/activity-words.tsx';
import { Button, ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { When } from '../../components/printed.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { Activity, ActivityExports, PeopleNames, StartActivityExport } from '../../graphql/generated/documents.ts';
import type { ActivityRowFragment } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { gql } from '../../lib/gql.server.ts';
import { keepList, useListUrl } from '../../lib/list-url.ts';
import { holds } from '../../lib/permissions.ts';
import { useRefreshWhile } from '../../lib/use-refresh-while.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/activity';
import { EntryPanel } from './entry-panel.tsx';
import { ChangeNote } from './change-note.tsx';
import { ExportPanel } from './export-panel.tsx';
import { ActivityFilters } from './filters.tsx';
import { activityQuestion, PAGE } from './question.server.ts';

export async function loader({ request, context }: Route.LoaderArgs) {
  const viewer = await requirePermission(context, 'platform.activity.read');
  const params = new URL(request.url).searchParams;
  const exporting = params.has('export') && holds(viewer.permissions, EXPORT);
  const [{ activity }, exported, people] = await Promise.all([
    gql(context, Activity, activityQuestion(params)),
    exporting ? gql(context, ActivityExports, {}) : undefined,
    holds(viewer.permissions, 'platform.user.read') ? gql(context, PeopleNames, {}) : undefined,
  ]);
  return { activity, exports: exported?.activityExports ?? null, people: people?.users.nodes ?? [], size: PAGE };
}

/** Starts an export with the filter of the address. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const url = new URL(request.url);
  const format = form.get('format') === 'JSON_LINES' ? ('JSON_LINES' as const) : ('CSV' as const);
  const input = {
    format,
    where: activityQuestion(url.searchParams).where ?? null,
    idempotencyKey: String(form.get('key')),
  };
  const acted = await act(context, StartActivityExport, { input }, (answer) => answer.startActivityExport);
  return acted.problem === undefined ? redirect(`/activity${url.search}`, 303) : refused(acted.problem);
}

const EXPORT = 'platform.activity.export';
const filters = ['q', 'kind', 'type', 'entity', 'actor', 'action', 'request', 'from', 'to'];

export const shouldRevalidate = keepList;

export default function ActivityLog({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { activity, exports, people, size } = loaderData;
  const viewer = useViewer();
  useRefreshWhile(exports?.some(({ status }) => status === 'QUEUED' || status === 'RUNNING') ?? false, 1000);
  const [params] = useSearchParams();
  const { go } = useListUrl();
  const rows = activity.nodes;
  const columns = useColumns();
  const open = rows.find((row) => row.id === params.get('peek'));
  return (
    <div className="flex min-h-0 flex-1">
      <main className="flex min-h-0 min-w-0 flex-1 flex-col">
        <PageHeader
          title={t('activity.title')}
          actions={
            viewer.can(EXPORT) && (
              <Button onClick={() => go({ export: '1', peek: null })}>
                <Download size={16} aria-hidden />
                {t('activity.export')}
              </Button>
            )
          }
        />
        <ActivityFilters people={people} />
        <TableFrame
          label={t('activity.title')}
          footer={<Pager size={size} page={{ nodes: rows, pageInfo: activity.pageInfo }} />}
        >
          {rows.length === 0 ? (
            <NoActivity filtered={filters.some((key) => params.has(key))} />
          ) : (
            <LedgerTable
              label={t('activity.title')}
              columns={columns}
              rows={rows}
              id={(row) => row.id}
              href={(row) => `/activity?peek=${row.id}`}
              onOpen={(row) => go({ peek: row.id }, params.has('peek'))}
              openId={params.get('peek')}
            />
          )}
        </TableFrame>
      </main>
      {open !== undefined && <EntryPanel entry={open} onClose={() => go({ peek: null })} />}
      {open === undefined && exports !== null && (
        <ExportPanel exports={exports} problem={actionData?.problem} onClose={() => go({ export: null })} />
      )}
    </div>
  );
}

function useColumns(): Column<ActivityRowFragment>[] {
  const { t } = useTranslation();
  return [
    { key: 'what', header: t('activity.what'), cell: (row) => <ActionWords entry={row} />, card: 'title' },
    { key: 'record', header: t('activity.record'), cell: (row) => <RecordLink entry={row} />, card: 'line' },
    { key: 'who', header: t('activity.who'), cell: (row) => <ActorName actor={row.actor} />, card: 'side' },
    {
      key: 'changes',
      header: t('activity.changes'),
      cell: (row) => <ChangeNote entry={row} />,
    },
    { key: 'when', header: t('activity.when'), right: true, cell: (row) => <When at={row.occurredAt} />, card: 'line' },
  ];
}

function NoActivity({ filtered }: { readonly filtered: boolean }) {
  const { t } = useTranslation();
  if (!filtered) return <EmptyState icon={ActivityIcon} title={t('activity.empty')} text={t('activity.emptyText')} />;
  return (
    <EmptyState
      icon={SearchX}
      title={t('list.noMatch')}
      text={t('list.noMatchText')}
      action={<ButtonLink to="/activity">{t('list.clear')}</ButtonLink>}
    />
  );
}
