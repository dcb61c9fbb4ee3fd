import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import { Card } from '../../components/card.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { Pager } from '../../components/pager.tsx';
import { useFormat } from '../../lib/use-format.ts';
import type { CustomerImport } from './import.tsx';

/** Faults of a page. */
export const FAULTS = 50;

type Faults = CustomerImport['run']['faults'];

/** What is to be said of rows, in the order of the file. */
export function FaultTable({ faults }: { readonly faults: Faults }) {
  const { t } = useTranslation();
  const format = useFormat();
  const rows = faults.nodes.map((one, at) => ({ ...one, id: `${one.row}-${at}` }));
  const columns: Column<(typeof rows)[number]>[] = [
    {
      key: 'row',
      header: t('imports.row'),
      cell: (row) => <span className="tnum">{format.number(row.row)}</span>,
      card: 'title',
    },
    {
      key: 'kind',
      header: t('customerFiles.what'),
      cell: (row) => (
        <EnumBadge name="crmImportFault" value={row.undoing ? 'STAYED' : row.notice ? 'NOTICE' : 'LEFT_OUT'} />
      ),
      card: 'side',
    },
    { key: 'message', header: t('imports.message'), cell: (row) => row.message, wrap: true, card: 'line' },
  ];
  return (
    <Card title={t('customerFiles.faults')} flush>
      <div className="overflow-x-auto" role="region" aria-label={t('customerFiles.faults')} tabIndex={0}>
        <LedgerTable label={t('customerFiles.faults')} columns={columns} rows={rows} id={(row) => row.id} />
      </div>
      <div className="border-t border-line">
        <Pager size={FAULTS} page={{ nodes: rows, totalCount: faults.totalCount, pageInfo: faults.pageInfo }} />
      </div>
    </Card>
  );
}
