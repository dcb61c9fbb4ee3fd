import { DomainError } from '@mh-os/kernel';
import { decideSenderName, decideServer } from '@mh-os/mailing';
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

/** Checks a wish and brings it into the form in which it is kept. Whether a host leads inside is judged when it is connected to. */
export function decideSettings(
  wish: Omit<UpdateCrmMailSettingsInput, 'expectedVersion' | 'smtpPassword'>,
): PlainSettings {
  const { perMinute, paused, softBounces } = wish;
  const senderName = decideSenderName(wish.senderName, refused);
  const fromAddress = addressOf(wish.fromAddress, 'fromAddress');
  const replyTo = wish.replyTo?.trim() ? addressOf(wish.replyTo, 'replyTo') : null;
  const postalAddress = wish.postalAddress.replaceAll('\r', '').trim();
  if (!postalAddress) throw refused('postalAddress', 'A postal address stands under every mail.');
  return {
    senderName,
    fromAddress,
    replyTo,
    postalAddress,
    perMinute,
    paused,
    softBounces,
    ...decideServer(wish, refused),
  };
}

function addressOf(given: string, path: string): string {
  const email = normalEmail(given);
  if (!email) throw refused(path, 'This is no e-mail address.');
  return email.address;
}

function refused(path: string, message: string): DomainError {
  return new DomainError('CRM_MAIL_SETTINGS_INVALID', message, { path: [path] });
}
