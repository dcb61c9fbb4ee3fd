import { useTranslation } from 'react-i18next';
import { SelectField } from '../../components/select-field.tsx';
import type { FinanceOrderFileField, FinanceOrderFileQuery } from '../../graphql/generated/types.ts';

export type LookedAt = NonNullable<FinanceOrderFileQuery['financeOrderFile']>;

const needed = ['NUMBER', 'PLACED_AT', 'SKU', 'QUANTITY', 'UNIT_PRICE', 'AMOUNT'] as const;
const others = [
  ...(['DESCRIPTION', 'KIND', 'CURRENCY', 'VAT_RATE', 'SHIPPING', 'DISCOUNT', 'TOTAL', 'COUNTRY'] as const),
  ...(['CAMPAIGN_CODE', 'RETURN_OF', 'PAID_AT', 'PAYMENT_METHOD', 'PAYMENT_REFERENCE', 'BUYER_REFERENCE'] as const),
  ...(['EMAIL', 'PHONE', 'NAME', 'GIVEN_NAME', 'FAMILY_NAME', 'COMPANY', 'STREET', 'POSTAL_CODE', 'CITY'] as const),
] satisfies readonly FinanceOrderFileField[];

interface Props {
  readonly file: LookedAt;
  /** What was matched already, by the names of the form's fields. */
  readonly said: Readonly<Record<string, string>>;
}

/** Which column of the file holds what; begins with what its form says. */
export function FileColumns({ file, said }: Props) {
  const { t } = useTranslation();
  const again = Object.keys(said).some((name) => name.startsWith('column-'));
  const known = (field: FinanceOrderFileField): string =>
    again ? (said[`column-${field}`] ?? '') : (file.columns.find((one) => one.field === field)?.column ?? '');
  const example = (name: string): string => file.sample[0]?.[file.header.indexOf(name)] ?? '';
  const options = [
    ['', t('orderFiles.noColumn')] as const,
    ...file.header.map((name) => [name, [name, example(name).slice(0, 24)].filter(Boolean).join(' · ')] as const),
  ];
  const choice = (field: FinanceOrderFileField) => (
    <SelectField
      key={field}
      label={t(`orderFiles.fields.${field}`)}
      name={`column-${field}`}
      defaultValue={known(field)}
      options={options}
    />
  );
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="mb-2 font-medium">{t('orderFiles.columns')}</legend>
      <div className="grid gap-3 sm:grid-cols-3">{needed.map(choice)}</div>
      <details>
        <summary className="cursor-pointer text-muted">{t('orderFiles.moreColumns')}</summary>
        <div className="mt-3 grid gap-3 sm:grid-cols-3">{others.map(choice)}</div>
      </details>
    </fieldset>
  );
}
