import { useTranslation } from 'react-i18next';
import { Card } from '../../components/card.tsx';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { Notice } from '../../components/notice.tsx';
import { Progress } from '../../components/progress.tsx';
import type { FinanceOrderImportQuery } from '../../graphql/generated/types.ts';

type Result = NonNullable<FinanceOrderImportQuery['financeOrderImport']>;

/** What came of a file, or would come: counts, and each row that was not taken. */
export function FileResult({ result, underWay }: { readonly result: Result; readonly underWay: boolean }) {
  const { t } = useTranslation();
  if (underWay)
    return (
      <Card>
        <Progress
          label={t('orderFiles.running', { name: result.fileName })}
          done={result.progress}
          all={result.total ?? 0}
        />
      </Card>
    );
  if (result.status === 'FAILED')
    return (
      <Notice tone="bad" live title={t('orderFiles.fileFailed')}>
        {result.error}
      </Notice>
    );
  const counts = [
    ...[['rows', result.rows] as const, ['newOrders', result.ordersCreated] as const],
    ...[['knownOrders', result.ordersKnown] as const, ['newReturns', result.returnsCreated] as const],
    ...[['knownReturns', result.returnsKnown] as const, ['skipped', result.skippedRows] as const],
    ['refusedRows', result.refused] as const,
  ];
  return (
    <Card>
      <h2 className="text-heading">
        {t('orderFiles.result')}
        {result.trial && <span className="text-muted">{` · ${t('orderFiles.trialMark')}`}</span>}
      </h2>
      <dl className="mt-3 grid grid-cols-2 gap-3 sm:grid-cols-4">
        {counts.map(([word, count]) => (
          <div key={word}>
            <dt className="text-meta text-muted">{t(`orderFiles.${word}`)}</dt>
            <dd className="tnum">{count}</dd>
          </div>
        ))}
      </dl>
      {result.faults.length > 0 && <Faults rows={result.faults} />}
    </Card>
  );
}

function Faults({ rows }: { readonly rows: Result['faults'] }) {
  const { t } = useTranslation();
  return (
    <section className="mt-4" aria-label={t('orderFiles.faults')}>
      <h3 className="font-medium">{t('orderFiles.faults')}</h3>
      <LedgerTable
        label={t('orderFiles.faults')}
        rows={rows}
        id={(fault) => `${fault.row}-${fault.column ?? ''}-${fault.code}-${fault.number ?? ''}`}
        columns={[
          { key: 'row', header: t('orderFiles.row'), right: true, cell: ({ row }) => row, card: 'side' },
          { key: 'number', header: t('invoicing.number'), cell: ({ number }) => number ?? '', card: 'title' },
          { key: 'column', header: t('orderFiles.column'), cell: ({ column }) => column ?? '', card: 'line' },
          { key: 'why', header: t('orderFiles.why'), cell: ({ message }) => message, wrap: true, card: 'line' },
        ]}
      />
    </section>
  );
}
