import { Scale } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { FinanceBankAccounts, FinanceBankReconciliation } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import { SpanForm } from '../finance/span-form.tsx';
import type { Route } from './+types/reconcile';
import { BankScreen } from './bank-screen.tsx';
import { useDayColumns } from './day-columns.tsx';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const DAYS_MS = 90 * 86_400_000;

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'finance.bank.read');
  const params = new URL(request.url).searchParams;
  const { financeBankAccounts: accounts } = await gql(context, FinanceBankAccounts, {});
  const account = accounts.find(({ id }) => id === params.get('account')) ?? accounts[0];
  const day = (name: string, otherwise: number): string =>
    DAY.test(params.get(name) ?? '') ? params.get(name)! : new Date(otherwise).toISOString().slice(0, 10);
  const span = { from: day('from', Date.now() - DAYS_MS), until: day('until', Date.now()) };
  if (account === undefined) return { accounts, days: [], ...span };
  const { financeBankReconciliation: days } = await gql(context, FinanceBankReconciliation, {
    bankAccountId: account.id,
    ...span,
  });
  return { accounts, days, ...span };
}

export default function BankReconcile({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { accounts, days, from, until } = loaderData;
  const columns = useDayColumns();
  return (
    <BankScreen tab="reconcile" lead={t('bank.reconcileLead')}>
      <Toolbar>
        {accounts.length > 1 && (
          <FilterSelect
            label={t('bank.account')}
            name="account"
            all={t('bank.account')}
            options={accounts.map(({ id, name }) => [id, name] as const)}
          />
        )}
        <SpanForm from={from} until={until} />
      </Toolbar>
      <TableFrame label={t('bank.tab.reconcile')}>
        {days.length === 0 ? (
          <EmptyState icon={Scale} title={t('bank.noDays')} text={t('bank.noDaysText')} />
        ) : (
          <LedgerTable label={t('bank.tab.reconcile')} rows={days} id={(row) => row.day} columns={columns} />
        )}
      </TableFrame>
    </BankScreen>
  );
}
