import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { TextArea } from '../../components/text-input.tsx';
import type { ApprovalPartsFragment } from '../../graphql/generated/types.ts';
import { useViewer } from '../../lib/use-viewer.ts';

const DECIDE = 'platform.approval.decide';

/** What one may do about a waiting change; why not, where one may not. */
export function DecisionButtons({ request }: { readonly request: ApprovalPartsFragment }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const busy = useNavigation().state !== 'idle';
  const [rejecting, setRejecting] = useState(false);
  if (request.state !== 'PENDING') return null;
  if (request.requestedBy.id === viewer.user.id) return <Own busy={busy} />;
  if (!viewer.can(DECIDE) || !viewer.can(request.permission))
    return (
      <Notice tone="info" title={t('approvals.notYours')}>
        {t('approvals.notYoursText', { permissions: `${DECIDE}, ${request.permission}` })}
      </Notice>
    );
  return (
    <div className="flex flex-wrap gap-2">
      <Form method="post">
        <input type="hidden" name="hash" value={request.payloadHash} />
        <Button type="submit" name="intent" value="approve" look="primary" disabled={busy}>
          {t('approvals.approve')}
        </Button>
      </Form>
      <Button look="danger" disabled={busy} onClick={() => setRejecting(true)}>
        {t('approvals.reject')}
      </Button>
      <Reject request={request} open={rejecting} onClose={() => setRejecting(false)} />
    </div>
  );
}

function Own({ busy }: { readonly busy: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <Notice tone="info" title={t('approvals.yours')}>
        {t('approvals.yoursText')}
      </Notice>
      <Form method="post">
        <Button type="submit" name="intent" value="withdraw" disabled={busy}>
          {t('approvals.withdraw')}
        </Button>
      </Form>
    </>
  );
}

interface RejectProps {
  readonly request: ApprovalPartsFragment;
  readonly open: boolean;
  readonly onClose: () => void;
}

function Reject({ request, open, onClose }: RejectProps) {
  const { t } = useTranslation();
  const [missing, setMissing] = useState(false);
  const check = (event: React.FormEvent<HTMLFormElement>): void => {
    const empty = String(new FormData(event.currentTarget).get('note')).trim() === '';
    setMissing(empty);
    if (empty) event.preventDefault();
    else onClose();
  };
  return (
    <Dialog title={t('approvals.rejectTitle')} open={open} onOpenChange={onClose}>
      {() => (
        <Form method="post" onSubmit={check} className="flex flex-col gap-4">
          <input type="hidden" name="hash" value={request.payloadHash} />
          <input type="hidden" name="intent" value="reject" />
          <Field
            label={t('approvals.rejectLabel')}
            hint={t('approvals.rejectHint')}
            error={missing ? t('approvals.rejectMissing') : undefined}
          >
            {(control) => <TextArea {...control} name="note" maxLength={1000} autoFocus />}
          </Field>
          <div className="flex justify-end gap-2">
            <Button onClick={onClose}>{t('ui.cancel')}</Button>
            <Button type="submit" look="danger">
              {t('approvals.reject')}
            </Button>
          </div>
        </Form>
      )}
    </Dialog>
  );
}
