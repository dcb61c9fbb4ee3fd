import { NotHandedOver } from '@mh-os/mail';

/** Pauses before the next attempts, in milliseconds; after the last a mail is given up and a person may try it again. */
export const RETRY_MS: readonly number[] = [1, 5, 15, 60, 180, 360, 720, 1_440].map((minutes) => minutes * 60_000);
/** How long a batch that was taken may wait for its turn. */
export const CLAIM_MS = 10 * 60_000;
/** How long handing one mail over may take: longer than all steps of a mail server together. */
export const HAND_MS = 2 * 60_000;
/** Mails that one process takes at once. */
export const BATCH = 50;
/** A mail that was taken so often without being sent ends its sender every time. */
export const MOST_CLAIMS = RETRY_MS.length + 3;

/** What became of an attempt to hand a mail over. */
export type Outcome =
  | { readonly kind: 'RETRY'; readonly inMs: number }
  | { readonly kind: 'FAILED' }
  | { readonly kind: 'HARD' }
  /** The server may have it, or not: a person decides. */
  | { readonly kind: 'UNKNOWN' };

/** Mailboxes that are not there: RFC 3463 5.1.x about the recipient's address, 5.2.1 disabled. */
const NO_MAILBOX = /\b5\.(1\.(0|1|2|3|6|10)|2\.1)\b/;
const ENHANCED = /\b[245]\.\d{1,3}\.\d{1,3}\b/;
/** Answers about us, not about the address, though they come with the same code. */
const ABOUT_US =
  /relay|denied|policy|spam|block|auth|reputation|blacklist|not allowed|prohibited|sender|rate|spf|dkim|dmarc/i;

/** Decides after an attempt that failed, the `attempts`-th. */
export function afterFailure(error: unknown, attempts: number): Outcome {
  // Written wrongly before anybody was asked: it will be as wrong tomorrow.
  if (!(error instanceof NotHandedOver)) return { kind: 'FAILED' };
  if (error.maybeTaken) return { kind: 'UNKNOWN' };
  const { responseCode = 0, response, noServer } = error;
  const inMs = RETRY_MS[attempts - 1];
  if (!noServer && responseCode >= 500)
    return isNoMailbox(error.command, responseCode, response) ? { kind: 'HARD' } : { kind: 'FAILED' };
  return inMs === undefined ? { kind: 'FAILED' } : { kind: 'RETRY', inMs };
}

/** Whether a server says that there is no such mailbox: only then nothing is sent there ever again. */
function isNoMailbox(command: string | undefined, code: number, response: string): boolean {
  if (command !== 'RCPT TO') return false;
  if (ENHANCED.test(response)) return NO_MAILBOX.test(response);
  return [550, 551, 553].includes(code) && !ABOUT_US.test(response);
}

/** What may be kept of a server's words: no addresses. */
export function withoutAddresses(message: string): string {
  return message
    .replace(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g, '…')
    .replace(/\p{Cc}+/gu, ' ')
    .slice(0, 300);
}

/** As much of an address as may be shown: its first letter and its domain. */
export function hintOf(address: string): string {
  return `${address.slice(0, 1)}…${address.slice(address.lastIndexOf('@'))}`;
}

/** `Name <address>` with the name quoted. */
export function senderOf(name: string, address: string): string {
  return `"${name.replace(/[\p{Cc}"\\]/gu, ' ').trim()}" <${address}>`;
}
