import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import type { Column } from '../../components/ledger-table.tsx';
import { Money, NOTHING, When } from '../../components/printed.tsx';
import type { BankLinePartsFragment } from '../../graphql/generated/types.ts';

export function useLineColumns(): Column<BankLinePartsFragment>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'party',
      header: t('bank.party'),
      cell: (row) => row.name || row.bookingText || NOTHING,
      card: 'title',
      wrap: true,
    },
    { key: 'day', header: t('bank.day'), cell: (row) => <When at={row.bookedOn} day />, card: 'line' },
    { key: 'text', header: t('bank.text'), cell: (row) => row.remittance || row.bookingText || NOTHING, wrap: true },
    {
      key: 'state',
      header: t('bank.state'),
      cell: (row) => <EnumBadge name="financeBankLineStatus" value={row.status} />,
      card: 'side',
    },
    {
      key: 'for',
      header: t('bank.candidates'),
      cell: (row) => row.suggestion?.parts.map(({ label }) => label).join(', ') || NOTHING,
      wrap: true,
    },
    { key: 'score', header: t('bank.score'), right: true, cell: (row) => row.score ?? NOTHING },
    { key: 'amount', header: t('bank.amount'), right: true, cell: (row) => <Money value={row.amount} />, card: 'line' },
  ];
}
