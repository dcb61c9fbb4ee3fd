import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { TextField } from '../../components/text-field.tsx';

/** Takes an invoice back. */
export function CreditCard({ token, busy }: { readonly token: string; readonly busy: boolean }) {
  const { t } = useTranslation();
  return (
    <Card title={t('invoicing.credit')}>
      <Form method="post" className="flex flex-col gap-3">
        <p className="text-muted">{t('invoicing.creditText')}</p>
        <input type="hidden" name="key" value={`credit-${token}`} />
        <TextField label={t('invoicing.reason')} name="reason" required maxLength={500} />
        <TextField
          label={t('invoicing.refundMethod')}
          hint={t('invoicing.refundHint')}
          name="refundMethod"
          maxLength={40}
        />
        <div>
          <Button type="submit" look="danger" name="intent" value="credit" disabled={busy}>
            {t('invoicing.credit')}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
