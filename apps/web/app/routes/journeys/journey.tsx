import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import {
  ActivateJourney,
  Journey,
  MoveJourney,
  SegmentFields,
  Segments,
  UpdateJourney,
} from '../../graphql/generated/documents.ts';
import type { JourneyQuery } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { holds } from '../../lib/permissions.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { FieldInfo } from '../segments/tree.ts';
import type { Route } from './+types/journey';
import type { Definition, StepKind } from './definition.ts';
import { insertStep, type Place } from './flow.ts';
import { FlowView } from './flow-view.tsx';
import { FrameCard } from './frame-card.tsx';
import { FramePanel } from './frame-panel.tsx';
import { JourneyActions } from './journey-actions.tsx';
import { StepPanel } from './step-panel.tsx';
import { JourneyTabs } from './tabs.tsx';
import { useJourneyWords, type SegmentNames } from './words.ts';

export async function loader({ params, context }: Route.LoaderArgs) {
  const viewer = await requirePermission(context, 'crm.journey.read');
  const sees = holds(viewer.permissions, 'crm.segment.read');
  const [{ journey }, fields, segments] = await Promise.all([
    gql(context, Journey, { id: params.id }),
    sees ? gql(context, SegmentFields, {}) : null,
    sees ? gql(context, Segments, {}) : null,
  ]);
  if (!journey) throw new Response(null, { status: 404 });
  const known = (segments?.segments ?? []).filter(({ archived }) => !archived);
  return {
    journey,
    fields: (fields?.segmentFields ?? []).filter(({ kind }) => kind !== 'members'),
    segments: known.map(({ id, name, kind }) => ({ id, name, kind })),
  };
}

const MOVES = ['PAUSE', 'RESUME', 'ARCHIVE'] as const;

export async function action({ params, request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const intent = textOf(form, 'intent');
  const based = { id: params.id, expectedVersion: Number(form.get('version')) };
  const move = MOVES.find((one) => one === intent);
  const saved = { draft: JSON.parse(textOf(form, 'draft') || 'null') as object | null, name: textOf(form, 'name') };
  const { problem } = move
    ? await act(context, MoveJourney, { input: { ...based, action: move } }, (answer) => answer.moveJourney)
    : intent === 'activate'
      ? await act(
          context,
          ActivateJourney,
          { input: { ...based, moveEnrolments: form.get('moveEnrolments') === 'on' } },
          (answer) => answer.activateJourney,
        )
      : await act(context, UpdateJourney, { input: { ...based, ...saved } }, (answer) => answer.updateJourney);
  return problem ? refused(problem) : leave(context, `/marketing/journeys/${params.id}`, { key: 'catalogueSaved' });
}

type JourneyRecord = NonNullable<JourneyQuery['journey']>;

export default function JourneyPage({ loaderData, actionData }: Route.ComponentProps) {
  const { journey, fields, segments } = loaderData;
  return (
    <Editor
      key={`${journey.id} ${journey.version}`}
      journey={journey}
      fields={fields}
      segments={segments}
      problem={actionData?.problem && <ProblemNotice problem={actionData.problem} />}
    />
  );
}

interface EditorProps {
  readonly journey: JourneyRecord;
  readonly fields: readonly FieldInfo[];
  readonly segments: SegmentNames;
  readonly problem: React.ReactNode;
}

const FRAME = ' frame';

function Editor({ journey, fields, segments, problem }: EditorProps) {
  const { t } = useTranslation();
  const words = useJourneyWords(segments);
  const viewer = useViewer();
  const mayWrite = viewer.can('crm.journey.create') && journey.status !== 'ARCHIVED';
  const [draft, setDraft] = useState(journey.draft as Definition);
  const [chosen, setChosen] = useState<string | null>(null);
  const told = (code: string, message: string): string =>
    t(`journeys.problem.${code}` as 'journeys.problem.CIRCLE', { defaultValue: message });
  const problems = new Map<string, string[]>();
  for (const { step, code, message } of journey.problems)
    problems.set(step ?? FRAME, [...(problems.get(step ?? FRAME) ?? []), told(code, message)]);
  const insert = (kind: StepKind, place: Place): void => {
    const [next, key] = insertStep(draft, kind, place);
    setDraft(next);
    setChosen(key);
  };
  const step = draft.steps.find(({ key }) => key === chosen);
  const close = (): void => setChosen(null);
  const dirty = JSON.stringify(draft) !== JSON.stringify(journey.draft);
  return (
    <div className="flex min-h-0 flex-1">
      <main className="min-h-0 min-w-0 flex-1 overflow-y-auto">
        <PageHeader
          parent={{ to: '/marketing/journeys', label: t('areas.name.journeys') }}
          title={journey.name}
          status={<EnumBadge name="journeyStatus" value={journey.status} />}
          lead={journey.description ?? undefined}
          actions={<JourneyActions journey={journey} draft={draft} dirty={dirty} mayWrite={mayWrite} />}
        />
        <JourneyTabs id={journey.id} current="flow" />
        <div className="flex flex-col gap-4 px-(--gutter) py-4">
          {problem}
          {dirty && <Notice tone="warn" title={t('journeys.unsaved')} />}
          <Totals journey={journey} />
          <div className="mx-auto w-full max-w-3xl">
            <FrameCard
              draft={draft}
              words={words}
              problems={problems.get(FRAME) ?? []}
              chosen={chosen === FRAME}
              onChoose={() => setChosen(FRAME)}
            />
            <FlowView
              draft={draft}
              words={words}
              numbers={new Map(journey.stepCounts.map((one) => [one.stepKey, one]))}
              problems={problems}
              chosen={chosen}
              mayWrite={mayWrite}
              onChoose={setChosen}
              onInsert={insert}
            />
          </div>
        </div>
      </main>
      {chosen === FRAME && (
        <FramePanel draft={draft} segments={segments} mayWrite={mayWrite} onChange={setDraft} onClose={close} />
      )}
      {step && (
        <StepPanel
          key={step.key}
          step={step}
          draft={draft}
          segments={segments}
          fields={fields}
          problems={problems.get(step.key) ?? []}
          mayWrite={mayWrite}
          onChange={setDraft}
          onClose={close}
        />
      )}
    </div>
  );
}

function Totals({ journey }: { readonly journey: JourneyRecord }) {
  const { t } = useTranslation();
  const { entered, active, completed, exited, failed, goals } = journey.totals;
  const counts = { entered, active, completed, exited, failed, goals };
  return (
    <dl className="flex flex-wrap gap-x-6 gap-y-2">
      {Object.entries(counts).map(([key, count]) => (
        <div key={key}>
          <dt className="text-meta text-muted">{t(`journeys.total.${key as keyof typeof counts}`)}</dt>
          <dd className="tnum text-section">{count}</dd>
        </div>
      ))}
    </dl>
  );
}
