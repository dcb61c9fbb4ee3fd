import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { PickedPerson } from '../../components/person-picker.tsx';

interface Props {
  readonly person: PickedPerson;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Asks for the name before what cannot be undone. */
export function EraseDialog({ person, open, onClose }: Props) {
  const { t } = useTranslation();
  const [key] = useState(() => crypto.randomUUID());
  const [typed, setTyped] = useState('');
  return (
    <Dialog title={t('privacy.eraseTitle')} open={open} onOpenChange={onClose}>
      {() => (
        <Form method="post" onSubmit={onClose} className="flex flex-col gap-4">
          <p className="text-muted">{t('privacy.eraseText')}</p>
          <input type="hidden" name="way" value="erase-person" />
          <input type="hidden" name="key" value={key} />
          <input type="hidden" name="userId" value={person.id} />
          <TextField
            label={t('privacy.eraseType', { name: person.name })}
            autoFocus
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <div className="flex justify-end gap-2">
            <Button onClick={onClose}>{t('ui.cancel')}</Button>
            <Button type="submit" look="danger" disabled={typed.trim() !== person.name}>
              {t('privacy.eraseNow')}
            </Button>
          </div>
        </Form>
      )}
    </Dialog>
  );
}
