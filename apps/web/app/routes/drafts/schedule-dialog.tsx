import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextField } from '../../components/text-field.tsx';
import { DecisionFields } from './decision-fields.tsx';
import type { DraftData } from './draft.tsx';

interface Props {
  readonly draft: DraftData['draft'];
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Approves for an instant to come, in the time of whoever decides. */
export function ScheduleDialog({ draft, open, onClose }: Props) {
  const { t } = useTranslation();
  const [local, setLocal] = useState('');
  const [wrong, setWrong] = useState(false);
  const at = local === '' ? undefined : new Date(local);
  const check = (event: React.FormEvent): void => {
    const fine = at !== undefined && at.getTime() > Date.now();
    setWrong(!fine);
    if (fine) onClose();
    else event.preventDefault();
  };
  return (
    <Dialog title={t('drafts.scheduleTitle')} open={open} onOpenChange={onClose}>
      {() => (
        <Form method="post" onSubmit={check} noValidate className="flex flex-col gap-4">
          <DecisionFields draft={draft} intent="schedule" />
          <input type="hidden" name="activateAt" value={at?.toISOString() ?? ''} />
          <p className="text-muted">{t('drafts.scheduleText')}</p>
          <TextField
            label={t('drafts.scheduleAt')}
            type="datetime-local"
            value={local}
            onChange={(event) => setLocal(event.target.value)}
            error={wrong ? t('drafts.scheduleWrong') : undefined}
          />
          <div className="flex justify-end gap-2">
            <Button onClick={onClose}>{t('ui.cancel')}</Button>
            <Button type="submit" look="primary">
              {t('drafts.schedule')}
            </Button>
          </div>
        </Form>
      )}
    </Dialog>
  );
}
