import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { VatRegime } from '../../graphql/generated/types.ts';
import type { Problem } from '../../lib/problem.ts';
import { useFieldError } from '../../lib/use-field-error.ts';
import { useRegionChoices } from '../../lib/use-region-choices.ts';
import type { OwnBrandData } from './brand.tsx';

interface Props {
  readonly brand: OwnBrandData;
  readonly problem: Problem | undefined;
}

const regimes: readonly VatRegime[] = ['STANDARD', 'SMALL_BUSINESS', 'OSS'];

export function SettingsFields({ brand, problem }: Props) {
  const { t } = useTranslation();
  const wrong = useFieldError(problem);
  const [regime, setRegime] = useState(brand.vatRegime);
  const { defaultCountry: country, defaultCurrency: currency, defaultLocale: locale } = brand;
  const choices = useRegionChoices({ country, currency, locale });
  return (
    <>
      <TextField label={t('brands.name')} name="name" defaultValue={brand.name} maxLength={120} error={wrong('name')} />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField label={t('brand.country')} name="country" defaultValue={country} options={choices.countries} />
        <SelectField label={t('brand.currency')} name="currency" defaultValue={currency} options={choices.currencies} />
        <SelectField label={t('brand.locale')} name="locale" defaultValue={locale} options={choices.locales} />
        <TextField
          label={t('brand.timeZone')}
          name="timeZone"
          defaultValue={brand.timeZone}
          error={wrong('timeZone')}
          hint={t('brand.timeZoneHint')}
        />
        <SelectField
          label={t('brand.vatRegime')}
          name="vatRegime"
          hint={t(`brand.vatHint.${regime}`)}
          value={regime}
          onChange={(event) => setRegime(event.target.value as VatRegime)}
          options={regimes.map((one) => [one, t(`enums.vatRegime.${one}`)])}
        />
        <TextField
          label={t('brand.vatId')}
          name="vatId"
          defaultValue={brand.vatId ?? ''}
          maxLength={30}
          error={wrong('vatId')}
          hint={t('brand.vatIdHint')}
        />
      </div>
    </>
  );
}
