import { Kanban } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFetcher, useSearchParams } from 'react-router';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Deals, Pipelines } from '../../graphql/generated/documents.ts';
import type { DealPartsFragment, PipelinesQuery } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { useListUrl } from '../../lib/list-url.ts';
import type { Problem } from '../../lib/problem.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/board';
import { DealColumn } from './deal-column.tsx';
import { writeDeal } from './deals.server.ts';
import { NewDealPanel } from './new-deal-panel.tsx';
import { DealTabs } from './tabs.tsx';

export type Pipeline = NonNullable<PipelinesQuery['pipelines']>[number];
export type Deal = DealPartsFragment;

export async function loader({ context }: Route.LoaderArgs) {
  await requirePermission(context, 'crm.deal.read');
  const { pipelines } = await gql(context, Pipelines, {});
  const pipeline = pipelines?.[0];
  if (!pipeline) return { pipeline: null, columns: {}, key: crypto.randomUUID() };
  // Column by column: each shows its first fifty, however many others have.
  const columns = await Promise.all(
    pipeline.stages.map(async ({ id }) => {
      const { deals } = await gql(context, Deals, { first: 50, where: { stageId: { eq: id } } });
      return [id, { deals: deals?.nodes ?? [], count: deals?.totalCount ?? 0 }] as const;
    }),
  );
  return { pipeline, columns: Object.fromEntries(columns), key: crypto.randomUUID() };
}

export async function action({ request, context }: Route.ActionArgs) {
  return writeDeal(context, await request.formData());
}

export default function Board({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { go } = useListUrl();
  const mayWrite = useViewer().can('crm.deal.write');
  const mover = useFetcher<typeof action>();
  const [dragged, drag] = useState<Deal>();
  const { pipeline, columns, key } = loaderData;
  const move = (deal: Deal, stageId: string, more: Record<string, string> = {}): void => {
    const values = { intent: 'move', id: deal.id, version: String(deal.version), stageId, ...more };
    void mover.submit(values, { method: 'post' });
  };
  const add = mayWrite && (
    <ButtonLink to="?new=1" look="primary">
      {t('growth.deals.new')}
    </ButtonLink>
  );
  return (
    <div className="flex min-h-0 flex-1">
      <main className="flex min-h-0 min-w-0 flex-1 flex-col">
        <PageHeader title={t('areas.name.deals')} lead={t('growth.deals.lead')} actions={add} />
        <DealTabs />
        <Refusal problem={mover.data?.problem} />
        {pipeline === null ? (
          <EmptyState
            icon={Kanban}
            title={t('growth.deals.noPipeline')}
            text={t('growth.deals.noPipelineText')}
            action={add}
          />
        ) : (
          <div
            className="flex min-h-0 flex-1 gap-3 overflow-x-auto px-(--gutter) py-4"
            role="group"
            aria-label={t('growth.deals.board')}
            tabIndex={0}
          >
            {pipeline.stages.map((stage) => (
              <DealColumn
                key={stage.id}
                stage={stage}
                pipeline={pipeline}
                column={columns[stage.id] ?? { deals: [], count: 0 }}
                mayWrite={mayWrite}
                dragged={dragged}
                onDrag={drag}
                onMove={move}
              />
            ))}
          </div>
        )}
      </main>
      {params.get('new') !== null && mayWrite && (
        <NewDealPanel formKey={key} problem={actionData?.problem} onClose={() => go({ new: null })} />
      )}
    </div>
  );
}

function Refusal({ problem }: { readonly problem: Problem | undefined }) {
  if (problem === undefined) return null;
  return (
    <div className="px-(--gutter) pt-3">
      <ProblemNotice problem={problem} />
    </div>
  );
}
