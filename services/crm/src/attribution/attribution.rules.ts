import { Money } from '@mh-os/kernel';

/** How the amount of an order is put down to what led to it. */
export const attributionModels = {
  FIRST: 'All of it to the first touch within the lookback window.',
  LAST: 'All of it to the last touch before the order.',
  LINEAR: 'The same part to every touch within the lookback window, to the cent.',
} as const;
export type AttributionModel = keyof typeof attributionModels;
export const models = Object.keys(attributionModels) as AttributionModel[];

/** The rule that all models share, word for word as screens and the graph tell it. */
export const SHARED_RULE =
  'Touches are clicks and openings of mails (a click replaces the opening of its mail), behaviour and leads that name a campaign, ' +
  'and the campaign code of the order itself, which counts at the time of the order unless the last touch before names the same ' +
  'campaign. Only touches before the order and within the lookback window count; of touches at the same time the smaller id comes ' +
  'first. Credits are worked out once, when the order is recorded: touches that become known later change nothing. What comes ' +
  'back takes credits back in proportion. Orders without a touch are credited to no campaign.';

export const touchKinds = {
  MESSAGE_OPENED: 'A mail was opened.',
  MESSAGE_CLICKED: 'A link of a mail was followed.',
  BEHAVIOUR: 'Something that a shop reported with a campaign code.',
  LEAD: 'A lead with a campaign code.',
  ORDER: 'The campaign code of the order itself.',
} as const;
export type TouchKind = keyof typeof touchKinds;

/** A moment at which a campaign reached somebody. */
export interface Touch {
  readonly id: string;
  readonly kind: TouchKind;
  readonly at: Date;
  readonly campaignCode: string;
  readonly channel: string;
}

/** A part of an order's amount; the code is empty where no campaign led to it. */
export interface Credit {
  readonly model: AttributionModel;
  readonly campaignCode: string;
  readonly channel: string;
  readonly touches: number;
  readonly net: Money;
}

export const NO_CAMPAIGN = '';
export const NO_CHANNEL = 'NONE';
const DAY_MS = 86_400_000;
const MOST_CODE = 100;

/** A code as it is compared: shops and links write the same campaign in many ways; null where there is none. */
export function codeKey(text: string | null | undefined): string | null {
  const key = (text ?? '').normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ').slice(0, MOST_CODE).trim();
  return key === '' ? null : key;
}

/** The touches that count for an order, in their order. */
export function pathOf(touches: readonly Touch[], own: Touch | null, placedAt: Date, lookbackDays: number): Touch[] {
  const [end, start] = [placedAt.getTime(), placedAt.getTime() - lookbackDays * DAY_MS];
  const path = touches
    .filter(({ at }) => at.getTime() <= end && at.getTime() >= start)
    .sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return own === null || path.at(-1)?.campaignCode === own.campaignCode ? path : [...path, own];
}

/** What each model makes of a path: parts sum to the amount of the order, whatever the path (F9). */
export function creditsOf(path: readonly Touch[], net: Money): Credit[] {
  return models.flatMap((model) => {
    const chosen = model === 'FIRST' ? path.slice(0, 1) : model === 'LAST' ? path.slice(-1) : path;
    if (chosen.length === 0) return [{ model, campaignCode: NO_CAMPAIGN, channel: NO_CHANNEL, touches: 0, net }];
    return gathered(model, chosen, net.allocate(chosen.map(() => 1n)));
  });
}

function gathered(model: AttributionModel, path: readonly Touch[], parts: readonly Money[]): Credit[] {
  const credits = new Map<string, Credit>();
  path.forEach(({ campaignCode, channel }, at) => {
    const key = JSON.stringify([campaignCode, channel]);
    const known = credits.get(key);
    const [part, net] = [parts[at]!, known?.net];
    const touches = (known?.touches ?? 0) + 1;
    credits.set(key, { model, campaignCode, channel, touches, net: net ? net.add(part) : part });
  });
  return [...credits.values()];
}

/** What of credits is taken back when so much of their order came back: in proportion, never more than a credit is. */
export function reversalsOf(credits: readonly Money[], returned: Money): Money[] {
  const whole = credits.reduce((sum, credit) => sum.add(credit), Money.zero(returned.currency));
  if (whole.minorUnits <= 0n || returned.minorUnits <= 0n) return credits.map(() => Money.zero(returned.currency));
  const most = returned.compare(whole) > 0 ? whole : returned;
  return most.allocate(credits.map(({ minorUnits }) => minorUnits));
}
