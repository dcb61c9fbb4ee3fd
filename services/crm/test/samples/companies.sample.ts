import { aCompany } from '../companies.builders.ts';
import type { Sample } from './sample.ts';

export const companiesSample: Sample = {
  seed: async (service, ctx) => ({ CrmCompany: (await aCompany(service, ctx)).id }),
};
