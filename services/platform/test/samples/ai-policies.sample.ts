import { AiPoliciesService } from '../../src/ai-policies/ai-policies.service.ts';
import type { Sample } from './sample.ts';

/** A first policy. */
export const aiPoliciesSample: Sample = {
  async seed(service, ctx) {
    const money = (decimal: string) => ({ decimal, currency: 'EUR' });
    await service.app.get(AiPoliciesService).set(ctx, {
      ...{ expectedVersion: 0, directors: ['PRICING'], autonomy: 'SUGGEST', models: [], redaction: ['EMAIL'] },
      ...{ spendPerDay: money('1.00'), spendPerMonth: money('20.00') },
    });
    return {};
  },
};
