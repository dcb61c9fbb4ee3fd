import { Field } from './field.tsx';
import { Select } from './select.tsx';

type Option = readonly [value: string, word: string];

interface Props extends Omit<React.ComponentProps<'select'>, 'children'> {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly options: readonly Option[];
}

/** A labelled choice of one. */
export function SelectField({ label, hint, error, options, ...rest }: Props) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <Select {...rest} {...control}>
          {options.map(([value, word]) => (
            <option key={value} value={value}>
              {word}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
