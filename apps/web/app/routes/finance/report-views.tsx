import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '../../components/card.tsx';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { Notice } from '../../components/notice.tsx';
import { Code, Money } from '../../components/printed.tsx';
import type {
  BookGroupFragment,
  FinanceBalanceSheetQuery,
  FinanceProfitAndLossQuery,
  FinanceTrialBalanceQuery,
} from '../../graphql/generated/types.ts';
import type { MoneyLike } from '../../lib/use-format.ts';
import { sheetOf } from './span.ts';

interface Span {
  readonly from?: string;
  readonly until: string;
}

interface Of<T> {
  readonly report: NonNullable<T>;
  readonly span: Span;
}

/** All accounts with their movements. */
export function TrialView({ report, span }: Of<FinanceTrialBalanceQuery['trialBalance']>) {
  const { t } = useTranslation();
  const money = (key: 'opening' | 'debit' | 'credit' | 'closing') => ({
    key,
    header: t(`books.${key}`),
    right: true,
    card: 'line' as const,
    cell: (row: (typeof report.rows)[number]) => <Money value={row[key]} bare />,
  });
  return (
    <>
      <Notice
        tone={report.balanced ? 'info' : 'bad'}
        title={t(report.balanced ? 'books.balanced' : 'books.unbalanced')}
      />
      <Card flush>
        <div className="overflow-x-auto" role="region" aria-label={t('books.report.trial')} tabIndex={0}>
          <LedgerTable
            label={t('books.report.trial')}
            rows={report.rows}
            id={(row) => row.account.id}
            href={(row) => sheetOf(row.account.id, span)}
            columns={[
              { key: 'code', header: t('books.code'), cell: (row) => <Code>{row.account.code}</Code>, card: 'side' },
              { key: 'name', header: t('books.account'), cell: (row) => row.account.name, card: 'title', wrap: true },
              ...(['opening', 'debit', 'credit', 'closing'] as const).map(money),
            ]}
          />
        </div>
      </Card>
      <Card>
        <Total word={`${t('books.total')} ${t('books.debit')}`} value={report.debit} />
        <Total word={`${t('books.total')} ${t('books.credit')}`} value={report.credit} />
      </Card>
    </>
  );
}

/** What was earned and spent, with the usual subtotals. */
export function ProfitView({ report, span }: Of<FinanceProfitAndLossQuery['profitAndLoss']>) {
  const { t } = useTranslation();
  return (
    <>
      <Card>
        <Total word={t('books.revenue')} value={report.revenue} />
        <Total word={t('books.grossProfit')} value={report.grossProfit} />
        <Total word={t('books.operatingResult')} value={report.operatingResult} />
        <Total word={t('books.result')} value={report.result} strong />
      </Card>
      <Groups groups={report.groups} span={span} />
    </>
  );
}

/** What there is and what is owed. */
export function BalanceView({ report, span }: Of<FinanceBalanceSheetQuery['balanceSheet']>) {
  const { t } = useTranslation();
  return (
    <div className="grid items-start gap-4 lg:grid-cols-2">
      <section className="flex flex-col gap-4" aria-label={t('books.assets')}>
        <Groups groups={report.assets} span={span} />
        <Card>
          <Total word={t('books.totalAssets')} value={report.totalAssets} strong />
        </Card>
      </section>
      <section className="flex flex-col gap-4" aria-label={t('books.liabilities')}>
        <Groups groups={[...report.liabilities, ...report.equity]} span={span} />
        <Card>
          <Total word={t('books.result')} value={report.result} />
          <Total word={t('books.totalClaims')} value={report.totalClaims} strong />
        </Card>
      </section>
    </div>
  );
}

function Groups({ groups, span }: { readonly groups: readonly BookGroupFragment[]; readonly span: Span }) {
  const { t } = useTranslation();
  return groups.map((group) => (
    <Card key={group.line} title={t(`books.reportLines.${group.line}`)} aside={<Money value={group.amount} />}>
      <ul className="flex flex-col gap-1.5">
        {group.accounts.map(({ account, amount }) => (
          <li key={account.id} className="flex justify-between gap-4">
            <Link to={sheetOf(account.id, span)} className="min-w-0 hover:underline">
              <Code>{account.code}</Code> {account.name}
            </Link>
            <Money value={amount} />
          </li>
        ))}
      </ul>
    </Card>
  ));
}

/** An amount with its name. */
export function Total({
  word,
  value,
  strong = false,
}: {
  readonly word: string;
  readonly value: MoneyLike;
  readonly strong?: boolean;
}) {
  return (
    <p className={`flex justify-between gap-4 py-0.5 ${strong ? 'font-semibold' : ''}`}>
      <span>{word}</span>
      <Money value={value} />
    </p>
  );
}
