import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { Row } from './invoice.tsx';

interface PayCardProps {
  readonly invoice: Row;
  readonly token: string;
  readonly busy: boolean;
}

/** Books a payment. */
export function PayCard({ invoice, token, busy }: PayCardProps) {
  const { t } = useTranslation();
  return (
    <Card title={t('invoicing.pay')}>
      <Form method="post" className="flex flex-col gap-3">
        <input type="hidden" name="key" value={`pay-${token}`} />
        <input type="hidden" name="currency" value={invoice.open.currency} />
        <TextField
          label={`${t('invoicing.amount')} (${invoice.open.currency})`}
          name="amount"
          inputMode="decimal"
          defaultValue={invoice.open.decimal}
          required
        />
        <TextField label={t('invoicing.method')} name="method" defaultValue="bank" required maxLength={40} />
        <div>
          <Button type="submit" look="primary" name="intent" value="pay" disabled={busy}>
            {t('invoicing.pay')}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
