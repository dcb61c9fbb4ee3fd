import { DomainError, Money } from '@mh-os/kernel';

export const campaignChannels = {
  EMAIL: 'E-mail, sent from here.',
  SMS: 'Text messages.',
  SOCIAL: 'Posts and advertisements in social networks.',
  SEARCH: 'Advertisements beside results of search engines.',
  DISPLAY: 'Banners and videos.',
  INFLUENCER: 'People with an audience of their own.',
  AFFILIATE: 'Partners who are paid by result.',
  PRINT: 'Letters, flyers, magazines.',
  EVENT: 'Fairs and events.',
  STAND: 'At the stands of partners.',
  OTHER: 'Anything else.',
} as const;
export type CampaignChannel = keyof typeof campaignChannels;

export const goalKinds = {
  REVENUE: 'Net revenue of orders with its code.',
  ORDERS: 'Orders with its code.',
  LEADS: 'Leads with its code.',
  REACH: 'People who were reached.',
} as const;
export type GoalKind = keyof typeof goalKinds;

export const campaignMetrics = {
  OPENED: 'Share of measured messages that were opened.',
  CLICKED: 'Share of measured messages in which a link was clicked.',
  ORDERED: 'Share of the people who ordered anything after the start.',
} as const;
export type CampaignMetric = keyof typeof campaignMetrics;

/** An arm as it is written. */
export interface ArmPlan {
  readonly key: string;
  readonly name: string;
  readonly weight: number;
  readonly control: boolean;
  readonly subject: string;
  readonly preheader: string | null;
  readonly html: string | null;
  readonly text: string;
}

const KEY = /^[a-z0-9]{1,20}$/;
const MOST_ARMS = 6;

/** Arms that can be kept, be they ready or not. */
export function plainArms(given: readonly ArmPlan[]): ArmPlan[] {
  const arms = given.map((arm) => ({ ...arm, key: arm.key.trim().toLowerCase(), name: arm.name.trim() }));
  const refuse = (message: string, at: number, field: string): never => {
    throw new DomainError('CAMPAIGN_ARMS_INVALID', message, { path: ['arms', String(at), field] });
  };
  if (arms.length > MOST_ARMS) refuse(`A campaign has at most ${MOST_ARMS} arms.`, MOST_ARMS, 'key');
  arms.forEach((arm, at) => {
    if (!KEY.test(arm.key)) refuse('A key is small letters and digits, at most 20, such as a.', at, 'key');
    if (arms.findIndex(({ key }) => key === arm.key) !== at) refuse(`The key ${arm.key} stands twice.`, at, 'key');
    if (arm.control && arms.findIndex(({ control }) => control) !== at)
      refuse('A campaign has at most one control arm.', at, 'control');
    // So that nobody believes that the control arm gets something.
    if (arm.control && (arm.subject || arm.text || arm.html || arm.preheader))
      refuse('The control arm gets no message.', at, 'control');
  });
  return arms;
}

export interface Goal {
  readonly kind: GoalKind;
  readonly target: string;
}

const COUNT = /^\d{1,15}$/;

/** The target of a goal in whole units: minor ones of the currency where it is revenue. */
export function goalTarget({ kind, target }: Goal, currency: string): bigint {
  const refuse = (message: string): never => {
    throw new DomainError('CAMPAIGN_INVALID', message, { path: ['goal', 'target'] });
  };
  if (kind !== 'REVENUE' && !COUNT.test(target)) refuse('The target of this goal is a whole number.');
  const units = kind === 'REVENUE' ? Money.parse(target, currency).minorUnits : BigInt(target);
  return units > 0n ? units : refuse('A target is greater than nothing.');
}
