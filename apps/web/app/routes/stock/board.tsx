import { Boxes, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import type { Column } from '../../components/ledger-table.tsx';
import { Code, NOTHING, When } from '../../components/printed.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { StockBoard, StockPlaces } from '../../graphql/generated/documents.ts';
import type { StockRowFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf, useListUrl } from '../../lib/list-url.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/board';
import { LocationPanel } from './location-panel.tsx';
import { MovementPanel } from './movement-panel.tsx';
import { changeStock } from './stock.server.ts';
import { PAGE, StockList } from './stock-list.tsx';

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.stock.read');
  const params = new URL(request.url).searchParams;
  const [words, at, show] = [params.get('q'), params.get('location'), params.get('show')];
  const where = {
    ...(words === null ? {} : { sku: { contains: words } }),
    ...(at === null ? {} : { locationId: { eq: at } }),
  };
  const asked = {
    low: show === 'low',
    blocked: show === 'blocked',
    expiringWithinDays: show === 'expiring' ? 30 : null,
  };
  const [{ stockItems }, { stockLocations }] = await Promise.all([
    gql(context, StockBoard, { first: PAGE, after: cursorOf(params) ?? null, where, ...asked }),
    gql(context, StockPlaces, {
      first: 100,
      where: { kind: { oneOf: ['WAREHOUSE', 'STAND', 'PARTNER', 'IN_TRANSIT'] } },
    }),
  ]);
  return { items: stockItems, places: stockLocations.nodes, key: crypto.randomUUID() };
}

export async function action({ request, context }: Route.ActionArgs) {
  return changeStock(context, await request.formData(), '/stock');
}

export const stateOf = (item: { low: boolean; blockedAt?: string | null }): string =>
  item.blockedAt != null ? 'BLOCKED' : item.low ? 'LOW' : 'FINE';

export default function Board({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { params, go } = useListUrl();
  const viewer = useViewer();
  const mayWrite = viewer.can('catalog-pricing.stock.write');
  const mayConfigure = viewer.can('catalog-pricing.stock.configure');
  const { items, places, key } = loaderData;
  const columns = useColumns();
  const open = params.get('new');
  const panel = { formKey: key, problem: actionData?.problem, onClose: () => go({ new: null }) };
  return (
    <StockList
      title={t('areas.name.stock')}
      rows={items}
      columns={columns}
      id={(row) => row.id}
      href={(row) => `/stock/items/${row.id}`}
      empty={{ icon: Boxes, title: t('stock.empty'), text: t('stock.emptyText') }}
      actions={
        <>
          {mayConfigure && <ButtonLink to="?new=location">{t('stock.newLocation')}</ButtonLink>}
          {mayWrite && (
            <ButtonLink to="?new=1" look="primary">
              <Plus size={16} aria-hidden />
              {t('stock.record')}
            </ButtonLink>
          )}
        </>
      }
      filters={
        <>
          <SearchBox label={t('stock.search')} />
          <FilterSelect
            label={t('stock.location')}
            name="location"
            all={t('stock.allLocations')}
            options={places.map((place) => [place.id, place.name])}
          />
          <FilterSelect
            label={t('stock.show')}
            name="show"
            all={t('stock.all')}
            options={[
              ['low', t('stock.onlyLow')],
              ['expiring', t('stock.expiring')],
              ['blocked', t('stock.onlyBlocked')],
            ]}
          />
        </>
      }
      panel={
        open === 'location' && mayConfigure ? (
          <LocationPanel {...panel} />
        ) : (
          open !== null && mayWrite && <MovementPanel {...panel} places={places} />
        )
      }
    />
  );
}

function useColumns(): Column<StockRowFragment>[] {
  const { t } = useTranslation();
  const pieces = (key: 'onHand' | 'reserved' | 'available'): Column<StockRowFragment> => ({
    key,
    header: t(`stock.${key}`),
    right: true,
    cell: (row) => <span className="tnum">{row[key]}</span>,
  });
  return [
    {
      key: 'sku',
      header: t('stock.search'),
      cell: (row) => <Code>{row.variant?.sku ?? NOTHING}</Code>,
      card: 'title',
    },
    {
      key: 'product',
      header: t('stock.product'),
      cell: (row) => [row.variant?.product.name, row.variant?.name].filter(Boolean).join(' · '),
      card: 'line',
    },
    { key: 'location', header: t('stock.location'), cell: (row) => row.location.name, card: 'line' },
    { ...pieces('available'), card: 'side' },
    pieces('onHand'),
    pieces('reserved'),
    {
      key: 'expires',
      header: t('stock.expires'),
      cell: (row) => (row.firstExpiry == null ? NOTHING : <When at={row.firstExpiry} day />),
    },
    { key: 'state', header: t('stock.state'), cell: (row) => <EnumBadge name="stockState" value={stateOf(row)} /> },
  ];
}
