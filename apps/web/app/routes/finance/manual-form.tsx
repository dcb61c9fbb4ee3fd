import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Money } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { VersionField } from '../../components/version-field.tsx';
import type { FinanceAccountsQuery, ManualEntryPageQuery } from '../../graphql/generated/types.ts';
import { isZero } from '../../lib/is-zero.ts';
import type { Problem } from '../../lib/problem.ts';
import { shortDecimal } from '../../lib/typed-decimal.ts';
import { useSeenKey } from '../../lib/use-seen-version.ts';
import { NOTHING_YET, sidesOf } from './sides.ts';

type Entry = NonNullable<ManualEntryPageQuery['manualEntry']>;

interface Props {
  readonly entry?: Entry;
  readonly accounts: FinanceAccountsQuery['financeAccounts']['nodes'];
  readonly currency: string;
  readonly today: string;
  readonly problem: Problem | undefined;
}

/** An entry by hand: its day, what it is about, and its lines on both sides. */
export function ManualForm(props: Props) {
  const seen = useSeenKey(props.entry);
  return <Fields key={seen} {...props} />;
}

function Fields({ entry, accounts, currency, today, problem }: Props) {
  const { t } = useTranslation();
  const [key] = useState(() => crypto.randomUUID());
  const [lines, setLines] = useState(Math.max(2, entry?.lines.length ?? 0));
  const [sums, setSums] = useState(NOTHING_YET);
  const busy = useNavigation().state !== 'idle';
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (form.current) setSums(sidesOf(new FormData(form.current)));
  }, []);
  return (
    <Form
      ref={form}
      method="post"
      className="flex max-w-4xl flex-col gap-4 px-(--gutter) pb-8"
      onInput={({ currentTarget }) => setSums(sidesOf(new FormData(currentTarget)))}
    >
      <input type="hidden" name="key" value={key} suppressHydrationWarning />
      {entry && <VersionField of={entry} />}
      {problem !== undefined && <ProblemNotice problem={problem} />}
      <Card>
        <div className="grid gap-4 sm:grid-cols-[12rem_1fr]">
          <TextField
            label={t('books.day')}
            name="day"
            type="date"
            required
            defaultValue={entry?.effectiveOn.slice(0, 10) ?? today}
          />
          <TextField label={t('books.text')} name="text" required maxLength={200} defaultValue={entry?.description} />
        </div>
      </Card>
      {Array.from({ length: lines }, (_, at) => (
        <Line key={at} number={at + 1} line={entry?.lines[at]} base={currency} />
      ))}
      <datalist id="books-accounts">
        {accounts.map(({ id, code, name }) => (
          <option key={id} value={code}>
            {`${code} ${name}`}
          </option>
        ))}
      </datalist>
      <Sides sums={sums} currency={currency} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" disabled={busy}>
          {t('books.saveDraft')}
        </Button>
        <Button onClick={() => setLines((now) => now + 1)}>{t('books.addLine')}</Button>
        {entry && <ButtonLink to={`/finance/journal/drafts/${entry.id}`}>{t('ui.cancel')}</ButtonLink>}
      </div>
    </Form>
  );
}

/** Both sides while they are written, and what they still differ by. */
function Sides({ sums, currency }: { readonly sums: ReturnType<typeof sidesOf>; readonly currency: string }) {
  const { t } = useTranslation();
  const money = (decimal: string) => <Money value={{ decimal, currency }} />;
  return (
    <p role="status" className="flex flex-wrap gap-x-4 gap-y-1 text-muted">
      <span>
        {t('books.debit')} {money(sums.debit)}
      </span>
      <span>
        {t('books.credit')} {money(sums.credit)}
      </span>
      {!isZero({ decimal: sums.difference }) && (
        <span className="font-medium text-warn">
          {t('books.difference')} {money(sums.difference)}
        </span>
      )}
    </p>
  );
}

interface LineProps {
  readonly number: number;
  readonly line: Entry['lines'][number] | undefined;
  /** Currency of the books. */
  readonly base: string;
}

/** What the form does not ask for goes along as it was. */
function Line({ number, line, base }: LineProps) {
  const { t } = useTranslation();
  const foreign = line !== undefined && line.currency !== base ? ` (${line.currency})` : '';
  const kept = {
    ...{ lineCurrency: line?.currency, lineRate: line?.rate, lineChannel: line?.channelId },
    ...{ lineVatKey: line?.vatKey, lineVatRate: line?.vatRate, lineVatCountry: line?.vatCountry },
  };
  return (
    <Card title={t('books.lineNumber', { number })}>
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value ?? ''} />
      ))}
      <div className="grid gap-4 sm:grid-cols-[10rem_1fr_8rem_8rem]">
        <TextField
          label={t('books.account')}
          name="account"
          list="books-accounts"
          autoComplete="off"
          defaultValue={line?.accountCode}
        />
        <TextField label={t('books.text')} name="lineText" maxLength={200} defaultValue={line?.text ?? ''} />
        <TextField
          label={t('books.debit') + foreign}
          name="debit"
          inputMode="decimal"
          autoComplete="off"
          defaultValue={shortDecimal(line?.debit ?? '')}
        />
        <TextField
          label={t('books.credit') + foreign}
          name="credit"
          inputMode="decimal"
          autoComplete="off"
          defaultValue={shortDecimal(line?.credit ?? '')}
        />
      </div>
    </Card>
  );
}
