import { Plus, ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { Guardrails } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { useListUrl } from '../../lib/list-url.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/guardrails';
import { useGuardrailColumns } from './columns.tsx';
import { GuardrailPanel } from './guardrail-panel.tsx';
import { saveGuardrail } from './save.server.ts';

export async function loader({ context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.guardrail.read');
  const { pricingGuardrails, channels } = await gql(context, Guardrails, {});
  return { guardrails: pricingGuardrails, channels };
}

export type GuardrailData = Awaited<ReturnType<typeof loader>>;

export async function action({ request, context }: Route.ActionArgs) {
  return saveGuardrail(context, await request.formData());
}

export default function GuardrailScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { guardrails, channels } = loaderData;
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
  const columns = useGuardrailColumns(mayWrite);
  return (
    <div className="flex min-h-0 flex-1">
      <main className="flex min-h-0 min-w-0 flex-1 flex-col">
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
      </main>
      {edited !== null && mayWrite && (
        <GuardrailPanel
          key={edited}
          guardrail={guardrails.find((one) => one.id === edited)}
          channels={channels}
          problem={actionData?.problem}
          onClose={() => go({ edit: null })}
        />
      )}
    </div>
  );
}
