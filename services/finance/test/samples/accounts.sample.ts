import { aAccount } from '../accounts.builders.ts';
import type { Sample } from './sample.ts';

export const accountsSample: Sample = {
  seed: async (service, ctx) => ({ FinanceAccount: (await aAccount(service, ctx)).id }),
};
