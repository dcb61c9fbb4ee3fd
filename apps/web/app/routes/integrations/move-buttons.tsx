import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { VersionField } from '../../components/version-field.tsx';
import type { IntegrationAction, IntegrationPartsFragment } from '../../graphql/generated/types.ts';

/** What can be done about the connection now, each asked for once more. */
export function MoveButtons({ integration }: { readonly integration: IntegrationPartsFragment }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<IntegrationAction>();
  const close = (): void => setAsked(undefined);
  const { name, actions, apiKey } = integration;
  const keyWorks = asked === 'DISCONNECT' && apiKey != null && apiKey.revokedAt == null;
  return (
    <>
      {actions.map((action) => (
        <Button key={action} look={action === 'DISCONNECT' ? 'danger' : 'secondary'} onClick={() => setAsked(action)}>
          {t(`integrations.action.${action}`)}
        </Button>
      ))}
      {asked !== undefined && (
        <Dialog title={t(`integrations.ask.${asked}`, { name })} open onOpenChange={(on) => !on && close()}>
          {() => (
            <Form method="post" onSubmit={close} className="flex flex-col gap-4">
              <input type="hidden" name="intent" value={asked} />
              <VersionField of={integration} />
              <p>{t(`integrations.askText.${asked}`)}</p>
              {keyWorks && <p>{t('integrations.keyWorks', { name: apiKey.name })}</p>}
              <div className="flex gap-2">
                <Button type="submit" look={asked === 'DISCONNECT' ? 'danger' : 'primary'}>
                  {t(`integrations.action.${asked}`)}
                </Button>
                <Button onClick={close}>{t('ui.cancel')}</Button>
              </div>
            </Form>
          )}
        </Dialog>
      )}
    </>
  );
}
