import { useTranslation } from 'react-i18next';
import { EnumBadge, useEnumWord } from '../../components/badge.tsx';
import { Card } from '../../components/card.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { Pager } from '../../components/pager.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import type { StockOfItemQuery } from '../../graphql/generated/types.ts';

type Page = StockOfItemQuery['stockMovements'];
type Row = NonNullable<Page>['nodes'][number];

/** The ledger of one stock item, newest first. */
export function Movements({ page, size }: { readonly page: NonNullable<Page>; readonly size: number }) {
  const { t } = useTranslation();
  const columns = useColumns();
  return (
    <Card title={t('stock.ledger')} flush>
      {page.nodes.length === 0 ? (
        <p className="p-4 text-muted">{t('stock.noLedger')}</p>
      ) : (
        <>
          <div className="overflow-x-auto">
            <LedgerTable label={t('stock.ledger')} columns={columns} rows={page.nodes} id={(row) => row.id} />
          </div>
          <div className="border-t border-line">
            <Pager size={size} page={page} total={null} />
          </div>
        </>
      )}
    </Card>
  );
}

function useColumns(): Column<Row>[] {
  const { t } = useTranslation();
  const word = useEnumWord();
  return [
    { key: 'when', header: t('stock.when'), cell: (row) => <When at={row.occurredAt} />, card: 'title' },
    { key: 'what', header: t('stock.what'), cell: (row) => <EnumBadge name="movementKind" value={row.kind} /> },
    {
      key: 'reason',
      header: t('stock.reason'),
      cell: (row) => [word('stockReason', row.reasonCode), row.reason].filter(Boolean).join(' · '),
      card: 'line',
      wrap: true,
    },
    {
      key: 'change',
      header: t('stock.change'),
      right: true,
      cell: (row) => <span className="tnum">{row.delta > 0 ? `+${row.delta}` : `−${-row.delta}`}</span>,
      card: 'side',
    },
    {
      key: 'after',
      header: t('stock.after'),
      right: true,
      cell: (row) => <span className="tnum">{row.onHandAfter}</span>,
    },
    { key: 'who', header: t('stock.who'), cell: (row) => row.actor.name ?? NOTHING },
  ];
}
