import { type DomainError, type SecretKey, wrap } from '@mh-os/kernel';
import { BrandEntity } from '@mh-os/persistence';
import { isIP } from 'node:net';
import { Column } from 'typeorm';

/** How a mail server is spoken to. */
export const SMTP_TLS = ['TLS', 'STARTTLS', 'NONE'] as const;
export type SmtpTls = (typeof SMTP_TLS)[number];

/** As whom and how a brand sends mails of one kind. */
export abstract class SenderSettings extends BrandEntity {
  @Column('boolean')
  single!: boolean;

  @Column('text')
  senderName!: string;

  @Column('text')
  fromAddress!: string;

  @Column('text', { nullable: true })
  replyTo!: string | null;

  @Column('int')
  perMinute!: number;

  @Column('boolean')
  paused!: boolean;

  /** The brand's own server; the deployment's where null. */
  @Column('text', { nullable: true })
  smtpHost!: string | null;

  @Column('int', { nullable: true })
  smtpPort!: number | null;

  @Column('text', { nullable: true })
  smtpTls!: SmtpTls | null;

  @Column('text', { nullable: true })
  smtpUser!: string | null;

  /** Encrypted; it is never given back. */
  @Column('bytea', { nullable: true })
  smtpPasswordWrapped!: Buffer | null;
}

/** The columns of it, for the migration that makes the table; `table` names its constraints. */
export const senderColumns = (table: string): string =>
  `single boolean NOT NULL, sender_name text NOT NULL, from_address text NOT NULL, reply_to text, per_minute integer NOT NULL,
   paused boolean NOT NULL, smtp_host text, smtp_port integer, smtp_tls text, smtp_user text, smtp_password_wrapped bytea,
   CONSTRAINT ${table}_single_key UNIQUE (brand_id, single), CONSTRAINT ${table}_single_check CHECK (single),
   CONSTRAINT ${table}_pace_check CHECK (per_minute BETWEEN 1 AND 10000),
   CONSTRAINT ${table}_server_check CHECK ((smtp_host IS NULL) = (smtp_port IS NULL) AND (smtp_host IS NULL) = (smtp_tls IS NULL)),
   CONSTRAINT ${table}_login_check CHECK ((smtp_user IS NULL) = (smtp_password_wrapped IS NULL))`;

export type MailServer = Pick<SenderSettings, 'smtpHost' | 'smtpPort' | 'smtpTls' | 'smtpUser'>;
export type MailServerWish = { readonly [K in keyof MailServer]?: MailServer[K] | undefined };

/** Says of a field why it is refused; the service has the code for it. */
export type Refuse = (path: string, message: string) => DomainError;

const HOST = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i;

/** Checks a wish and brings it into the form in which it is kept. Whether a host leads inside is judged when it is connected to. */
export function decideServer(wish: MailServerWish, refused: Refuse): MailServer {
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

/** A name that stands in a header. */
export function decideSenderName(given: string, refused: Refuse): string {
  const senderName = given.trim();
  if (!senderName || /\p{Cc}/u.test(senderName)) throw refused('senderName', 'A sender has a name of one line.');
  return senderName;
}

/** What a password is sealed for and bound to. */
export const MAIL_PASSWORD = 'mail-password';

/**
 * The password as it is kept, bound to the row. It belongs to one server and login: for another it is asked for again, lest it
 * be sent elsewhere.
 */
export function sealPassword(
  key: SecretKey,
  row: { readonly id: string; readonly before: SenderSettings | null; readonly wanted: MailServer },
  given: string | null | undefined,
  refused: Refuse,
): Buffer | null {
  const { id, before, wanted } = row;
  const { smtpHost, smtpUser } = wanted;
  if (smtpHost === null || smtpUser === null) return null;
  if (given) return wrap(key.keyFor(MAIL_PASSWORD), id, given);
  if (before?.smtpHost === smtpHost && before.smtpUser === smtpUser) return before.smtpPasswordWrapped;
  throw refused('smtpPassword', 'Give the password of this login at this server.');
}
