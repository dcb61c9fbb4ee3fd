import { useTranslation } from 'react-i18next';
import { data, Form, useNavigation, useSearchParams } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { WholeField } from '../../components/whole-field.tsx';
import { ExplainPrice, PriceListChoices, ProductVariantChoices } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { holds } from '../../lib/permissions.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/trace-tab';
import { TraceAnswer } from './trace-answer.tsx';

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const viewer = await requirePermission(context, 'catalog-pricing.price.read');
  const { product, channels } = await gql(context, ProductVariantChoices, { id: params.id });
  if (product == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  const groups = holds(viewer.permissions, 'catalog-pricing.price-list.read')
    ? (await gql(context, PriceListChoices, {})).customerSegments
    : [];
  const asked = new URL(request.url).searchParams;
  const text = (name: string): string | null => asked.get(name)?.trim() || null;
  const variantId = text('variant') ?? product.variants[0]?.id;
  const channelId = text('channel') ?? channels[0]?.id;
  if (variantId === undefined || channelId === undefined) return { product, channels, groups, answer: null };
  const quantity = Math.min(Math.max(Math.trunc(Number(text('quantity') ?? '1')) || 1, 1), 1_000_000);
  const segment = text('segment');
  const at = text('at');
  const { resolvePrices } = await gql(context, ExplainPrice, {
    input: {
      ...{ channelId, lines: [{ variantId, quantity }], withLowestPrior: true },
      withGuardrails: holds(viewer.permissions, 'catalog-pricing.guardrail.read'),
      customerId: text('customer'),
      segmentIds: segment === null ? [] : [segment],
      at: at === null ? null : `${at}:00.000Z`,
      country: text('country')?.toUpperCase() ?? null,
    },
  });
  return { product, channels, groups, answer: resolvePrices };
}

export type TraceData = Awaited<ReturnType<typeof loader>>;

/** Explains a price: whose, of how many, when, and why it is that one. */
export default function TraceTab({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { answer } = loaderData;
  const line = answer?.lines[0];
  return (
    <div className="grid items-start gap-4 px-(--gutter) py-4 pb-8 xl:grid-cols-[320px_minmax(0,1fr)]">
      <Card title={t('priceLists.tab.explain')}>
        <p className="mb-4 text-muted">{t('priceLists.tab.explainLead')}</p>
        <Question data={loaderData} />
      </Card>
      {line !== undefined && <TraceAnswer line={line} buyer={params.get('customer')} />}
    </div>
  );
}

function Question({ data: { product, channels, groups } }: { readonly data: TraceData }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const busy = useNavigation().state !== 'idle';
  const given = (name: string): string => params.get(name) ?? '';
  return (
    <Form className="flex flex-col gap-4" preventScrollReset>
      <SelectField
        label={t('priceLists.variant')}
        name="variant"
        defaultValue={given('variant')}
        options={product.variants.map(({ id, sku, name }) => [id, name ? `${sku} ${name}` : sku])}
      />
      <SelectField
        label={t('priceLists.channel')}
        name="channel"
        defaultValue={given('channel')}
        options={channels.map(({ id, name }) => [id, name])}
      />
      {groups.length > 0 && (
        <SelectField
          label={t('priceLists.segment')}
          name="segment"
          defaultValue={given('segment')}
          options={[['', t('priceLists.everybody')], ...groups.map(({ id, name }) => [id, name] as const)]}
        />
      )}
      <TextField label={t('priceLists.customerId')} name="customer" defaultValue={given('customer')} maxLength={100} />
      <QuantityAndCountry quantity={given('quantity')} country={given('country')} />
      <TextField
        label={`${t('priceLists.tab.at')} (UTC)`}
        hint={t('priceLists.tab.now')}
        name="at"
        type="datetime-local"
        defaultValue={given('at')}
      />
      <div>
        <Button type="submit" look="primary" disabled={busy}>
          {t('priceLists.tab.explain')}
        </Button>
      </div>
    </Form>
  );
}

interface QuantityAndCountryProps {
  readonly quantity: string;
  readonly country: string;
}

function QuantityAndCountry({ quantity, country }: QuantityAndCountryProps) {
  const { t } = useTranslation();
  return (
    <>
      <div className="grid grid-cols-2 gap-3">
        <WholeField
          label={t('priceLists.tab.quantity')}
          name="quantity"
          min={1}
          max={1_000_000}
          defaultValue={quantity || '1'}
        />
        <TextField
          label={t('priceLists.tab.country')}
          name="country"
          maxLength={2}
          pattern="[A-Za-z]{2}"
          defaultValue={country}
        />
      </div>
      <p className="-mt-2 text-meta text-muted">{t('priceLists.tab.countryHint')}</p>
    </>
  );
}
