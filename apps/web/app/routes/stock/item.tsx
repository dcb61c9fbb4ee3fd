import { ArrowLeftRight, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { data } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Code, NOTHING, When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { ReasonDialog } from '../../components/reason-dialog.tsx';
import { StockBoard, StockOfItem, StockPlaces } from '../../graphql/generated/documents.ts';
import type { StockRowFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf, useListUrl } from '../../lib/list-url.ts';
import { useSeenKey } from '../../lib/use-seen-version.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/item';
import { stateOf } from './board.tsx';
import { MovementPanel } from './movement-panel.tsx';
import { Movements } from './movements.tsx';
import { RuleForm } from './rule-form.tsx';
import { changeStock } from './stock.server.ts';
import { TransferPanel } from './transfer-panel.tsx';

const PAGE = 25;

export async function loader({ params, request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.stock.read');
  const one = { first: 1, where: { id: { eq: params.id } }, low: false, blocked: false };
  const item = (await gql(context, StockBoard, one)).stockItems.nodes[0];
  if (item?.variant == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  const variables = { first: PAGE, after: cursorOf(new URL(request.url).searchParams) ?? null };
  const [log, { stockLocations }] = await Promise.all([
    gql(context, StockOfItem, { ...variables, variantId: item.variant.id, locationId: item.location.id }),
    gql(context, StockPlaces, { first: 100, where: { kind: { oneOf: ['WAREHOUSE', 'STAND', 'PARTNER'] } } }),
  ]);
  const rule = log.reorderSuggestions.nodes[0] ?? null;
  return { item, movements: log.stockMovements, rule, places: stockLocations.nodes, key: crypto.randomUUID() };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  return changeStock(context, await request.formData(), `/stock/items/${params.id}`);
}

export default function Item({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { params, go } = useListUrl();
  const viewer = useViewer();
  const { item, movements, rule, places, key } = loaderData;
  const seen = useSeenKey(rule);
  const open = params.get('do');
  const known = { variantId: item.variant?.id ?? '', locationId: item.location.id };
  const panel = { formKey: key, known, problem: actionData?.problem, onClose: () => go({ do: null }) };
  const usable =
    ['WAREHOUSE', 'STAND', 'PARTNER'].includes(item.location.kind) && viewer.can('catalog-pricing.stock.write');
  return (
    <div className="flex min-h-0 flex-1">
      <main className="min-h-0 min-w-0 flex-1 overflow-y-auto">
        <PageHeader
          parent={{ to: '/stock', label: t('areas.name.stock') }}
          title={`${item.variant?.sku ?? ''} · ${item.location.name}`}
          status={<EnumBadge name="stockState" value={stateOf(item)} />}
          actions={usable && <Actions />}
        />
        <div className="grid items-start gap-4 px-(--gutter) pb-8 xl:grid-cols-[minmax(0,1fr)_340px]">
          <div className="flex min-w-0 flex-col gap-4">
            {open === null && actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
            {item.blockedAt != null && <Blocked item={item} />}
            <Movements page={movements} size={PAGE} />
          </div>
          <div className="flex min-w-0 flex-col gap-4">
            <Facts item={item} />
            {usable && viewer.can('catalog-pricing.stock.configure') && (
              <RuleForm key={seen} rule={rule} known={known} />
            )}
          </div>
        </div>
      </main>
      {open === 'move' && usable && <MovementPanel {...panel} />}
      {open === 'transfer' && usable && (
        <TransferPanel {...panel} places={places.filter(({ id, active }) => active && id !== item.location.id)} />
      )}
    </div>
  );
}

function Actions() {
  const { t } = useTranslation();
  return (
    <>
      <ButtonLink to="?do=transfer">
        <ArrowLeftRight size={16} aria-hidden />
        {t('stock.transfer')}
      </ButtonLink>
      <ButtonLink to="?do=move" look="primary">
        <Plus size={16} aria-hidden />
        {t('stock.record')}
      </ButtonLink>
    </>
  );
}

function Facts({ item }: { readonly item: StockRowFragment }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const [asking, setAsking] = useState(false);
  const pieces = (value: number) => <span className="tnum">{value}</span>;
  return (
    <Card title={t('stock.facts')}>
      <FactList
        facts={[
          [t('stock.product'), item.variant?.product.name ?? NOTHING],
          [t('stock.variant'), <Code key="sku">{item.variant?.sku}</Code>],
          [t('stock.onHand'), pieces(item.onHand)],
          [t('stock.reserved'), pieces(item.reserved)],
          [t('stock.available'), pieces(item.available)],
          [t('stock.tracksLots'), item.tracksLots ? t('stock.tracked') : t('stock.notTracked')],
          [t('stock.expires'), item.firstExpiry == null ? NOTHING : <When key="e" at={item.firstExpiry} day />],
        ]}
      />
      {!item.tracksLots && viewer.can('catalog-pricing.stock.configure') && (
        <Button className="mt-4" onClick={() => setAsking(true)}>
          {t('stock.track')}
        </Button>
      )}
      <ReasonDialog
        title={t('stock.track')}
        text={t('stock.trackText')}
        submit={t('stock.track')}
        fields={{ intent: 'track', id: item.variant?.id ?? '' }}
        open={asking}
        onClose={() => setAsking(false)}
      />
    </Card>
  );
}

function Blocked({ item }: { readonly item: StockRowFragment }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const may = useViewer().can('catalog-pricing.stock.force');
  return (
    <Notice tone="bad" title={t('stock.blockedTitle')}>
      <p>{t('stock.blockedText')}</p>
      {may && (
        <Button className="mt-2" onClick={() => setAsking(true)}>
          {t('stock.rebuild')}
        </Button>
      )}
      <ReasonDialog
        title={t('stock.rebuild')}
        text={t('stock.rebuildText')}
        submit={t('stock.rebuild')}
        fields={{ intent: 'rebuild', id: item.id }}
        open={asking}
        onClose={() => setAsking(false)}
      />
    </Notice>
  );
}
