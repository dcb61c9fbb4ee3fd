import { useTranslation } from 'react-i18next';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import type { DealPageQuery } from '../../graphql/generated/types.ts';
import { durationWords } from './duration.ts';

type Move = NonNullable<DealPageQuery['deal']>['transitions'][number];

/** Where a deal has been, for how long, and why it was lost. */
export function Moves({ moves }: { readonly moves: readonly Move[] }) {
  const { t, i18n } = useTranslation();
  const columns: Column<Move>[] = [
    { key: 'to', header: t('records.deal.to'), cell: (row) => row.toName, card: 'title' },
    {
      key: 'from',
      header: t('records.deal.from'),
      cell: (row) => row.fromName ?? t('records.deal.begun'),
      card: 'line',
    },
    {
      key: 'stayed',
      header: t('records.deal.stayed'),
      cell: (row) =>
        row.seconds == null ? NOTHING : <span className="tnum">{durationWords(row.seconds, i18n.language)}</span>,
      card: 'line',
    },
    { key: 'reason', header: t('records.deal.reason'), cell: (row) => row.reason ?? NOTHING, card: 'line' },
    { key: 'when', header: t('records.consent.when'), cell: (row) => <When at={row.movedAt} />, card: 'side' },
  ];
  return <LedgerTable label={t('records.deal.moves')} columns={columns} rows={moves} id={(row) => row.id} />;
}
