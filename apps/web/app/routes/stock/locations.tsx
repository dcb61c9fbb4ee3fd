import { Plus, Warehouse } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Code } from '../../components/printed.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { StockSetUp } from '../../graphql/generated/documents.ts';
import type { StockPlaceSettingsFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { useListUrl } from '../../lib/list-url.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/locations';
import { LocationEdit } from './location-edit.tsx';
import { LocationPanel } from './location-panel.tsx';
import { changeSetUp } from './set-up.server.ts';
import { SettingsPanel, SourcesPanel } from './set-up-panels.tsx';
import { StockTabs } from './stock-tabs.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.stock.read');
  const asked = { where: { kind: { oneOf: ['WAREHOUSE' as const, 'STAND' as const, 'PARTNER' as const] } } };
  const { stockLocations, stockSettings, stockSources, channels } = await gql(context, StockSetUp, asked);
  return {
    ...{ places: stockLocations.nodes, settings: stockSettings, key: crypto.randomUUID() },
    channels: channels
      .filter(({ active }) => active)
      .map(({ id, name }) => {
        const said = stockSources?.find(({ channelId }) => channelId === id)?.locations ?? [];
        return { id, name, sources: said.map((place) => place.id) };
      }),
  };
}

type Data = Awaited<ReturnType<typeof loader>>;
type Channel = Data['channels'][number];

export async function action({ request, context }: Route.ActionArgs) {
  return changeSetUp(context, await request.formData());
}

/** Where stock lies, how each place sells, and which channel takes from which. */
export default function Locations({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { params, go } = useListUrl();
  const mayConfigure = useViewer().can('catalog-pricing.stock.configure');
  const { places, channels } = loaderData;
  return (
    <div className="flex min-h-0 flex-1">
      <main className="min-h-0 min-w-0 flex-1 overflow-y-auto">
        <PageHeader
          title={t('areas.name.stock')}
          lead={t('stock.setUp.lead')}
          actions={
            mayConfigure && (
              <>
                <ButtonLink to="?edit=settings">{t('stock.setUp.settings')}</ButtonLink>
                <ButtonLink to="?edit=new" look="primary">
                  <Plus size={16} aria-hidden />
                  {t('stock.newLocation')}
                </ButtonLink>
              </>
            )
          }
        />
        <StockTabs />
        <div className="h-4" />
        <TableFrame label={t('stock.tab.locations')}>
          {places.length === 0 ? (
            <EmptyState icon={Warehouse} title={t('stock.setUp.empty')} text={t('stock.setUp.emptyText')} />
          ) : (
            <Places places={places} open={params.get('edit')} editable={mayConfigure} />
          )}
        </TableFrame>
        <h2 className="px-(--gutter) pt-6 pb-1 text-section">{t('stock.setUp.sources')}</h2>
        <p className="max-w-[68ch] px-(--gutter) pb-3 text-muted">{t('stock.setUp.sourcesText')}</p>
        <TableFrame label={t('stock.setUp.sources')}>
          <Sources channels={channels} places={places} editable={mayConfigure} />
        </TableFrame>
      </main>
      {mayConfigure && (
        <Panel
          data={loaderData}
          edited={params.get('edit')}
          problem={actionData?.problem}
          close={() => go({ edit: null })}
        />
      )}
    </div>
  );
}

interface PanelProps {
  readonly data: Data;
  readonly edited: string | null;
  readonly problem: React.ComponentProps<typeof LocationPanel>['problem'];
  readonly close: () => void;
}

/** The form beside the lists that the address asks for. */
function Panel({ data, edited, problem, close }: PanelProps) {
  const panel = { problem, onClose: close };
  if (edited === 'new') return <LocationPanel formKey={data.key} {...panel} />;
  if (edited === 'settings' && data.settings != null) return <SettingsPanel settings={data.settings} {...panel} />;
  const channel = data.channels.find(({ id }) => id === edited);
  if (channel) return <SourcesPanel key={channel.id} channel={channel} places={data.places} {...panel} />;
  const place = data.places.find(({ id }) => id === edited);
  return place && <LocationEdit key={place.id} place={place} {...panel} />;
}

interface PlacesProps {
  readonly places: readonly StockPlaceSettingsFragment[];
  readonly open: string | null;
  readonly editable: boolean;
}

function Places({ places, open, editable }: PlacesProps) {
  const { t } = useTranslation();
  const yes = (on: boolean): string => t(on ? 'catalogue.yes' : 'catalogue.no');
  const columns: Column<StockPlaceSettingsFragment>[] = [
    { key: 'name', header: t('stock.location'), cell: (row) => row.name, card: 'title' },
    {
      key: 'state',
      header: t('list.status'),
      cell: (row) => <EnumBadge name="channelState" value={row.active ? 'ACTIVE' : 'CLOSED'} />,
      card: 'side',
    },
    {
      key: 'kind',
      header: t('stock.kindOfPlace'),
      cell: (row) => t(`enums.stockLocationKind.${row.kind}`),
      card: 'line',
    },
    { key: 'code', header: t('stock.code'), cell: (row) => <Code>{row.code}</Code> },
    { key: 'sellable', header: t('stock.sellable'), cell: (row) => yes(row.sellable) },
    { key: 'backorder', header: t('stock.backorder'), cell: (row) => yes(row.allowsBackorder) },
    {
      key: 'position',
      header: t('stock.setUp.position'),
      right: true,
      cell: (row) => <span className="tnum">{row.position}</span>,
    },
  ];
  return (
    <LedgerTable
      label={t('stock.tab.locations')}
      columns={columns}
      rows={places}
      id={(row) => row.id}
      openId={open}
      href={editable ? (row) => `?edit=${row.id}` : undefined}
    />
  );
}

function Sources({ channels, places, editable }: Pick<Data, 'channels' | 'places'> & { readonly editable: boolean }) {
  const { t } = useTranslation();
  const named = (ids: readonly string[]): string =>
    ids
      .map((id) => places.find((place) => place.id === id)?.name ?? '')
      .filter(Boolean)
      .join(' → ');
  const columns: Column<Channel>[] = [
    { key: 'channel', header: t('stock.setUp.channel'), cell: (row) => row.name, card: 'title' },
    {
      key: 'from',
      header: t('stock.setUp.takes'),
      cell: (row) => named(row.sources) || <span className="text-muted">{t('stock.setUp.everySellable')}</span>,
      card: 'line',
    },
  ];
  return (
    <LedgerTable
      label={t('stock.setUp.sources')}
      columns={columns}
      rows={channels}
      id={(row) => row.id}
      href={editable ? (row) => `?edit=${row.id}` : undefined}
    />
  );
}
