import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { TextArea } from '../../components/text-input.tsx';
import { DecisionFields } from './decision-fields.tsx';
import type { DraftData } from './draft.tsx';

interface Props {
  readonly draft: DraftData['draft'];
  readonly open: boolean;
  readonly onClose: () => void;
}

export function RejectDialog({ draft, open, onClose }: Props) {
  const { t } = useTranslation();
  const [missing, setMissing] = useState(false);
  const check = (event: React.FormEvent<HTMLFormElement>): void => {
    const empty = String(new FormData(event.currentTarget).get('reason')).trim() === '';
    setMissing(empty);
    if (empty) event.preventDefault();
    else onClose();
  };
  return (
    <Dialog title={t('drafts.rejectTitle')} open={open} onOpenChange={onClose}>
      {() => (
        <Form method="post" onSubmit={check} className="flex flex-col gap-4">
          <DecisionFields draft={draft} intent="reject" />
          <Field
            label={t('drafts.rejectLabel')}
            hint={t('drafts.rejectHint')}
            error={missing ? t('drafts.rejectMissing') : undefined}
          >
            {(control) => <TextArea {...control} name="reason" maxLength={1000} autoFocus />}
          </Field>
          <div className="flex justify-end gap-2">
            <Button onClick={onClose}>{t('ui.cancel')}</Button>
            <Button type="submit" look="danger">
              {t('drafts.reject')}
            </Button>
          </div>
        </Form>
      )}
    </Dialog>
  );
}
