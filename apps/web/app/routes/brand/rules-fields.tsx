import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../components/select-field.tsx';
import { AreaField, TextField } from '../../components/text-field.tsx';
import type { BrandHealthClaims, DocumentVatMode } from '../../graphql/generated/types.ts';
import type { Problem } from '../../lib/problem.ts';
import { useFieldError } from '../../lib/use-field-error.ts';
import type { OwnBrandData } from './brand.tsx';

interface Props {
  readonly brand: OwnBrandData;
  readonly problem: Problem | undefined;
}

const modes: readonly DocumentVatMode[] = ['PER_RATE', 'PER_LINE'];
const claims: readonly BrandHealthClaims[] = ['FORBIDDEN', 'WITH_EVIDENCE', 'FREE'];

export function RulesFields({ brand, problem }: Props) {
  const { t } = useTranslation();
  const wrong = useFieldError(problem);
  const { rules } = brand;
  const [mode, setMode] = useState<DocumentVatMode>(rules?.documentVatMode ?? 'PER_RATE');
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={t('brand.maxDiscount')}
          name="maxDiscountPercent"
          inputMode="decimal"
          defaultValue={rules?.maxDiscountPercent ?? ''}
          hint={t('brand.maxDiscountHint')}
          error={wrong('maxDiscountPercent')}
        />
        <TextField
          label={t('brand.returnDays')}
          name="returnDays"
          inputMode="numeric"
          defaultValue={rules?.returnDays}
          hint={t('brand.returnDaysHint')}
          error={wrong('returnDays')}
        />
        <SelectField
          label={t('brand.documentVatMode')}
          name="documentVatMode"
          hint={t(`brand.documentVatHint.${mode}`)}
          value={mode}
          onChange={(event) => setMode(event.target.value as DocumentVatMode)}
          options={modes.map((one) => [one, t(`enums.documentVatMode.${one}`)])}
        />
        <SelectField
          label={t('brand.healthClaims')}
          name="healthClaims"
          defaultValue={rules?.healthClaims}
          options={claims.map((one) => [one, t(`enums.healthClaims.${one}`)])}
        />
      </div>
      <label className="flex items-center gap-2">
        <input
          type="checkbox"
          name="backordersAllowed"
          value="on"
          defaultChecked={rules?.backordersAllowed ?? false}
          className="size-4 accent-(--accent)"
        />
        {t('brand.backorders')}
      </label>
      <AreaField
        label={t('brand.forbiddenClaims')}
        name="forbiddenClaims"
        rows={5}
        defaultValue={rules?.forbiddenClaims.join('\n')}
        hint={t('brand.lines')}
        error={wrong('forbiddenClaims')}
      />
    </>
  );
}
