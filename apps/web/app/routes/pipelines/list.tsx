import { Plus, Route as RouteIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Form, useSearchParams } from 'react-router';
import { Badge } from '../../components/badge.tsx';
import { Button, ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { NOTHING } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { TextField } from '../../components/text-field.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { Pipelines } from '../../graphql/generated/documents.ts';
import type { PipelinePartsFragment } from '../../graphql/generated/types.ts';
import { decimalSum } from '../../lib/decimal-sum.ts';
import { gql } from '../../lib/gql.server.ts';
import { useListUrl } from '../../lib/list-url.ts';
import type { Problem } from '../../lib/problem.ts';
import { useFormat } from '../../lib/use-format.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import { DealTabs } from '../deals/tabs.tsx';
import type { Route } from './+types/list';
import { createPipeline } from './pipelines.server.ts';

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'crm.deal.read');
  const archived = new URL(request.url).searchParams.has('archived');
  const { pipelines } = await gql(context, Pipelines, { archived });
  return { pipelines: pipelines ?? [], archived, key: crypto.randomUUID() };
}

export async function action({ request, context }: Route.ActionArgs) {
  return createPipeline(context, await request.formData());
}

export default function PipelinesScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { go } = useListUrl();
  const mayWrite = useViewer().can('crm.pipeline.write');
  const columns = useColumns();
  const { pipelines, archived, key } = loaderData;
  const add = mayWrite && (
    <ButtonLink to="?new=1" look="primary">
      <Plus size={16} aria-hidden />
      {t('records.pipeline.new')}
    </ButtonLink>
  );
  return (
    <div className="flex min-h-0 flex-1">
      <main className="flex min-h-0 min-w-0 flex-1 flex-col">
        <PageHeader title={t('records.pipeline.title')} lead={t('records.pipeline.lead')} actions={add} />
        <DealTabs />
        <Toolbar>
          <ButtonLink to={archived ? '/pipelines' : '?archived=1'} look="quiet">
            {t(archived ? 'records.pipeline.hideArchived' : 'records.pipeline.showArchived')}
          </ButtonLink>
        </Toolbar>
        <TableFrame label={t('records.pipeline.title')}>
          {pipelines.length === 0 ? (
            <EmptyState
              icon={RouteIcon}
              title={t('records.pipeline.empty')}
              text={t('records.pipeline.emptyText')}
              action={add}
            />
          ) : (
            <LedgerTable
              label={t('records.pipeline.title')}
              columns={columns}
              rows={pipelines}
              id={(row) => row.id}
              href={(row) => `/pipelines/${row.id}`}
            />
          )}
        </TableFrame>
      </main>
      {params.has('new') && mayWrite && (
        <NewPipeline formKey={key} problem={actionData?.problem} onClose={() => go({ new: null })} />
      )}
    </div>
  );
}

interface PanelProps {
  readonly formKey: string;
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

function NewPipeline({ formKey, problem, onClose }: PanelProps) {
  const { t, i18n } = useTranslation();
  return (
    <SidePanel title={t('records.pipeline.new')} onClose={onClose}>
      <Form method="post" className="flex flex-col gap-4">
        {problem && <ProblemNotice problem={problem} />}
        <input type="hidden" name="key" value={formKey} />
        <input type="hidden" name="language" value={i18n.language.slice(0, 2)} />
        <TextField
          label={t('records.pipeline.name')}
          hint={t('records.pipeline.newHint')}
          name="name"
          required
          maxLength={80}
          autoComplete="off"
        />
        <Button type="submit" look="primary">
          {t('records.pipeline.create')}
        </Button>
      </Form>
    </SidePanel>
  );
}

function useColumns(): Column<PipelinePartsFragment>[] {
  const { t } = useTranslation();
  return [
    { key: 'name', header: t('records.pipeline.name'), cell: (row) => row.name, card: 'title' },
    { key: 'state', header: t('records.deal.status'), cell: State, card: 'side' },
    {
      key: 'stages',
      header: t('records.pipeline.stages'),
      cell: (row) => row.stages.map(({ name }) => name).join(' → '),
      card: 'line',
    },
    {
      key: 'deals',
      header: t('records.pipeline.deals'),
      right: true,
      cell: (row) => <span className="tnum">{row.stages.reduce((all, { load }) => all + (load?.deals ?? 0), 0)}</span>,
      card: 'line',
    },
    { key: 'worth', header: t('records.pipeline.worth'), right: true, cell: (row) => <Worth stages={row.stages} /> },
  ];
}

function State({ standard, archivedAt }: PipelinePartsFragment) {
  const { t } = useTranslation();
  if (archivedAt != null) return <Badge tone="neutral">{t('records.pipeline.archived')}</Badge>;
  return standard ? <Badge tone="info">{t('records.pipeline.standard')}</Badge> : NOTHING;
}

/** What open deals come to by the chances of their stages. */
function Worth({ stages }: Pick<PipelinePartsFragment, 'stages'>) {
  const { money } = useFormat();
  const open = stages.filter(({ kind }) => kind === 'OPEN').flatMap(({ load }) => load?.worth ?? []);
  const currencies = [...new Set(open.map(({ weighted }) => weighted.currency))];
  const words = currencies.map((currency) => {
    const own = open.filter(({ weighted }) => weighted.currency === currency);
    return money({ decimal: decimalSum(own.map(({ weighted }) => weighted.decimal)), currency });
  });
  return (
    <span className="tnum" suppressHydrationWarning>
      {words.join(' · ') || NOTHING}
    </span>
  );
}
