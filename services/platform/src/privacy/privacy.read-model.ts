import type { ReadTx, Tx } from '@mh-os/persistence';
import { ERASED_NAME, erasedEmail, type PersonWords } from './privacy.rules.ts';

const NAMES = `SELECT name FROM app_user WHERE id = $2 UNION SELECT name FROM membership WHERE brand_id = $1 AND user_id = $2
  UNION SELECT actor_name FROM activity_entry WHERE brand_id = $1 AND actor_id = $2::text AND actor_name IS NOT NULL`;
const EMAILS = `SELECT email FROM app_user WHERE id = $1 UNION SELECT new_email FROM account_link WHERE user_id = $1 AND new_email IS NOT NULL
  UNION SELECT email FROM invitation WHERE brand_id = $2 AND accepted_by = $1`;
const SHARED = `SELECT name FROM membership WHERE brand_id = $1 AND user_id <> $2 AND lower(name) = ANY ($3)`;
const ELSEWHERE = `SELECT count(*)::int AS count FROM membership WHERE user_id = $1 AND brand_id <> $2`;

/** What stands for a person in what the brand stores. Needs platform scope. */
export async function wordsOf(tx: ReadTx, brandId: string, userId: string): Promise<PersonWords> {
  const names = (await tx.query<{ name: string }>('person_names', NAMES, [brandId, userId])).map(({ name }) => name);
  const emails = await tx.query<{ email: string }>('person_emails', EMAILS, [userId, brandId]);
  const lower = names.map((name) => name.toLowerCase());
  const shared = await tx.query<{ name: string }>('person_namesakes', SHARED, [brandId, userId, lower]);
  return { userId, names, emails: emails.map(({ email }) => email), shared: shared.map(({ name }) => name) };
}

/** In how many other brands somebody has a place. Needs platform scope. */
export async function brandsElsewhere(tx: ReadTx, brandId: string, userId: string): Promise<number> {
  return (await tx.query<{ count: number }>('person_elsewhere', ELSEWHERE, [userId, brandId]))[0]?.count ?? 0;
}

const KNOWN = `SELECT EXISTS (SELECT 1 FROM membership WHERE brand_id = $1 AND user_id = $2)
  OR EXISTS (SELECT 1 FROM activity_entry WHERE brand_id = $1 AND (actor_id = $2::text OR entity_id = $2::text))
  OR EXISTS (SELECT 1 FROM privacy_request WHERE brand_id = $1 AND user_id = $2) AS known`;

/** Whether the brand has to do with the person, now or before. */
export async function knowsPerson(tx: ReadTx, brandId: string, userId: string): Promise<boolean> {
  return (await tx.query<{ known: boolean }>('person_known', KNOWN, [brandId, userId]))[0]!.known;
}

/** A statement and what it takes. */
type Removal = readonly [sql: string, ...params: ('brand' | 'user' | 'addresses')[]];

const ofRecipient = (table: string, column: string): Removal => [
  `DELETE FROM ${table} WHERE brand_id = $1 AND ${column} = $2`,
  'brand',
  'user',
];
/** Rows that are about the person and nobody else go. Exports go, too: nobody can edit an archive. */
const OF_BRAND: readonly Removal[] = [
  ofRecipient('notification', 'recipient_id'),
  ofRecipient('notification_mail', 'recipient_id'),
  ofRecipient('notification_preference', 'user_id'),
  ofRecipient('notification_setting', 'user_id'),
  [
    `DELETE FROM invitation WHERE brand_id = $1 AND (accepted_by = $2 OR lower(email) = ANY ($3))`,
    'brand',
    'user',
    'addresses',
  ],
  [`DELETE FROM mail WHERE brand_id = $1 AND lower(recipient) = ANY ($2)`, 'brand', 'addresses'],
  [`DELETE FROM activity_export WHERE brand_id = $1`, 'brand'],
  [`DELETE FROM privacy_chunk WHERE brand_id = $1`, 'brand'],
  [`UPDATE privacy_request SET complete = false WHERE brand_id = $1 AND complete`, 'brand'],
];
/** What belongs to the account itself. */
const OF_ACCOUNT: readonly Removal[] = [
  [`DELETE FROM mail WHERE lower(recipient) = ANY ($1)`, 'addresses'],
  [`DELETE FROM refresh_token WHERE session_id IN (SELECT id FROM session WHERE user_id = $1)`, 'user'],
  ...['session', 'account_link', 'sign_in_challenge', 'recovery_code'].map((table): Removal => [
    `DELETE FROM ${table} WHERE user_id = $1`,
    'user',
  ]),
  ...['second_factor', 'credential'].map((table): Removal => [`DELETE FROM ${table} WHERE id = $1`, 'user']),
];
const PSEUDONYM = `UPDATE app_user SET name = $2, email = $3, last_brand_id = NULL, version = version + 1, updated_at = now()
  WHERE id = $1 AND email <> $3`;

/** Takes away what is about the person alone. Needs platform scope. */
export function removePersonal(tx: Tx, brandId: string, words: PersonWords): Promise<void> {
  return remove(tx, OF_BRAND, brandId, words);
}

/** Closes the account for good: nobody can sign in to it. Needs platform scope. */
export async function closeAccount(tx: Tx, brandId: string, words: PersonWords): Promise<void> {
  await remove(tx, OF_ACCOUNT, brandId, words);
  await tx.query('erase_account', PSEUDONYM, [words.userId, ERASED_NAME, erasedEmail(words.userId)]);
}

async function remove(tx: Tx, removals: readonly Removal[], brand: string, { userId, emails }: PersonWords) {
  const values = { brand, user: userId, addresses: emails.map((email) => email.toLowerCase()) };
  for (const [sql, ...params] of removals)
    await tx.query(
      'erase_rows',
      sql,
      params.map((param) => values[param]),
    );
}

const COLLECTED = `UPDATE collected_audit_entry SET details = NULL WHERE brand_id = $1 AND details IS NOT NULL
  AND (actor_id = $2 OR entity_id = $2 OR EXISTS (SELECT 1 FROM unnest($3::text[]) word WHERE strpos(lower(details::text), word) > 0))`;

/** Takes the details of collected audit rows, as their own services have. */
export async function eraseCollected(tx: Tx, brandId: string, userId: string, words: readonly string[]): Promise<void> {
  const quoted = [userId, ...words].map((word) => JSON.stringify(word).slice(1, -1).toLowerCase());
  await tx.query('erase_collected', COLLECTED, [brandId, userId, quoted]);
}
