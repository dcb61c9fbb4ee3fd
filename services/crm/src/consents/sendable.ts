import { suppressionChanged } from '@mh-os/contracts';
import type { ReadTx, Tx } from '@mh-os/persistence';
import { LIFT_PEOPLE, REFRESH, REFRESH_CLEAR, SENDABLE, SUPPRESS_HASH, SUPPRESS_PEOPLE } from './consents.sql.ts';

export type ConsentChannel = 'EMAIL' | 'SMS' | 'PHONE' | 'POST';

/** Whether, and where, something may be sent to a person. */
export interface Sendable {
  readonly personId: string;
  readonly address: string | null;
  /** GONE, NO_ADDRESS, SUPPRESSED or NO_CONSENT; null where it may be sent. */
  readonly refused: string | null;
}

/** Who of these people may be sent something for a purpose over a channel, in one statement, in the order asked for (CRM-8). */
export function sendable(
  tx: ReadTx,
  purpose: string,
  channel: ConsentChannel,
  personIds: readonly string[],
): Promise<Sendable[]> {
  return tx.query<Sendable>('sendable', SENDABLE, [purpose, channel, personIds]);
}

/** Works out anew what these people agree to, from all that they and those merged into them have said. */
export async function refreshConsents(tx: Tx, personIds: readonly string[]): Promise<void> {
  await tx.query('consents_clear', REFRESH_CLEAR, [personIds]);
  await tx.query('consents_refresh', REFRESH, [personIds]);
}

/** Puts addresses of people on the list of those that nothing is sent to; '' is every purpose, null every channel. */
export async function suppressPeople(
  tx: Tx,
  personIds: readonly string[],
  reason: 'OPT_OUT' | 'ERASED',
  purpose = '',
  channel: ConsentChannel | null = null,
): Promise<void> {
  await tx.query('suppress_people', SUPPRESS_PEOPLE, [personIds, purpose, channel, reason]);
}

/** Takes addresses off the list where they opted out of this and now agree again. */
export async function liftOptOut(
  tx: Tx,
  personIds: readonly string[],
  purpose: string,
  channel: ConsentChannel,
): Promise<void> {
  await tx.query('lift_opt_out', LIFT_PEOPLE, [personIds, channel, purpose]);
}

/** Puts the address that a mail went to on the list, known by its fingerprint alone; '' is every purpose. */
export async function suppressMailbox(
  tx: Tx,
  mailbox: { readonly hash: string; readonly hint: string },
  reason: 'OPT_OUT' | 'BOUNCED' | 'COMPLAINT',
  { purpose = '', messageId = null }: { readonly purpose?: string; readonly messageId?: string | null } = {},
): Promise<void> {
  const values = [purpose, mailbox.hash, mailbox.hint, reason, messageId];
  const [added] = await tx.query<{ id: string }>('suppress_mailbox', SUPPRESS_HASH, values);
  const data = { label: mailbox.hint, channel: 'EMAIL', reason, lifted: false };
  if (added) tx.emit(suppressionChanged, data, { aggregateId: added.id, aggregateVersion: 1 });
}
