import { useTranslation } from 'react-i18next';
import { useEnumWord } from '../../components/badge.tsx';
import { Card } from '../../components/card.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { useFormat } from '../../lib/use-format.ts';
import type { TelemetryData } from './telemetry.tsx';

type Top = TelemetryData['telemetrySummary']['top'][number];
type Day = TelemetryData['telemetrySummary']['days'][number];

/** What was told most often. */
export function TopTable({ top }: { readonly top: readonly Top[] }) {
  const { t } = useTranslation();
  const word = useEnumWord();
  const { number } = useFormat();
  const columns: Column<Top>[] = [
    { key: 'name', header: t('telemetry.name'), cell: (row) => row.name, card: 'title' },
    { key: 'path', header: t('telemetry.path'), cell: (row) => row.path, card: 'line' },
    { key: 'kind', header: t('telemetry.kind'), cell: (row) => word('telemetryKind', row.kind), card: 'line' },
    { key: 'count', header: t('telemetry.count'), right: true, cell: (row) => number(row.count), card: 'side' },
    { key: 'sessions', header: t('telemetry.sessions'), right: true, cell: (row) => number(row.sessions) },
  ];
  return (
    <Card title={t('telemetry.top')} flush>
      <div className="max-h-[480px] overflow-auto" tabIndex={0} role="region" aria-label={t('telemetry.top')}>
        <LedgerTable
          label={t('telemetry.top')}
          columns={columns}
          rows={top}
          id={(row) => `${row.kind} ${row.path} ${row.name}`}
        />
      </div>
    </Card>
  );
}

/** How much was told each day. */
export function DayTable({ days }: { readonly days: readonly Day[] }) {
  const { t } = useTranslation();
  const word = useEnumWord();
  const { number, date } = useFormat();
  const columns: Column<Day>[] = [
    { key: 'day', header: t('telemetry.day'), cell: (row) => date(`${row.day}T12:00:00Z`), card: 'title' },
    { key: 'kind', header: t('telemetry.kind'), cell: (row) => word('telemetryKind', row.kind), card: 'line' },
    { key: 'count', header: t('telemetry.count'), right: true, cell: (row) => number(row.count), card: 'side' },
  ];
  return (
    <Card title={t('telemetry.perDay')} flush>
      <div className="max-h-[480px] overflow-auto" tabIndex={0} role="region" aria-label={t('telemetry.perDay')}>
        <LedgerTable
          label={t('telemetry.perDay')}
          columns={columns}
          rows={days}
          id={(row) => `${row.day} ${row.kind}`}
        />
      </div>
    </Card>
  );
}
