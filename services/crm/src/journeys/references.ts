import type { ReadTx } from '@mh-os/persistence';
import { In } from 'typeorm';
import { uuids } from '@mh-os/kernel';

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

/** All that keeps definitions from running in this brand, in the order asked for. */
export async function problemsIn(tx: ReadTx, definitions: readonly Definition[]): Promise<Problem[][]> {
  const wanted = uuids(definitions.flatMap(segmentsOf).map(({ segmentId }) => segmentId));
  const found = wanted.length > 0 ? await tx.find(SegmentEntity, { id: In(wanted), archived: false }) : [];
  const kinds = new Map(found.map(({ id, kind }) => [id, kind]));
  return definitions.map((definition) => {
    const missing = segmentsOf(definition).flatMap(({ segmentId, byHand, path, step }): Problem[] => {
      const kind = kinds.get(segmentId);
      if (!kind) return [{ code: 'SEGMENT_UNKNOWN', path, step, message: 'This segment is not there, or put away.' }];
      if (!byHand || kind === 'STATIC') return [];
      return [
        { code: 'SEGMENT_DYNAMIC', path, step, message: 'This segment follows a filter: take one kept by hand.' },
      ];
    });
    return [...problemsOf(definition), ...missing];
  });
}
