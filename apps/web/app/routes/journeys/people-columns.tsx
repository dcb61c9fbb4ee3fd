import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import type { Column } from '../../components/ledger-table.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import type { Enrolment } from './people.tsx';

export function usePeopleColumns(stepName: (key: string) => string): Column<Enrolment>[] {
  const { t } = useTranslation();
  return [
    { key: 'person', header: t('journeys.who'), cell: (row) => row.person?.label ?? row.personId, card: 'title' },
    {
      key: 'status',
      header: t('journeys.status'),
      cell: (row) => <EnumBadge name="journeyEnrolment" value={row.status} />,
      card: 'side',
    },
    { key: 'step', header: t('journeys.step'), cell: (row) => stepName(row.stepKey), card: 'line' },
    {
      key: 'reason',
      header: t('journeys.reason'),
      cell: (row) =>
        row.reason
          ? t(`journeys.reasons.${row.reason}` as 'journeys.reasons.END', { defaultValue: row.reason })
          : NOTHING,
    },
    {
      key: 'due',
      header: t('journeys.due'),
      right: true,
      cell: (row) => (row.status === 'ACTIVE' ? <When at={row.dueAt} /> : NOTHING),
    },
    { key: 'entered', header: t('journeys.entered'), right: true, cell: (row) => <When at={row.enteredAt} /> },
    { key: 'goal', header: t('journeys.goal'), right: true, cell: (row) => <When at={row.goalAt} /> },
  ];
}
