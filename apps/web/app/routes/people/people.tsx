import { Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { LinkTabs } from '../../components/link-tabs.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { People } from '../../graphql/generated/documents.ts';
import type { PeopleQuery } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/people';

const PAGE = 25;

type Person = PeopleQuery['users']['nodes'][number];

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'platform.user.read');
  const params = new URL(request.url).searchParams;
  const { users } = await gql(context, People, { first: PAGE, after: cursorOf(params) ?? null });
  return { users };
}

export default function PeopleScreen({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const roles = viewer.can('platform.role.read') ? [{ to: '/roles', label: t('people.roles'), current: false }] : [];
  return (
    <main className="flex min-h-0 flex-1 flex-col">
      <PageHeader title={t('areas.name.people')} />
      <LinkTabs
        label={t('people.tabs')}
        tabs={[
          { to: '?', label: t('people.people'), current: true, count: String(loaderData.users.totalCount) },
          ...roles,
        ]}
      />
      <div className="h-4" />
      <PersonList users={loaderData.users} />
    </main>
  );
}

function PersonList({ users }: { readonly users: PeopleQuery['users'] }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const mayAssign = viewer.can('platform.membership.assign') && viewer.can('platform.role.read');
  const columns: Column<Person>[] = [
    {
      key: 'name',
      header: t('people.name'),
      cell: (row) => <span className="font-medium">{row.name}</span>,
      card: 'title',
    },
    { key: 'email', header: t('people.email'), cell: (row) => row.email, card: 'line' },
    {
      key: 'roles',
      header: t('people.role'),
      cell: (row) => row.membership?.roles.map((role) => role.name).join(', ') ?? NOTHING,
      card: 'line',
    },
    { key: 'since', header: t('people.since'), right: true, cell: (row) => <When at={row.createdAt} day /> },
    {
      key: 'access',
      header: t('list.actions'),
      quiet: true,
      right: true,
      hidden: !mayAssign,
      cell: (row) => (
        <Link to={`/people/${row.id}/access`} className="link">
          {t('access.change')}
          <span className="sr-only">: {row.name}</span>
        </Link>
      ),
      card: 'line',
    },
  ];
  return (
    <TableFrame
      label={t('people.people')}
      footer={
        <Pager
          size={PAGE}
          count={users.nodes.length}
          total={users.totalCount}
          more={users.pageInfo.hasNextPage}
          end={users.pageInfo.endCursor}
        />
      }
    >
      {users.nodes.length === 0 ? (
        <EmptyState icon={Users} title={t('people.empty')} text={t('people.emptyText')} />
      ) : (
        <LedgerTable label={t('people.people')} columns={columns} rows={users.nodes} id={(row) => row.id} />
      )}
    </TableFrame>
  );
}
