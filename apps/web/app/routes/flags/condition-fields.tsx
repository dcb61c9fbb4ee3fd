import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextInput } from '../../components/text-input.tsx';
import type { FlagOperator } from '../../graphql/generated/types.ts';
import type { EditedCondition } from './edited.ts';
import type { ProblemAt } from './problem-words.ts';

const operators: readonly FlagOperator[] = [
  ...(['IN', 'NOT_IN', 'CONTAINS', 'STARTS_WITH', 'ENDS_WITH', 'GREATER', 'AT_LEAST', 'LESS', 'AT_MOST'] as const),
  ...(['BEFORE', 'AFTER', 'EXISTS', 'MISSING'] as const),
];

interface Props {
  readonly condition: EditedCondition;
  readonly path: string;
  readonly problemAt: ProblemAt;
  readonly onChange: (condition: EditedCondition) => void;
  /** Absent where it is the only one. */
  readonly onRemove: (() => void) | undefined;
}

/** One comparison with a fact about the caller. */
export function ConditionFields({ condition, path, problemAt, onChange, onRemove }: Props) {
  const { t } = useTranslation();
  const { attribute, operator, values } = condition;
  const compares = (to: FlagOperator): boolean => to !== 'EXISTS' && to !== 'MISSING';
  return (
    <div className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_auto_minmax(0,1.5fr)_auto]">
      <Field label={t('flags.attribute')} error={problemAt(`${path}.attribute`)}>
        {(control) => (
          <TextInput
            {...control}
            list="flag-attributes"
            value={attribute}
            maxLength={60}
            onChange={(event) => onChange({ ...condition, attribute: event.target.value })}
          />
        )}
      </Field>
      <SelectField
        label={t('flags.operator')}
        value={operator}
        onChange={(event) => {
          const to = event.target.value as FlagOperator;
          onChange({ ...condition, operator: to, values: compares(to) ? values : [] });
        }}
        options={operators.map((one) => [one, t(`enums.flagOperator.${one}`)])}
      />
      {compares(operator) ? (
        <Field label={t('flags.values')} error={problemAt(`${path}.values`)}>
          {(control) => (
            <TextInput
              {...control}
              list={attribute.trim() === 'role' ? 'flag-roles' : undefined}
              value={values.join(', ')}
              onChange={(event) =>
                onChange({ ...condition, values: event.target.value.split(',').map((one) => one.trimStart()) })
              }
            />
          )}
        </Field>
      ) : (
        <span />
      )}
      {onRemove !== undefined && (
        <Button look="quiet" icon className="sm:mt-6" aria-label={t('flags.removeCondition')} onClick={onRemove}>
          <X size={16} aria-hidden />
        </Button>
      )}
    </div>
  );
}
