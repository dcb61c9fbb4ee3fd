import type { AuditDigest } from './digest.ts';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const FILE = /^audit-digest-(\d{8})\.json$/;

/** Hashes of the digests in a folder, by number; a file that cannot be read counts as another digest. */
export async function writtenDigests(folder: string | undefined): Promise<Map<number, string>> {
  const hashes = new Map<number, string>();
  for (const name of folder ? await readdir(folder).catch(() => []) : []) {
    const number = FILE.exec(name)?.[1];
    if (number === undefined) continue;
    const text = await readFile(join(folder!, name), 'utf8');
    hashes.set(Number(number), hashIn(text));
  }
  return hashes;
}

function hashIn(text: string): string {
  try {
    return String((JSON.parse(text) as Partial<AuditDigest>).hash);
  } catch {
    return 'unreadable';
  }
}
