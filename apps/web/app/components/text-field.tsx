import { Field } from './field.tsx';
import { TextArea, TextInput } from './text-input.tsx';

interface Props extends Omit<React.ComponentProps<'input'>, 'children'> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

/** A labelled line of text. */
export function TextField({ label, hint, error, ...rest }: Props) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => <TextInput {...rest} {...control} />}
    </Field>
  );
}

interface AreaProps extends Omit<React.ComponentProps<'textarea'>, 'children'> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

/** A labelled text of several lines. */
export function AreaField({ label, hint, error, ...rest }: AreaProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => <TextArea {...rest} {...control} />}
    </Field>
  );
}
