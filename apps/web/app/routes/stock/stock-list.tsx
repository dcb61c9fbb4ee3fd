import type { LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import type { Problem } from '../../lib/problem.ts';
import { StockTabs } from './stock-tabs.tsx';

/** Rows of a page of any list of stock. */
export const PAGE = 25;

interface Props<T> {
  readonly title: string;
  readonly rows: {
    readonly nodes: readonly T[];
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  };
  readonly columns: readonly Column<T>[];
  readonly id: (row: T) => string;
  readonly href?: (row: T) => string;
  readonly empty: { readonly icon: LucideIcon; readonly title: string; readonly text: string };
  readonly actions?: React.ReactNode;
  readonly filters?: React.ReactNode;
  readonly problem?: Problem | undefined;
  /** Beside the list. */
  readonly panel?: React.ReactNode;
  /** Below the list. */
  readonly below?: React.ReactNode;
}

/** One list of stock with the tabs above it. */
export function StockList<T>(props: Props<T>) {
  const { t } = useTranslation();
  const { title, rows, columns, id, empty, filters } = props;
  return (
    <div className="flex min-h-0 flex-1">
      <main className="flex min-h-0 min-w-0 flex-1 flex-col overflow-y-auto">
        <PageHeader title={title} lead={t('stock.lead')} actions={props.actions} />
        <StockTabs />
        {filters === undefined ? <div className="h-4 shrink-0" /> : <Toolbar>{filters}</Toolbar>}
        {props.problem !== undefined && (
          <div className="px-(--gutter) pb-3">
            <ProblemNotice problem={props.problem} />
          </div>
        )}
        <TableFrame label={title} footer={<Pager size={PAGE} page={rows} />}>
          {rows.nodes.length === 0 ? (
            <EmptyState {...empty} />
          ) : (
            <LedgerTable label={title} columns={columns} rows={rows.nodes} id={id} href={props.href} />
          )}
        </TableFrame>
        {props.below}
      </main>
      {props.panel}
    </div>
  );
}
