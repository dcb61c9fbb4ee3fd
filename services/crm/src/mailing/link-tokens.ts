import type { SecretKey } from '@mh-os/kernel';

/** What a link of a mail does. */
export type LinkUse = 'UNSUBSCRIBE' | 'OPEN' | 'CLICK' | 'CONFIRM';

/** What a token says: ids only, never an address. */
export interface LinkClaim {
  readonly use: LinkUse;
  readonly brandId: string;
  /** The mail; of confirmations the question that was asked. */
  readonly messageId: string;
  /** Which link of the mail. */
  readonly link: number;
}

const USES: readonly LinkUse[] = ['UNSUBSCRIBE', 'OPEN', 'CLICK', 'CONFIRM'];
const PURPOSE = 'mail-link';
const BODY = 35;
const SIGNATURE = 16;

const bytesOf = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');
const idOf = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** The token of a link: signed, bound to the mail, the use and the link. */
export function linkToken(key: SecretKey, { use, brandId, messageId, link }: LinkClaim): string {
  const body = Buffer.alloc(BODY);
  bytesOf(brandId).copy(body, 0);
  bytesOf(messageId).copy(body, 16);
  body.writeUInt8(USES.indexOf(use), 32);
  body.writeUInt16BE(link, 33);
  return Buffer.concat([body, key.sign(PURPOSE, body)]).toString('base64url');
}

/** What a token says; null where it is not ours or is for another use. */
export function readLinkToken(key: SecretKey, token: string, use: LinkUse): LinkClaim | null {
  if (!/^[\w-]{68}$/.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  const body = bytes.subarray(0, BODY);
  if (bytes.length !== BODY + SIGNATURE || !key.signed(PURPOSE, body, bytes.subarray(BODY))) return null;
  if (USES[body.readUInt8(32)] !== use) return null;
  const [brandId, messageId] = [idOf(body.subarray(0, 16)), idOf(body.subarray(16, 32))];
  return { use, brandId, messageId, link: body.readUInt16BE(33) };
}
