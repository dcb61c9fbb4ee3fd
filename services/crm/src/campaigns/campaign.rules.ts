import { type Actor, DomainError, defineTransitions } from '@mh-os/kernel';

export const campaignStatuses = {
  DRAFT: 'Being planned.',
  IN_REVIEW: 'Waits for a second person.',
  APPROVED: 'May be started as it stands.',
  SCHEDULED: 'Starts by itself at its time.',
  RUNNING: 'Under way.',
  PAUSED: 'Held back until it goes on.',
  COMPLETED: 'Over.',
  CANCELLED: 'Given up.',
} as const;
export type CampaignStatus = keyof typeof campaignStatuses;

export const campaignActions = {
  CHANGE: 'The plan or a content changes: what was approved is approved no more.',
  SUBMIT: 'A second person shall look at it.',
  APPROVE: 'A second person lets it go.',
  REJECT: 'A second person sends it back.',
  SCHEDULE: 'It will start by itself.',
  LAUNCH: 'It starts.',
  PAUSE: 'It is held back.',
  RESUME: 'It goes on.',
  CHOOSE: 'The arm is chosen that everybody gets who was held back.',
  COMPLETE: 'It is over.',
  CANCEL: 'It is given up.',
} as const;
export type CampaignAction = keyof typeof campaignActions;

/** The life of a campaign: whatever changes its plan leads back to the draft. */
export const campaignLife = defineTransitions<CampaignStatus, CampaignAction>('The campaign', {
  DRAFT: { CHANGE: 'DRAFT', SUBMIT: 'IN_REVIEW', CANCEL: 'CANCELLED' },
  IN_REVIEW: { CHANGE: 'DRAFT', APPROVE: 'APPROVED', REJECT: 'DRAFT', CANCEL: 'CANCELLED' },
  APPROVED: { CHANGE: 'DRAFT', SCHEDULE: 'SCHEDULED', LAUNCH: 'RUNNING', CANCEL: 'CANCELLED' },
  SCHEDULED: { CHANGE: 'DRAFT', LAUNCH: 'RUNNING', CANCEL: 'CANCELLED' },
  RUNNING: { PAUSE: 'PAUSED', CHOOSE: 'RUNNING', COMPLETE: 'COMPLETED', CANCEL: 'CANCELLED' },
  PAUSED: { RESUME: 'RUNNING', CHOOSE: 'PAUSED', CANCEL: 'CANCELLED' },
  COMPLETED: {},
  CANCELLED: {},
});

export const campaignOrigins = {
  HUMAN: 'A person planned it.',
  AI: 'An AI director proposed it.',
  AUTOMATION: 'An automation or another system made it.',
} as const;
export type CampaignOrigin = keyof typeof campaignOrigins;

/** Where a campaign comes from; what no person made is marked for good. */
export function originOf({ kind }: Pick<Actor, 'kind'>): CampaignOrigin {
  if (kind === 'person') return 'HUMAN';
  return kind === 'director' ? 'AI' : 'AUTOMATION';
}

/** Approving, starting and choosing are decisions of people. */
export function assertPerson({ kind }: Pick<Actor, 'kind'>): void {
  if (kind !== 'person')
    throw new DomainError(
      'CAMPAIGN_DECIDED_BY_PERSON',
      `Campaigns are approved and started by people; a ${kind} cannot.`,
      { kind: 'forbidden' },
    );
}

/** Four eyes: a person decides, and never the one who submitted it. */
export function assertMayDecide(submitter: Pick<Actor, 'id'> | null, actor: Actor): void {
  assertPerson(actor);
  if (actor.id === submitter?.id)
    throw new DomainError(
      'CAMPAIGN_SUBMITTER_APPROVES',
      'You submitted this campaign: a second person has to decide on it.',
      { details: { submitterId: submitter.id } },
    );
}

const CODE = /^[a-z0-9][a-z0-9._-]{0,59}$/;

/** A code as links and orders carry it. */
export function plainCode(given: string): string {
  const code = given.trim().toLowerCase();
  if (CODE.test(code)) return code;
  throw new DomainError(
    'CAMPAIGN_CODE_INVALID',
    'A code is small letters, digits, dashes, dots or underscores, at most 60, such as spring-2027.',
    { path: ['code'] },
  );
}

const PURPOSE = /^[a-z0-9][a-z0-9-]{0,59}$/;

/** What people must agree to so that they are written to; null where nothing is said yet. */
export function plainPurpose(given: string | null | undefined): string | null {
  const purpose = given?.trim().toLowerCase() || null;
  if (purpose === null || PURPOSE.test(purpose)) return purpose;
  throw new DomainError('CAMPAIGN_INVALID', 'A purpose is small letters, digits and dashes, such as newsletter.', {
    path: ['purpose'],
  });
}
