import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../components/button.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { TextField } from '../../components/text-field.tsx';
import { VersionField } from '../../components/version-field.tsx';
import { WholeField } from '../../components/whole-field.tsx';
import type { FinanceBankRulesQuery, FinanceBankRuleTrialQuery } from '../../graphql/generated/types.ts';
import { RuleCondition } from './rule-condition.tsx';
import { RuleTrial } from './rule-trial.tsx';

export interface RulePanelProps {
  readonly rule: NonNullable<FinanceBankRulesQuery['financeBankRules']>[number] | undefined;
  readonly trial: FinanceBankRuleTrialQuery['financeBankRuleTrial'] | null | undefined;
  readonly onClose: () => void;
}

/** Adds a rule or changes one, and tries it on past movements. */
export function RulePanel({ rule, trial, onClose }: RulePanelProps) {
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
        <VersionField of={rule} />
        <TextField label={t('bank.name')} name="name" required maxLength={100} defaultValue={rule?.name ?? ''} />
        <RuleCondition rule={rule} />
        <TextField
          label={t('bank.accountCode')}
          name="accountCode"
          required
          maxLength={64}
          defaultValue={rule?.account.code ?? ''}
        />
        <WholeField
          label={t('bank.position')}
          name="position"
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
      {trial != null && <RuleTrial trial={trial} />}
    </SidePanel>
  );
}
