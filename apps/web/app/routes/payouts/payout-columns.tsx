import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import type { Column } from '../../components/ledger-table.tsx';
import { Money, When } from '../../components/printed.tsx';
import type { PayoutRowFragment } from '../../graphql/generated/types.ts';

export function usePayoutColumns(): Column<PayoutRowFragment>[] {
  const { t } = useTranslation();
  return [
    { key: 'number', header: t('payouts.number'), cell: (row) => row.number, card: 'title' },
    {
      key: 'status',
      header: t('payouts.status'),
      cell: (row) => <EnumBadge name="payoutStatus" value={row.status} />,
      card: 'side',
    },
    {
      key: 'day',
      header: t('payouts.executionOn'),
      cell: (row) => <When at={row.executionOn} day />,
      card: 'line',
    },
    { key: 'author', header: t('payouts.author'), cell: (row) => row.author.name ?? t('payouts.system') },
    { key: 'items', header: t('payouts.payments'), right: true, cell: (row) => row.itemCount },
    {
      key: 'total',
      header: t('payouts.total'),
      right: true,
      cell: (row) => <Money value={row.total} />,
      card: 'line',
    },
  ];
}
