import { useTranslation } from 'react-i18next';
import { useEnumWord } from '../../components/badge.tsx';
import type { Column } from '../../components/ledger-table.tsx';
import { NOTHING } from '../../components/printed.tsx';
import type { Plan } from './calendar.tsx';

export function usePlanColumns(): Column<Plan>[] {
  const { t } = useTranslation();
  const word = useEnumWord();
  return [
    { key: 'name', header: t('content.plans.name'), cell: (row) => row.name, card: 'title' },
    {
      key: 'period',
      header: t('content.plans.period'),
      cell: (row) => (
        <span className="tnum whitespace-nowrap">
          {row.startsOn} – {row.endsOn}
        </span>
      ),
      card: 'line',
    },
    {
      key: 'channels',
      header: t('content.plans.channels'),
      cell: (row) => row.channels.map((one) => word('contentChannel', one)).join(', ') || NOTHING,
      card: 'line',
    },
    { key: 'goal', header: t('content.plans.goal'), cell: (row) => row.goal ?? NOTHING },
    { key: 'owner', header: t('content.owner'), cell: (row) => row.owner?.name ?? NOTHING },
    {
      key: 'archived',
      header: t('content.plans.archived'),
      quiet: true,
      cell: (row) => (row.archived ? t('content.plans.archived') : ''),
      card: 'side',
    },
  ];
}
