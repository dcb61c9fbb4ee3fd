import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EnumBadge, useEnumWord } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
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
import type { Definition } from './definition.ts';
import { PeopleTable } from './people-table.tsx';
import { PersonHistory } from './person-history.tsx';
import { PutPanel } from './put-panel.tsx';
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

export type Enrolment = NonNullable<JourneyEnrolmentsQuery['journeyEnrolments']>['nodes'][number];

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
        <PeopleTable rows={rows} stepName={stepName} open={open} onOpen={setOpen} put={put} />
        {
          <Pager
            size={PAGE}
            page={{ nodes: rows, totalCount: enrolments?.totalCount, pageInfo: enrolments?.pageInfo }}
          />
        }
      </main>
      {open === 'new' && <PutPanel token={key} problem={actionData?.problem} onClose={() => setOpen(null)} />}
      {one && <PersonHistory enrolment={one} stepName={stepName} mayEnrol={mayEnrol} onClose={() => setOpen(null)} />}
    </div>
  );
}
