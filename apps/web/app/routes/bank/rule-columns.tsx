import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import type { Column } from '../../components/ledger-table.tsx';
import type { Route } from './+types/rules';

export function useRuleColumns(): Column<Route.ComponentProps['loaderData']['financeBankRules'][number]>[] {
  const { t } = useTranslation();
  return [
    { key: 'position', header: t('bank.position'), cell: (row) => row.position },
    { key: 'name', header: t('bank.name'), cell: (row) => row.name, card: 'title', wrap: true },
    { key: 'text', header: t('bank.holds'), cell: (row) => row.text, card: 'line', wrap: true },
    { key: 'field', header: t('bank.field'), cell: (row) => t(`bank.fields.${row.field}`) },
    { key: 'side', header: t('bank.side'), cell: (row) => t(`bank.sides.${row.side}`) },
    {
      key: 'account',
      header: t('bank.account'),
      cell: (row) => `${row.account.code} ${row.account.name}`,
      card: 'line',
      wrap: true,
    },
    {
      key: 'state',
      header: t('bank.state'),
      cell: (row) => <EnumBadge name="accountState" value={row.active ? 'ACTIVE' : 'INACTIVE'} />,
      card: 'side',
    },
  ];
}
