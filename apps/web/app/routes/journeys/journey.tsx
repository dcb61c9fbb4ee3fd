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
import { useSeenKey } from '../../lib/use-seen-version.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/journey';
import { JourneyEditor } from './journey-editor.tsx';

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
const INTENTS: readonly string[] = ['save', 'activate', ...MOVES];

export async function action({ params, request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const intent = textOf(form, 'intent');
  if (!INTENTS.includes(intent)) throw new Response(null, { status: 400 });
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

export type JourneyRecord = NonNullable<JourneyQuery['journey']>;

export default function JourneyPage({ loaderData, actionData }: Route.ComponentProps) {
  const { journey, fields, segments } = loaderData;
  const seen = useSeenKey(journey);
  return (
    <JourneyEditor
      key={seen}
      journey={journey}
      fields={fields}
      segments={segments}
      problem={actionData?.problem && <ProblemNotice problem={actionData.problem} />}
    />
  );
}
