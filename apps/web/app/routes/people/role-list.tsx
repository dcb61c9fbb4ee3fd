import { useTranslation } from 'react-i18next';
import type { RolesQuery } from '../../graphql/generated/types.ts';

/** Each role with what it allows. */
export function RoleList({ roles }: { readonly roles: RolesQuery['roles'] }) {
  const { t } = useTranslation();
  return (
    <div role="region" aria-label={t('people.roles')} tabIndex={0} className="overflow-y-auto px-(--gutter) pb-6">
      <ul className="grid gap-4 lg:grid-cols-2">
        {roles.map((role) => (
          <li key={role.key} className="rounded-card border border-line bg-surface p-4">
            <h2 className="text-form font-semibold">{role.name}</h2>
            <p className="mt-1 text-muted">{role.description}</p>
            <h3 className="mt-3 mb-1.5 text-meta font-medium text-muted">{t('people.permissions')}</h3>
            <ul className="flex flex-wrap gap-1.5">
              {role.permissions.map((permission) => (
                <li key={permission} className="rounded-control bg-neutral-bg px-1.5 py-0.5 font-mono text-meta">
                  {permission.endsWith('.*') ? t('people.allOf', { domain: permission.slice(0, -2) }) : permission}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}
