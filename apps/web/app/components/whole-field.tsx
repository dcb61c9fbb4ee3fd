import { useState } from 'react';
import { TextField } from './text-field.tsx';

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly min: number;
  readonly max: number;
  readonly disabled?: boolean;
  readonly value: number | null;
  /** Whether the field may be empty. */
  readonly optional?: boolean;
  readonly onChange: (value: number | null) => void;
}

/** A whole number that is kept elsewhere. What is typed on the way to one, such as an emptied field, stays until it is left. */
export function WholeField({ label, hint, min, max, disabled, value, optional = false, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const change = (text: string): void => {
    setTyped(text);
    if (text === '' && optional) onChange(null);
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= min && number <= max) onChange(number);
  };
  return (
    <TextField
      label={label}
      hint={hint}
      type="number"
      inputMode="numeric"
      step={1}
      min={min}
      max={max}
      disabled={disabled}
      value={typed ?? value ?? ''}
      onChange={({ target }) => change(target.value)}
      onBlur={() => setTyped(null)}
    />
  );
}
