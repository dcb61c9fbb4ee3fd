import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { TextArea, TextInput } from '../../components/text-input.tsx';
import { VersionField } from '../../components/version-field.tsx';
import type { IdentityProviderPartsFragment } from '../../graphql/generated/types.ts';
import type { Problem } from '../../lib/problem.ts';

interface Props {
  readonly provider: IdentityProviderPartsFragment | undefined;
  readonly roles: readonly { readonly key: string; readonly name: string }[];
  readonly once: string;
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

/** Sets up a provider beside the list. */
export function ProviderPanel({ provider, roles, once, problem, onClose }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  return (
    <SidePanel
      title={provider === undefined ? t('identityProviders.new') : t('identityProviders.edit')}
      onClose={onClose}
    >
      <Form method="post" className="flex flex-col gap-4">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <input type="hidden" name="id" value={provider?.id ?? ''} />
        <VersionField of={provider} />
        <input type="hidden" name="once" value={once} />
        {provider !== undefined && (
          <p>
            {t('identityProviders.redirect')}
            <code className="mt-1 block font-mono text-meta break-all select-all">{provider.redirectUri}</code>
          </p>
        )}
        <ClientFields provider={provider} />
        <Field label={t('identityProviders.domains')} hint={t('identityProviders.domainsHint')}>
          {(control) => (
            <TextArea
              {...control}
              name="domains"
              rows={2}
              defaultValue={provider?.emailDomains.join('\n')}
              spellCheck={false}
            />
          )}
        </Field>
        <label className="flex items-start gap-2">
          <input
            type="checkbox"
            name="trustsSecondFactor"
            value="on"
            defaultChecked={provider?.trustsSecondFactor ?? false}
            className="mt-1 size-4 shrink-0 accent-(--accent)"
          />
          <span>
            {t('identityProviders.trustsFactor')}
            <span className="block text-meta text-muted">{t('identityProviders.trustsFactorHint')}</span>
          </span>
        </label>
        {roles.length > 0 && <FirstSignIn provider={provider} roles={roles} />}
        <div className="flex gap-2 pt-2">
          <Button type="submit" look="primary" disabled={busy}>
            {t('ui.save')}
          </Button>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
        </div>
      </Form>
    </SidePanel>
  );
}

/** What the provider is and how it knows us. */
function ClientFields({ provider }: Pick<Props, 'provider'>) {
  const { t } = useTranslation();
  return (
    <>
      <Field label={t('identityProviders.name')}>
        {(control) => (
          <TextInput {...control} name="name" defaultValue={provider?.name} required maxLength={120} autoFocus />
        )}
      </Field>
      <Field label={t('identityProviders.issuer')} hint={t('identityProviders.issuerHint')}>
        {(control) => <TextInput {...control} name="issuer" type="url" defaultValue={provider?.issuer} required />}
      </Field>
      <Field label={t('identityProviders.clientId')}>
        {(control) => (
          <TextInput {...control} name="clientId" defaultValue={provider?.clientId} required autoComplete="off" />
        )}
      </Field>
      <Field
        label={t('identityProviders.clientSecret')}
        hint={provider?.hasSecret ? t('identityProviders.secretKept') : t('identityProviders.secretNone')}
      >
        {(control) => <TextInput {...control} name="clientSecret" type="password" autoComplete="new-password" />}
      </Field>
    </>
  );
}

/** Whom it adds, and as what. */
function FirstSignIn({ provider, roles }: Pick<Props, 'provider' | 'roles'>) {
  const { t } = useTranslation();
  return (
    <>
      <label className="flex items-center gap-2">
        <input
          type="checkbox"
          name="createPeople"
          value="on"
          defaultChecked={provider?.createPeople ?? false}
          className="size-4 accent-(--accent)"
        />
        {t('identityProviders.createPeople')}
      </label>
      <fieldset>
        <legend className="mb-1 font-medium">{t('identityProviders.roles')}</legend>
        {roles.map(({ key, name }) => (
          <label key={key} className="flex min-h-8 items-center gap-2">
            <input
              type="checkbox"
              name="role"
              value={key}
              defaultChecked={provider?.roles.includes(key) ?? false}
              className="size-4 accent-(--accent)"
            />
            {name}
          </label>
        ))}
      </fieldset>
    </>
  );
}
