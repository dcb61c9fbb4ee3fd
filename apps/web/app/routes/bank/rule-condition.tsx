import { useTranslation } from 'react-i18next';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { RulePanelProps } from './rule-panel.tsx';

const FIELDS = ['ANY', 'NAME', 'REMITTANCE', 'IBAN'] as const;

const SIDES = ['ANY', 'IN', 'OUT'] as const;

/** Which movements a rule is for. */
export function RuleCondition({ rule }: { readonly rule: RulePanelProps['rule'] }) {
  const { t } = useTranslation();
  return (
    <>
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
    </>
  );
}
