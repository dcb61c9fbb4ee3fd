import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import type { Mention } from './mentions.tsx';

export function MentionErase({ mention, handle }: { readonly mention: Mention; readonly handle: string }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <div>
      <Button look="danger" onClick={() => setAsking(true)}>
        {t('mentions.erase')}
      </Button>
      <Dialog title={t('mentions.eraseTitle')} open={asking} onOpenChange={setAsking}>
        {(close) => (
          <Form method="post" onSubmit={close} className="flex flex-col gap-4">
            <input type="hidden" name="source" value={mention.source} />
            <input type="hidden" name="handle" value={handle} />
            <p className="text-muted">{t('mentions.eraseText')}</p>
            <p className="font-medium break-words">
              {mention.source} · {handle}
            </p>
            <div className="flex justify-end gap-2">
              <Button onClick={close}>{t('ui.cancel')}</Button>
              <Button type="submit" name="intent" value="erase" look="danger">
                {t('mentions.erase')}
              </Button>
            </div>
          </Form>
        )}
      </Dialog>
    </div>
  );
}
