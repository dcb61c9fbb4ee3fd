import { Activity as ActivityIcon, SearchX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ActionWords, ActorName, RecordLink } from '../../components/activity-words.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { When } from '../../components/printed.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { Activity, PeopleNames } from '../../graphql/generated/documents.ts';
import type { ActivityRowFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { keepList, useListUrl } from '../../lib/list-url.ts';
import { holds } from '../../lib/permissions.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/activity';
import { EntryPanel } from './entry-panel.tsx';
import { ChangeNote } from './change-note.tsx';
import { ActivityFilters } from './filters.tsx';
import { activityQuestion, PAGE } from './question.server.ts';

export async function loader({ request, context }: Route.LoaderArgs) {
  const viewer = await requirePermission(context, 'platform.activity.read');
  const [{ activity }, people] = await Promise.all([
    gql(context, Activity, activityQuestion(new URL(request.url).searchParams)),
    holds(viewer.permissions, 'platform.user.read') ? gql(context, PeopleNames, {}) : undefined,
  ]);
  return { activity, people: people?.users.nodes ?? [], size: PAGE };
}

const filters = ['q', 'type', 'entity', 'actor', 'action', 'request', 'from', 'to'];

export const shouldRevalidate = keepList;

export default function ActivityLog({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { activity, people, size } = loaderData;
  const [params] = useSearchParams();
  const { go } = useListUrl();
  const rows = activity.nodes;
  const columns = useColumns();
  const open = rows.find((row) => row.id === params.get('peek'));
  return (
    <div className="flex min-h-0 flex-1">
      <main className="flex min-h-0 min-w-0 flex-1 flex-col">
        <PageHeader title={t('activity.title')} />
        <ActivityFilters people={people} />
        <TableFrame
          label={t('activity.title')}
          footer={
            rows.length > 0 && (
              <Pager
                size={size}
                count={rows.length}
                more={activity.pageInfo.hasNextPage}
                end={activity.pageInfo.endCursor}
              />
            )
          }
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
