import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useFetcher, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { VersionField } from '../../components/version-field.tsx';
import type { FinanceInvoiceDraftQuery } from '../../graphql/generated/types.ts';
import type { Problem } from '../../lib/problem.ts';
import { DraftCustomer, DraftDocument } from './draft-heads.tsx';
import { DraftLine } from './draft-line.tsx';
import type { action } from './draft-preview.ts';
import { DraftTotals } from './draft-totals.tsx';
import { useDraftLines } from './use-draft-lines.ts';

export type Draft = NonNullable<FinanceInvoiceDraftQuery['financeInvoice']>;

interface Props {
  readonly draft?: Draft;
  readonly token: string;
  readonly problem: Problem | undefined;
}

/** Whoever types goes on typing; the sums follow when they pause. */
const PAUSE_MS = 350;

/** An invoice that is written by hand: customer, document, lines, and what they come to. */
export function DraftForm({ draft, token, problem }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const form = useRef<HTMLFormElement>(null);
  const { rows, add, remove, move } = useDraftLines(draft?.lines ?? []);
  const { ask, answer } = usePreview(form);
  const order = rows.map(({ key }) => key).join(' ');
  useEffect(() => ask(0), [ask, order]);
  return (
    <Form
      ref={form}
      method="post"
      className="flex max-w-4xl flex-col gap-4 px-(--gutter) pb-8"
      onInput={() => ask(PAUSE_MS)}
      onChange={() => ask(PAUSE_MS)}
    >
      <input type="hidden" name="key" value={token} />
      {draft !== undefined && <VersionField of={draft} />}
      {problem !== undefined && <ProblemNotice problem={problem} />}
      <DraftCustomer draft={draft} />
      <DraftDocument draft={draft} />
      {rows.map(({ key, line }, at) => (
        <DraftLine
          key={key}
          {...{ number: at + 1, last: at === rows.length - 1, line, basis: draft?.amountsInclude ?? 'NET' }}
          amount={answer?.preview?.lines[answer.places.indexOf(at)]}
          onMove={(by) => move(key, by)}
          onRemove={rows.length === 1 ? undefined : () => remove(key)}
        />
      ))}
      <div>
        <Button onClick={add}>{t('billing.addLine')}</Button>
      </div>
      <DraftTotals
        preview={answer?.preview}
        fault={answer?.fault}
        skipped={rows.length - (answer?.places.length ?? 0)}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" disabled={busy} name="intent" value="save">
          {t('billing.save')}
        </Button>
        {draft !== undefined && (
          <Button type="submit" look="danger" disabled={busy} name="intent" value="discard" formNoValidate>
            {t('billing.discard')}
          </Button>
        )}
      </div>
    </Form>
  );
}

/** Asks finance what the form charges, once nothing more was typed for a moment. */
function usePreview(form: React.RefObject<HTMLFormElement | null>) {
  const fetcher = useFetcher<typeof action>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const submit = useRef(fetcher.submit);
  useEffect(() => {
    submit.current = fetcher.submit;
  });
  const ask = useRef((afterMs: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (form.current === null) return;
      void submit.current(new FormData(form.current), { method: 'post', action: '/invoices/preview' });
    }, afterMs);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return { ask: ask.current, answer: fetcher.data };
}
