import { CalendarClock } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import { Code, NOTHING, When } from '../../components/printed.tsx';
import { ReasonDialog } from '../../components/reason-dialog.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { StockLots } from '../../graphql/generated/documents.ts';
import type { StockLotsQuery, StockLotState } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf, useListUrl } from '../../lib/list-url.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/lots';
import { changeStock } from './stock.server.ts';
import { PAGE, StockList } from './stock-list.tsx';

type Lot = NonNullable<StockLotsQuery['stockLots']>['nodes'][number];

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.stock.read');
  const params = new URL(request.url).searchParams;
  const [words, show] = [params.get('q'), params.get('show')];
  const where = {
    ...(words === null ? {} : { code: { contains: words } }),
    ...(show === 'HELD' || show === 'RECALLED' ? { state: { eq: show as StockLotState } } : {}),
  };
  const expiringWithinDays = show === 'expiring' ? 30 : null;
  return gql(context, StockLots, { first: PAGE, after: cursorOf(params) ?? null, where, expiringWithinDays });
}

export async function action({ request, context }: Route.ActionArgs) {
  return changeStock(context, await request.formData(), '/stock/lots');
}

const shownState = (lot: Lot): string => (lot.state === 'OPEN' && lot.expired ? 'EXPIRED' : lot.state);

export default function Lots({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { params, go } = useListUrl();
  const lots = loaderData.stockLots;
  const open = lots.nodes.find(({ id }) => id === params.get('peek'));
  return (
    <StockList
      title={t('stock.tab.lots')}
      rows={lots}
      id={(row) => row.id}
      href={(row) => `?peek=${row.id}`}
      problem={actionData?.problem}
      empty={{ icon: CalendarClock, title: t('stock.noLots'), text: t('stock.noLotsText') }}
      filters={
        <>
          <SearchBox label={t('stock.lotCode')} />
          <FilterSelect
            label={t('stock.show')}
            name="show"
            all={t('stock.all')}
            options={[
              ['expiring', t('stock.expiring')],
              ['HELD', t('enums.lotState.HELD')],
              ['RECALLED', t('enums.lotState.RECALLED')],
            ]}
          />
        </>
      }
      columns={[
        { key: 'code', header: t('stock.lot'), cell: (row) => <Code>{row.code}</Code>, card: 'title' },
        { key: 'sku', header: t('stock.search'), cell: (row) => <Code>{row.sku}</Code>, card: 'line' },
        {
          key: 'expires',
          header: t('stock.expiresOn'),
          cell: (row) => (row.expiresOn == null ? NOTHING : <When at={row.expiresOn} day />),
          card: 'line',
        },
        {
          key: 'state',
          header: t('stock.state'),
          cell: (row) => <EnumBadge name="lotState" value={shownState(row)} />,
          card: 'side',
        },
        {
          key: 'onHand',
          header: t('stock.onHand'),
          right: true,
          cell: (row) => <span className="tnum">{row.onHand}</span>,
        },
        { key: 'sold', header: t('stock.sold'), right: true, cell: (row) => <span className="tnum">{row.sold}</span> },
      ]}
      panel={open !== undefined && <LotPanel lot={open} onClose={() => go({ peek: null })} />}
    />
  );
}

function LotPanel({ lot, onClose }: { readonly lot: Lot; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const may = useViewer().can('catalog-pricing.stock.write');
  const [asked, setAsked] = useState<'hold' | 'free' | 'recall'>();
  const next = { hold: 'HELD', free: 'OPEN', recall: 'RECALLED' } as const;
  const steps =
    lot.state === 'OPEN' ? (['hold', 'recall'] as const) : lot.state === 'HELD' ? (['free', 'recall'] as const) : [];
  const places = lot.holdings.map(
    ({ location, onHand }) =>
      [
        location.name,
        <span key={location.id} className="tnum">
          {onHand}
        </span>,
      ] as const,
  );
  return (
    <SidePanel
      title={lot.code}
      onClose={onClose}
      footer={
        may &&
        steps.map((step) => (
          <Button key={step} look={step === 'recall' ? 'danger' : 'secondary'} onClick={() => setAsked(step)}>
            {t(`stock.${step}`)}
          </Button>
        ))
      }
    >
      <EnumBadge name="lotState" value={shownState(lot)} />
      {lot.note !== '' && <p className="mt-2 text-muted">{lot.note}</p>}
      <h3 className="mt-5 mb-2 font-medium">{t('stock.holdings')}</h3>
      {places.length === 0 ? <p className="text-muted">{t('stock.nowhere')}</p> : <FactList facts={places} />}
      {asked !== undefined && (
        <ReasonDialog
          title={t(`stock.${asked}`)}
          text={t(`stock.${asked}Text`)}
          submit={t(`stock.${asked}`)}
          danger={asked === 'recall'}
          fields={{ intent: 'lot', id: lot.id, version: String(lot.version), state: next[asked] }}
          open
          onClose={() => setAsked(undefined)}
        />
      )}
    </SidePanel>
  );
}
