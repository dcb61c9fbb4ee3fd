import { useTranslation } from 'react-i18next';
import { CrmPicker } from '../../components/crm-picker.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { DealPageQuery } from '../../graphql/generated/types.ts';
import type { Problem } from '../../lib/problem.ts';
import { useFieldError } from '../../lib/use-field-error.ts';
import { OwnerInput } from '../records/fields.tsx';
import type { Found } from '../../components/record-search.tsx';

type Deal = NonNullable<DealPageQuery['deal']>;

interface Props {
  readonly deal?: Deal;
  readonly person?: Found | null;
  readonly company?: Found | null;
  readonly problem: Problem | undefined;
}

/** What is known of a deal as inputs, for a new one and for a change. */
export function DealFields({ deal, person, company, problem }: Props) {
  const { t } = useTranslation();
  const wrong = useFieldError(problem);
  return (
    <>
      <TextField
        label={t('growth.deals.title')}
        name="title"
        required
        maxLength={200}
        defaultValue={deal?.title ?? ''}
        error={wrong('title')}
      />
      <div className="grid grid-cols-[1fr_88px] gap-2">
        <TextField
          label={t('records.deal.amount')}
          name="amount"
          inputMode="decimal"
          autoComplete="off"
          defaultValue={deal?.amount?.decimal ?? ''}
          error={wrong('amount')}
        />
        <TextField
          label={t('records.deal.currency')}
          name="currency"
          maxLength={3}
          pattern="[A-Z]{3}"
          defaultValue={deal?.amount?.currency ?? 'EUR'}
        />
      </div>
      <TextField
        label={t('growth.leads.close')}
        name="close"
        type="date"
        defaultValue={deal?.expectedClose ?? ''}
        error={wrong('expectedClose')}
      />
      <OwnerInput owner={deal?.owner ?? undefined} />
      <CrmPicker label={t('records.deal.person')} name="personId" kind="PERSON" chosen={person} />
      <CrmPicker label={t('records.deal.company')} name="companyId" kind="COMPANY" chosen={company} />
    </>
  );
}
