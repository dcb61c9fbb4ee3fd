import { graphEnum } from '@mh-os/graphql';
import type { LeadAction, LeadStatus } from './lead.rules.ts';

export const LeadStatusEnum = graphEnum<LeadStatus>('LeadStatus', 'Where a lead stands.', {
  NEW: 'Nobody has worked on it yet.',
  WORKING: 'Somebody works on it.',
  QUALIFIED: 'It is worth an offer.',
  CONVERTED: 'It became a deal.',
  DISQUALIFIED: 'It was given up.',
});

export const LeadActionEnum = graphEnum<Exclude<LeadAction, 'CONVERT'>>('LeadAction', 'What happens to a lead.', {
  START: 'Somebody begins to work on it.',
  QUALIFY: 'It is worth an offer.',
  DISQUALIFY: 'It is given up; needs a reason.',
  REOPEN: 'It is taken up again.',
});
