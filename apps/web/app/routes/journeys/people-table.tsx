import { Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { usePeopleColumns } from './people-columns.tsx';
import type { Enrolment } from './people.tsx';

interface PeopleTableProps {
  readonly rows: readonly Enrolment[];
  readonly stepName: (key: string) => string;
  readonly open: string | null;
  readonly onOpen: (id: string) => void;
  readonly put: React.ReactNode;
}

export function PeopleTable({ rows, stepName, open, onOpen, put }: PeopleTableProps) {
  const { t } = useTranslation();
  const columns = usePeopleColumns(stepName);
  return (
    <TableFrame label={t('journeys.tab.people')}>
      {rows.length === 0 ? (
        <EmptyState icon={Users} title={t('journeys.nobody')} text={t('journeys.nobodyText')} action={put} />
      ) : (
        <LedgerTable
          label={t('journeys.tab.people')}
          rows={rows}
          id={(row) => row.id}
          onOpen={(row) => onOpen(row.id)}
          href={(row) => `/customers/${row.personId}`}
          openId={open}
          columns={columns}
        />
      )}
    </TableFrame>
  );
}
