import { aProgram } from '../programs.builders.ts';
import type { Sample } from './sample.ts';

export const programsSample: Sample = {
  seed: async (service, ctx) => ({ LoyaltyProgram: (await aProgram(service, ctx)).id }),
};
