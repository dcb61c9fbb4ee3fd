import type { SecretKey } from '@mh-os/kernel';
import { linkToken, type LinkUse } from './link-tokens.ts';

/** Paths of links below the public address; what stands behind them is the token. */
export const PATHS: Readonly<Record<LinkUse, string>> = {
  UNSUBSCRIBE: 'unsubscribe',
  OPEN: 'open',
  CLICK: 'click',
  CONFIRM: 'confirm',
};

/** Addresses of the links of a mail. */
export interface MailLinks {
  readonly unsubscribe: string;
  readonly pixel: string;
  readonly click: (link: number) => string;
}

/** The address by which somebody answers a question. */
export function confirmLink(key: SecretKey, publicUrl: string, brandId: string, requestId: string): string {
  return `${publicUrl}/public/crm/mail/${PATHS.CONFIRM}/${linkToken(key, { use: 'CONFIRM', brandId, messageId: requestId, link: 0 })}`;
}

/** The addresses that lead from one mail back to us, through the gateway. */
export function mailLinks(key: SecretKey, publicUrl: string, brandId: string, messageId: string): MailLinks {
  const url = (use: LinkUse, link = 0): string =>
    `${publicUrl}/public/crm/mail/${PATHS[use]}/${linkToken(key, { use, brandId, messageId, link })}`;
  return { unsubscribe: url('UNSUBSCRIBE'), pixel: url('OPEN'), click: (link) => url('CLICK', link) };
}
