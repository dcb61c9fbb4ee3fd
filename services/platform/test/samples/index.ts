import { brandsSample } from './brands.sample.ts';
import { partnersSample } from './partners.sample.ts';
import { peopleSample } from './people.sample.ts';
import type { Sample } from './sample.ts';

/** Samples of every feature, the brand first. */
export const samples: readonly Sample[] = [brandsSample, peopleSample, partnersSample];
