import { Kanban } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useFetcher, useSearchParams } from 'react-router';
import { Button, ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { TextField } from '../../components/text-field.tsx';
import { CreateDeal, Deals, MoveDeal, Pipelines } from '../../graphql/generated/documents.ts';
import type { DealPartsFragment, PipelinesQuery } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { useListUrl } from '../../lib/list-url.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/board';
import { DealColumn } from './deal-column.tsx';
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
  const form = await request.formData();
  if (textOf(form, 'intent') === 'move') {
    const input = {
      ...{ id: textOf(form, 'id'), expectedVersion: Number(form.get('version')), stageId: textOf(form, 'stageId') },
      ...{ beforeId: textOf(form, 'beforeId') || null, lostReason: textOf(form, 'lostReason') || null },
    };
    const { problem } = await act(context, MoveDeal, { input }, (answer) => answer.moveDeal);
    return problem ? refused(problem) : { problem: undefined };
  }
  const amount = textOf(form, 'amount').replace(',', '.') || null;
  const facts = {
    title: textOf(form, 'title'),
    amount,
    currency: amount && 'EUR',
    expectedClose: textOf(form, 'close') || null,
  };
  const { problem } = await act(
    context,
    CreateDeal,
    { input: { ...facts, idempotencyKey: textOf(form, 'key') } },
    (answer) => answer.createDeal,
  );
  return problem ? refused(problem) : leave(context, '/deals', { key: 'catalogueSaved' });
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
        {mover.data?.problem && (
          <div className="px-(--gutter) pt-3">
            <ProblemNotice problem={mover.data.problem} />
          </div>
        )}
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
        <SidePanel title={t('growth.deals.new')} onClose={() => go({ new: null })}>
          <Form method="post" className="flex flex-col gap-4">
            {actionData?.problem && <ProblemNotice problem={actionData.problem} />}
            <input type="hidden" name="key" value={key} />
            <TextField label={t('growth.deals.title')} name="title" required maxLength={200} />
            <TextField label={t('growth.leads.amount')} name="amount" inputMode="decimal" />
            <TextField label={t('growth.leads.close')} name="close" type="date" />
            <Button type="submit" look="primary">
              {t('growth.leads.save')}
            </Button>
          </Form>
        </SidePanel>
      )}
    </div>
  );
}
