import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Money, When } from '../../components/printed.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { FinanceBankRulesQuery, FinanceBankRuleTrialQuery } from '../../graphql/generated/types.ts';

interface Props {
  readonly rule: NonNullable<FinanceBankRulesQuery['financeBankRules']>[number] | undefined;
  readonly trial: FinanceBankRuleTrialQuery['financeBankRuleTrial'] | null | undefined;
  readonly onClose: () => void;
}
const FIELDS = ['ANY', 'NAME', 'REMITTANCE', 'IBAN'] as const;
const SIDES = ['ANY', 'IN', 'OUT'] as const;

/** Adds a rule or changes one, and tries it on past movements. */
export function RulePanel({ rule, trial, onClose }: Props) {
  const { t } = useTranslation();
  const [key] = useState(() => crypto.randomUUID());
  return (
    <SidePanel
      title={rule === undefined ? t('bank.newRule') : t('bank.editRule', { name: rule.name })}
      onClose={onClose}
    >
      <Form method="post" className="flex flex-col gap-4">
        <input type="hidden" name="key" value={key} suppressHydrationWarning />
        <input type="hidden" name="id" value={rule?.id ?? ''} />
        <input type="hidden" name="version" value={rule?.version ?? 1} />
        <TextField label={t('bank.name')} name="name" required maxLength={100} defaultValue={rule?.name ?? ''} />
        <TextField
          label={t('bank.holds')}
          name="text"
          required
          minLength={2}
          maxLength={100}
          defaultValue={rule?.text ?? ''}
        />
        <SelectField
          label={t('bank.field')}
          name="field"
          defaultValue={rule?.field ?? 'ANY'}
          options={FIELDS.map((one) => [one, t(`bank.fields.${one}`)] as const)}
        />
        <SelectField
          label={t('bank.side')}
          name="side"
          defaultValue={rule?.side ?? 'ANY'}
          options={SIDES.map((one) => [one, t(`bank.sides.${one}`)] as const)}
        />
        <TextField
          label={t('bank.accountCode')}
          name="accountCode"
          required
          maxLength={64}
          defaultValue={rule?.account.code ?? ''}
        />
        <TextField
          label={t('bank.position')}
          name="position"
          type="number"
          min={1}
          max={10000}
          defaultValue={rule?.position ?? ''}
        />
        {rule !== undefined && (
          <label className="flex min-h-8 items-center gap-2">
            <input type="checkbox" name="active" defaultChecked={rule.active} className="size-4 accent-(--accent)" />
            {t('bank.isActive')}
          </label>
        )}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" name="intent" value="save" look="primary">
            {t('bank.save')}
          </Button>
          <Button type="submit" name="intent" value="try" formNoValidate>
            {t('bank.tryRule')}
          </Button>
        </div>
      </Form>
      {trial != null && (
        <div className="mt-4" role="status">
          <p className="mb-2 font-medium">{t('bank.ruleFound', { found: trial.found, tried: trial.tried })}</p>
          <ul className="flex flex-col gap-1 text-meta">
            {trial.lines.map((line) => (
              <li key={line.id} className="flex justify-between gap-2">
                <When at={line.bookedOn} day />
                <span className="min-w-0 flex-1 truncate">{line.name || line.remittance || line.bookingText}</span>
                <Money value={line.amount} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </SidePanel>
  );
}
