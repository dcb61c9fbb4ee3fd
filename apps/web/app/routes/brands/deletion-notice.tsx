import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { When } from '../../components/printed.tsx';
import { ReasonDialog } from '../../components/reason-dialog.tsx';
import type { BrandDeletionPartsFragment } from '../../graphql/generated/types.ts';

interface Props {
  readonly deletion: BrandDeletionPartsFragment;
}

/** That a brand is to be deleted, and until when that can be stopped; or how far it is. */
export function DeletionNotice({ deletion }: Props) {
  const { t } = useTranslation();
  if (deletion.state === 'PURGED')
    return (
      <Notice tone="info" title={t('brands.purgedTitle')}>
        <p>{t('brands.purgedText')}</p>
        <Told deletion={deletion} />
      </Notice>
    );
  if (deletion.state === 'PURGING')
    return (
      <Notice tone="bad" title={t('brands.purgingTitle')}>
        <p>{t('brands.purgingText')}</p>
        <Told deletion={deletion} />
        <Retry deletion={deletion} />
      </Notice>
    );
  return (
    <Notice
      tone="bad"
      title={
        <>
          {t('brands.pendingTitle')} <When at={deletion.dueAt} day />
        </>
      }
    >
      <p>{t('brands.pendingText')}</p>
      <Told deletion={deletion} />
      <Cancel deletion={deletion} />
    </Notice>
  );
}

function Told({ deletion }: Props) {
  const { t } = useTranslation();
  const { requestedBy, confirmedBy, createdAt, reason } = deletion;
  const name = requestedBy.name ?? requestedBy.id;
  return (
    <>
      <p className="mt-1 break-words">{t('brands.deletionReason', { reason })}</p>
      <p className="text-meta text-muted">
        {confirmedBy == null
          ? t('brands.deletionAlone', { name })
          : t('brands.deletionBy', { name, second: confirmedBy.name ?? confirmedBy.id })}{' '}
        · <When at={createdAt} />
      </p>
    </>
  );
}

function Cancel({ deletion }: Props) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <div className="mt-3">
      <Button onClick={() => setAsking(true)}>{t('brands.deletionCancel')}</Button>
      <ReasonDialog
        title={t('brands.deletionCancelTitle')}
        text={t('brands.deletionCancelText')}
        submit={t('brands.deletionCancel')}
        fields={{
          intent: 'cancelDeletion',
          deletionId: deletion.id,
          version: deletion.version,
          versionOf: deletion.id,
        }}
        open={asking}
        onClose={() => setAsking(false)}
      />
    </div>
  );
}

/** A service that is slow answers by itself; one that failed is asked again. */
function Retry({ deletion }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  if (deletion.services.every(({ state }) => state !== 'FAILED')) return null;
  return (
    <Form method="post" className="mt-3" preventScrollReset>
      <input type="hidden" name="intent" value="retryDeletion" />
      <input type="hidden" name="deletionId" value={deletion.id} />
      <Button type="submit" disabled={busy}>
        {t('brands.retry')}
      </Button>
    </Form>
  );
}
