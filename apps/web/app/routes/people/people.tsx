import { UserPlus, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { Badge } from '../../components/badge.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { LinkTabs } from '../../components/link-tabs.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { People, RolesOfBrand } from '../../graphql/generated/documents.ts';
import type { PeopleQuery } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf, useListUrl } from '../../lib/list-url.ts';
import { holds } from '../../lib/permissions.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/people';
import { InvitationList } from './invitation-list.tsx';
import { InvitePanel } from './invite-panel.tsx';
import { changeComings, loadComings } from './people.server.ts';
import { PersonPanel } from './person-panel.tsx';

const PAGE = 25;

type Person = PeopleQuery['users']['nodes'][number];

export async function loader({ request, context }: Route.LoaderArgs) {
  const viewer = await requirePermission(context, 'platform.user.read');
  const params = new URL(request.url).searchParams;
  const [{ users }, roles, comings] = await Promise.all([
    gql(context, People, { first: PAGE, after: cursorOf(params) ?? null }),
    holds(viewer.permissions, 'platform.role.read') ? gql(context, RolesOfBrand, {}) : undefined,
    loadComings(context, viewer, params, PAGE),
  ]);
  return { users, roles: roles?.roles ?? [], ...comings };
}

export async function action({ request, context }: Route.ActionArgs) {
  return changeComings(context, await request.formData());
}

export default function PeopleScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { go } = useListUrl();
  const { users, roles, invites, invitations, sessions, idempotencyKey } = loaderData;
  const inviting = invites && params.get('invite') !== null;
  const person = users.nodes.find(({ id }) => id === params.get('person'));
  const beside = inviting || person !== undefined;
  return (
    <div className="flex min-h-0 flex-1">
      <main className="flex min-h-0 min-w-0 flex-1 flex-col">
        <PageHeader title={t('areas.name.people')} actions={invites && <InviteLink />} />
        <PeopleTabs people={users.totalCount} open={loaderData.open} />
        <div className="h-4" />
        {!beside && actionData?.problem !== undefined && (
          <div className="px-(--gutter) pb-4">
            <ProblemNotice problem={actionData.problem} />
          </div>
        )}
        {invitations === undefined ? (
          <PersonList users={users} openId={person?.id} />
        ) : (
          <InvitationList
            invitations={invitations}
            size={PAGE}
            roleNames={new Map(roles.map(({ key, name }) => [key, name]))}
          />
        )}
      </main>
      {inviting && (
        <InvitePanel
          roles={roles}
          idempotencyKey={idempotencyKey}
          problem={actionData?.problem}
          onClose={() => go({ invite: null })}
        />
      )}
      {person !== undefined && (
        <PersonPanel
          key={person.id}
          person={person}
          sessions={sessions}
          problem={actionData?.problem}
          onClose={() => go({ person: null })}
        />
      )}
    </div>
  );
}

function InviteLink() {
  const { t } = useTranslation();
  return (
    <ButtonLink to="?invite=new" look="primary">
      <UserPlus size={16} aria-hidden />
      {t('account.invite.button')}
    </ButtonLink>
  );
}

/** Who is here, who is about to come, and what roles there are. */
function PeopleTabs({ people, open }: { readonly people: number; readonly open: number }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const [params] = useSearchParams();
  const invitations = params.get('tab') === 'invitations';
  const coming = { to: '?tab=invitations', label: t('account.invite.list'), current: invitations, count: String(open) };
  const roles = viewer.can('platform.role.read') ? [{ to: '/roles', label: t('people.roles'), current: false }] : [];
  return (
    <LinkTabs
      label={t('people.tabs')}
      tabs={[
        { to: '?', label: t('people.people'), current: !invitations, count: String(people) },
        ...(viewer.can('platform.user.invite') ? [coming] : []),
        ...roles,
      ]}
    />
  );
}

function PersonList({ users, openId }: { readonly users: PeopleQuery['users']; readonly openId: string | undefined }) {
  const { t } = useTranslation();
  const columns = useColumns();
  return (
    <TableFrame label={t('people.people')} footer={<Pager size={PAGE} page={users} />}>
      {users.nodes.length === 0 ? (
        <EmptyState icon={Users} title={t('people.empty')} text={t('people.emptyText')} />
      ) : (
        <LedgerTable
          label={t('people.people')}
          columns={columns}
          rows={users.nodes}
          id={(row) => row.id}
          openId={openId ?? null}
          href={(row) => `?person=${row.id}`}
        />
      )}
    </TableFrame>
  );
}

function useColumns(): Column<Person>[] {
  const { t } = useTranslation();
  const viewer = useViewer();
  const mayAssign = viewer.can('platform.membership.assign') && viewer.can('platform.role.read');
  return [
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
    {
      key: 'factor',
      header: t('account.factor.title'),
      cell: (row) =>
        row.membership?.secondFactor == null ? (
          NOTHING
        ) : (
          <Badge tone={row.membership.secondFactor ? 'ok' : 'neutral'}>
            {t(row.membership.secondFactor ? 'account.factor.on' : 'account.factor.off')}
          </Badge>
        ),
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
}
