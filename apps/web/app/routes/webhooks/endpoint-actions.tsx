import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { VersionField } from '../../components/version-field.tsx';
import type { WebhookEndpointPartsFragment } from '../../graphql/generated/types.ts';

type Props = { readonly endpoint: WebhookEndpointPartsFragment };

/** What can be done to an endpoint at once. */
export function EndpointActions({ endpoint }: Props) {
  const { t } = useTranslation();
  const [removing, setRemoving] = useState(false);
  const [key] = useState(() => crypto.randomUUID());
  const active = endpoint.status === 'ACTIVE';
  return (
    <div className="flex flex-col gap-2 border-t border-line pt-4">
      <Form method="post" className="flex flex-wrap gap-2">
        <Of endpoint={endpoint} />
        <input type="hidden" name="key" value={key} suppressHydrationWarning />
        {active && (
          <Button type="submit" name="intent" value="test">
            {t('webhooks.test')}
          </Button>
        )}
        <Button type="submit" name="intent" value={active ? 'pause' : 'resume'}>
          {active ? t('webhooks.pause') : t('webhooks.resume')}
        </Button>
        <Button type="submit" name="intent" value="rotate">
          {t('webhooks.rotate')}
        </Button>
        <Button look="danger" onClick={() => setRemoving(true)}>
          {t('webhooks.remove')}
        </Button>
      </Form>
      <p className="text-meta text-muted">{t('webhooks.rotateHint')}</p>
      <Dialog title={t('webhooks.removeTitle')} open={removing} onOpenChange={setRemoving}>
        {(close) => (
          <Form method="post" onSubmit={close} className="flex flex-col gap-4">
            <Of endpoint={endpoint} />
            <p className="text-muted">{t('webhooks.removeText')}</p>
            <div className="flex justify-end gap-2">
              <Button onClick={close}>{t('ui.cancel')}</Button>
              <Button type="submit" look="danger" name="intent" value="remove">
                {t('webhooks.remove')}
              </Button>
            </div>
          </Form>
        )}
      </Dialog>
    </div>
  );
}

function Of({ endpoint }: Props) {
  return (
    <>
      <input type="hidden" name="id" value={endpoint.id} />
      <VersionField of={endpoint} />
    </>
  );
}
