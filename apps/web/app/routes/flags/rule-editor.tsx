import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextInput } from '../../components/text-input.tsx';
import type { FlagOperator } from '../../graphql/generated/types.ts';
import type { EditedCondition, EditedRule } from './edited.ts';
import { ServeField } from './serve-field.tsx';

const operators: readonly FlagOperator[] = [
  'IN',
  'NOT_IN',
  'CONTAINS',
  'STARTS_WITH',
  'ENDS_WITH',
  'GREATER',
  'AT_LEAST',
  'LESS',
  'AT_MOST',
  'BEFORE',
  'AFTER',
  'EXISTS',
  'MISSING',
];

const fresh: EditedCondition = { attribute: 'role', operator: 'IN', values: [] };

interface Props {
  readonly rules: readonly EditedRule[];
  readonly variants: readonly { readonly key: string }[];
  readonly onChange: (rules: readonly EditedRule[]) => void;
}

/** Rules in order: the first that holds decides. */
export function RuleEditor({ rules, variants, onChange }: Props) {
  const { t } = useTranslation();
  const put = (at: number, rule: EditedRule): void => onChange(rules.map((old, index) => (index === at ? rule : old)));
  const drop = (at: number): void => onChange(rules.filter((_rule, index) => index !== at));
  const add = (): void => {
    const taken = new Set(rules.map(({ id }) => id));
    let number = rules.length + 1;
    while (taken.has(`rule-${number}`)) number += 1;
    onChange([...rules, { id: `rule-${number}`, conditions: [fresh], serve: { variant: variants[0]?.key ?? '' } }]);
  };
  return (
    <div className="flex flex-col gap-4">
      {rules.map((rule, at) => (
        <fieldset key={rule.id} className="flex flex-col gap-3 rounded-control border border-line p-3">
          <legend className="px-1 text-meta text-muted">{t('flags.rule', { number: at + 1, id: rule.id })}</legend>
          {rule.conditions.map((condition, index) => (
            <ConditionFields
              key={index}
              condition={condition}
              onChange={(next) =>
                put(at, { ...rule, conditions: rule.conditions.map((old, i) => (i === index ? next : old)) })
              }
            />
          ))}
          <div className="flex flex-wrap items-end gap-3">
            <ServeField
              label={t('flags.serve')}
              serve={rule.serve}
              variants={variants}
              onChange={(serve) => put(at, { ...rule, serve })}
            />
            <Button look="quiet" onClick={() => put(at, { ...rule, conditions: [...rule.conditions, fresh] })}>
              <Plus size={16} aria-hidden />
              {t('flags.condition')}
            </Button>
            <Button look="quiet" onClick={() => drop(at)}>
              <X size={16} aria-hidden />
              {t('flags.removeRule')}
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button onClick={add}>
          <Plus size={16} aria-hidden />
          {t('flags.addRule')}
        </Button>
      </div>
    </div>
  );
}

function ConditionFields({
  condition,
  onChange,
}: {
  readonly condition: EditedCondition;
  readonly onChange: (condition: EditedCondition) => void;
}) {
  const { t } = useTranslation();
  const alone = condition.operator === 'EXISTS' || condition.operator === 'MISSING';
  return (
    <div className="grid gap-3 sm:grid-cols-3">
      <Field label={t('flags.attribute')}>
        {(control) => (
          <TextInput
            {...control}
            list="flag-attributes"
            value={condition.attribute}
            onChange={(event) => onChange({ ...condition, attribute: event.target.value })}
          />
        )}
      </Field>
      <SelectField
        label={t('flags.operator')}
        value={condition.operator}
        onChange={(event) => {
          const operator = event.target.value as FlagOperator;
          const values = operator === 'EXISTS' || operator === 'MISSING' ? [] : condition.values;
          onChange({ ...condition, operator, values });
        }}
        options={operators.map((one) => [one, t(`enums.flagOperator.${one}`)])}
      />
      {!alone && (
        <Field label={t('flags.values')}>
          {(control) => (
            <TextInput
              {...control}
              value={condition.values.join(', ')}
              onChange={(event) =>
                onChange({ ...condition, values: event.target.value.split(',').map((one) => one.trimStart()) })
              }
            />
          )}
        </Field>
      )}
    </div>
  );
}
