import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PanelForm } from '../../components/panel-form.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { FinancePayableReason, PayeeRowFragment } from '../../graphql/generated/types.ts';
import type { OwedPanelProps } from './owed.tsx';

const REASONS: readonly FinancePayableReason[] = ['COMMISSION', 'BONUS', 'SUPPLIER', 'REFUND', 'OTHER'];

export function RecordPanel({
  payees,
  problem,
  onClose,
}: OwedPanelProps & { readonly payees: readonly PayeeRowFragment[] }) {
  const { t } = useTranslation();
  const [key] = useState(() => crypto.randomUUID());
  return (
    <PanelForm title={t('payouts.record')} hidden={{ key }} intent="record" problem={problem} onClose={onClose}>
      <p className="text-muted">{t('payouts.recordLead')}</p>
      <SelectField
        label={t('payouts.payee')}
        name="payee"
        required
        options={payees.map((one) => [`${one.kind}/${one.refId}`, `${one.number} ${one.name}`] as const)}
      />
      <SelectField
        label={t('payouts.reason')}
        name="why"
        options={REASONS.map((one) => [one, t(`payouts.reasons.${one}`)] as const)}
      />
      <TextField label={t('payouts.amount')} name="amount" inputMode="decimal" autoComplete="off" required />
      <TextField label={t('payouts.source')} name="source" required maxLength={200} hint={t('payouts.sourceHint')} />
      <TextField label={t('payouts.description')} name="description" required maxLength={200} />
      <TextField label={t('payouts.dueOn')} name="dueOn" type="date" />
    </PanelForm>
  );
}
