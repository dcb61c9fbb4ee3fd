import { useTranslation } from 'react-i18next';
import type { Column } from '../../components/ledger-table.tsx';
import { Code, Money, NOTHING, When } from '../../components/printed.tsx';
import type { BankAccountPartsFragment } from '../../graphql/generated/types.ts';

/** An IBAN in groups of four, as people read it. */
const grouped = (iban: string): string => iban.replace(/(.{4})(?=.)/g, '$1 ');

export function useAccountColumns(): Column<BankAccountPartsFragment>[] {
  const { t } = useTranslation();
  return [
    { key: 'name', header: t('bank.name'), cell: (row) => row.name, card: 'title' },
    { key: 'iban', header: t('bank.iban'), cell: (row) => <Code>{grouped(row.iban)}</Code>, card: 'line' },
    {
      key: 'account',
      header: t('bank.bookAccount'),
      cell: (row) => `${row.account.code} ${row.account.name}`,
      wrap: true,
    },
    {
      key: 'until',
      header: t('bank.readUntil'),
      right: true,
      cell: (row) => (row.readUntil ? <When at={row.readUntil} day /> : NOTHING),
    },
    { key: 'open', header: t('bank.openCount'), right: true, cell: (row) => row.openLines, card: 'side' },
    {
      key: 'balance',
      header: t('bank.balance'),
      right: true,
      cell: (row) => <Money value={row.bankBalance} />,
      card: 'line',
    },
  ];
}
