import { peopleSample } from './people.sample.ts';
import { growthSample } from './growth.sample.ts';
import { performanceSample } from './performance.sample.ts';
import { careSample } from './care.sample.ts';
import { mailingSample } from './mailing.sample.ts';
import { contentSample } from './content.sample.ts';
import { campaignsSample } from './campaigns.sample.ts';
import { mentionsSample } from './mentions.sample.ts';
import { journeysSample } from './journeys.sample.ts';
import { importsSample } from './imports.sample.ts';
import type { Sample } from './sample.ts';

/** Samples of every feature, in the order in which they need each other. */
export const samples: readonly Sample[] = [
  // One a line, so that what several people add merges.
  peopleSample,
  careSample,
  growthSample,
  mailingSample,
  performanceSample,
  contentSample,
  mentionsSample,
  campaignsSample,
  journeysSample,
  importsSample,
];
