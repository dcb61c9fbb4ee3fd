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

type RuleProps = Pick<OwnBrandData, 'rules'> & { readonly wrong: ReturnType<typeof useFieldError> };

/** Whether everybody needs a second factor, and how long they have for it. */
function SecondFactorRule({ rules, wrong }: RuleProps) {
  const { t } = useTranslation();
  const [on, setOn] = useState(rules?.secondFactorRequired ?? false);
  return (
    <fieldset className="flex flex-col gap-3 rounded-card border border-line p-4">
      <legend className="px-1 font-medium">{t('brand.secondFactor')}</legend>
      <label className="flex items-start gap-2">
        <input
          type="checkbox"
          name="secondFactorRequired"
          value="on"
          checked={on}
          onChange={(event) => setOn(event.target.checked)}
          className="mt-1 size-4 shrink-0 accent-(--accent)"
        />
        <span>
          {t('brand.secondFactorRequired')}
          <span className="block text-meta text-muted">{t('brand.secondFactorHint')}</span>
        </span>
      </label>
      {on && (
        <TextField
          label={t('brand.secondFactorGrace')}
          name="secondFactorGraceDays"
          inputMode="numeric"
          defaultValue={rules?.secondFactorGraceDays ?? 0}
          hint={t('brand.secondFactorGraceHint')}
          error={wrong('secondFactorGraceDays')}
        />
      )}
    </fieldset>
  );
}

/** Whether what is not in stock may be sold all the same. */
function BackordersRule({ rules }: Pick<OwnBrandData, 'rules'>) {
  const { t } = useTranslation();
  return (
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
  );
}

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
      <BackordersRule rules={rules} />
      <SecondFactorRule rules={rules} wrong={wrong} />
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
