import { Kanban } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFetcher, useSearchParams } from 'react-router';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { Deals, Pipelines } from '../../graphql/generated/documents.ts';
import type { DealsQuery, DealWhere, PipelinePartsFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { useListUrl } from '../../lib/list-url.ts';
import type { Problem } from '../../lib/problem.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import { namedRecords } from '../records/named.server.ts';
import type { Route } from './+types/board';
import { DealColumn } from './deal-column.tsx';
import { writeDeal } from './deals.server.ts';
import { NewDealPanel } from './new-deal-panel.tsx';
import { DealTabs } from './tabs.tsx';

export type Pipeline = PipelinePartsFragment;
export type Deal = NonNullable<DealsQuery['deals']>['nodes'][number];

export async function loader({ request, context }: Route.LoaderArgs) {
  const viewer = await requirePermission(context, 'crm.deal.read');
  const params = new URL(request.url).searchParams;
  const { pipelines } = await gql(context, Pipelines, {});
  const choices = (pipelines ?? []).map(({ id, name }) => [id, name] as const);
  const pipeline = pipelines?.find(({ id }) => id === params.get('pipeline')) ?? pipelines?.[0] ?? null;
  const key = crypto.randomUUID();
  const named = params.has('new') ? await namedRecords(context, params) : { person: null, company: null };
  if (!pipeline) return { pipeline, columns: {}, choices, key, ...named };
  const title = params.get('q')?.trim().slice(0, 100);
  const more: DealWhere = {
    ...(title && { title: { contains: title } }),
    ...(params.get('owner') === 'me' && { ownerId: { eq: viewer.user?.id ?? '' } }),
  };
  // Column by column: each shows its first fifty, however many others have.
  const columns = await Promise.all(
    pipeline.stages.map(async ({ id }) => {
      const { deals } = await gql(context, Deals, { first: 50, where: { stageId: { eq: id }, ...more } });
      return [id, { deals: deals?.nodes ?? [], count: deals?.totalCount ?? 0 }] as const;
    }),
  );
  return { pipeline, columns: Object.fromEntries(columns), choices, key, ...named };
}

export async function action({ request, context }: Route.ActionArgs) {
  return writeDeal(context, await request.formData());
}

export default function Board({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { go } = useListUrl();
  const mayWrite = useViewer().can('crm.deal.write');
  const { pipeline, choices, key, person, company } = loaderData;
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
        {pipeline === null ? (
          <EmptyState
            icon={Kanban}
            title={t('growth.deals.noPipeline')}
            text={t('growth.deals.noPipelineText')}
            action={add}
          />
        ) : (
          <>
            <Filters choices={choices} pipelineId={pipeline.id} />
            <Columns pipeline={pipeline} columns={loaderData.columns} mayWrite={mayWrite} />
          </>
        )}
      </main>
      {params.get('new') !== null && mayWrite && (
        <NewDealPanel
          formKey={key}
          pipelineId={pipeline?.id}
          person={person}
          company={company}
          problem={actionData?.problem}
          onClose={() => go({ new: null, personId: null, companyId: null })}
        />
      )}
    </div>
  );
}

function Filters({
  choices,
  pipelineId,
}: {
  readonly choices: readonly (readonly [string, string])[];
  readonly pipelineId: string;
}) {
  const { t } = useTranslation();
  return (
    <Toolbar>
      {choices.length > 1 && (
        <FilterSelect
          label={t('records.deal.pipeline')}
          name="pipeline"
          all={choices[0]?.[1] ?? ''}
          options={choices.slice(1)}
          key={pipelineId}
        />
      )}
      <SearchBox label={t('records.deal.search')} />
      <FilterSelect
        label={t('records.owner')}
        name="owner"
        all={t('records.anyOwner')}
        options={[['me', t('records.mine')]]}
      />
    </Toolbar>
  );
}

interface ColumnsProps {
  readonly pipeline: Pipeline;
  readonly columns: Readonly<Record<string, { readonly deals: readonly Deal[]; readonly count: number }>>;
  readonly mayWrite: boolean;
}

function Columns({ pipeline, columns, mayWrite }: ColumnsProps) {
  const { t } = useTranslation();
  const mover = useFetcher<typeof action>();
  const [dragged, drag] = useState<Deal>();
  const move = (deal: Deal, stageId: string, more: Record<string, string> = {}): void => {
    const values = { intent: 'move', id: deal.id, version: String(deal.version), stageId, ...more };
    void mover.submit(values, { method: 'post' });
  };
  return (
    <>
      <Refusal problem={mover.data?.problem} />
      <div
        className="flex min-h-0 flex-1 gap-3 overflow-x-auto px-(--gutter) pb-4"
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
    </>
  );
}

function Refusal({ problem }: { readonly problem: Problem | undefined }) {
  if (problem === undefined) return null;
  return (
    <div className="px-(--gutter) pb-3">
      <ProblemNotice problem={problem} />
    </div>
  );
}
