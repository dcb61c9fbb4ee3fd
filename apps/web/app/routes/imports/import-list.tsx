import type { LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { useFormat } from '../../lib/use-format.ts';

/** Rows of a page of imports. */
export const PAGE = 25;

/** What every import tells, whatever it brings in. */
interface ImportRow {
  readonly id: string;
  readonly fileName: string;
  readonly startedBy: { readonly name?: string | null };
  readonly createdAt: string;
}

interface Props<T extends ImportRow> {
  readonly title: string;
  readonly lead?: string;
  /** Name of the table, where it is not the page. */
  readonly label?: string;
  readonly tabs?: React.ReactNode;
  readonly icon: LucideIcon;
  readonly page: {
    readonly nodes: readonly T[];
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  };
  /** Where an import is begun and where one is looked at. */
  readonly to: { readonly begin: string; readonly one: string };
  readonly words: { readonly begin: string; readonly empty: string; readonly emptyText: string };
  /** What is told between the file and who brought it. */
  readonly columns: readonly Column<T>[];
}

/** A list of imports, of products or of other records. */
export function ImportList<T extends ImportRow>(props: Props<T>) {
  const { t } = useTranslation();
  const { title, label = title, icon: Icon, page, to, words } = props;
  const { nodes, totalCount, pageInfo } = page;
  const add = (
    <ButtonLink to={to.begin} look="primary">
      <Icon size={16} aria-hidden />
      {words.begin}
    </ButtonLink>
  );
  const columns: Column<T>[] = [
    { key: 'file', header: t('imports.file'), cell: (row) => row.fileName, card: 'title' },
    ...props.columns,
    { key: 'by', header: t('imports.by'), cell: (row) => row.startedBy.name ?? NOTHING },
    {
      key: 'started',
      header: t('imports.started'),
      right: true,
      cell: (row) => <When at={row.createdAt} />,
      card: 'line',
    },
  ];
  const pager = <Pager size={PAGE} page={{ nodes, totalCount, pageInfo }} />;
  return (
    <main className="flex min-h-0 flex-1 flex-col">
      <PageHeader title={title} lead={props.lead} actions={add} />
      {props.tabs}
      <TableFrame label={label} footer={nodes.length > 0 && pager}>
        {nodes.length === 0 ? (
          <EmptyState icon={Icon} title={words.empty} text={words.emptyText} action={add} />
        ) : (
          <LedgerTable
            label={label}
            columns={columns}
            rows={nodes}
            id={(row) => row.id}
            name={(row) => row.fileName}
            href={(row) => `${to.one}/${row.id}`}
          />
        )}
      </TableFrame>
    </main>
  );
}

/** A column of numbers of rows. */
export function useCountColumn<T>(): (key: string, header: string, count: (row: T) => number) => Column<T> {
  const format = useFormat();
  return (key, header, count) => ({ key, header, right: true, cell: (row) => format.number(count(row)) });
}
