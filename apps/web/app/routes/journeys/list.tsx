import { Plus, Route as RouteIcon } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import { Button, ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { PanelForm } from '../../components/panel-form.tsx';
import { When } from '../../components/printed.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { AreaField, TextField } from '../../components/text-field.tsx';
import { CreateJourney, Journeys } from '../../graphql/generated/documents.ts';
import type { JourneysQuery } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/list';

const PAGE = 50;

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'crm.journey.read');
  const after = cursorOf(new URL(request.url).searchParams) ?? null;
  const { journeys } = await gql(context, Journeys, { first: PAGE, after });
  return { journeys, key: crypto.randomUUID() };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const input = {
    name: textOf(form, 'name'),
    description: textOf(form, 'description') || null,
    idempotencyKey: textOf(form, 'key'),
  };
  const { done, problem } = await act(context, CreateJourney, { input }, (answer) => answer.createJourney);
  return problem
    ? refused(problem)
    : leave(context, `/marketing/journeys/${done.journey?.id ?? ''}`, { key: 'catalogueSaved' });
}

export default function JourneyList({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { journeys, key } = loaderData;
  const rows = journeys?.nodes ?? [];
  const viewer = useViewer();
  const columns = useColumns();
  const [adding, setAdding] = useState(false);
  const add = viewer.can('crm.journey.create') && (
    <Button look="primary" onClick={() => setAdding(true)}>
      <Plus size={16} aria-hidden />
      {t('journeys.new')}
    </Button>
  );
  const actions = (
    <>
      <ButtonLink to="/marketing/journeys/settings">{t('journeys.settings')}</ButtonLink>
      {add}
    </>
  );
  return (
    <div className="flex min-h-0 flex-1">
      <main className="flex min-h-0 min-w-0 flex-1 flex-col">
        <PageHeader title={t('areas.name.journeys')} lead={t('journeys.lead')} actions={actions} />
        <TableFrame label={t('areas.name.journeys')}>
          {rows.length === 0 ? (
            <EmptyState icon={RouteIcon} title={t('journeys.empty')} text={t('journeys.emptyText')} action={add} />
          ) : (
            <LedgerTable
              label={t('areas.name.journeys')}
              rows={rows}
              id={(row) => row.id}
              href={(row) => `/marketing/journeys/${row.id}`}
              columns={columns}
            />
          )}
        </TableFrame>
        <Pager size={PAGE} page={{ nodes: rows, totalCount: journeys?.totalCount, pageInfo: journeys?.pageInfo }} />
      </main>
      {adding && (
        <PanelForm
          title={t('journeys.new')}
          hidden={{ key }}
          problem={actionData?.problem}
          onClose={() => setAdding(false)}
        >
          <TextField label={t('journeys.field.name')} name="name" required maxLength={120} autoFocus />
          <AreaField label={t('journeys.field.description')} name="description" maxLength={500} />
        </PanelForm>
      )}
    </div>
  );
}

type Row = NonNullable<JourneysQuery['journeys']>['nodes'][number];

function useColumns(): Column<Row>[] {
  const { t } = useTranslation();
  const count = (of: (row: Row) => number) => (row: Row) => <span className="tnum">{of(row)}</span>;
  return [
    { key: 'name', header: t('journeys.field.name'), cell: (row: Row) => row.name, card: 'title' },
    {
      key: 'status',
      header: t('journeys.status'),
      cell: (row: Row) => <EnumBadge name="journeyStatus" value={row.status} />,
      card: 'side',
    },
    {
      key: 'active',
      header: t('journeys.total.active'),
      right: true,
      cell: count(({ totals }) => totals.active),
      card: 'line',
    },
    { key: 'entered', header: t('journeys.total.entered'), right: true, cell: count(({ totals }) => totals.entered) },
    {
      key: 'completed',
      header: t('journeys.total.completed'),
      right: true,
      cell: count(({ totals }) => totals.completed),
    },
    { key: 'goals', header: t('journeys.total.goals'), right: true, cell: count(({ totals }) => totals.goals) },
    {
      key: 'updated',
      header: t('journeys.updated'),
      right: true,
      cell: (row: Row) => <When at={row.updatedAt} />,
    },
  ];
}
