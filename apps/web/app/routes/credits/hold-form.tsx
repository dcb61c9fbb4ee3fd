import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { WholeField } from '../../components/whole-field.tsx';
import { useFormKey } from '../../lib/use-seen-version.ts';
import type { Credit } from './credit-panel.tsx';

/** Keeps a part of a credit for an order, for a while. */
export function HoldForm({ credit, token }: { readonly credit: Credit; readonly token: string }) {
  const { t } = useTranslation();
  const key = useFormKey(token);
  const busy = useNavigation().state !== 'idle';
  return (
    <Form method="post" className="flex flex-col gap-3" key={key}>
      <h3 className="text-form font-semibold">{t('credits.hold')}</h3>
      <p className="text-muted">{t('credits.holdLead')}</p>
      <input type="hidden" name="person" value={credit.person.id} />
      <input type="hidden" name="currency" value={credit.balance.currency} />
      <input type="hidden" name="key" value={key} />
      <TextField
        label={t('credits.amount', { currency: credit.balance.currency })}
        name="amount"
        required
        inputMode="decimal"
        autoComplete="off"
      />
      <TextField label={t('credits.reference')} name="reference" required maxLength={200} autoComplete="off" />
      <WholeField label={t('credits.hours')} name="hours" min={1} max={720} required defaultValue={24} />
      <div>
        <Button type="submit" name="intent" value="hold" look="primary" disabled={busy}>
          {t('credits.holdIt')}
        </Button>
      </div>
    </Form>
  );
}
