import { Plus, ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type RouterContextProvider, useSearchParams } from 'react-router';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { EffectiveGuardrails, GuardrailCategories, Guardrails } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { useListUrl } from '../../lib/list-url.ts';
import { holds } from '../../lib/permissions.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/guardrails';
import { useGuardrailColumns } from './columns.tsx';
import { type Asked, EffectiveCard } from './effective-card.tsx';
import { GuardrailPanel } from './guardrail-panel.tsx';
import { saveGuardrail, variantOfSku } from './save.server.ts';
import { useGuardrailWords } from './words.ts';

export async function loader({ request, context }: Route.LoaderArgs) {
  const viewer = await requirePermission(context, 'catalog-pricing.guardrail.read');
  const sees = holds(viewer.permissions, 'catalog-pricing.product.read');
  const [{ pricingGuardrails, channels }, found, asked] = await Promise.all([
    gql(context, Guardrails, {}),
    sees ? gql(context, GuardrailCategories, {}) : undefined,
    sees ? askedOf(context, new URL(request.url).searchParams) : undefined,
  ]);
  return { guardrails: pricingGuardrails, channels, categories: found?.categories ?? [], asked };
}

/** Which rule wins for the SKU and channel of the address. */
async function askedOf(context: Readonly<RouterContextProvider>, params: URLSearchParams): Promise<Asked | undefined> {
  const [sku, channelId] = [params.get('sku')?.trim() ?? '', params.get('in') ?? ''];
  if (sku === '' || channelId === '') return undefined;
  const variantId = await variantOfSku(context, sku);
  if (variantId === null) return { sku, channelId, standings: null };
  const { effectiveGuardrails } = await gql(context, EffectiveGuardrails, { variantId, channelId });
  return { sku, channelId, standings: effectiveGuardrails };
}

export async function action({ request, context }: Route.ActionArgs) {
  return saveGuardrail(context, await request.formData());
}

export default function GuardrailScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { guardrails, channels, categories, asked } = loaderData;
  const viewer = useViewer();
  const [params] = useSearchParams();
  const { go } = useListUrl();
  const edited = params.get('edit');
  const mayWrite = viewer.can('catalog-pricing.guardrail.write');
  const add = mayWrite && (
    <ButtonLink to="?edit=new" look="primary">
      <Plus size={16} aria-hidden />
      {t('guardrails.new')}
    </ButtonLink>
  );
  const words = useGuardrailWords(categories);
  const columns = useGuardrailColumns(mayWrite, words);
  return (
    <div className="flex min-h-0 flex-1">
      <main className="flex min-h-0 min-w-0 flex-1 flex-col overflow-y-auto">
        <PageHeader title={t('areas.name.guardrails')} lead={t('guardrails.lead')} actions={add} />
        {actionData?.problem !== undefined && edited === null && (
          <div className="px-(--gutter) pb-4">
            <ProblemNotice problem={actionData.problem} />
          </div>
        )}
        <TableFrame label={t('areas.name.guardrails')}>
          {guardrails.length === 0 ? (
            <EmptyState
              icon={ShieldCheck}
              title={t('guardrails.empty')}
              text={t('guardrails.emptyText')}
              action={add}
            />
          ) : (
            <LedgerTable
              label={t('areas.name.guardrails')}
              columns={columns}
              rows={guardrails}
              id={(row) => row.id}
              openId={edited}
              href={mayWrite ? (row) => `?edit=${row.id}` : undefined}
            />
          )}
        </TableFrame>
        {guardrails.length > 0 && <EffectiveCard asked={asked} channels={channels} words={words} />}
      </main>
      {edited !== null && mayWrite && (
        <GuardrailPanel
          key={edited}
          guardrail={guardrails.find((one) => one.id === edited)}
          channels={channels}
          categories={categories}
          problem={actionData?.problem}
          onClose={() => go({ edit: null })}
        />
      )}
    </div>
  );
}
