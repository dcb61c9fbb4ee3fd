import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PermissionCatalogueQuery, RolePartsFragment } from '../../graphql/generated/types.ts';
import { TableFrame } from '../../components/table-frame.tsx';
import { holds } from '../../lib/permissions.ts';

interface Props {
  readonly roles: readonly RolePartsFragment[];
  readonly catalogue: PermissionCatalogueQuery['permissionCatalogue'];
}

/** Every permission against every role of the brand. */
export function RoleMatrix({ roles, catalogue }: Props) {
  const { t } = useTranslation();
  const shown = roles.filter((role) => role.scope === 'BRAND');
  return (
    <TableFrame label={t('access.matrix')}>
      <table aria-label={t('access.matrix')} className="w-full border-collapse text-meta">
        <thead>
          <tr>
            <th scope="col" className="sticky top-0 left-0 z-20 bg-surface px-4 py-2 text-left align-bottom">
              {t('access.permission')}
            </th>
            {shown.map((role) => (
              <th key={role.key} scope="col" className="sticky top-0 z-10 bg-surface px-2 py-2 text-left align-bottom">
                {role.name}
              </th>
            ))}
          </tr>
        </thead>
        {catalogue.map(({ domain, permissions }) => (
          <tbody key={domain}>
            <tr>
              <th scope="rowgroup" colSpan={shown.length + 1} className="bg-sunken px-4 py-1.5 text-left font-semibold">
                {domain}
              </th>
            </tr>
            {permissions.map(({ name, description }) => (
              <tr key={name} className="border-t border-line">
                <th
                  scope="row"
                  title={description}
                  className="sticky left-0 bg-surface px-4 py-1.5 text-left font-mono font-normal"
                >
                  {name.slice(domain.length + 1)}
                </th>
                {shown.map((role) => (
                  <td key={role.key} className="px-2 py-1.5">
                    {holds(role.permissions, name) && <Check size={14} role="img" aria-label={t('access.has')} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </TableFrame>
  );
}
