import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { HiddenFields } from '../../components/hidden-fields.tsx';
import type { IdentityProviderPartsFragment } from '../../graphql/generated/types.ts';

/** Test, switch on or off, remove. */
export function ProviderActions({ provider }: { readonly provider: IdentityProviderPartsFragment }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const { id, version, enabled, name } = provider;
  const fields = (intent: string): React.ReactNode => (
    <HiddenFields fields={{ intent, id, version, enabled: enabled ? '' : 'on' }} />
  );
  return (
    <span className="inline-flex flex-wrap justify-end gap-2">
      <Form method="post" preventScrollReset>
        {fields('test')}
        <Button type="submit" look="quiet" aria-label={`${t('identityProviders.test')}: ${name}`}>
          {t('identityProviders.test')}
        </Button>
      </Form>
      <Form method="post" preventScrollReset>
        {fields('switch')}
        <Button type="submit">{enabled ? t('identityProviders.disable') : t('identityProviders.enable')}</Button>
      </Form>
      <Button look="danger" onClick={() => setAsked(true)}>
        {t('identityProviders.remove')}
      </Button>
      <Dialog title={t('identityProviders.removeTitle', { name })} open={asked} onOpenChange={setAsked}>
        {(close) => (
          <Form method="post" onSubmit={close} className="flex flex-col gap-4">
            {fields('remove')}
            <p>{t('identityProviders.removeText')}</p>
            <div className="flex gap-2">
              <Button type="submit" look="danger">
                {t('identityProviders.remove')}
              </Button>
              <Button onClick={close}>{t('ui.cancel')}</Button>
            </div>
          </Form>
        )}
      </Dialog>
    </span>
  );
}
