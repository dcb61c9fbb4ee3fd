import type { FlagValueType } from '@mh-os/flags';
import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextArea, TextInput } from '../../components/text-input.tsx';
import { type EditedVariant, newRow } from './edited.ts';
import type { ProblemAt } from './problem-words.ts';

interface Props {
  readonly type: FlagValueType;
  readonly variants: readonly EditedVariant[];
  readonly offVariant: string;
  readonly problemAt: ProblemAt;
  readonly onChange: (variants: readonly EditedVariant[], offVariant: string) => void;
}

const MOST = 20;
const start: Readonly<Record<FlagValueType, string>> = { BOOLEAN: 'true', STRING: '', NUMBER: '0', JSON: '{}' };

/** The values that a flag can have, each by a name that rules speak of. */
export function VariantEditor({ type, variants, offVariant, problemAt, onChange }: Props) {
  const { t } = useTranslation();
  const put = (at: number, patch: Partial<EditedVariant>): void => {
    const renamed = patch.key !== undefined && variants[at]?.key === offVariant ? patch.key : offVariant;
    onChange(
      variants.map((old, index) => (index === at ? { ...old, ...patch } : old)),
      renamed,
    );
  };
  const add = (): void => {
    const taken = new Set(variants.map(({ key }) => key));
    let number = variants.length + 1;
    while (taken.has(`variant-${number}`)) number += 1;
    onChange([...variants, { row: newRow(), key: `variant-${number}`, text: start[type] }], offVariant);
  };
  const remove = (at: number): void =>
    onChange(
      variants.filter((_old, index) => index !== at),
      offVariant,
    );
  const none = problemAt('variants');
  return (
    <div className="flex flex-col gap-4">
      {variants.map((variant, at) => (
        <VariantFields
          key={variant.row}
          type={type}
          variant={variant}
          number={at + 1}
          keyProblem={problemAt(`variants.${at}.key`)}
          valueProblem={problemAt(`variants.${at}.value`)}
          onChange={(patch) => put(at, patch)}
          onRemove={variants.length === 1 ? undefined : () => remove(at)}
        />
      ))}
      {none !== undefined && <p className="text-meta text-bad">{none}</p>}
      <div className="flex flex-wrap items-end gap-4">
        <SelectField
          label={t('flags.offVariant')}
          value={offVariant}
          error={problemAt('offVariant')}
          onChange={(event) => onChange(variants, event.target.value)}
          options={choices(variants, offVariant)}
        />
        {variants.length < MOST && (
          <Button onClick={add}>
            <Plus size={16} aria-hidden />
            {t('flags.addVariant')}
          </Button>
        )}
      </div>
    </div>
  );
}

interface FieldsProps {
  readonly type: FlagValueType;
  readonly variant: EditedVariant;
  readonly number: number;
  readonly keyProblem: string | undefined;
  readonly valueProblem: string | undefined;
  readonly onChange: (patch: Partial<EditedVariant>) => void;
  /** Absent: the last variant stays. */
  readonly onRemove: (() => void) | undefined;
}

function VariantFields({ type, variant, number, keyProblem, valueProblem, onChange, onRemove }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,2fr)_auto]">
      <legend className="sr-only">{t('flags.variant', { number })}</legend>
      <Field label={t('flags.variantName')} error={keyProblem}>
        {(control) => (
          <TextInput
            {...control}
            value={variant.key}
            maxLength={40}
            className="font-mono"
            onChange={(event) => onChange({ key: event.target.value })}
          />
        )}
      </Field>
      <ValueField type={type} text={variant.text} error={valueProblem} onText={(text) => onChange({ text })} />
      <Button
        look="quiet"
        icon
        className="sm:mt-6"
        aria-label={t('flags.removeVariant', { name: variant.key })}
        disabled={onRemove === undefined}
        onClick={onRemove}
      >
        <X size={16} aria-hidden />
      </Button>
    </fieldset>
  );
}

/** The variants to choose from; one that is gone stays visible until another is chosen. */
export function choices(variants: readonly { readonly key: string }[], chosen: string): (readonly [string, string])[] {
  const keys = variants.map(({ key }) => key);
  return (keys.includes(chosen) ? keys : [chosen, ...keys]).map((key) => [key, key] as const);
}

interface ValueProps {
  readonly type: FlagValueType;
  readonly text: string;
  readonly error: string | undefined;
  readonly onText: (text: string) => void;
}

function ValueField({ type, text, error, onText }: ValueProps) {
  const { t } = useTranslation();
  const label = t('flags.value');
  if (type === 'BOOLEAN')
    return (
      <SelectField
        label={label}
        value={text}
        onChange={(event) => onText(event.target.value)}
        options={(['true', 'false'] as const).map((one) => [one, t(`flags.${one}`)])}
      />
    );
  return (
    <Field label={label} error={error}>
      {(control) =>
        type === 'JSON' ? (
          <TextArea
            {...control}
            className="font-mono"
            rows={Math.min(12, text.split('\n').length + 1)}
            spellCheck={false}
            value={text}
            onChange={(event) => onText(event.target.value)}
          />
        ) : (
          <TextInput
            {...control}
            inputMode={type === 'NUMBER' ? 'decimal' : undefined}
            value={text}
            onChange={(event) => onText(event.target.value)}
          />
        )
      }
    </Field>
  );
}
