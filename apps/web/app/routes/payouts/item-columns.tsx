import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import type { Column } from '../../components/ledger-table.tsx';
import { Code, Money, NOTHING } from '../../components/printed.tsx';
import { useViewer } from '../../lib/use-viewer.ts';
import type { PayoutPage } from './detail.tsx';
import { ItemStep } from './item-step.tsx';
import type { Item } from './payout-items.tsx';

export function useItemColumns(payout: PayoutPage, onBack: (item: Item) => void): Column<Item>[] {
  const { t } = useTranslation();
  const writes = useViewer().can('finance.payout.write');
  const about = (item: Item): string => item.payables.map((one) => one.description).join(', ') || NOTHING;
  return [
    {
      key: 'name',
      header: t('payouts.payee'),
      cell: (row) => row.name || row.payee?.number,
      card: 'title',
      wrap: true,
    },
    {
      key: 'iban',
      header: t('payouts.iban'),
      cell: (row) => (row.iban == null ? NOTHING : <Code>{row.iban}</Code>),
      card: 'line',
    },
    { key: 'for', header: t('payouts.paysFor'), cell: about, wrap: true, card: 'line' },
    { key: 'ref', header: t('payouts.endToEnd'), cell: (row) => <Code>{row.endToEndId}</Code> },
    {
      key: 'status',
      header: t('payouts.status'),
      cell: (row) => <EnumBadge name="payoutItemStatus" value={row.status} />,
      card: 'side',
    },
    {
      key: 'amount',
      header: t('payouts.amount'),
      right: true,
      cell: (row) => <Money value={row.amount} />,
      card: 'line',
    },
    {
      key: 'step',
      header: t('payouts.status'),
      quiet: true,
      hidden: !writes,
      card: 'line',
      cell: (row) => <ItemStep row={row} payout={payout} onBack={() => onBack(row)} />,
    },
  ];
}
