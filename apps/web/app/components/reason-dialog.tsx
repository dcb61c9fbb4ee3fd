import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { HiddenFields } from './hidden-fields.tsx';
import { AreaField } from './text-field.tsx';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly submit: string;
  readonly danger?: boolean;
  /** Goes along with the reason; a `version` among it is that of the moment that the reason was asked for. */
  readonly fields: Readonly<Record<string, string | number | undefined>>;
  readonly open: boolean;
  readonly onClose: () => void;
}

const FEWEST = 3;

/** Asks for a reason before something that others will feel. */
export function ReasonDialog({ title, text, submit, danger = false, fields, open, onClose }: Props) {
  const { t } = useTranslation();
  const [missing, setMissing] = useState(false);
  const check = (event: React.FormEvent<HTMLFormElement>): void => {
    const short = String(new FormData(event.currentTarget).get('reason')).trim().length < FEWEST;
    setMissing(short);
    if (short) event.preventDefault();
    else onClose();
  };
  return (
    <Dialog title={title} open={open} onOpenChange={onClose}>
      {() => (
        <Form method="post" onSubmit={check} noValidate className="flex flex-col gap-4">
          <HiddenFields fields={fields} />
          <p className="text-muted">{text}</p>
          <AreaField
            label={t('ui.reason')}
            name="reason"
            maxLength={500}
            autoFocus
            error={missing ? t('ui.reasonMissing') : undefined}
          />
          <div className="flex justify-end gap-2">
            <Button onClick={onClose}>{t('ui.cancel')}</Button>
            <Button type="submit" look={danger ? 'danger' : 'primary'}>
              {submit}
            </Button>
          </div>
        </Form>
      )}
    </Dialog>
  );
}
