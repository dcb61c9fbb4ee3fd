import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button, ButtonLink } from '../../components/button.tsx';
import { ReasonDialog } from '../../components/reason-dialog.tsx';
import { VersionField } from '../../components/version-field.tsx';
import { useViewer } from '../../lib/use-viewer.ts';
import type { PayoutPage } from './detail.tsx';

export function PayoutSteps({ payout }: { readonly payout: PayoutPage }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const busy = useNavigation().state !== 'idle';
  const [asked, setAsked] = useState<'cancel' | 'fail' | null>(null);
  const { status } = payout;
  const writes = viewer.can('finance.payout.write');
  const button = (intent: string, word: string) => (
    <Button type="submit" name="intent" value={intent} look="primary" disabled={busy}>
      {word}
    </Button>
  );
  const hasFile = payout.approvedAt != null && payout.currency === 'EUR' && viewer.can('finance.payee.reveal');
  return (
    <div className="flex flex-col gap-2">
      <Form method="post" className="flex flex-wrap gap-2">
        <VersionField of={payout} />
        {status === 'DRAFT' && viewer.can('finance.payout.approve') && button('approve', t('payouts.approvePayout'))}
        {hasFile && (
          <ButtonLink to={`/finance/payouts/${payout.id}/file`} reloadDocument>
            {t('payouts.file')}
          </ButtonLink>
        )}
        {hasFile && status === 'APPROVED' && (
          <ButtonLink to={`/finance/payouts/${payout.id}/file?format=pain.001.001.03`} reloadDocument>
            {t('payouts.fileOld')}
          </ButtonLink>
        )}
        {writes && status === 'APPROVED' && button('send', t('payouts.send'))}
        {writes && status === 'SENT' && button('settle', t('payouts.settle'))}
        {writes && status === 'SENT' && (
          <Button look="danger" onClick={() => setAsked('fail')}>
            {t('payouts.fail')}
          </Button>
        )}
        {writes && (status === 'DRAFT' || status === 'APPROVED') && (
          <Button look="danger" onClick={() => setAsked('cancel')}>
            {t('payouts.cancel')}
          </Button>
        )}
      </Form>
      {hasFile && status === 'APPROVED' && <p className="text-muted">{t('payouts.fileHint')}</p>}
      {asked !== null && (
        <ReasonDialog
          title={t(`payouts.${asked}`)}
          text={t(`payouts.${asked}Text`)}
          submit={t(`payouts.${asked}`)}
          danger
          fields={{ intent: asked, version: payout.version, versionOf: payout.id }}
          open
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}
