import type { ReadTx } from '@mh-os/persistence';
import type { CompetitorFact } from './guardrail.types.ts';

/** What guardrails know of competitors: by variant, the lowest fresh price that is comparable (P18). */
export type CompetitorFacts = (
  tx: ReadTx,
  variantIds: readonly string[],
  now: Date,
) => Promise<ReadonlyMap<string, CompetitorFact>>;

/** Nothing is known of competitors until their prices are captured. */
export const readCompetitorFacts: CompetitorFacts = () => Promise.resolve(new Map());
