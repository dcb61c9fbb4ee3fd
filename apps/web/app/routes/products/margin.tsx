import { randomUUID } from 'node:crypto';
import { useTranslation } from 'react-i18next';
import { data, useNavigation } from 'react-router';
import { Badge } from '../../components/badge.tsx';
import { Card } from '../../components/card.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { Code, Money, Percent } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { ProductMargins, SetLandedCost } from '../../graphql/generated/documents.ts';
import type { CostComponentKind } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import { plainDecimal } from '../../lib/typed-decimal.ts';
import type { Route } from './+types/margin';
import { CostForm } from './cost-form.tsx';
import { CostList } from './cost-list.tsx';
import { componentKinds } from './cost-kinds.ts';

export async function loader({ params, context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.cost.read');
  const { product } = await gql(context, ProductMargins, { id: params.id });
  if (product == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return { variants: product.variants };
}

export type MarginData = Awaited<ReturnType<typeof loader>>;
export type CostedVariant = MarginData['variants'][number];

/** Sets a cost, or only shows what it would do. */
export async function action({ params, request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const text = (name: string): string => String(form.get(name) ?? '').trim();
  const components = componentKinds.flatMap((kind: CostComponentKind) => {
    const amount = plainDecimal(text(kind));
    return amount === '' ? [] : [{ kind, label: text(`${kind}-label`), amount }];
  });
  const trial = text('intent') === 'try';
  const input = {
    ...{ variantId: text('variant'), currency: text('currency'), components, validateOnly: trial },
    validFrom: text('validFrom') === '' ? null : text('validFrom'),
    idempotencyKey: text('key') || randomUUID(),
  };
  const acted = await act(context, SetLandedCost, { input }, (answer) => answer.setLandedCost);
  if (acted.problem !== undefined) return refused(acted.problem);
  if (!trial) return leave(context, `/products/${params.id}/margin`, { key: 'costSaved' });
  return { effects: acted.done.effects ?? [], total: acted.done.total, variantId: input.variantId };
}

/** What a product costs, part by part, and what of each price stays. */
export default function ProductMargin({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const settled = useNavigation().state === 'idle';
  const problem = actionData !== undefined && 'problem' in actionData ? actionData.problem : undefined;
  const trial = actionData !== undefined && 'effects' in actionData ? actionData : undefined;
  return (
    <div className="flex flex-col gap-4 px-(--gutter) py-4 pb-8">
      {settled && problem !== undefined && <ProblemNotice problem={problem} />}
      {loaderData.variants.map((variant) => (
        <section key={variant.id} aria-label={variant.sku} className="grid items-start gap-4 xl:grid-cols-2">
          <div className="flex min-w-0 flex-col gap-4">
            <Card title={t('products.margins')} aside={<Code>{variant.sku}</Code>} flush>
              <Margins variant={variant} />
            </Card>
            <Card title={t('products.costs')} flush>
              <CostList costs={variant.landedCosts} />
            </Card>
          </div>
          {viewer.can('catalog-pricing.cost.write') ? (
            <Card title={t('products.setCost')}>
              <CostForm
                key={variant.landedCosts[0]?.id ?? variant.id}
                variant={variant}
                trial={trial?.variantId === variant.id ? trial : undefined}
              />
            </Card>
          ) : (
            <p className="text-meta text-muted">{t('products.costDenied')}</p>
          )}
        </section>
      ))}
    </div>
  );
}

function Margins({ variant }: { readonly variant: CostedVariant }) {
  const { t } = useTranslation();
  type Row = CostedVariant['prices'][number];
  const columns: Column<Row>[] = [
    { key: 'channel', header: t('products.channel'), cell: (row) => row.channel.name, card: 'title' },
    { key: 'net', header: t('products.net'), right: true, cell: (row) => <Money value={row.net} />, card: 'line' },
    {
      key: 'margin',
      header: t('products.margin'),
      right: true,
      cell: (row) => <Margin value={row.margin} />,
      card: 'side',
    },
  ];
  if (variant.prices.length === 0) return <p className="p-4 text-muted">{t('products.noPrices')}</p>;
  return (
    <LedgerTable label={t('products.margins')} columns={columns} rows={variant.prices} id={(row) => row.id} plain />
  );
}

function Margin({ value }: { readonly value: string | null | undefined }) {
  const { t } = useTranslation();
  if (value == null) return <Badge tone="warn">{t('products.marginUnknown')}</Badge>;
  return <Percent value={value} />;
}
