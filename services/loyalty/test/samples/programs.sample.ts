import { newId } from '@mh-os/kernel';
import { aMember, aRule, aRunningProgram, aTier } from '../programs.builders.ts';
import { give } from '../points.builders.ts';
import type { Sample } from './sample.ts';

const rule = { name: 'Sample', kind: 'RATE', rate: '1' };

export const programsSample: Sample = {
  seed: async (service, ctx) => {
    const program = await aRunningProgram(service, ctx);
    const tier = await aTier(service, ctx, program.id, 'BASE', 0);
    const earnRule = await aRule(service, ctx, program.id, {
      name: 'Review',
      kind: 'EVENT',
      points: 10,
      eventKey: 'review',
    });
    const member = await aMember(service, ctx, program.id);
    await give(service, ctx, member.id, 100);
    return { LoyaltyProgram: program.id, LoyaltyTier: tier.id, LoyaltyEarnRule: earnRule.id, LoyaltyMember: member.id };
  },
  variables: {
    loyaltySummary: { from: '2026-01-01', until: '2026-01-31' },
    recordLoyaltyEvent: { input: { idempotencyKey: newId(), memberId: newId(), event: 'review', reference: 'sample' } },
    createLoyaltyEarnRule: { input: { idempotencyKey: newId(), programId: newId(), rule } },
    updateLoyaltyEarnRule: { input: { id: newId(), expectedVersion: 1, rule } },
    enrolLoyaltyMember: { input: { idempotencyKey: newId(), programId: newId(), personId: newId() } },
  },
  // Progress of the clock: which program was compared with its ledger when.
  bookkeeping: ['ledger_check'],
};
