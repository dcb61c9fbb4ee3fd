import { Landmark } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { FinanceBankAccounts } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { keepTyped } from '../../lib/keep-typed.ts';
import { useListUrl } from '../../lib/list-url.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/accounts';
import { useAccountColumns } from './account-columns.tsx';
import { AccountPanel } from './account-panel.tsx';
import { BankScreen } from './bank-screen.tsx';
import { saveAccount } from './bank.server.ts';

export async function loader({ context }: Route.LoaderArgs) {
  await requirePermission(context, 'finance.bank.read');
  return gql(context, FinanceBankAccounts, {});
}

export const shouldRevalidate = keepTyped;

export async function action({ request, context }: Route.ActionArgs) {
  return saveAccount(context, await request.formData());
}

export default function BankAccounts({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { params, go } = useListUrl();
  const editable = useViewer().can('finance.bank.configure');
  const rows = loaderData.financeBankAccounts;
  const peek = params.get('peek');
  const open = rows.find(({ id }) => id === peek);
  const columns = useAccountColumns();
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
            columns={columns}
          />
        )}
      </TableFrame>
    </BankScreen>
  );
}
