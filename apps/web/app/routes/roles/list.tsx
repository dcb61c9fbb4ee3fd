import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { LinkTabs } from '../../components/link-tabs.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { PermissionCatalogue, RolesOfBrand } from '../../graphql/generated/documents.ts';
import type { RolePartsFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/list';
import { RoleMatrix } from './role-matrix.tsx';

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'platform.role.read');
  const matrix = new URL(request.url).searchParams.get('tab') === 'matrix';
  const [{ roles }, catalogue] = await Promise.all([
    gql(context, RolesOfBrand, {}),
    matrix ? gql(context, PermissionCatalogue, {}) : undefined,
  ]);
  const own = (role: RolePartsFragment): number => (role.custom ? 0 : role.scope === 'BRAND' ? 1 : 2);
  return { roles: roles.toSorted((a, b) => own(a) - own(b)), catalogue: catalogue?.permissionCatalogue ?? null };
}

export default function RoleScreen({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const matrix = useSearchParams()[0].get('tab') === 'matrix';
  const { roles, catalogue } = loaderData;
  return (
    <main className="flex min-h-0 flex-1 flex-col">
      <PageHeader
        title={t('access.list')}
        lead={t('access.lead')}
        actions={
          viewer.can('platform.role.write') && (
            <ButtonLink to="/roles/new" look="primary">
              <Plus size={16} aria-hidden />
              {t('access.new')}
            </ButtonLink>
          )
        }
      />
      <LinkTabs
        label={t('people.tabs')}
        tabs={[
          { to: '/people', label: t('people.people'), current: false },
          { to: '/roles', label: t('people.roles'), current: !matrix, count: String(roles.length) },
          { to: '/roles?tab=matrix', label: t('access.matrix'), current: matrix },
        ]}
      />
      <div className="h-4 shrink-0" />
      {catalogue === null ? <RoleTable roles={roles} /> : <RoleMatrix roles={roles} catalogue={catalogue} />}
    </main>
  );
}

const kindOf = (role: RolePartsFragment) => (role.custom ? 'OWN' : role.scope === 'BRAND' ? 'GIVEN' : 'PLATFORM');

function RoleTable({ roles }: { readonly roles: readonly RolePartsFragment[] }) {
  const { t } = useTranslation();
  const columns: Column<RolePartsFragment>[] = [
    {
      key: 'name',
      header: t('access.name'),
      cell: (row) => <span className="font-medium">{row.name}</span>,
      card: 'title',
    },
    { key: 'description', header: t('access.description'), cell: (row) => row.description, card: 'line', wrap: true },
    {
      key: 'kind',
      header: t('access.kind'),
      cell: (row) => (
        <span className="flex flex-wrap gap-1.5">
          <EnumBadge name="roleKind" value={kindOf(row)} />
          {row.protected && <span className="text-meta text-muted">{t('access.protected')}</span>}
        </span>
      ),
      card: 'side',
    },
    { key: 'people', header: t('access.people'), right: true, cell: (row) => row.memberCount },
    { key: 'count', header: t('access.count'), right: true, cell: (row) => row.permissions.length },
  ];
  return (
    <TableFrame label={t('access.list')}>
      <LedgerTable
        label={t('access.list')}
        columns={columns}
        rows={roles}
        id={(row) => row.key}
        href={(row) => `/roles/${row.key}`}
      />
    </TableFrame>
  );
}
