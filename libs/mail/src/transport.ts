import { z } from 'zod';
import type { OutgoingMail } from './compose.ts';
import { FileTransport } from './file-transport.ts';
import { SmtpTransport } from './smtp-transport.ts';

/** Hands mails over to the outside; throws where that fails. */
export interface MailTransport {
  send(mail: OutgoingMail): Promise<void>;
  /** Lets go of what is held open. */
  close(): void;
}

/** Variables of a service that sends mails. */
export const mailShape = {
  MH_SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
    .optional()
    .describe('Mail server, smtp://user:password@host:port; without it mails are written to MH_MAIL_DIR'),
  MH_MAIL_FROM: z.string().default('MH-OS <no-reply@mh-os.example>').describe('Sender of mails'),
  MH_MAIL_DIR: z
    .string()
    .default('.mh/mail')
    .describe('Folder that takes mails as .eml files where there is no server'),
};

/** What of the configuration says where mails go. */
export interface MailConfig {
  readonly MH_SMTP_URL?: string | undefined;
  readonly MH_MAIL_FROM: string;
  readonly MH_MAIL_DIR: string;
}

/** The transport that the configuration asks for: a mail server, else a folder. */
export function defaultTransport(config: MailConfig): MailTransport {
  return config.MH_SMTP_URL
    ? new SmtpTransport(config.MH_SMTP_URL, config.MH_MAIL_FROM)
    : new FileTransport(config.MH_MAIL_DIR, config.MH_MAIL_FROM);
}
