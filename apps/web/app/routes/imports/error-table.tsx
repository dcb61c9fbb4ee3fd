import { useTranslation } from 'react-i18next';
import { Card } from '../../components/card.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { Pager } from '../../components/pager.tsx';
import { Code, NOTHING } from '../../components/printed.tsx';
import { useFormat } from '../../lib/use-format.ts';
import { ERRORS } from './page-size.ts';
import type { ImportData } from './import.tsx';

type Errors = Pick<ImportData['run']['errors'], 'nodes' | 'totalCount' | 'pageInfo'>;
type RowError = Errors['nodes'][number];

/** Every fault with its row, its column and its value, in the order of the file. */
export function ErrorTable({ run }: { readonly run: { readonly errors: Errors } }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { nodes, totalCount, pageInfo } = run.errors;
  if (totalCount === 0) return <p className="text-muted">{t('imports.noErrors')}</p>;
  const rows = nodes.map((error, index) => ({ ...error, id: `${error.row}-${error.column}-${index}` }));
  const columns: Column<RowError & { id: string }>[] = [
    {
      key: 'row',
      header: t('imports.row'),
      cell: (row) => <span className="tnum">{format.number(row.row)}</span>,
      card: 'side',
    },
    {
      key: 'column',
      header: t('imports.column'),
      cell: (row) => (row.column == null ? NOTHING : <Code>{row.column}</Code>),
      card: 'title',
    },
    {
      key: 'value',
      header: t('imports.value'),
      cell: (row) => (row.value == null || row.value === '' ? NOTHING : <Code>{row.value}</Code>),
      card: 'line',
    },
    { key: 'message', header: t('imports.message'), cell: (row) => row.message, wrap: true, card: 'line' },
  ];
  return (
    <Card title={t('imports.errorTable')} flush>
      <div className="overflow-x-auto" role="region" aria-label={t('imports.errorTable')} tabIndex={0}>
        <LedgerTable label={t('imports.errorTable')} columns={columns} rows={rows} id={(row) => row.id} />
      </div>
      <div className="border-t border-line">
        <Pager size={ERRORS} page={{ nodes, totalCount, pageInfo }} />
      </div>
    </Card>
  );
}
