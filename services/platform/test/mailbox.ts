import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A mail as its reader sees it. */
export interface ReadMail {
  readonly raw: string;
  readonly subject: string;
  readonly text: string;
}

/** Mails to an address, oldest first, from the folder that the file transport writes to. */
export async function mailsTo(address: string): Promise<ReadMail[]> {
  const folder = process.env['MH_MAIL_DIR'] ?? '';
  const files = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml')).sort();
  const raws = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  return raws.filter((raw) => raw.includes(`\nTo: ${address}\n`)).map(toMail);
}

/** Waits until something is there. */
export async function eventually<T>(look: () => Promise<readonly T[]>): Promise<readonly T[]> {
  for (let i = 0; i < 200; i++) {
    const found = await look();
    if (found.length > 0) return found;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('It did not happen within ten seconds.');
}

/** The newest mail to the address, once there are `count`. */
export async function mailTo(address: string, count = 1): Promise<ReadMail> {
  const mails = await eventually(async () => {
    const found = await mailsTo(address);
    return found.length >= count ? found : [];
  });
  return mails.at(-1)!;
}

/** The token in the link of a mail. */
export function tokenIn({ text }: ReadMail): string {
  return /[?#]token=([\w-]+)/.exec(text)?.[1] ?? '';
}

function toMail(raw: string): ReadMail {
  const boundary = /boundary="([^"]+)"/.exec(raw)?.[1] ?? '';
  const part = raw.split(`--${boundary}`).find((each) => /^Content-Type: text\/plain/m.test(each)) ?? '';
  const [head = '', ...body] = part.trimStart().split('\n\n');
  const subject = /^Subject: (.*(?:\n[ \t].*)*)/m.exec(raw)?.[1] ?? '';
  return { raw, subject: words(subject), text: decode(body.join('\n\n'), head) };
}

function decode(body: string, head: string): string {
  if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8');
  return /quoted-printable/i.test(head) ? printable(body) : body;
}

function printable(text: string): string {
  const bytes = text
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

function words(subject: string): string {
  return subject.replace(/=\?utf-8\?([qb])\?([^?]*)\?=\s*/gi, (_all, kind: string, value: string) =>
    kind.toLowerCase() === 'b' ? Buffer.from(value, 'base64').toString('utf8') : printable(value.replaceAll('_', ' ')),
  );
}
