import { useTranslation } from 'react-i18next';
import type { PermissionCatalogueQuery } from '../../graphql/generated/types.ts';
import { holds } from '../../lib/permissions.ts';

interface Props {
  readonly catalogue: PermissionCatalogueQuery['permissionCatalogue'];
  readonly chosen: readonly string[];
  readonly readOnly: boolean;
}

/** All permissions by domain. What one does not hold oneself can be neither given nor taken. */
export function PermissionPicker({ catalogue, chosen, readOnly }: Props) {
  return (
    <div className="flex flex-col gap-4">
      {catalogue.map(({ domain, permissions }) => (
        <fieldset key={domain} className="rounded-card border border-line bg-surface p-4">
          <legend className="px-1 font-semibold">{domain}</legend>
          <ul className="grid gap-x-6 gap-y-2 lg:grid-cols-2">
            {permissions.map((permission) => (
              <li key={permission.name}>
                <Choice
                  permission={permission}
                  on={holds(chosen, permission.name)}
                  fixed={readOnly || !permission.grantable}
                  why={!readOnly && !permission.grantable}
                />
              </li>
            ))}
          </ul>
        </fieldset>
      ))}
    </div>
  );
}

interface ChoiceProps {
  readonly permission: PermissionCatalogueQuery['permissionCatalogue'][number]['permissions'][number];
  readonly on: boolean;
  readonly fixed: boolean;
  readonly why: boolean;
}

function Choice({ permission: { name, description }, on, fixed, why }: ChoiceProps) {
  const { t } = useTranslation();
  return (
    <label className="flex items-start gap-2">
      <input
        type="checkbox"
        name={fixed ? undefined : 'permission'}
        value={name}
        defaultChecked={on}
        disabled={fixed}
        title={why ? t('access.notYours') : undefined}
        className="mt-1 size-4 shrink-0 accent-(--accent)"
      />
      {/* A disabled box is not sent: what the role has already stays in it. */}
      {fixed && on && <input type="hidden" name="permission" value={name} />}
      <span className="min-w-0">
        <span className="block font-mono text-meta break-words">{name}</span>
        <span className="block text-meta text-muted">{description}</span>
      </span>
    </label>
  );
}
