import type { LucideIcon } from 'lucide-react';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import type { Problem } from '../../lib/problem.ts';

/** Rows of a page of any list of the books. */
export const PAGE = 25;

interface Props<T> {
  readonly title: string;
  readonly lead: string;
  readonly rows: {
    readonly nodes: readonly T[];
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  };
  readonly columns: readonly Column<T>[];
  readonly id: (row: T) => string;
  readonly href: (row: T) => string;
  readonly empty: { readonly icon: LucideIcon; readonly title: string; readonly text: string };
  readonly actions?: React.ReactNode;
  readonly tabs?: React.ReactNode;
  readonly filters?: React.ReactNode;
  readonly problem?: Problem | undefined;
  readonly above?: React.ReactNode;
  readonly panel?: React.ReactNode;
}

/** One list of the books. */
export function BookList<T>(props: Props<T>) {
  const { title, rows, columns, id, href, empty } = props;
  return (
    <div className="flex min-h-0 flex-1">
      <main className="flex min-h-0 min-w-0 flex-1 flex-col overflow-y-auto">
        <PageHeader title={title} lead={props.lead} actions={props.actions} />
        {props.tabs}
        {props.filters === undefined ? <div className="h-4 shrink-0" /> : <Toolbar>{props.filters}</Toolbar>}
        {props.problem !== undefined && (
          <div className="px-(--gutter) pb-3">
            <ProblemNotice problem={props.problem} />
          </div>
        )}
        {props.above}
        <TableFrame label={title} footer={<Pager size={PAGE} page={rows} />}>
          {rows.nodes.length === 0 ? (
            <EmptyState {...empty} />
          ) : (
            <LedgerTable label={title} columns={columns} rows={rows.nodes} id={id} href={href} />
          )}
        </TableFrame>
      </main>
      {props.panel}
    </div>
  );
}
