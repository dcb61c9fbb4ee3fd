import { Users } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { EnumBadge, useEnumWord } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { PanelForm } from '../../components/panel-form.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { EnrolInJourney, JourneyEnrolments, JourneyHead, LeaveJourney } from '../../graphql/generated/documents.ts';
import type { JourneyEnrolmentsQuery } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/people';
import { CustomerPick } from './customer-pick.tsx';
import type { Definition } from './definition.ts';
import { JourneyTabs } from './tabs.tsx';
import { useJourneyWords } from './words.ts';

const PAGE = 50;
const STATES = ['ACTIVE', 'COMPLETED', 'EXITED', 'FAILED'] as const;

export async function loader({ params, request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'crm.journey.read');
  const search = new URL(request.url).searchParams;
  const status = STATES.find((one) => one === search.get('status')) ?? null;
  const page = { first: PAGE, after: cursorOf(search) ?? null };
  const [{ journey }, { journeyEnrolments }] = await Promise.all([
    gql(context, JourneyHead, { id: params.id }),
    gql(context, JourneyEnrolments, { journeyId: params.id, personId: null, status, ...page }),
  ]);
  if (!journey) throw new Response(null, { status: 404 });
  return { journey, enrolments: journeyEnrolments, key: crypto.randomUUID() };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const personIds = form.getAll('personId').map(String);
  const { problem } =
    textOf(form, 'intent') === 'leave'
      ? await act(
          context,
          LeaveJourney,
          { input: { enrolmentIds: [textOf(form, 'id')] } },
          (answer) => answer.leaveJourney,
        )
      : await act(
          context,
          EnrolInJourney,
          { input: { id: params.id, personIds, idempotencyKey: textOf(form, 'key') } },
          (answer) => answer.enrolInJourney,
        );
  return problem
    ? refused(problem)
    : leave(context, `/marketing/journeys/${params.id}/people`, { key: 'catalogueSaved' });
}

type Enrolment = NonNullable<JourneyEnrolmentsQuery['journeyEnrolments']>['nodes'][number];

