import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { PlatformConfig } from '../config.ts';

/** A mail as it is handed over. */
export interface OutgoingMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Hands mails over to the outside; throws where that fails. */
export interface MailTransport {
  send(mail: OutgoingMail): Promise<void>;
}

/** Injection token of the transport. */
export const MAIL_TRANSPORT = Symbol('MAIL_TRANSPORT');

/** The transport that the configuration asks for: a mail server, else a folder. */
export function transportFrom(config: PlatformConfig): MailTransport {
  return config.MH_SMTP_URL
    ? new SmtpTransport(config.MH_SMTP_URL, config.MH_MAIL_FROM)
    : new FileTransport(config.MH_MAIL_DIR, config.MH_MAIL_FROM);
}

/** The same id always gives the same Message-ID, so that a mail server or reader can drop a second copy. */
function message(from: string, { id, ...mail }: OutgoingMail) {
  const host = /@([^>\s]+)/.exec(from)?.[1] ?? 'mh-os.local';
  return { ...mail, from, messageId: `<${id}@${host}>`, disableFileAccess: true, disableUrlAccess: true } as const;
}

/** Sends through a mail server; each step has a limit, so that a silent server holds nobody for long. */
export class SmtpTransport implements MailTransport {
  private readonly transport: ReturnType<typeof createTransport>;
  private readonly from: string;

  constructor(url: string, from: string) {
    this.from = from;
    const limits = 'connectionTimeout=10000&greetingTimeout=10000&socketTimeout=30000';
    this.transport = createTransport(`${url}${url.includes('?') ? '&' : '?'}${limits}`);
  }

  async send(mail: OutgoingMail): Promise<void> {
    await this.transport.sendMail(message(this.from, mail));
  }
}

/** Writes each mail as an .eml file: for development and tests. */
export class FileTransport implements MailTransport {
  private readonly transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  private readonly folder: string;
  private readonly from: string;

  constructor(folder: string, from: string) {
    this.folder = folder;
    this.from = from;
  }

  async send(mail: OutgoingMail): Promise<void> {
    const { message: content } = await this.transport.sendMail(message(this.from, mail));
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const file = join(this.folder, `${mail.id}.eml`);
    // Under its name only when whole: a reader of the folder never meets half a mail.
    await writeFile(`${file}.part`, content as Buffer, { mode: 0o600 });
    await rename(`${file}.part`, file);
  }
}
