import type { ReadTx, Tx } from '@mh-os/persistence';
import { In } from 'typeorm';
import { uuids } from '@mh-os/kernel';
import { assertMembers, membersAmong } from '../members/brand-members.ts';
import { SegmentEntity } from '../segments/segment.entity.ts';
import type { Definition, Matcher } from './definition.rules.ts';
import { type Problem, problemsOf } from './graph.rules.ts';

interface Reference {
  readonly path: readonly string[];
  readonly step: string | null;
  readonly segmentId: string;
  /** Whether people are put into it by hand. */
  readonly byHand: boolean;
}

/** The segments that a definition names, with the places. */
export function segmentsOf({ trigger, exits, goal, steps }: Definition): Reference[] {
  const ofEvent = (event: Matcher | null | undefined, path: string[], step: string | null): Reference[] =>
    event && (event.on === 'SEGMENT_ENTERED' || event.on === 'SEGMENT_LEFT')
      ? [{ path: [...path, 'segmentId'], step, segmentId: event.segmentId, byHand: false }]
      : [];
  return [
    ...ofEvent(trigger, ['trigger'], null),
    ...exits.flatMap((exit, at) => ofEvent(exit, ['exits', String(at)], null)),
    ...ofEvent(goal?.event, ['goal', 'event'], null),
    ...steps.flatMap((step, at) => {
      const path = ['steps', String(at)];
      if (step.kind === 'WAIT_EVENT') return ofEvent(step.event, [...path, 'event'], step.key);
      if (step.kind !== 'SEGMENT' || step.segmentId === null) return [];
      return [{ path: [...path, 'segmentId'], step: step.key, segmentId: step.segmentId, byHand: true }];
    }),
  ];
}

/** People whom steps give tasks to, with the places. */
function assigneesOf({ steps }: Definition): { userId: string; path: string[]; step: string }[] {
  return steps.flatMap((step, at) =>
    step.kind === 'TASK' && step.assigneeId
      ? [{ userId: step.assigneeId, path: ['steps', String(at), 'assigneeId'], step: step.key }]
      : [],
  );
}

/** Ids of people whom a definition gives tasks to. */
export const takersOf = (definition: Definition | undefined): string[] =>
  definition ? assigneesOf(definition).map(({ userId }) => userId) : [];

/** Refuses to give tasks to people who do not work for the brand; whoever was named before and left is told as a problem. */
export async function assertTakers(tx: Tx, draft: Definition, before: Definition): Promise<void> {
  const kept = new Set(takersOf(before));
  for (const { userId, path } of assigneesOf(draft))
    if (!kept.has(userId)) await assertMembers(tx, [userId], ['draft', ...path]);
}

/** All that keeps definitions from running in this brand, in the order asked for. */
export async function problemsIn(tx: ReadTx, definitions: readonly Definition[]): Promise<Problem[][]> {
  const wanted = uuids(definitions.flatMap(segmentsOf).map(({ segmentId }) => segmentId));
  const found = wanted.length > 0 ? await tx.find(SegmentEntity, { id: In(wanted), archived: false }) : [];
  const kinds = new Map(found.map(({ id, kind }) => [id, kind]));
  const takers = definitions.flatMap(takersOf);
  const there = takers.length > 0 ? await membersAmong(tx, takers) : new Set<string>();
  return definitions.map((definition) => {
    const missing = segmentsOf(definition).flatMap(({ segmentId, byHand, path, step }): Problem[] => {
      const kind = kinds.get(segmentId);
      if (!kind) return [{ code: 'SEGMENT_UNKNOWN', path, step, message: 'This segment is not there, or put away.' }];
      if (!byHand || kind === 'STATIC') return [];
      return [
        { code: 'SEGMENT_DYNAMIC', path, step, message: 'This segment follows a filter: take one kept by hand.' },
      ];
    });
    const gone = assigneesOf(definition).flatMap(({ userId, path, step }): Problem[] =>
      there.has(userId) ? [] : [{ code: 'ASSIGNEE_LEFT', path, step, message: 'Whom this gives tasks to has left.' }],
    );
    return [...problemsOf(definition), ...missing, ...gone];
  });
}
