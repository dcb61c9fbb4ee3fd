import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { TextInput } from '../../components/text-input.tsx';
import type { RolesOfBrandQuery } from '../../graphql/generated/types.ts';
import type { Problem } from '../../lib/problem.ts';

interface Props {
  readonly roles: readonly RolesOfBrandQuery['roles'][number][];
  /** Made with the page: sending the form twice invites once. */
  readonly idempotencyKey: string;
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

/** Invites somebody beside the list. */
export function InvitePanel({ roles, idempotencyKey, problem, onClose }: Props) {
  const { t, i18n } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const [none, setNone] = useState(false);
  const check = (event: React.FormEvent<HTMLFormElement>): void => {
    const empty = new FormData(event.currentTarget).getAll('roles').length === 0;
    setNone(empty);
    if (empty) event.preventDefault();
  };
  return (
    <SidePanel title={t('account.invite.title')} onClose={onClose}>
      <Form method="post" onSubmit={check} className="flex flex-col gap-4">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <input type="hidden" name="intent" value="invite" />
        <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
        <Field label={t('people.email')} hint={t('account.invite.hint')}>
          {(control) => <TextInput {...control} name="email" type="email" autoComplete="off" required autoFocus />}
        </Field>
        <SelectField
          label={t('account.mailLanguage')}
          name="locale"
          defaultValue={i18n.language}
          options={[
            ['de', t('prefs.de')],
            ['en', t('prefs.en')],
          ]}
        />
        <fieldset className="flex flex-col gap-2" aria-describedby={none ? 'invite-no-role' : undefined}>
          <legend className="mb-1 text-body font-medium">{t('people.role')}</legend>
          {roles
            .filter(({ scope }) => scope === 'BRAND')
            .map((role) => (
              <label key={role.key} className="flex items-start gap-2">
                <input type="checkbox" name="roles" value={role.key} className="mt-0.5 size-4 accent-(--accent)" />
                <span>
                  {role.name}
                  <span className="block text-meta text-muted">{role.description}</span>
                </span>
              </label>
            ))}
          {none && (
            <p id="invite-no-role" className="text-meta text-bad">
              {t('account.invite.noRole')}
            </p>
          )}
        </fieldset>
        <div className="flex gap-2 pt-2">
          <Button type="submit" look="primary" aria-disabled={busy}>
            {t('account.invite.submit')}
          </Button>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
        </div>
      </Form>
    </SidePanel>
  );
}
