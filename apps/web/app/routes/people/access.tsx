import { useTranslation } from 'react-i18next';
import { data, Form, useNavigation, type RouterContextProvider } from 'react-router';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { VersionField } from '../../components/version-field.tsx';
import { AssignRoles, MembersAccess, RolesOfBrand } from '../../graphql/generated/documents.ts';
import type { MembersAccessQuery } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { holds } from '../../lib/permissions.ts';
import { useSeenKey } from '../../lib/use-seen-version.ts';
import { requirePermission, viewerOf } from '../../lib/viewer.server.ts';
import type { Route } from './+types/access';
import { oneDecider } from './people.server.ts';
import { ScopesCard } from './scopes-card.tsx';
import { bindMember, partnerChoices } from './scopes.server.ts';

type Member = MembersAccessQuery['users']['nodes'][number];

/** The graph has no look-up of one member yet: the pages are walked, fifty people each. */
async function memberOf(context: Readonly<RouterContextProvider>, id: string): Promise<Member | undefined> {
  for (let after: string | null = null; ;) {
    const { users }: MembersAccessQuery = await gql(context, MembersAccess, { first: 50, after });
    const found = users.nodes.find((user) => user.id === id);
    if (found !== undefined || !users.pageInfo.hasNextPage) return found;
    after = users.pageInfo.endCursor ?? null;
  }
}

export async function loader({ params, context }: Route.LoaderArgs) {
  await requirePermission(context, 'platform.membership.assign');
  await requirePermission(context, 'platform.role.read');
  const seesPartners = holds((await viewerOf(context)).permissions, 'platform.partner.read');
  const [person, { roles }, partners] = await Promise.all([
    memberOf(context, params.id),
    gql(context, RolesOfBrand, {}),
    seesPartners ? partnerChoices(context) : [],
  ]);
  if (person?.membership == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  const { membership, ...rest } = person;
  return { person: { ...rest, membership }, roles: roles.filter(({ scope }) => scope === 'BRAND'), partners };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const form = await request.formData();
  if (form.get('intent') === 'scopes') {
    const { problem } = await bindMember(context, params.id, form);
    return problem ? refused(problem) : leave(context, `/people/${params.id}/access`, { key: 'scopesSet' });
  }
  const input = {
    userId: params.id,
    roles: form.getAll('role').map(String),
    expectedVersion: Number(form.get('version')),
  };
  const acted = await act(context, AssignRoles, { input }, (answer) => answer.assignRoles);
  if (acted.problem !== undefined) return refused(acted.problem);
  return leave(context, '/people', { key: oneDecider(acted.done.warnings) ? 'oneDecider' : 'rolesAssigned' });
}

export default function Access({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const busy = useNavigation().state !== 'idle';
  const { person, roles, partners } = loaderData;
  const { membership } = person;
  const seen = useSeenKey(membership, 'roles');
  const seenScopes = useSeenKey(membership, 'scopes');
  const held = membership.roles.map(({ key }) => key);
  const self = viewer.user.id === person.id;
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        parent={{ to: '/people', label: t('areas.name.people') }}
        title={t('access.ofPerson', { name: person.name })}
        lead={person.email}
      />
      <div className="flex flex-col gap-4 px-(--gutter) pb-8">
        {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
        {self && <Notice tone="info" title={t('access.yourself')} />}
        {membership.scopes.map(({ kind, refIds }) => (
          <p key={kind} className="text-muted">
            {t('access.boundTo', { count: refIds.length, kind: t(`access.bound.${kind}`) })}
          </p>
        ))}
        <Card title={t('access.rolesOfPerson')}>
          <Form method="post" key={seen} className="flex flex-col gap-4">
            <VersionField of={membership} />
            <RoleTicks roles={roles} held={held} disabled={self} />
            <p className="text-meta text-muted">{t('access.noRole')}</p>
            <div className="flex gap-2">
              <Button type="submit" name="intent" value="roles" look="primary" disabled={busy || self}>
                {t('ui.save')}
              </Button>
              <ButtonLink to="/people">{t('ui.cancel')}</ButtonLink>
            </div>
          </Form>
        </Card>
        <ScopesCard key={seenScopes} membership={membership} partners={partners} self={self} />
      </div>
    </main>
  );
}

interface TicksProps {
  readonly roles: Route.ComponentProps['loaderData']['roles'];
  /** Keys of those that the person has. */
  readonly held: readonly string[];
  readonly disabled: boolean;
}

function RoleTicks({ roles, held, disabled }: TicksProps) {
  return (
    <ul className="grid gap-3 lg:grid-cols-2">
      {roles.map(({ key, name, description }) => (
        <li key={key}>
          <label className="flex items-start gap-2">
            <input
              type="checkbox"
              name="role"
              value={key}
              defaultChecked={held.includes(key)}
              disabled={disabled}
              className="mt-1 size-4 shrink-0 accent-(--accent)"
            />
            <span>
              <span className="block font-medium">{name}</span>
              <span className="block text-meta text-muted">{description}</span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
