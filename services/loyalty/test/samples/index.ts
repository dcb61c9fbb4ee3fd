import { catalogueSample } from './catalogue.sample.ts';
import { programsSample } from './programs.sample.ts';
import { rewardsSample } from './rewards.sample.ts';
import type { Sample } from './sample.ts';

/** Samples of every feature, in the order in which they need each other. */
export const samples: readonly Sample[] = [
  // One a line, so that what several people add merges.
  programsSample,
  rewardsSample,
  catalogueSample,
];
