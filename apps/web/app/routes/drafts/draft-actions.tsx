import { CalendarClock, Check, Copy, History, Send, Undo2, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button, ButtonLink } from '../../components/button.tsx';
import { ReasonDialog } from '../../components/reason-dialog.tsx';
import { useViewer } from '../../lib/use-viewer.ts';
import { ConfirmWithdraw } from './confirm-withdraw.tsx';
import { DecisionFields } from './decision-fields.tsx';
import type { DraftData } from './draft.tsx';
import { RejectDialog } from './reject-dialog.tsx';
import { ScheduleDialog } from './schedule-dialog.tsx';

/** What is asked before it is done. */
type Asked = 'reject' | 'withdraw' | 'schedule' | 'cancel' | null;

interface DialogProps {
  readonly draft: DraftData['draft'];
  readonly dialog: Asked;
  readonly onClose: () => void;
}

/** The buttons that the graph permits this person now. */
export function DraftActions({ draft }: { readonly draft: DraftData['draft'] }) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const [dialog, setDialog] = useState<Asked>(null);
  const may = new Set<string>(draft.permittedActions);
  const close = (): void => setDialog(null);
  return (
    <>
      {may.has('WITHDRAW') && (
        <Button onClick={() => setDialog('withdraw')}>
          <Undo2 size={16} aria-hidden />
          {t('drafts.withdraw')}
        </Button>
      )}
      {may.has('REJECT') && (
        <Button look="danger" onClick={() => setDialog('reject')}>
          <X size={16} aria-hidden />
          {t('drafts.reject')}
        </Button>
      )}
      {may.has('CANCEL') && (
        <Button look="danger" onClick={() => setDialog('cancel')}>
          <X size={16} aria-hidden />
          {t('drafts.cancelActivation')}
        </Button>
      )}
      {may.has('SCHEDULE') && (
        <Button onClick={() => setDialog('schedule')}>
          <CalendarClock size={16} aria-hidden />
          {t('drafts.schedule')}
        </Button>
      )}
      {may.has('ROLL_BACK') && (
        <Form method="post">
          <DecisionFields draft={draft} intent="rollback" />
          <Button type="submit" disabled={busy}>
            <History size={16} aria-hidden />
            {t('drafts.rollBack')}
          </Button>
        </Form>
      )}
      {(['SUBMIT', 'APPROVE'] as const)
        .filter((action) => may.has(action))
        .map((action) => (
          <Form key={action} method="post">
            <DecisionFields draft={draft} intent={action === 'SUBMIT' ? 'submit' : 'approve'} />
            <Button type="submit" look="primary" disabled={busy}>
              {action === 'SUBMIT' ? <Send size={16} aria-hidden /> : <Check size={16} aria-hidden />}
              {t(action === 'SUBMIT' ? 'drafts.submit' : 'drafts.approve')}
            </Button>
          </Form>
        ))}
      <Again draft={draft} />
      <Dialogs draft={draft} dialog={dialog} onClose={close} />
    </>
  );
}

/** A draft that came to nothing can be the start of another. */
function Again({ draft }: { readonly draft: DraftData['draft'] }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const ended = ['REJECTED', 'WITHDRAWN', 'CANCELLED', 'EXPIRED', 'FAILED_ACTIVATION'].includes(draft.status);
  if (!ended || !viewer.can('catalog-pricing.draft.create')) return null;
  return (
    <ButtonLink to={`/drafts/new?from=${draft.id}`}>
      <Copy size={16} aria-hidden />
      {t('drafts.again')}
    </ButtonLink>
  );
}

function Dialogs({ draft, dialog, onClose }: DialogProps) {
  const { t } = useTranslation();
  return (
    <>
      <RejectDialog draft={draft} open={dialog === 'reject'} onClose={onClose} />
      <ScheduleDialog draft={draft} open={dialog === 'schedule'} onClose={onClose} />
      <ReasonDialog
        title={t('drafts.cancelTitle')}
        text={t('drafts.cancelText')}
        submit={t('drafts.cancelActivation')}
        danger
        fields={{ intent: 'cancel', version: draft.version, versionOf: draft.id }}
        open={dialog === 'cancel'}
        onClose={onClose}
      />
      <ConfirmWithdraw draft={draft} open={dialog === 'withdraw'} onClose={onClose} />
    </>
  );
}
