import { brandsSample } from './brands.sample.ts';
import { flagsSample } from './flags.sample.ts';
import { mailSample } from './mail.sample.ts';
import { peopleSample } from './people.sample.ts';
import type { Sample } from './sample.ts';

/** Samples of every feature, the brand first. */
export const samples: readonly Sample[] = [brandsSample, flagsSample, mailSample, peopleSample];
