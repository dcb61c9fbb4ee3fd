import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '../../components/card.tsx';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { Code, Money, When } from '../../components/printed.tsx';
import type { PayoutPage } from './detail.tsx';

export function PayoutEntries({ payout }: { readonly payout: PayoutPage }) {
  const { t } = useTranslation();
  if (payout.entries.length === 0) return <p className="text-muted">{t('payouts.noEntries')}</p>;
  return (
    <Card title={t('payouts.entries')} flush>
      <LedgerTable
        label={t('payouts.entries')}
        rows={payout.entries}
        id={(row) => row.id}
        columns={[
          {
            key: 'label',
            header: t('payouts.number'),
            cell: (row) => (
              <Link className="text-accent hover:underline" to={`/finance/journal/${row.id}`}>
                <Code>{row.label}</Code>
              </Link>
            ),
            card: 'title',
          },
          { key: 'text', header: t('payouts.description'), cell: (row) => row.description, card: 'line' },
          { key: 'day', header: t('books.day'), cell: (row) => <When at={row.effectiveOn} day />, card: 'line' },
          {
            key: 'sum',
            header: t('payouts.amount'),
            right: true,
            cell: (row) => <Money value={row.total} />,
            card: 'side',
          },
        ]}
      />
    </Card>
  );
}
