import { useTranslation } from 'react-i18next';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { Money, NOTHING } from '../../components/printed.tsx';
import type { Row } from './invoice.tsx';

export function InvoiceLines({ lines }: { readonly lines: Row['lines'] }) {
  const { t } = useTranslation();
  return (
    <LedgerTable
      label={t('invoicing.lines')}
      rows={lines}
      id={(row) => row.id}
      name={(row) => row.sku}
      columns={[
        { key: 'sku', header: t('invoicing.sku'), cell: (row) => row.sku, card: 'title' },
        { key: 'what', header: t('invoicing.description'), cell: (row) => row.description || NOTHING, card: 'line' },
        { key: 'quantity', header: t('invoicing.quantity'), right: true, cell: (row) => row.quantity, card: 'side' },
        {
          key: 'rate',
          header: t('invoicing.rate'),
          right: true,
          cell: (row) => `${row.vatRate.replace(/\.?0+$/, '') || '0'} %`,
        },
        {
          key: 'gross',
          header: t('invoicing.gross'),
          right: true,
          cell: (row) => <Money value={row.gross} />,
          card: 'line',
        },
      ]}
    />
  );
}
