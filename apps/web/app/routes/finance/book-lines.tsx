import { ScrollText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { Pager } from '../../components/pager.tsx';
import { Code, Money, When } from '../../components/printed.tsx';
import type { BookLineFragment } from '../../graphql/generated/types.ts';

interface Props {
  readonly title: string;
  readonly size: number;
  readonly lines: {
    readonly nodes: readonly BookLineFragment[];
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  };
  /** Lines behind a figure: their account in place of the running balance. */
  readonly amount?: boolean;
}

/** Lines of the journal, each a way to its entry. */
export function BookLines({ title, lines, size, amount = false }: Props) {
  const { t } = useTranslation();
  const columns = useColumns(amount);
  return (
    <section className="overflow-hidden rounded-card border border-line bg-surface">
      <h2 className="border-b border-line px-4 py-3 text-form font-semibold">{title}</h2>
      {lines.nodes.length === 0 ? (
        <EmptyState icon={ScrollText} title={t('books.noLines')} text={t('books.noLinesText')} />
      ) : (
        <div className="overflow-x-auto" role="region" aria-label={title} tabIndex={0}>
          <LedgerTable
            label={title}
            columns={columns}
            rows={lines.nodes}
            id={(row) => row.id}
            href={(row) => `/finance/journal/${row.entryId}`}
          />
        </div>
      )}
      <Pager size={size} page={lines} />
    </section>
  );
}

function useColumns(amount: boolean): Column<BookLineFragment>[] {
  const { t } = useTranslation();
  return [
    { key: 'label', header: t('books.number'), cell: (row) => <Code>{row.label}</Code>, card: 'side' },
    { key: 'day', header: t('books.day'), cell: (row) => <When at={row.effectiveOn} day />, card: 'line' },
    { key: 'text', header: t('books.text'), cell: (row) => row.description, card: 'title', wrap: true },
    {
      key: 'against',
      header: amount ? t('books.account') : t('books.against'),
      cell: (row) => <Code>{row.against.join(' ')}</Code>,
    },
    {
      key: 'debit',
      header: t('books.debit'),
      right: true,
      cell: (row) => <Money value={row.debit} bare />,
      card: 'line',
    },
    {
      key: 'credit',
      header: t('books.credit'),
      right: true,
      cell: (row) => <Money value={row.credit} bare />,
      card: 'line',
    },
    {
      key: 'balance',
      header: t('books.balance'),
      right: true,
      hidden: amount,
      cell: (row) => <Money value={row.balance} bare />,
      card: 'line',
    },
  ];
}
