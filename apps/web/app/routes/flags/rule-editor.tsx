import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { ConditionFields } from './condition-fields.tsx';
import { type EditedCondition, type EditedRule, newRow } from './edited.ts';
import type { ProblemAt } from './problem-words.ts';
import { ServeField } from './serve-field.tsx';

const fresh: EditedCondition = { attribute: 'role', operator: 'IN', values: [] };

interface Props {
  readonly rules: readonly EditedRule[];
  readonly variants: readonly { readonly key: string }[];
  readonly problemAt: ProblemAt;
  readonly onChange: (rules: readonly EditedRule[]) => void;
}

/** Rules in order: the first that holds decides. */
export function RuleEditor({ rules, variants, problemAt, onChange }: Props) {
  const { t } = useTranslation();
  const add = (): void => {
    const taken = new Set(rules.map(({ id }) => id));
    let number = rules.length + 1;
    while (taken.has(`rule-${number}`)) number += 1;
    const serve = { variant: variants[0]?.key ?? '' };
    onChange([...rules, { row: newRow(), id: `rule-${number}`, conditions: [fresh], serve }]);
  };
  const move = (from: number, to: number): void => {
    const rest = rules.filter((_rule, at) => at !== from);
    onChange([...rest.slice(0, to), rules[from]!, ...rest.slice(to)]);
  };
  return (
    <div className="flex flex-col gap-4">
      {rules.map((rule, at) => (
        <RuleFields
          key={rule.row}
          rule={rule}
          number={at + 1}
          path={`rules.${at}`}
          variants={variants}
          problemAt={problemAt}
          onChange={(next) => onChange(rules.map((old, index) => (index === at ? next : old)))}
          onRemove={() => onChange(rules.filter((_rule, index) => index !== at))}
          onUp={at > 0 ? () => move(at, at - 1) : undefined}
          onDown={at < rules.length - 1 ? () => move(at, at + 1) : undefined}
        />
      ))}
      {rules.length === 0 && <p className="text-muted">{t('flags.noRules')}</p>}
      <div>
        <Button onClick={add}>
          <Plus size={16} aria-hidden />
          {t('flags.addRule')}
        </Button>
      </div>
    </div>
  );
}

interface RuleProps {
  readonly rule: EditedRule;
  readonly number: number;
  readonly path: string;
  readonly variants: readonly { readonly key: string }[];
  readonly problemAt: ProblemAt;
  readonly onChange: (rule: EditedRule) => void;
  readonly onRemove: () => void;
  readonly onUp: (() => void) | undefined;
  readonly onDown: (() => void) | undefined;
}

/** The name of a rule, and its place among the others. */
function RuleHead({ rule, number, path, problemAt, onChange, onRemove, onUp, onDown }: Omit<RuleProps, 'variants'>) {
  const { t } = useTranslation();
  const steps = [
    [ArrowUp, t('flags.ruleUp', { number }), onUp],
    [ArrowDown, t('flags.ruleDown', { number }), onDown],
  ] as const;
  return (
    <div className="flex items-end gap-2">
      <div className="min-w-0 flex-1">
        <Field label={t('flags.ruleId')} error={problemAt(`${path}.id`)}>
          {(control) => (
            <TextInput
              {...control}
              value={rule.id}
              maxLength={40}
              onChange={(event) => onChange({ ...rule, id: event.target.value })}
            />
          )}
        </Field>
      </div>
      {steps.map(([Icon, label, act]) => (
        <Button key={label} look="quiet" icon aria-label={label} disabled={act === undefined} onClick={act}>
          <Icon size={16} aria-hidden />
        </Button>
      ))}
      <Button look="quiet" icon aria-label={t('flags.removeRule', { number })} onClick={onRemove}>
        <X size={16} aria-hidden />
      </Button>
    </div>
  );
}

function RuleFields({ rule, number, path, variants, problemAt, onChange, onRemove, onUp, onDown }: RuleProps) {
  const { t } = useTranslation();
  const { conditions, serve } = rule;
  return (
    <fieldset className="flex min-w-0 flex-col gap-3 rounded-control border border-line p-3">
      <legend className="px-1 text-meta text-muted">{t('flags.rule', { number })}</legend>
      <RuleHead
        rule={rule}
        number={number}
        path={path}
        problemAt={problemAt}
        onChange={onChange}
        onRemove={onRemove}
        onUp={onUp}
        onDown={onDown}
      />
      {conditions.map((condition, index) => (
        <ConditionFields
          key={index}
          condition={condition}
          path={`${path}.conditions.${index}`}
          problemAt={problemAt}
          onChange={(next) => onChange({ ...rule, conditions: conditions.map((old, i) => (i === index ? next : old)) })}
          onRemove={
            conditions.length > 1
              ? () => onChange({ ...rule, conditions: conditions.filter((_old, i) => i !== index) })
              : undefined
          }
        />
      ))}
      <div>
        <Button look="quiet" onClick={() => onChange({ ...rule, conditions: [...conditions, fresh] })}>
          <Plus size={16} aria-hidden />
          {t('flags.condition')}
        </Button>
      </div>
      <ServeField
        label={t('flags.serve')}
        serve={serve}
        variants={variants}
        path={`${path}.serve`}
        problemAt={problemAt}
        onChange={(next) => onChange({ ...rule, serve: next })}
      />
    </fieldset>
  );
}
