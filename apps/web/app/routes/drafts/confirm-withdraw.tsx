import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { DecisionFields } from './decision-fields.tsx';
import type { DraftData } from './draft.tsx';

interface Props {
  readonly draft: DraftData['draft'];
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Withdrawing is final, so it is asked. */
export function ConfirmWithdraw({ draft, open, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('drafts.withdrawTitle')} open={open} onOpenChange={onClose}>
      {() => (
        <Form method="post" onSubmit={onClose} className="flex flex-col gap-4">
          <DecisionFields draft={draft} intent="withdraw" />
          <p className="text-muted">{t('drafts.withdrawText')}</p>
          <div className="flex justify-end gap-2">
            <Button onClick={onClose}>{t('ui.cancel')}</Button>
            <Button type="submit" look="danger">
              {t('drafts.withdraw')}
            </Button>
          </div>
        </Form>
      )}
    </Dialog>
  );
}
