import { Gauge } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { Code, When } from '../../components/printed.tsx';
import { useFormat } from '../../lib/use-format.ts';
import type { HealthData } from './health.tsx';

type Operation = HealthData['health']['slowOperations'][number];

/** The slowest operations of the last minutes. */
export function SlowTable({ operations }: { readonly operations: readonly Operation[] }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const columns: Column<Operation>[] = [
    { key: 'name', header: t('health.operation'), cell: (row) => row.name, card: 'title', wrap: true },
    { key: 'service', header: t('health.service'), cell: (row) => row.service, card: 'line' },
    { key: 'ms', header: t('health.took'), right: true, cell: (row) => number(row.ms), card: 'side' },
    { key: 'at', header: t('health.at'), cell: (row) => <When at={row.at} />, card: 'line' },
    { key: 'request', header: t('health.request'), cell: (row) => <Code>{row.requestId}</Code> },
  ];
  return (
    <Card title={t('health.slow')} flush>
      {operations.length === 0 ? (
        <EmptyState icon={Gauge} title={t('health.slowEmpty')} text={t('health.slowEmptyText')} />
      ) : (
        <div className="overflow-x-auto">
          <LedgerTable
            label={t('health.slow')}
            columns={columns}
            rows={operations}
            id={(row) => `${row.requestId} ${row.service} ${row.name}`}
          />
        </div>
      )}
    </Card>
  );
}
