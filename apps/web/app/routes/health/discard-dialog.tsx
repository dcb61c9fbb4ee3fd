import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { TextArea } from '../../components/text-input.tsx';
import type { Letter } from './dead-letter-table.tsx';

interface Props {
  readonly letter: Letter;
  readonly onClose: () => void;
}

/** Gives a message up, with a reason. */
export function DiscardDialog({ letter, onClose }: Props) {
  const { t } = useTranslation();
  const [missing, setMissing] = useState(false);
  const check = (event: React.FormEvent<HTMLFormElement>): void => {
    const short = String(new FormData(event.currentTarget).get('note')).trim().length < 3;
    setMissing(short);
    if (short) event.preventDefault();
    else onClose();
  };
  return (
    <Dialog title={t('health.discardTitle')} open onOpenChange={onClose}>
      {() => (
        <Form method="post" onSubmit={check} className="flex flex-col gap-4">
          <input type="hidden" name="intent" value="discard" />
          <input type="hidden" name="service" value={letter.service} />
          <input type="hidden" name="id" value={letter.id} />
          <p className="text-muted">{t('health.discardText')}</p>
          <Field label={t('health.discardLabel')} error={missing ? t('health.discardMissing') : undefined}>
            {(control) => <TextArea {...control} name="note" maxLength={500} autoFocus />}
          </Field>
          <div className="flex justify-end gap-2">
            <Button onClick={onClose}>{t('ui.cancel')}</Button>
            <Button type="submit" look="danger">
              {t('health.discard')}
            </Button>
          </div>
        </Form>
      )}
    </Dialog>
  );
}
