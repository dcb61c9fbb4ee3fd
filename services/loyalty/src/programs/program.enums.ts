import { graphEnum } from '@mh-os/graphql';
import { referralClawbacks, type ReferralClawback } from '../orders/clawback.rules.ts';
import { programStates, programSteps, type ProgramStatus, type ProgramStep } from './program.rules.ts';

export const ProgramStatusEnum = graphEnum<ProgramStatus>(
  'LoyaltyProgramStatus',
  'Where a program stands.',
  programStates,
);
export const ProgramStepEnum = graphEnum<ProgramStep>(
  'LoyaltyProgramStep',
  'What is done with a program.',
  programSteps,
);
export type ClawbackPolicy = 'DEBT' | 'NEGATIVE';
export const ClawbackPolicyEnum = graphEnum<ClawbackPolicy>(
  'LoyaltyClawbackPolicy',
  'What happens where points of a returned order are spent already.',
  {
    DEBT: 'They are owed: what is earned next pays them; the balance never goes below zero.',
    NEGATIVE: 'The balance goes below zero.',
  },
);
export const ReferralClawbackEnum = graphEnum<ReferralClawback>(
  'LoyaltyReferralClawback',
  'What becomes of points for bringing somebody where the order that earned them comes back.',
  referralClawbacks,
);
export type ExpiredRefundPolicy = 'LOST' | 'GRACE';
export const ExpiredRefundPolicyEnum = graphEnum<ExpiredRefundPolicy>(
  'LoyaltyExpiredRefundPolicy',
  'What happens to points that come back after their expiry.',
  { LOST: 'They expire at once.', GRACE: 'They can be spent for some days more.' },
);
