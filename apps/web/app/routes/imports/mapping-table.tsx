import { useTranslation } from 'react-i18next';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { Code, NOTHING } from '../../components/printed.tsx';
import { FieldSelect } from './field-select.tsx';
import type { MappingData } from './mapping.tsx';

type FileColumn = MappingData['file']['columns'][number];

interface Props {
  readonly file: MappingData['file'];
  readonly setup: MappingData['setup'];
}

/** One row per column of the file: its name, its first values, what it becomes. */
export function MappingTable({ file, setup }: Props) {
  const { t } = useTranslation();
  const columns: Column<FileColumn>[] = [
    { key: 'column', header: t('imports.column'), card: 'title', cell: (row) => <Code>{row.column}</Code> },
    {
      key: 'samples',
      header: t('imports.samples'),
      card: 'line',
      cell: (row) => <Samples values={row.samples} />,
    },
    {
      key: 'field',
      header: t('imports.field'),
      card: 'line',
      cell: (row) => (
        <FieldSelect column={row} chosen={setup?.mapping?.find((one) => one.column === row.column)?.field} />
      ),
    },
  ];
  return (
    <div className="overflow-x-auto">
      <LedgerTable label={t('imports.step.map')} columns={columns} rows={file.columns} id={(row) => row.column} />
    </div>
  );
}

function Samples({ values }: { readonly values: readonly string[] }) {
  const some = [...new Set(values.filter((value) => value !== ''))].slice(0, 3).join(' · ');
  return (
    <span className="text-muted" title={some}>
      {some === '' ? NOTHING : some}
    </span>
  );
}
