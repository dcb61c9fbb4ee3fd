import { useTranslation } from 'react-i18next';
import { Card } from '../../components/card.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { AreaField, TextField } from '../../components/text-field.tsx';
import type { Draft } from './draft-form.tsx';

interface Props {
  readonly draft: Draft | undefined;
}

/** Whom a draft is for. */
export function DraftCustomer({ draft }: Props) {
  const { t } = useTranslation();
  const customer = draft?.customer;
  const address = customer?.address;
  const text = (name: 'line1' | 'line2' | 'postalCode' | 'city' | 'region', maxLength: number) => (
    <TextField label={t(`billing.${name}`)} name={name} maxLength={maxLength} defaultValue={address?.[name] ?? ''} />
  );
  return (
    <Card title={t('billing.customer')}>
      <input type="hidden" name="personId" value={draft?.person?.id ?? ''} />
      <input type="hidden" name="companyId" value={draft?.companyId ?? ''} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label={t('billing.name')} name="name" required maxLength={200} defaultValue={customer?.name ?? ''} />
        <TextField
          {...{ label: t('billing.email'), name: 'email', type: 'email', maxLength: 254 }}
          defaultValue={customer?.email ?? ''}
        />
        {text('line1', 200)}
        {text('line2', 200)}
        {text('postalCode', 20)}
        {text('city', 120)}
        {text('region', 120)}
        <TextField
          {...{ label: t('billing.country'), name: 'country', pattern: '[A-Za-z]{2}', maxLength: 2 }}
          defaultValue={draft === undefined ? 'DE' : (address?.country ?? '')}
        />
        <TextField label={t('billing.vatId')} name="vatId" maxLength={40} defaultValue={customer?.vatId ?? ''} />
      </div>
    </Card>
  );
}

/** What else a draft says. */
export function DraftDocument({ draft }: Props) {
  const { t } = useTranslation();
  return (
    <Card title={t('billing.document')}>
      <div className="grid gap-4 sm:grid-cols-3">
        <TextField
          {...{ label: t('billing.currency'), name: 'currency', required: true, pattern: '[A-Za-z]{3}', maxLength: 3 }}
          defaultValue={draft?.currency ?? 'EUR'}
        />
        <SelectField
          label={t('billing.basis')}
          name="basis"
          defaultValue={draft?.amountsInclude ?? 'NET'}
          options={[
            ['NET', t('billing.net')],
            ['GROSS', t('billing.gross')],
          ]}
        />
        <SelectField
          label={t('billing.vatMode')}
          name="vatMode"
          defaultValue={draft?.vatMode ?? 'PER_RATE'}
          options={[
            ['PER_RATE', t('billing.perRate')],
            ['PER_LINE', t('billing.perLine')],
          ]}
        />
        <TextField
          {...{ label: t('billing.supplyDate'), hint: t('billing.supplyDateHint'), name: 'supplyDate', type: 'date' }}
          defaultValue={draft?.supplyDate ?? ''}
        />
        <TextField
          {...{ label: t('billing.supplyFrom'), hint: t('billing.supplyFromHint'), name: 'supplyFrom', type: 'date' }}
          defaultValue={draft?.supplyFrom ?? ''}
        />
        <SelectField
          label={t('billing.language')}
          name="language"
          defaultValue={draft?.language ?? 'de'}
          options={[
            ['de', t('billing.german')],
            ['en', t('billing.english')],
          ]}
        />
      </div>
      <div className="grid gap-4 pt-4">
        <TextField
          {...{ label: t('billing.reference'), hint: t('billing.referenceHint'), name: 'reference', maxLength: 120 }}
          defaultValue={draft?.reference ?? ''}
        />
        <AreaField label={t('billing.note')} name="note" maxLength={2000} rows={2} defaultValue={draft?.note ?? ''} />
      </div>
    </Card>
  );
}
