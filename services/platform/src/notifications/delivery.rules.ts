import {
  catalogueTopic,
  type MailChoice,
  notificationTopics,
  type NotificationTopic,
  type TopicKey,
} from '@mh-os/contracts';
import { type DigestTime, nextDigest, type QuietHours, quietUntil } from './quiet-hours.rules.ts';

/** What a person has chosen, as far as a topic is concerned; null where they have chosen nothing. */
export interface DeliveryPrefs {
  readonly inApp: boolean | null;
  readonly mail: MailChoice | null;
  readonly timeZone: string;
  readonly quiet: QuietHours | null;
  readonly digest: DigestTime;
}

/** When a notification is mailed, and whether alone or with others. */
export type MailDecision =
  | { readonly kind: 'none' }
  | { readonly kind: 'single'; readonly at: Date }
  | { readonly kind: 'digest'; readonly at: Date };

/** How one person gets one notification. */
export interface Delivery {
  readonly inApp: boolean;
  readonly mail: MailDecision;
}

/** Every day at eight, on Mondays where weekly. */
export const DEFAULT_DIGEST: DigestTime = { frequency: 'daily', minute: 8 * 60, weekday: 1 };

/** What the catalogue says about a topic. */
export const topicOf = (key: TopicKey): NotificationTopic => notificationTopics[key];

/** Decides how a person gets a notification of a topic that arises now; a mandatory one at once and everywhere (ADM-9). */
export function decideDelivery(prefs: DeliveryPrefs, topic: string, mandatory: boolean, now: Date): Delivery {
  const known = topicOf(catalogueTopic(topic));
  if (mandatory || known.mandatory === true) return { inApp: true, mail: { kind: 'single', at: now } };
  return { inApp: prefs.inApp ?? true, mail: decideMail(prefs, prefs.mail ?? known.mail, now) };
}

/** When a person who wants mail in this way is mailed about something that arises now. */
export function decideMail(prefs: DeliveryPrefs, choice: MailChoice, now: Date): MailDecision {
  const { quiet, timeZone, digest } = prefs;
  if (choice === 'off') return { kind: 'none' };
  if (choice === 'digest') return { kind: 'digest', at: nextDigest(digest, quiet, timeZone, now) };
  return { kind: 'single', at: quietUntil(quiet, timeZone, now) ?? now };
}
