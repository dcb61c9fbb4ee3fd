import { Landmark } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { Code, Money, NOTHING, When } from '../../components/printed.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { FinanceBankAccounts } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { useListUrl } from '../../lib/list-url.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/accounts';
import { AccountPanel } from './account-panel.tsx';
import { saveAccount } from './bank.server.ts';
import { BankScreen } from './bank-screen.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  await requirePermission(context, 'finance.bank.read');
  return gql(context, FinanceBankAccounts, {});
}

export async function action({ request, context }: Route.ActionArgs) {
  return saveAccount(context, await request.formData());
}

/** An IBAN in groups of four, as people read it. */
const grouped = (iban: string): string => iban.replace(/(.{4})(?=.)/g, '$1 ');

export default function BankAccounts({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { params, go } = useListUrl();
  const editable = useViewer().can('finance.bank.configure');
  const rows = loaderData.financeBankAccounts;
  const peek = params.get('peek');
  const open = rows.find(({ id }) => id === peek);
  return (
    <BankScreen
      tab="accounts"
      lead={t('bank.lead')}
      problem={actionData?.problem}
      actions={
        editable && (
          <ButtonLink look="primary" to="?peek=new">
            {t('bank.newAccount')}
          </ButtonLink>
        )
      }
      panel={
        editable &&
        (open !== undefined || peek === 'new') && (
          <AccountPanel key={peek} account={open} onClose={() => go({ peek: null })} />
        )
      }
    >
      <TableFrame label={t('bank.tab.accounts')}>
        {rows.length === 0 ? (
          <EmptyState icon={Landmark} title={t('bank.noAccounts')} text={t('bank.noAccountsText')} />
        ) : (
          <LedgerTable
            label={t('bank.tab.accounts')}
            rows={rows}
            id={(row) => row.id}
            name={(row) => row.name}
            href={(row) => (editable ? `?peek=${row.id}` : `/finance/bank/lines?account=${row.id}`)}
            columns={[
              { key: 'name', header: t('bank.name'), cell: (row) => row.name, card: 'title' },
              { key: 'iban', header: t('bank.iban'), cell: (row) => <Code>{grouped(row.iban)}</Code>, card: 'line' },
              {
                key: 'account',
                header: t('bank.bookAccount'),
                cell: (row) => `${row.account.code} ${row.account.name}`,
                wrap: true,
              },
              {
                key: 'until',
                header: t('bank.readUntil'),
                right: true,
                cell: (row) => (row.readUntil ? <When at={row.readUntil} day /> : NOTHING),
              },
              { key: 'open', header: t('bank.openCount'), right: true, cell: (row) => row.openLines, card: 'side' },
              {
                key: 'balance',
                header: t('bank.balance'),
                right: true,
                cell: (row) => <Money value={row.bankBalance} />,
                card: 'line',
              },
            ]}
          />
        )}
      </TableFrame>
    </BankScreen>
  );
}
