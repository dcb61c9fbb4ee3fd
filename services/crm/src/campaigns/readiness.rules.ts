import { localDay } from '@mh-os/kernel';
import { fieldsAsked } from '../mailing/merge-fields.rules.ts';
import type { ArmPlan, CampaignChannel, CampaignMetric } from './campaign.plan.ts';
import { leadsSomewhere, linksOf } from './links.rules.ts';

/** Something that stands against approval. */
export interface Finding {
  readonly code: FindingCode;
  readonly message: string;
  /** Key of the arm it is about. */
  readonly arm: string | null;
}

export const findingCodes = {
  CHANNEL_NONE: 'It reaches nobody: no channel is named.',
  AUDIENCE_MISSING: 'It has messages and no segment that gets them.',
  AUDIENCE_GONE: 'Its segment was put away.',
  AUDIENCE_EMPTY: 'Nobody belongs to its segment.',
  CHANNEL_MISSING: 'It has a segment, and e-mail is not among its channels.',
  PURPOSE_MISSING: 'It does not say what people must have agreed to, and can unsubscribe from.',
  ARMS_MISSING: 'It has a segment and no arm with a message.',
  WEIGHTS_WRONG: 'The weights of its arms do not add up to 100.',
  CONTENT_MISSING: 'An arm has no subject or no text.',
  FIELD_UNKNOWN: 'A text asks for a field that people do not have.',
  LINK_UNSAFE: 'A link is not an absolute https address.',
  TEST_POINTLESS: 'A test with a share needs two arms with messages.',
  TEST_UNDECIDED: 'Metric and hours of a test belong together.',
  START_PASSED: 'Its first day is over.',
  END_MISSING: 'It needs an end.',
  END_BEFORE_START: 'It ends before it begins, or is over already.',
  TOO_LONG: 'It takes longer than two years.',
  BUDGET_NEGATIVE: 'Its budget is below nothing.',
} as const;
export type FindingCode = keyof typeof findingCodes;

/** What is looked at before somebody approves. */
export interface PlanFacts {
  readonly channels: readonly CampaignChannel[];
  readonly budgetMinor: bigint;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly keepAdding: boolean;
  readonly purpose: string | null;
  readonly testShare: number;
  readonly winnerMetric: CampaignMetric | null;
  readonly winnerAfterHours: number | null;
  readonly arms: readonly ArmPlan[];
  /** The segment it is sent to; null for efforts elsewhere. */
  readonly segment: { readonly archived: boolean; readonly members: number; readonly dynamic: boolean } | null;
  readonly now: Date;
  readonly zone: string;
  /** Fields that are filled in when it is sent. */
  readonly fields: ReadonlySet<string>;
}

const YEARS = 2 * 366 * 86_400_000;

/** Everything that stands against approving a campaign; none is ready. */
export function findFaults(facts: PlanFacts): Finding[] {
  return [...audienceFaults(facts), ...armFaults(facts), ...dateFaults(facts), ...moneyFaults(facts)];
}

function of(code: FindingCode, holds: boolean, more = '', arm: string | null = null): Finding[] {
  return holds ? [{ code, message: `${findingCodes[code]}${more && ` ${more}`}`, arm }] : [];
}

const sends = ({ segment }: PlanFacts): boolean => segment !== null;

function audienceFaults(facts: PlanFacts): Finding[] {
  const { channels, arms, segment, purpose } = facts;
  return [
    ...of('CHANNEL_NONE', channels.length === 0),
    ...of('AUDIENCE_MISSING', !sends(facts) && arms.length > 0),
    ...of('AUDIENCE_GONE', segment?.archived === true),
    // One that keeps growing may begin with nobody.
    ...of('AUDIENCE_EMPTY', segment?.members === 0 && !(segment.dynamic && facts.keepAdding)),
    ...of('CHANNEL_MISSING', sends(facts) && !channels.includes('EMAIL')),
    ...of('PURPOSE_MISSING', sends(facts) && purpose === null),
  ];
}

function armFaults(facts: PlanFacts): Finding[] {
  const { arms, testShare, winnerMetric, winnerAfterHours } = facts;
  const sending = arms.filter(({ control }) => !control);
  const weights = arms.reduce((sum, { weight }) => sum + weight, 0);
  return [
    ...of('ARMS_MISSING', sends(facts) && sending.length === 0),
    ...of('WEIGHTS_WRONG', arms.length > 0 && weights !== 100, `They are ${weights}.`),
    ...sending.flatMap((arm) => contentFaults(arm, facts.fields)),
    ...of('TEST_POINTLESS', testShare < 100 && sending.length < 2),
    ...of('TEST_UNDECIDED', (winnerMetric === null) !== (winnerAfterHours === null)),
  ];
}

/** What is wrong with one message. */
export function contentFaults(arm: ArmPlan, fields: ReadonlySet<string>): Finding[] {
  const all = [arm.subject, arm.preheader ?? '', arm.html ?? '', arm.text].join('\n');
  const unknown = fieldsAsked(all).filter((field) => !fields.has(field));
  const unsafe = linksOf(arm).filter((link) => !leadsSomewhere(link));
  const known = [...fields].sort().join(', ');
  return [
    ...of('CONTENT_MISSING', arm.subject === '' || arm.text === '', '', arm.key),
    ...unknown.flatMap((field) => of('FIELD_UNKNOWN', true, `${field}; there are ${known}.`, arm.key)),
    ...unsafe.flatMap((link) => of('LINK_UNSAFE', true, link.slice(0, 200), arm.key)),
  ];
}

function dateFaults({ segment, startsAt, endsAt, keepAdding, now, zone }: PlanFacts): Finding[] {
  const start = startsAt ?? now;
  return [
    ...of(
      'START_PASSED',
      startsAt !== null && localDay(startsAt, zone) < localDay(now, zone),
      `Days are those of ${zone}.`,
    ),
    // Without one nobody would know when it is over: what is sent at once is over when it is sent.
    ...of('END_MISSING', endsAt === null && (segment === null || keepAdding)),
    ...of('END_BEFORE_START', endsAt !== null && (endsAt <= start || endsAt <= now)),
    ...of('TOO_LONG', endsAt !== null && endsAt.getTime() - start.getTime() > YEARS),
  ];
}

function moneyFaults({ budgetMinor }: PlanFacts): Finding[] {
  return of('BUDGET_NEGATIVE', budgetMinor < 0n);
}
