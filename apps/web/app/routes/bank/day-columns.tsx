import { useTranslation } from 'react-i18next';
import { Badge } from '../../components/badge.tsx';
import type { Column } from '../../components/ledger-table.tsx';
import { Money, NOTHING, When } from '../../components/printed.tsx';
import type { Route } from './+types/reconcile';

export function useDayColumns(): Column<Route.ComponentProps['loaderData']['days'][number]>[] {
  const { t } = useTranslation();
  return [
    { key: 'day', header: t('bank.day'), cell: (row) => <When at={row.day} day />, card: 'title' },
    {
      key: 'bank',
      header: t('bank.byBank'),
      right: true,
      cell: (row) => <Money value={row.bank} />,
      card: 'line',
      named: true,
    },
    {
      key: 'ledger',
      header: t('bank.byBooks'),
      right: true,
      cell: (row) => <Money value={row.ledger} />,
      card: 'line',
      named: true,
    },
    {
      key: 'difference',
      header: t('bank.difference'),
      right: true,
      cell: (row) => <Money value={row.difference} />,
      card: 'line',
      named: true,
    },
    { key: 'open', header: t('bank.openLines'), right: true, cell: (row) => <Money value={row.openLines} /> },
    {
      key: 'ignored',
      header: t('bank.ignoredLines'),
      right: true,
      cell: (row) => <Money value={row.ignoredLines} />,
    },
    {
      key: 'only',
      header: t('bank.ledgerOnly'),
      right: true,
      cell: (row) => <Money value={row.ledgerOnly} />,
    },
    { key: 'opening', header: t('bank.before'), right: true, cell: (row) => <Money value={row.opening} /> },
    {
      key: 'agrees',
      header: t('bank.agrees'),
      cell: (row) =>
        row.agrees == null ? (
          NOTHING
        ) : (
          <Badge tone={row.agrees ? 'ok' : 'bad'}>{t(row.agrees ? 'bank.yes' : 'bank.no')}</Badge>
        ),
      card: 'side',
    },
  ];
}
