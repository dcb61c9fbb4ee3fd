import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Field } from '../../components/field.tsx';
import { NoPermissionLine } from '../../components/no-permission-line.tsx';
import { Notice } from '../../components/notice.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { VersionField } from '../../components/version-field.tsx';
import type { AdminPartsFragment, RolesOfBrandQuery } from '../../graphql/generated/types.ts';
import type { Problem } from '../../lib/problem.ts';

export type PlatformRole = RolesOfBrandQuery['roles'][number];

interface Props {
  /** Undefined for somebody new. */
  readonly admin: AdminPartsFragment | undefined;
  readonly roles: readonly PlatformRole[];
  readonly mayAssign: boolean;
  readonly own: boolean;
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

/** One person who runs the platform, or is to: what they may do there. */
export function AdminPanel({ admin, roles, mayAssign, own, problem, onClose }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  return (
    <SidePanel
      title={admin?.name ?? t('admins.appointTitle')}
      onClose={onClose}
      footer={admin !== undefined && mayAssign ? <Removal admin={admin} /> : undefined}
    >
      <Form method="post" className="flex flex-col gap-4">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <VersionField of={admin} />
        {admin === undefined ? (
          <Field label={t('people.email')} hint={t('admins.emailHint')}>
            {(control) => <TextInput {...control} name="email" type="email" autoComplete="off" required autoFocus />}
          </Field>
        ) : (
          <>
            <input type="hidden" name="email" value={admin.email} />
            <FactList facts={[[t('people.email'), admin.email]]} />
          </>
        )}
        <RoleChoices admin={admin} roles={roles} disabled={!mayAssign} />
        {mayAssign ? (
          <>
            <Notice tone="info" title={t('admins.waits')}>
              {t('admins.waitsText')}
            </Notice>
            <div className="flex gap-2">
              <Button type="submit" name="intent" value="set" look="primary" disabled={busy}>
                {admin === undefined ? t('admins.appoint') : t('ui.save')}
              </Button>
              <Button onClick={onClose}>{t('ui.cancel')}</Button>
            </div>
          </>
        ) : own ? (
          <p className="text-muted">{t('access.yourself')}</p>
        ) : (
          <NoPermissionLine text={t('failure.needs')} permission="platform.admin.assign" />
        )}
      </Form>
    </SidePanel>
  );
}

interface RoleChoicesProps extends Pick<Props, 'admin' | 'roles'> {
  readonly disabled: boolean;
}

/** The roles of the platform to tick, each with what it is for. */
function RoleChoices({ admin, roles, disabled }: RoleChoicesProps) {
  const { t } = useTranslation();
  return (
    <fieldset disabled={disabled} className="flex flex-col gap-2">
      <legend className="mb-1 font-medium">{t('admins.roles')}</legend>
      {roles.map((role) => (
        <label key={role.key} className="flex items-start gap-2">
          <input
            type="checkbox"
            name="role"
            value={role.key}
            defaultChecked={admin?.roles.includes(role.key) ?? false}
            className="mt-1 size-4 shrink-0 accent-(--accent)"
          />
          <span>
            {role.name}
            <span className="block text-meta text-muted">{role.description}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Asks once more: without roles the person no longer runs the platform. */
function Removal({ admin }: { readonly admin: AdminPartsFragment }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button look="danger" onClick={() => setAsking(true)}>
        {t('admins.remove')}
      </Button>
      <Dialog title={t('admins.removeTitle', { name: admin.name })} open={asking} onOpenChange={setAsking}>
        {(close) => (
          <Form method="post" onSubmit={close}>
            <p className="text-muted">{t('admins.removeText')}</p>
            <input type="hidden" name="email" value={admin.email} />
            <VersionField of={admin} />
            <div className="mt-5 flex gap-2">
              <Button type="submit" name="intent" value="remove" look="danger">
                {t('admins.remove')}
              </Button>
              <Button onClick={close}>{t('ui.cancel')}</Button>
            </div>
          </Form>
        )}
      </Dialog>
    </>
  );
}