export default function JourneyPeople({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { journey, enrolments, key } = loaderData;
  const rows = enrolments?.nodes ?? [];
  const words = useJourneyWords([]);
  const steps = (journey.current?.definition ?? journey.draft) as unknown as Definition;
  const stepName = (wanted: string): string => {
    const step = steps.steps.find((one) => one.key === wanted);
    return step ? words.title(step) : wanted;
  };
  const word = useEnumWord();
  const columns = useColumns(stepName);
  const mayEnrol = useViewer().can('crm.journey.enrol');
  const runs = journey.status === 'ACTIVE' || journey.status === 'PAUSED';
  const [open, setOpen] = useState<string | null>(null);
  const one = rows.find(({ id }) => id === open);
  const put = mayEnrol && runs && (
    <Button look="primary" onClick={() => setOpen('new')}>
      {t('journeys.put')}
    </Button>
  );
  return (
    <div className="flex min-h-0 flex-1">
      <main className="flex min-h-0 min-w-0 flex-1 flex-col">
        <PageHeader
          parent={{ to: '/marketing/journeys', label: t('areas.name.journeys') }}
          title={journey.name}
          status={<EnumBadge name="journeyStatus" value={journey.status} />}
          actions={put}
        />
        <JourneyTabs id={journey.id} current="people" />
        <Toolbar>
          <FilterSelect
            label={t('journeys.status')}
            name="status"
            all={t('journeys.everybody')}
            options={STATES.map((state) => [state, word('journeyEnrolment', state)] as const)}
          />
        </Toolbar>
        {actionData?.problem && open !== 'new' && <ProblemNotice problem={actionData.problem} />}
        <TableFrame label={t('journeys.tab.people')}>
          {rows.length === 0 ? (
            <EmptyState icon={Users} title={t('journeys.nobody')} text={t('journeys.nobodyText')} action={put} />
          ) : (
            <LedgerTable
              label={t('journeys.tab.people')}
              rows={rows}
              id={(row) => row.id}
              onOpen={(row) => setOpen(row.id)}
              href={(row) => `/customers/${row.personId}`}
              openId={open}
              columns={columns}
            />
          )}
        </TableFrame>
        {rows.length > 0 && (
          <Pager
            size={PAGE}
            count={rows.length}
            total={enrolments?.totalCount}
            more={enrolments?.pageInfo.hasNextPage ?? false}
            end={enrolments?.pageInfo.endCursor}
          />
        )}
      </main>
      {open === 'new' && (
        <PanelForm
          title={t('journeys.put')}
          hidden={{ key }}
          problem={actionData?.problem}
          onClose={() => setOpen(null)}
        >
          <p className="text-muted">{t('journeys.putHint')}</p>
          <CustomerPick label={t('journeys.who')} name="personId" most={500} />
        </PanelForm>
      )}
      {one && <History enrolment={one} stepName={stepName} mayEnrol={mayEnrol} onClose={() => setOpen(null)} />}
    </div>
  );
}

function useColumns(stepName: (key: string) => string): Column<Enrolment>[] {
  const { t } = useTranslation();
  return [
    { key: 'person', header: t('journeys.who'), cell: (row) => row.person?.label ?? row.personId, card: 'title' },
    {
      key: 'status',
      header: t('journeys.status'),
      cell: (row) => <EnumBadge name="journeyEnrolment" value={row.status} />,
      card: 'side',
    },
    { key: 'step', header: t('journeys.step'), cell: (row) => stepName(row.stepKey), card: 'line' },
    {
      key: 'reason',
      header: t('journeys.reason'),
      cell: (row) =>
        row.reason
          ? t(`journeys.reasons.${row.reason}` as 'journeys.reasons.END', { defaultValue: row.reason })
          : NOTHING,
    },
    {
      key: 'due',
      header: t('journeys.due'),
      right: true,
      cell: (row) => (row.status === 'ACTIVE' ? <When at={row.dueAt} /> : NOTHING),
    },
    { key: 'entered', header: t('journeys.entered'), right: true, cell: (row) => <When at={row.enteredAt} /> },
    { key: 'goal', header: t('journeys.goal'), right: true, cell: (row) => <When at={row.goalAt} /> },
  ];
}

interface HistoryProps {
  readonly enrolment: Enrolment;
  readonly stepName: (key: string) => string;
  readonly mayEnrol: boolean;
  readonly onClose: () => void;
}

/** What was done for somebody, step by step. */
function History({ enrolment, stepName, mayEnrol, onClose }: HistoryProps) {
  const { t } = useTranslation();
  const words = useJourneyWords([]);
  const { id, person, personId, runs, status, versionNumber, causeOn, lastError } = enrolment;
  return (
    <SidePanel title={person?.label ?? personId} onClose={onClose}>
      <div className="flex flex-col gap-4">
        <p className="text-muted">
          {t('journeys.version', { number: versionNumber })} · {words.event(causeOn)}
        </p>
        {lastError && <p className="text-bad">{t('journeys.lastError', { code: lastError })}</p>}
        {runs.length === 0 && <p className="text-muted">{t('journeys.noRuns')}</p>}
        <ol className="ml-1 border-l border-line">
          {runs.map((run) => (
            <li key={run.id} className="pb-3 pl-4">
              <p>
                {stepName(run.stepKey)}
                {run.outcome !== 'done' && run.outcome !== 'exit' && ` → ${words.way(run.outcome)}`}
              </p>
              <p className="text-meta text-muted">
                <When at={run.ranAt} />
              </p>
            </li>
          ))}
        </ol>
        {mayEnrol && status === 'ACTIVE' && (
          <Form method="post" onSubmit={onClose}>
            <input type="hidden" name="id" value={id} />
            <Button type="submit" name="intent" value="leave" look="danger">
              {t('journeys.takeOut')}
            </Button>
          </Form>
        )}
      </div>
    </SidePanel>
  );
}
