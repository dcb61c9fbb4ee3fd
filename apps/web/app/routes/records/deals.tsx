import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { Money, NOTHING, When } from '../../components/printed.tsx';
import type { RecordDealsQuery } from '../../graphql/generated/types.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { Nothing } from './nothing.tsx';

type Deal = NonNullable<RecordDealsQuery['deals']>['nodes'][number];

/** Deals with a person or company; a new one begins with it filled in. */
export function RecordDeals({ deals, about }: { readonly deals: readonly Deal[]; readonly about: string }) {
  const { t } = useTranslation();
  const mayWrite = useViewer().can('crm.deal.write');
  const columns: Column<Deal>[] = [
    { key: 'title', header: t('growth.deals.title'), cell: (row) => row.title, card: 'title' },
    { key: 'label', header: t('customers.number'), cell: (row) => <span className="tnum">{row.label}</span> },
    { key: 'stage', header: t('records.deal.stage'), cell: (row) => row.stage?.name ?? NOTHING, card: 'line' },
    {
      key: 'status',
      header: t('records.deal.status'),
      cell: (row) => <EnumBadge name="dealStatus" value={row.status} />,
      card: 'side',
    },
    {
      key: 'close',
      header: t('growth.leads.close'),
      cell: (row) => <When at={row.expectedClose && `${row.expectedClose}T12:00:00Z`} day />,
    },
    {
      key: 'amount',
      header: t('records.deal.amount'),
      right: true,
      cell: (row) => <Money value={row.amount} />,
      card: 'line',
    },
  ];
  return (
    <>
      {mayWrite && (
        <ButtonLink to={`/deals?new=1&${about}`} className="self-start">
          {t('growth.deals.new')}
        </ButtonLink>
      )}
      {deals.length === 0 ? (
        <Nothing />
      ) : (
        <LedgerTable
          label={t('areas.name.deals')}
          columns={columns}
          rows={deals}
          id={(row) => row.id}
          href={(row) => `/deals/${row.id}`}
        />
      )}
    </>
  );
}
