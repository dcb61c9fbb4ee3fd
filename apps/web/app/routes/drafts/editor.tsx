import { Save, Send } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Field } from '../../components/field.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextArea, TextInput } from '../../components/text-input.tsx';
import type { Problem } from '../../lib/problem.ts';
import { keyOf, linesInput, type DraftLine } from './draft-line.ts';
import { EditorLines } from './editor-lines.tsx';
import { useCheck } from './use-check.ts';
import { VariantPicker } from './variant-picker.tsx';

interface Props {
  readonly title: string;
  readonly lines: readonly DraftLine[];
  readonly problem: Problem | undefined;
}

/** Writes a draft: lines on the left with what the guardrails say, where to find more on the right. */
export function Editor({ title, lines: first, problem }: Props) {
  const { t } = useTranslation();
  const [lines, setLines] = useState(first);
  const [tried, setTried] = useState(false);
  const [name, setName] = useState(title);
  const [key] = useState(() => crypto.randomUUID());
  const check = useCheck(lines);
  const priced = linesInput(lines).length;
  const toggle = (line: DraftLine): void =>
    setLines((now) =>
      now.some((one) => keyOf(one) === keyOf(line)) ? now.filter((one) => keyOf(one) !== keyOf(line)) : [...now, line],
    );
  const reprice = (line: DraftLine, price: string): void =>
    setLines((now) => now.map((one) => (keyOf(one) === keyOf(line) ? { ...one, price } : one)));
  const guard = (event: React.FormEvent): void => {
    setTried(true);
    if (name.trim() === '' || priced === 0) event.preventDefault();
  };
  return (
    <Form
      method="post"
      onSubmit={guard}
      noValidate
      className="grid items-start gap-4 px-(--gutter) pb-8 xl:grid-cols-[minmax(0,1fr)_360px]"
    >
      <input type="hidden" name="lines" value={JSON.stringify(lines)} />
      <input type="hidden" name="key" value={key} suppressHydrationWarning />
      <div className="flex min-w-0 flex-col gap-4">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <About name={name} onName={setName} missing={tried && name.trim() === ''} />
        <Card title={t('drafts.lines')} aside={<CheckNote check={check} />} flush>
          <EditorLines lines={lines} verdicts={check.lines} onPrice={reprice} onRemove={toggle} />
        </Card>
        {tried && priced === 0 && (
          <p className="text-bad" role="alert">
            {t('drafts.linesMissing')}
          </p>
        )}
        {check.problem !== undefined && <ProblemNotice problem={check.problem} />}
        <Buttons blocked={check.blocked} />
      </div>
      <VariantPicker chosen={new Set(lines.map(keyOf))} onToggle={toggle} />
    </Form>
  );
}

interface AboutProps {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly missing: boolean;
}

/** What the draft is called and why it is written. */
function About({ name, onName, missing }: AboutProps) {
  const { t } = useTranslation();
  return (
    <Card>
      <div className="grid max-w-[640px] gap-4">
        <Field
          label={t('drafts.name')}
          hint={t('drafts.nameHint')}
          error={missing ? t('drafts.nameMissing') : undefined}
        >
          {(control) => (
            <TextInput
              {...control}
              name="title"
              maxLength={200}
              value={name}
              onChange={(event) => onName(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('drafts.rationale')}>
          {(control) => <TextArea {...control} name="rationale" rows={2} maxLength={2000} />}
        </Field>
      </div>
    </Card>
  );
}

function CheckNote({ check }: { readonly check: ReturnType<typeof useCheck> }) {
  const { t } = useTranslation();
  return (
    <span className="text-meta text-muted" aria-live="polite">
      {check.busy
        ? t('drafts.checking')
        : check.blocked > 0
          ? t('drafts.blocked', { count: check.blocked })
          : t('drafts.checked')}
    </span>
  );
}

function Buttons({ blocked }: { readonly blocked: number }) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  return (
    <div className="flex flex-wrap gap-2">
      <Button type="submit" name="intent" value="submit" look="primary" disabled={busy || blocked > 0}>
        <Send size={16} aria-hidden />
        {t('drafts.submit')}
      </Button>
      <Button type="submit" name="intent" value="save" disabled={busy}>
        <Save size={16} aria-hidden />
        {t('drafts.save')}
      </Button>
    </div>
  );
}
