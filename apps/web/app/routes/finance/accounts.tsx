import { ListTree } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Code, NOTHING } from '../../components/printed.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { FinanceAccounts } from '../../graphql/generated/documents.ts';
import type { BookAccountFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf, useListUrl } from '../../lib/list-url.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/accounts';
import { AccountPanel, LedgerPanel } from './account-panel.tsx';
import { BookList, PAGE } from './book-list.tsx';
import { changeAccounts } from './finance.server.ts';

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'finance.account.read');
  const params = new URL(request.url).searchParams;
  const words = params.get('q');
  const where = words === null ? null : { OR: [{ name: { contains: words } }, { code: { contains: words } }] };
  return gql(context, FinanceAccounts, { first: PAGE, after: cursorOf(params) ?? null, where });
}

export async function action({ request, context }: Route.ActionArgs) {
  return changeAccounts(context, await request.formData());
}

export default function Accounts({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { params, go } = useListUrl();
  const viewer = useViewer();
  const { financeAccounts: rows, financeLedger: ledger, financeCharts: charts } = loaderData;
  const peek = params.get('peek');
  const open = rows.nodes.find(({ id }) => id === peek);
  const close = (): void => go({ peek: null });
  const editable = viewer.can('finance.account.write');
  return (
    <BookList<BookAccountFragment>
      title={t('books.accounts')}
      lead={ledger == null ? '' : t('books.accountsLead', { chart: ledger.chart, currency: ledger.baseCurrency })}
      rows={rows}
      id={(row) => row.id}
      href={(row) => (editable ? `?peek=${row.id}` : `/finance/accounts/${row.id}`)}
      problem={actionData?.problem}
      empty={{ icon: ListTree, title: t('books.noAccounts'), text: t('books.noAccountsText') }}
      filters={<SearchBox label={t('books.search')} />}
      actions={
        <>
          {viewer.can('finance.settings.write') && ledger != null && (
            <Button onClick={() => go({ peek: 'ledger' })}>{t('books.settings')}</Button>
          )}
          {editable && (
            <ButtonLink look="primary" to="?peek=new">
              {t('books.newAccount')}
            </ButtonLink>
          )}
        </>
      }
      columns={[
        { key: 'code', header: t('books.code'), cell: (row) => <Code>{row.code}</Code>, card: 'side' },
        { key: 'name', header: t('books.name'), cell: (row) => row.name, card: 'title', wrap: true },
        { key: 'type', header: t('books.type'), cell: (row) => t(`books.types.${row.type}`), card: 'line' },
        { key: 'line', header: t('books.line'), cell: (row) => t(`books.reportLines.${row.reportLine}`), card: 'line' },
        {
          key: 'role',
          header: t('books.role'),
          cell: (row) =>
            row.role == null ? NOTHING : t(`books.roles.${row.role}` as 'books.roles.BANK', { defaultValue: row.role }),
        },
        { key: 'vat', header: t('books.vat'), cell: (row) => row.vatKey || NOTHING },
        {
          key: 'state',
          header: t('books.state'),
          cell: (row) => <EnumBadge name="accountState" value={row.active ? 'ACTIVE' : 'INACTIVE'} />,
        },
      ]}
      panel={
        peek === 'ledger' && ledger != null ? (
          <LedgerPanel ledger={ledger} charts={charts} onClose={close} />
        ) : (
          editable &&
          (open !== undefined || peek === 'new') && <AccountPanel key={peek} account={open} onClose={close} />
        )
      }
    />
  );
}
