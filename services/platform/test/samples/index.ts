import { aiPoliciesSample } from './ai-policies.sample.ts';
import { brandsSample } from './brands.sample.ts';
import { flagsSample } from './flags.sample.ts';
import { knowledgeSample } from './knowledge.sample.ts';
import { mailSample } from './mail.sample.ts';
import { peopleSample } from './people.sample.ts';
import type { Sample } from './sample.ts';

/** Samples of every feature, the brand first. */
export const samples: readonly Sample[] = [
  brandsSample,
  aiPoliciesSample,
  flagsSample,
  knowledgeSample,
  mailSample,
  peopleSample,
];
