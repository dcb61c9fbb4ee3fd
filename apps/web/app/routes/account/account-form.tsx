import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextInput } from '../../components/text-input.tsx';
import type { Problem } from '../../lib/problem.ts';

interface Props {
  readonly intent: string;
  readonly submit: string;
  readonly look?: 'primary' | 'secondary' | 'danger';
  readonly problem?: Problem | undefined;
  readonly children?: React.ReactNode;
}

/** One form of the account page: why nothing changed, fields, one button. */
export function AccountForm({ intent, submit, look = 'secondary', problem, children }: Props) {
  const busy = useNavigation().formData?.get('intent') === intent;
  return (
    <Form method="post" className="flex flex-col gap-4" replace>
      {problem !== undefined && <ProblemNotice problem={problem} />}
      <input type="hidden" name="intent" value={intent} />
      {children}
      <div>
        <Button type="submit" look={look} aria-disabled={busy}>
          {submit}
        </Button>
      </div>
    </Form>
  );
}

interface LineProps extends React.ComponentProps<'input'> {
  readonly label: string;
  readonly hint?: string;
}

/** A labelled line of such a form. */
export function Line({ label, hint, ...rest }: LineProps) {
  return (
    <Field label={label} hint={hint}>
      {(control) => <TextInput required {...rest} {...control} />}
    </Field>
  );
}
