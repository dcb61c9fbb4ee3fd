import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { Money, NOTHING, When } from '../../components/printed.tsx';
import { isZero } from '../../lib/is-zero.ts';
import type { InvoiceRowPartsFragment } from '../../graphql/generated/types.ts';

/** Invoices and credit notes, as every list of them shows them. */
export function InvoiceTable({ rows }: { readonly rows: readonly InvoiceRowPartsFragment[] }) {
  const { t } = useTranslation();
  return (
    <LedgerTable
      label={t('areas.name.invoices')}
      columns={useColumns()}
      rows={rows}
      id={(row) => row.id}
      name={(row) => row.number ?? t('invoicing.draft')}
      href={(row) => `/invoices/${row.id}`}
    />
  );
}

function useColumns(): Column<InvoiceRowPartsFragment>[] {
  const { t } = useTranslation();
  return [
    { key: 'number', header: t('invoicing.number'), cell: (row) => row.number ?? t('invoicing.draft'), card: 'title' },
    {
      key: 'kind',
      header: t('invoicing.kind'),
      cell: (row) => <EnumBadge name="financeInvoiceKind" value={row.kind} />,
      card: 'side',
    },
    { key: 'customer', header: t('invoicing.customer'), cell: (row) => row.customer.name || NOTHING, card: 'line' },
    { key: 'issued', header: t('invoicing.issued'), right: true, cell: (row) => <When at={row.issueDate} day /> },
    {
      key: 'due',
      header: t('invoicing.due'),
      right: true,
      cell: (row) => <When at={row.kind === 'INVOICE' ? row.dueDate : null} day />,
    },
    {
      key: 'level',
      header: t('invoicing.level'),
      right: true,
      cell: (row) => (row.dunningLevel === 0 ? NOTHING : row.dunningLevel),
    },
    {
      key: 'gross',
      header: t('invoicing.gross'),
      right: true,
      cell: (row) => <Money value={row.gross} />,
      card: 'line',
    },
    {
      key: 'open',
      header: t('invoicing.open'),
      right: true,
      cell: (row) => (isZero(row.open) ? NOTHING : <Money value={row.open} />),
    },
  ];
}
