import { Contact } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/button.tsx';
import { Code, NOTHING } from '../../components/printed.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { FinancePayees } from '../../graphql/generated/documents.ts';
import type { PayeeRowFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf, useListUrl } from '../../lib/list-url.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import { BookList, PAGE } from '../finance/book-list.tsx';
import type { Route } from './+types/payees';
import { PayeePanel } from './payee-panel.tsx';
import { PayoutTabs } from './payout-tabs.tsx';
import { savePayee } from './payouts.server.ts';

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'finance.payout.read');
  const params = new URL(request.url).searchParams;
  const words = params.get('q');
  const where = words === null ? null : { name: { contains: words } };
  return gql(context, FinancePayees, { first: PAGE, after: cursorOf(params) ?? null, where });
}

export async function action({ request, context }: Route.ActionArgs) {
  return savePayee(context, await request.formData());
}

export default function Payees({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { params, go } = useListUrl();
  const may = useViewer().can('finance.payout.write');
  const rows = loaderData.financePayees;
  const peek = params.get('peek');
  const open = rows.nodes.find(({ id }) => id === peek);
  const shown = may && (peek === 'new' || open !== undefined);
  return (
    <BookList<PayeeRowFragment>
      title={t('payouts.title')}
      lead={t('payouts.payeesLead')}
      rows={rows}
      id={(row) => row.id}
      href={(row) => `?peek=${row.id}`}
      tabs={<PayoutTabs current="payees" />}
      empty={{ icon: Contact, title: t('payouts.noPayees'), text: t('payouts.noPayeesText') }}
      filters={<SearchBox label={t('payouts.name')} />}
      actions={
        may && (
          <ButtonLink look="primary" to="?peek=new">
            {t('payouts.newPayee')}
          </ButtonLink>
        )
      }
      panel={
        shown && (
          <PayeePanel
            key={open?.id ?? 'new'}
            payee={open}
            problem={actionData?.problem}
            onClose={() => go({ peek: null })}
          />
        )
      }
      columns={[
        { key: 'name', header: t('payouts.name'), cell: (row) => row.name || NOTHING, card: 'title', wrap: true },
        { key: 'number', header: t('payouts.number'), cell: (row) => <Code>{row.number}</Code>, card: 'side' },
        { key: 'kind', header: t('payouts.kind'), cell: (row) => t(`payouts.kinds.${row.kind}`), card: 'line' },
        {
          key: 'iban',
          header: t('payouts.iban'),
          cell: (row) => (row.iban == null ? t('payouts.noAccount') : <Code>{row.iban}</Code>),
          card: 'line',
        },
      ]}
    />
  );
}
