import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import type { Column } from '../../components/ledger-table.tsx';
import { Money, When } from '../../components/printed.tsx';
import type { PayableRowFragment } from '../../graphql/generated/types.ts';
import { payeeName } from './payee-name.ts';

export function useOwedColumns(): Column<PayableRowFragment>[] {
  const { t } = useTranslation();
  return [
    { key: 'payee', header: t('payouts.payee'), cell: (row) => payeeName(row.payee), card: 'title' },
    { key: 'reason', header: t('payouts.reason'), cell: (row) => t(`payouts.reasons.${row.reason}`), card: 'line' },
    { key: 'about', header: t('payouts.description'), cell: (row) => row.description, wrap: true },
    { key: 'due', header: t('payouts.dueOn'), cell: (row) => <When at={row.dueOn} day /> },
    {
      key: 'status',
      header: t('payouts.status'),
      cell: (row) => <EnumBadge name="payableStatus" value={row.status} />,
      card: 'side',
    },
    {
      key: 'amount',
      header: t('payouts.amount'),
      right: true,
      cell: (row) => <Money value={row.amount} />,
      card: 'line',
    },
  ];
}
