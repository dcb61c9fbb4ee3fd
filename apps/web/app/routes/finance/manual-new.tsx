import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Money } from '../../components/printed.tsx';
import { TextField } from '../../components/text-field.tsx';
import { FinanceAccounts } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { isZero } from '../../lib/is-zero.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/manual-new';
import { writeManual } from './finance.server.ts';
import { NOTHING_YET, sidesOf } from './sides.ts';

export async function loader({ context }: Route.LoaderArgs) {
  await requirePermission(context, 'finance.journal.write');
  const where = { active: { eq: true } };
  const { financeAccounts, financeLedger } = await gql(context, FinanceAccounts, { first: 100, after: null, where });
  return {
    accounts: financeAccounts.nodes,
    currency: financeLedger?.baseCurrency ?? 'EUR',
    today: new Date().toISOString().slice(0, 10),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  return writeManual(context, await request.formData());
}

export default function ManualNew({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [key] = useState(() => crypto.randomUUID());
  const [lines, setLines] = useState(2);
  const [sums, setSums] = useState(NOTHING_YET);
  const busy = useNavigation().state !== 'idle';
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        parent={{ to: '/finance/journal/drafts', label: t('books.drafts') }}
        title={t('books.newEntry')}
        lead={t('books.entryLead')}
      />
      <Form
        method="post"
        className="flex max-w-4xl flex-col gap-4 px-(--gutter) pb-8"
        onInput={({ currentTarget }) => setSums(sidesOf(new FormData(currentTarget)))}
      >
        <input type="hidden" name="key" value={key} suppressHydrationWarning />
        {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
        <Card>
          <div className="grid gap-4 sm:grid-cols-[12rem_1fr]">
            <TextField label={t('books.day')} name="day" type="date" required defaultValue={loaderData.today} />
            <TextField label={t('books.text')} name="text" required maxLength={200} />
          </div>
        </Card>
        {Array.from({ length: lines }, (_, at) => (
          <Line key={at} number={at + 1} />
        ))}
        <datalist id="books-accounts">
          {loaderData.accounts.map(({ id, code, name }) => (
            <option key={id} value={code}>
              {`${code} ${name}`}
            </option>
          ))}
        </datalist>
        <Sides sums={sums} currency={loaderData.currency} />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" look="primary" disabled={busy}>
            {t('books.saveDraft')}
          </Button>
          <Button onClick={() => setLines((now) => now + 1)}>{t('books.addLine')}</Button>
        </div>
      </Form>
    </main>
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

function Line({ number }: { readonly number: number }) {
  const { t } = useTranslation();
  return (
    <Card title={t('books.lineNumber', { number })}>
      <div className="grid gap-4 sm:grid-cols-[10rem_1fr_8rem_8rem]">
        <TextField label={t('books.account')} name="account" list="books-accounts" autoComplete="off" />
        <TextField label={t('books.text')} name="lineText" maxLength={200} />
        <TextField label={t('books.debit')} name="debit" inputMode="decimal" autoComplete="off" />
        <TextField label={t('books.credit')} name="credit" inputMode="decimal" autoComplete="off" />
      </div>
    </Card>
  );
}
