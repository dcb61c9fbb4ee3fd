import { Form, useNavigation } from 'react-router';
import type { Problem } from '../lib/problem.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import { TextField } from './text-field.tsx';

interface Props {
  readonly title: string;
  readonly submit: string;
  readonly intent: string;
  readonly children: React.ReactNode;
}

/** A small form that is folded away until somebody wants it. */
export function FoldedForm({ title, submit, intent, children }: Props) {
  const busy = useNavigation().state !== 'idle';
  return (
    <details className="rounded-card border border-line bg-surface px-4 py-2">
      <summary className="cursor-pointer font-medium">{title}</summary>
      <Form method="post" encType="multipart/form-data" className="flex max-w-96 flex-col gap-3 py-3">
        {children}
        <Button type="submit" name="intent" value={intent} look="primary" disabled={busy} className="self-start">
          {submit}
        </Button>
      </Form>
    </details>
  );
}

interface ReportProps extends Pick<Props, 'title' | 'submit'> {
  readonly label: string;
  readonly hint: string;
}

/** Takes the answer of a mail server that came into a mailbox. */
export function MailReportForm({ label, hint, ...form }: ReportProps) {
  return (
    <FoldedForm {...form} intent="report">
      <TextField
        {...{ label, hint, name: 'file', type: 'file', required: true }}
        accept=".eml,.txt,message/rfc822"
        className="h-auto py-1"
      />
    </FoldedForm>
  );
}

interface ToldProps<N> {
  readonly answer: { readonly problem: Problem } | { readonly note: N | null } | object | undefined;
  readonly told: (note: N) => string;
  /** What is said where there was nothing to take. */
  readonly nothing: string;
}

/** What became of what was sent: why nothing was changed, or what was taken. */
export function Told<N>({ answer, told, nothing }: ToldProps<N>) {
  if (answer === undefined) return null;
  if ('problem' in answer) return <ProblemNotice problem={answer.problem} />;
  if (!('note' in answer)) return null;
  return <Notice tone="info" title={answer.note === null ? nothing : told(answer.note)} />;
}
