import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../components/button.tsx';
import { VersionField } from '../../components/version-field.tsx';
import type { PayoutPage } from './detail.tsx';
import type { Item } from './payout-items.tsx';
import { useBankReason } from './use-bank-reason.ts';

interface StepProps {
  readonly row: Item;
  readonly payout: PayoutPage;
  readonly onBack: () => void;
}

export function ItemStep({ row, payout, onBack }: StepProps) {
  const { t } = useTranslation();
  const reason = useBankReason();
  if (row.status === 'SENT' || row.status === 'SETTLED')
    return <Button onClick={onBack}>{t('payouts.failItem')}</Button>;
  if (payout.status !== 'DRAFT' || row.status !== 'PENDING' || payout.itemCount < 2) return reason(row.reason) || null;
  return (
    <Form method="post">
      <VersionField of={payout} />
      <input type="hidden" name="itemId" value={row.id} />
      <Button type="submit" name="intent" value="drop">
        {t('payouts.drop')}
      </Button>
    </Form>
  );
}
