import { createHash } from 'node:crypto';

/** What can be asked for. */
export type PrivacyKind = 'person-export' | 'person-erasure' | 'brand-export';
/** Where a request stands. */
export type PrivacyState = 'RUNNING' | 'DONE' | 'FAILED';

/** A word that stands for a person, and what takes its place; `anywhere` false: only where the person's id stands beside it. */
export interface ErasureTerm {
  readonly text: string;
  readonly anywhere: boolean;
  readonly replacement: string;
}

/** Rows of one table. */
export interface Counted {
  readonly table: string;
  readonly rows: number;
}

/** The name that stands for everybody who was erased. */
export const ERASED_NAME = 'Erased person';

/** An address that reaches nobody, another one for each person: addresses are unique. */
export const erasedEmail = (userId: string): string => `erased-${userId}@erased.invalid`;

/** What is known of a person's words. */
export interface PersonWords {
  readonly userId: string;
  readonly names: readonly string[];
  readonly emails: readonly string[];
  /** Names that somebody else in the brand has, too. */
  readonly shared: readonly string[];
}

/**
 * Words to be replaced. An address or a full name stands for one person wherever it is; a single word (Max) or a name that
 * two people share only where the person's id stands beside it.
 */
export function erasureTerms({ userId, names, emails, shared }: PersonWords): ErasureTerm[] {
  const lower = new Set(shared.map((name) => name.toLowerCase()));
  const own = distinct(names).filter((name) => name !== ERASED_NAME);
  const mails = distinct(emails).filter((email) => email !== erasedEmail(userId));
  return [
    ...mails.map((text) => ({ text, anywhere: true, replacement: erasedEmail(userId) })),
    // Longer ones first: "Ann Lee Ray" before "Ann Lee".
    ...own
      .sort((a, b) => b.length - a.length)
      .map((text) => ({
        text,
        anywhere: /\S\s+\S/.test(text) && !lower.has(text.toLowerCase()),
        replacement: ERASED_NAME,
      })),
  ];
}

const distinct = (texts: readonly string[]): string[] => [
  ...new Map(texts.filter((text) => text.trim() !== '').map((text) => [text.toLowerCase(), text])).values(),
];

/** What follows once a service has answered: whether all others have done theirs, so that this one's own part can begin. */
export function othersDone(answers: readonly { domain: string; state: string }[], own: string): boolean {
  return answers.every(({ domain, state }) => domain === own || state === 'DONE');
}

/** A file of an archive, as its manifest names it. */
export interface ArchiveFile {
  readonly path: string;
  readonly rows: number;
  readonly sha256: string;
}

export const sha256 = (data: Buffer): string => createHash('sha256').update(data).digest('hex');

const BLOCK = 512;

/** A file as an entry of a tar archive (ustar). */
export function tarEntry(path: string, data: Buffer, at: Date): Buffer {
  const header = Buffer.alloc(BLOCK);
  const octal = (value: number, offset: number, length: number) =>
    header.write(`${value.toString(8).padStart(length - 1, '0')}\0`, offset, 'ascii');
  if (Buffer.byteLength(path) > 100) throw new Error(`The name ${path} is too long for the archive.`);
  header.write(path, 0, 'utf8');
  octal(0o644, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(data.length, 124, 12);
  octal(Math.floor(at.getTime() / 1000), 136, 12);
  header.write('        ', 148, 'ascii');
  header.write('0', 156, 'ascii');
  header.write('ustar\x0000', 257, 'ascii');
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'ascii');
  return Buffer.concat([header, data, Buffer.alloc((BLOCK - (data.length % BLOCK)) % BLOCK)]);
}

/** How an archive ends. */
export const tarEnd = (): Buffer => Buffer.alloc(2 * BLOCK);
