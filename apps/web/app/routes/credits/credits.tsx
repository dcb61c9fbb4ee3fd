import { Wallet } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/button.tsx';
import { Money, NOTHING } from '../../components/printed.tsx';
import {
  CreditSources,
  FinanceCredit,
  FinanceCredits,
  OpenInvoicesOfPerson,
} from '../../graphql/generated/documents.ts';
import type { CreditRowFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf, useListUrl } from '../../lib/list-url.ts';
import { holds } from '../../lib/permissions.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import { BookList, PAGE } from '../finance/book-list.tsx';
import type { Route } from './+types/credits';
import { CreditPanel } from './credit-panel.tsx';
import { changeHolds } from './credits.server.ts';
import { KeepPanel } from './keep-panel.tsx';

export async function loader({ request, context }: Route.LoaderArgs) {
  const viewer = await requirePermission(context, 'finance.payment.read');
  const params = new URL(request.url).searchParams;
  const { financeCustomerCredits: rows } = await gql(context, FinanceCredits, {
    ...{ first: PAGE, after: cursorOf(params) ?? null },
  });
  const personId = params.get('peek');
  const none = { rows, credit: undefined, invoices: [], sources: undefined, key: crypto.randomUUID() };
  if (personId === null) return none;
  if (personId === 'new') return { ...none, sources: await gql(context, CreditSources, {}) };
  const { financeCustomerCredits } = await gql(context, FinanceCredit, { personId });
  const uses = holds(viewer.permissions, 'finance.invoice.read');
  const invoices = uses ? (await gql(context, OpenInvoicesOfPerson, { personId })).financeInvoices.nodes : [];
  return { ...none, credit: financeCustomerCredits.nodes[0], invoices };
}

export async function action({ request, context }: Route.ActionArgs) {
  return changeHolds(context, await request.formData());
}

export type CreditsData = Route.ComponentProps['loaderData'];

export default function Credits({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { go } = useListUrl();
  const { rows, credit, invoices, sources, key } = loaderData;
  const may = useViewer().can('finance.payment.write');
  const panel = { token: key, problem: actionData?.problem, onClose: () => go({ peek: null }) };
  return (
    <BookList<CreditRowFragment>
      title={t('credits.title')}
      lead={t('credits.lead')}
      rows={rows}
      id={(row) => row.id}
      href={(row) => `?peek=${row.person.id}`}
      empty={{ icon: Wallet, title: t('credits.none'), text: t('credits.noneText') }}
      actions={
        may && (
          <ButtonLink look="primary" to="?peek=new">
            {t('credits.keep')}
          </ButtonLink>
        )
      }
      panel={
        credit !== undefined ? (
          <CreditPanel key={credit.id} {...panel} credit={credit} invoices={invoices} />
        ) : sources !== undefined && may ? (
          <KeepPanel {...panel} sources={sources} />
        ) : undefined
      }
      columns={[
        {
          key: 'who',
          header: t('credits.customer'),
          cell: (row) => row.person.displayName ?? NOTHING,
          card: 'title',
          wrap: true,
        },
        { key: 'balance', header: t('credits.balance'), right: true, cell: (row) => <Money value={row.balance} /> },
        {
          key: 'held',
          header: t('credits.held'),
          right: true,
          cell: (row) => <Money value={row.held} />,
          card: 'line',
          named: true,
        },
        {
          key: 'available',
          header: t('credits.available'),
          right: true,
          cell: (row) => <Money value={row.available} />,
          card: 'side',
        },
      ]}
    />
  );
}
