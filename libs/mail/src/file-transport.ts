import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeMail, type OutgoingMail } from './compose.ts';
import type { MailTransport } from './transport.ts';

/** Writes each mail as an .eml file: for development and tests. */
export class FileTransport implements MailTransport {
  private readonly folder: string;
  private readonly from: string;

  constructor(folder: string, from: string) {
    this.folder = folder;
    this.from = from;
  }

  async send(mail: OutgoingMail): Promise<void> {
    const { raw } = await composeMail(this.from, mail);
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const file = join(this.folder, `${mail.id}.eml`);
    // Under its name only when whole: a reader of the folder never meets half a mail.
    await writeFile(`${file}.part`, raw.toString('utf8').replaceAll('\r\n', '\n'), { mode: 0o600 });
    await rename(`${file}.part`, file);
  }

  close(): void {
    // Nothing is held.
  }
}
