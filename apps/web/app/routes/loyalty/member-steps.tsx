import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { ReasonDialog } from '../../components/reason-dialog.tsx';
import { VersionField } from '../../components/version-field.tsx';
import { useViewer } from '../../lib/use-viewer.ts';
import type { WalletData } from './member.tsx';

type Props = Pick<WalletData, 'member'>;

/** Suspends a member or lets them in again. */
export function StatusSteps({ member }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const mayWrite = useViewer().can('loyalty.member.write');
  if (!mayWrite || member.status === 'CLOSED') return null;
  const to = member.status === 'ACTIVE' ? 'SUSPENDED' : 'ACTIVE';
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="status" />
      <VersionField of={member} follows />
      <Button type="submit" name="status" value={to} look={to === 'ACTIVE' ? 'primary' : 'secondary'} disabled={busy}>
        {t(`loyalty.become.${to}`)}
      </Button>
    </Form>
  );
}

/** Sets points to what the ledger says, with a reason that is kept. */
export function Rebuild({ member }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (!useViewer().can('loyalty.points.repair')) return null;
  return (
    <div className="pt-2">
      <Button onClick={() => setOpen(true)}>{t('loyalty.rebuild')}</Button>
      <ReasonDialog
        title={t('loyalty.rebuild')}
        text={t('loyalty.rebuildText')}
        submit={t('loyalty.rebuild')}
        fields={{ intent: 'rebuild', version: member.version, versionOf: member.id }}
        open={open}
        onClose={() => setOpen(false)}
      />
    </div>
  );
}
