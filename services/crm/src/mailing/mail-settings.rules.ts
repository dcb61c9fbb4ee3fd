import { DomainError } from '@mh-os/kernel';
import { isIP } from 'node:net';
import { normalEmail } from '../people/normal-contact.rules.ts';
import type { MailSettingsEntity } from './mail-settings.entity.ts';
import type { UpdateCrmMailSettingsInput } from './messages.inputs.ts';

/** Settings as they are kept, but for the password. */
export type PlainSettings = Pick<
  MailSettingsEntity,
  | 'senderName'
  | 'fromAddress'
  | 'replyTo'
  | 'postalAddress'
  | 'perMinute'
  | 'paused'
  | 'softBounces'
  | 'smtpHost'
  | 'smtpPort'
  | 'smtpTls'
  | 'smtpUser'
>;

const HOST = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i;

/** Checks a wish and brings it into the form in which it is kept. Whether a host leads inside is judged when it is connected to. */
export function decideSettings(
  wish: Omit<UpdateCrmMailSettingsInput, 'expectedVersion' | 'smtpPassword'>,
): PlainSettings {
  const { perMinute, paused, softBounces } = wish;
  const senderName = wish.senderName.trim();
  if (!senderName || /\p{Cc}/u.test(senderName)) throw refused('senderName', 'A sender has a name of one line.');
  const fromAddress = addressOf(wish.fromAddress, 'fromAddress');
  const replyTo = wish.replyTo?.trim() ? addressOf(wish.replyTo, 'replyTo') : null;
  const postalAddress = wish.postalAddress.replaceAll('\r', '').trim();
  if (!postalAddress) throw refused('postalAddress', 'A postal address stands under every mail.');
  return { senderName, fromAddress, replyTo, postalAddress, perMinute, paused, softBounces, ...serverOf(wish) };
}

function serverOf(wish: Pick<UpdateCrmMailSettingsInput, 'smtpHost' | 'smtpPort' | 'smtpTls' | 'smtpUser'>) {
  const smtpHost = wish.smtpHost?.trim() || null;
  if (smtpHost === null) return { smtpHost, smtpPort: null, smtpTls: null, smtpUser: null };
  if (isIP(smtpHost) === 0 && !HOST.test(smtpHost)) throw refused('smtpHost', 'This is no name of a server.');
  const smtpTls = wish.smtpTls ?? 'STARTTLS';
  const smtpPort = wish.smtpPort ?? (smtpTls === 'TLS' ? 465 : 587);
  if (!Number.isInteger(smtpPort) || smtpPort < 1 || smtpPort > 65_535)
    throw refused('smtpPort', 'A port is a number from 1 to 65535.');
  const smtpUser = wish.smtpUser?.trim() || null;
  if (smtpUser !== null && smtpTls === 'NONE')
    throw refused('smtpTls', 'A password is never sent without encryption: choose TLS or STARTTLS.');
  return { smtpHost, smtpPort, smtpTls, smtpUser };
}

function addressOf(given: string, path: string): string {
  const email = normalEmail(given);
  if (!email) throw refused(path, 'This is no e-mail address.');
  return email.address;
}

function refused(path: string, message: string): DomainError {
  return new DomainError('CRM_MAIL_SETTINGS_INVALID', message, { path: [path] });
}
