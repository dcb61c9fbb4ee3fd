import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { Money, When } from '../../components/printed.tsx';
import { Hold } from './dunning-hold.tsx';
import type { Asked, Candidate } from './dunning.tsx';

interface CandidateProps {
  readonly rows: readonly Candidate[];
  readonly label: string;
  readonly none: string;
  readonly onAsk: (asked: Asked) => void;
}

export function DunningCandidates({ rows, label, none, onAsk }: CandidateProps) {
  const { t } = useTranslation();
  if (rows.length === 0) return <p className="p-4 text-muted">{none}</p>;
  return (
    <LedgerTable
      label={label}
      rows={rows}
      id={(row) => row.invoiceId}
      name={(row) => row.number}
      columns={[
        {
          key: 'number',
          header: t('billing.number'),
          cell: (row) => (
            <Link className="underline" to={`/invoices/${row.invoiceId}`}>
              {row.number}
            </Link>
          ),
          card: 'title',
        },
        {
          key: 'open',
          header: t('billing.open'),
          right: true,
          cell: (row) => <Money value={row.open} />,
          card: 'side',
        },
        { key: 'due', header: t('billing.dueOn'), cell: (row) => <When at={row.dueDate} day />, card: 'line' },
        { key: 'late', header: t('billing.late'), right: true, cell: (row) => row.daysLate, card: 'line' },
        {
          key: 'level',
          header: t('billing.levelShort'),
          cell: (row) => (row.left == null ? row.level : <EnumBadge name="financeDunningLeft" value={row.left} />),
          card: 'line',
        },
        { key: 'fee', header: t('billing.cost'), right: true, cell: (row) => <Money value={row.fee} />, card: 'line' },
        { key: 'do', header: t('billing.actions'), cell: (row) => <Hold row={row} onAsk={onAsk} />, card: 'line' },
      ]}
    />
  );
}
