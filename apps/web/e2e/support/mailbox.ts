import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the stack under test writes mails that a mail server would take. */
const folder = process.env['MH_MAIL_DIR'] ?? join(process.env['MH_HOME'] ?? '.mh', 'mail');

/** The link in the newest mail to an address, once there are `count`. */
export async function linkMailedTo(address: string, count = 1): Promise<string> {
  for (let i = 0; i < 100; i++) {
    const mails = await mailsTo(address);
    const link = mails.length < count ? undefined : /https?:\/\/\S+[?&]token=[\w-]+/.exec(mails.at(-1) ?? '')?.[0];
    if (link !== undefined) return `${new URL(link).pathname}${new URL(link).search}`;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`No mail with a link came for ${address} into ${folder}.`);
}

/** Mails to an address whose text, once decoded, has these words; newest last, as soon as there is one. */
export async function mailsWith(address: string, words: string): Promise<string[]> {
  for (let i = 0; i < 150; i++) {
    const found = (await mailsTo(address)).filter((mail) => mail.includes(words));
    if (found.length > 0) return found;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error(`No mail with “${words}” came for ${address} into ${folder}.`);
}

export async function mailsTo(address: string): Promise<string[]> {
  const files = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml')).sort();
  const raws = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  return raws.filter((raw) => raw.includes(`\nTo: ${address}\n`)).map(readable);
}

/** Quoted-printable as text: soft line breaks joined, escaped bytes restored. Parts in Base64 are decoded too. */
function readable(raw: string): string {
  const parts = raw.split(/\n--\S+\n/).map((part) => {
    const [head = '', ...body] = part.split('\n\n');
    const text = body.join('\n\n');
    return `${head}\n\n${/base64/i.test(head) ? Buffer.from(text, 'base64').toString('utf8') : text}`;
  });
  return parts.join('\n').replace(/=\n/g, '').replace(/=3D/g, '=');
}
