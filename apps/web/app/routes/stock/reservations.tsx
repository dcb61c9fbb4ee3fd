import { Hourglass } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EnumBadge, useEnumWord } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import type { Column } from '../../components/ledger-table.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import { ReasonDialog } from '../../components/reason-dialog.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { StockReservations } from '../../graphql/generated/documents.ts';
import type { StockReservationsQuery, StockReservationState } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/reservations';
import { changeStock } from './stock.server.ts';
import { PAGE, StockList } from './stock-list.tsx';

type Row = NonNullable<StockReservationsQuery['stockReservations']>['nodes'][number];

const states = ['HELD', 'COMMITTED', 'RELEASED', 'EXPIRED'] as const;

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.stock.read');
  const params = new URL(request.url).searchParams;
  const [words, state] = [params.get('q'), params.get('state')];
  const where = {
    ...(words === null ? {} : { reference: { contains: words } }),
    ...(state === null ? {} : { state: { eq: state as StockReservationState } }),
  };
  const answer = await gql(context, StockReservations, { first: PAGE, after: cursorOf(params) ?? null, where });
  return { reservations: answer.stockReservations, key: crypto.randomUUID() };
}

export async function action({ request, context }: Route.ActionArgs) {
  return changeStock(context, await request.formData(), '/stock/reservations');
}

export default function Reservations({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const word = useEnumWord();
  const [asked, setAsked] = useState<string>();
  const columns = useColumns(setAsked);
  return (
    <StockList
      title={t('stock.tab.reservations')}
      rows={loaderData.reservations}
      id={(row) => row.id}
      problem={actionData?.problem}
      empty={{ icon: Hourglass, title: t('stock.noReservations'), text: t('stock.noReservationsText') }}
      filters={
        <>
          <SearchBox label={t('stock.reference')} />
          <FilterSelect
            label={t('stock.state')}
            name="state"
            all={t('stock.all')}
            options={states.map((state) => [state, word('reservationState', state)])}
          />
        </>
      }
      columns={columns}
      panel={
        <ReasonDialog
          title={t('stock.release')}
          text={t('stock.releaseText')}
          submit={t('stock.release')}
          fields={{ intent: 'release', id: asked ?? '', key: loaderData.key }}
          open={asked !== undefined}
          onClose={() => setAsked(undefined)}
        />
      }
    />
  );
}

function useColumns(release: (id: string) => void): Column<Row>[] {
  const { t } = useTranslation();
  const may = useViewer().can('catalog-pricing.reservation.write');
  return [
    { key: 'reference', header: t('stock.reference'), cell: (row) => row.reference || NOTHING, card: 'title' },
    {
      key: 'state',
      header: t('stock.state'),
      cell: (row) => <EnumBadge name="reservationState" value={row.state} />,
      card: 'side',
    },
    {
      key: 'lines',
      header: t('stock.lines'),
      cell: (row) => row.lines.map((line) => `${line.sku} × ${line.quantity} (${line.location.name})`).join(', '),
      card: 'line',
      wrap: true,
    },
    {
      key: 'until',
      header: t('stock.until'),
      cell: (row) => <When at={row.endedAt ?? row.expiresAt} />,
      card: 'line',
    },
    {
      key: 'release',
      header: t('stock.release'),
      quiet: true,
      cell: (row) =>
        may && row.state === 'HELD' && <Button onClick={() => release(row.id)}>{t('stock.release')}</Button>,
      card: 'line',
    },
  ];
}
