import { catalogueTopic, type MailChoice } from '@mh-os/contracts';
import type { ReadTx } from '@mh-os/persistence';
import { DEFAULT_DIGEST, type DeliveryPrefs } from './delivery.rules.ts';

/** Who is to be told; roles are keys, the others of the brand are never among them. */
export type Audience =
  { readonly userIds: readonly string[] } | { readonly roles: readonly string[] } | { readonly everyone: true };

/** People who have chosen the same, so that one decision does for all of them. */
export interface RecipientGroup {
  readonly userIds: readonly string[];
  readonly locale: string;
  readonly prefs: DeliveryPrefs;
}

interface Row {
  readonly userIds: string[];
  readonly locale: string;
  readonly inApp: boolean | null;
  readonly mail: MailChoice | null;
  readonly timeZone: string;
  readonly quietFrom: number | null;
  readonly quietTo: number | null;
  readonly quietDays: number[] | null;
  readonly frequency: 'daily' | 'weekly' | null;
  readonly minute: number | null;
  readonly weekday: number | null;
}

/** The columns that a person's choices are made of, where `s` is their setting and `p` their preference of a topic. */
export const CHOICE = `p.in_app AS "inApp", p.mail, coalesce(s.time_zone, b.time_zone, 'UTC') AS "timeZone",
  s.quiet_from AS "quietFrom", s.quiet_to AS "quietTo", s.quiet_days AS "quietDays", s.digest_frequency AS frequency,
  s.digest_minute AS minute, s.digest_weekday AS weekday`;
const AMONG = {
  userIds: 'm.user_id = ANY ($4::uuid[])',
  roles: 'm.roles && $4::text[]',
  everyone: '$4::text[] IS NULL',
} as const;

/** Everybody of the brand who works there and is meant, by what they have chosen. */
export async function recipientGroups(
  tx: ReadTx,
  brandId: string,
  audience: Audience,
  topic: string,
  except: readonly string[] = [],
): Promise<RecipientGroup[]> {
  const [kind, meant] = Object.entries(audience)[0] as [keyof typeof AMONG, readonly string[] | true];
  const rows = await tx.query<Row>(
    `notification_recipients_${kind}`,
    `SELECT array_agg(m.user_id ORDER BY m.user_id) AS "userIds", left(m.locale, 2) AS locale, ${CHOICE}
     FROM membership m LEFT JOIN brand b ON b.id = m.brand_id
     LEFT JOIN notification_setting s ON s.brand_id = m.brand_id AND s.user_id = m.user_id
     LEFT JOIN notification_preference p ON p.brand_id = m.brand_id AND p.user_id = m.user_id AND p.topic = $2
     WHERE m.brand_id = $1 AND m.roles <> '{}' AND m.user_id <> ALL ($3::uuid[]) AND ${AMONG[kind]}
     GROUP BY 2, 3, 4, 5, 6, 7, 8, 9, 10, 11`,
    [brandId, catalogueTopic(topic), except, meant === true ? null : meant],
  );
  return rows.map((row) => ({ userIds: row.userIds, locale: row.locale, prefs: prefsOf(row) }));
}

/** A person's choices as decisions need them. */
export function prefsOf(row: Omit<Row, 'userIds' | 'locale'>): DeliveryPrefs {
  const { inApp, mail, timeZone, quietFrom, quietTo, quietDays, frequency, minute, weekday } = row;
  const quiet = quietFrom === null || quietTo === null ? null : { from: quietFrom, to: quietTo, days: quietDays ?? [] };
  const digest =
    frequency === null || minute === null || weekday === null ? DEFAULT_DIGEST : { frequency, minute, weekday };
  return { inApp, mail, timeZone, quiet, digest };
}
