import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wholeFault, type WholeRange } from '../lib/whole-number.ts';
import { Field } from './field.tsx';
import { TextInput } from './text-input.tsx';

type InputProps = Omit<
  React.ComponentProps<'input'>,
  'type' | 'inputMode' | 'pattern' | 'step' | 'min' | 'max' | 'ref'
>;

interface WholeInputProps extends InputProps, WholeRange {
  /** Hears what is wrong when the field is left or sent, and that nothing is any more. */
  readonly onFault?: (fault: string | undefined) => void;
}

/**
 * A whole number as text: browsers drop the comma of a `number` field, so that 1,5 became 15. What is none is refused with
 * what is allowed, and sent by no form.
 */
export function WholeInput({ min, max, onFault, onInput, onBlur, onInvalid, ...rest }: WholeInputProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const judge = (typed: string): string => {
    const fault = wholeFault(typed, { min, max });
    return fault === undefined ? '' : t(`problem.${fault}`, { min: min ?? 0, max: max ?? 0 });
  };
  // A value that is kept elsewhere changes without a key being pressed.
  useEffect(() => input.current?.setCustomValidity(judge(input.current.value)));
  return (
    <TextInput
      {...rest}
      ref={input}
      inputMode="numeric"
      pattern="\s*-?\d+\s*"
      autoComplete="off"
      onInput={(event) => {
        const said = judge(event.currentTarget.value);
        event.currentTarget.setCustomValidity(said);
        if (said === '') onFault?.(undefined);
        onInput?.(event);
      }}
      onInvalid={(event) => {
        onFault?.(judge(event.currentTarget.value) || undefined);
        onInvalid?.(event);
      }}
      onBlur={(event) => {
        onFault?.(judge(event.currentTarget.value) || undefined);
        onBlur?.(event);
      }}
    />
  );
}

interface Props extends Omit<WholeInputProps, 'onFault'> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

/** A labelled whole number. */
export function WholeField({ label, hint, error, ...rest }: Props) {
  const [fault, setFault] = useState<string>();
  return (
    <Field label={label} hint={hint} error={fault ?? error}>
      {(control) => <WholeInput {...rest} {...control} onFault={setFault} />}
    </Field>
  );
}

interface HeldProps extends WholeRange {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly disabled?: boolean;
  readonly value: number | null;
  /** Whether the field may be empty. */
  readonly optional?: boolean;
  readonly onChange: (value: number | null) => void;
}

/** A whole number that is kept elsewhere. What is typed on the way to one, such as an emptied field, stays until it is left. */
export function HeldWholeField({ value, optional = false, onChange, ...rest }: HeldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const change = (text: string): void => {
    setTyped(text);
    if (text.trim() === '') {
      if (optional) onChange(null);
    } else if (wholeFault(text, rest) === undefined) onChange(Number(text));
  };
  return (
    <WholeField
      {...rest}
      value={typed ?? value ?? ''}
      onChange={({ target }) => change(target.value)}
      onBlur={({ target }) => wholeFault(target.value, rest) === undefined && setTyped(null)}
    />
  );
}
