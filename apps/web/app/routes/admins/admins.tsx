import { ShieldUser, UserPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { type Column, LedgerTable } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { PlatformAdmins, RolesOfBrand } from '../../graphql/generated/documents.ts';
import type { AdminPartsFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { useListUrl } from '../../lib/list-url.ts';
import { holds } from '../../lib/permissions.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/admins';
import { AdminPanel, type PlatformRole } from './admin-panel.tsx';
import { saveAdmin } from './save.server.ts';

export async function loader({ context }: Route.LoaderArgs) {
  const viewer = await requirePermission(context, 'platform.admin.read');
  const [{ platformAdmins }, known] = await Promise.all([
    gql(context, PlatformAdmins, {}),
    holds(viewer.permissions, 'platform.role.read') ? gql(context, RolesOfBrand, {}) : undefined,
  ]);
  const roles = (known?.roles ?? []).filter(({ scope }) => scope === 'PLATFORM');
  return { admins: platformAdmins ?? [], roles };
}

export async function action({ request, context }: Route.ActionArgs) {
  return saveAdmin(context, await request.formData());
}

/** Who runs the platform, and who is to. */
export default function AdminScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { admins, roles } = loaderData;
  const viewer = useViewer();
  const [params] = useSearchParams();
  const { go } = useListUrl();
  const columns = useColumns(roles);
  const mayAssign = viewer.can('platform.admin.assign');
  const open = params.get('person');
  const shown = admins.find(({ id }) => id === open);
  const beside = shown !== undefined || (open === 'new' && mayAssign);
  const problem = actionData?.problem;
  const appoint = mayAssign && (
    <ButtonLink to="?person=new" look="primary">
      <UserPlus size={16} aria-hidden />
      {t('admins.appoint')}
    </ButtonLink>
  );
  return (
    <div className="flex min-h-0 flex-1">
      <main className="flex min-h-0 min-w-0 flex-1 flex-col">
        <PageHeader title={t('areas.name.admins')} lead={t('admins.lead')} actions={appoint} />
        {problem !== undefined && !beside && (
          <div className="px-(--gutter) pb-4">
            <ProblemNotice problem={problem} />
          </div>
        )}
        <TableFrame label={t('areas.name.admins')}>
          {admins.length === 0 ? (
            <EmptyState icon={ShieldUser} title={t('admins.empty')} text={t('admins.lead')} action={appoint} />
          ) : (
            <LedgerTable
              label={t('areas.name.admins')}
              columns={columns}
              rows={admins}
              id={(row) => row.id}
              openId={open}
              href={(row) => `?person=${row.id}`}
            />
          )}
        </TableFrame>
      </main>
      {beside && (
        <AdminPanel
          key={shown?.id ?? 'new'}
          admin={shown}
          roles={roles}
          mayAssign={mayAssign && shown?.id !== viewer.user.id}
          own={shown?.id === viewer.user.id}
          problem={problem}
          onClose={() => go({ person: null })}
        />
      )}
    </div>
  );
}

function useColumns(roles: readonly PlatformRole[]): Column<AdminPartsFragment>[] {
  const { t } = useTranslation();
  const names = new Map(roles.map(({ key, name }) => [key, name]));
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
      cell: (row) => row.roles.map((key) => names.get(key) ?? key).join(', '),
      card: 'line',
    },
  ];
}
