import { createHash } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Halt } from '../halt.ts';

const parent = '/var/tmp';
const prefix = 'mh-os-';

/** A folder outside the checkout for the data (and programs) that PostgreSQL's account could not reach inside; one per stack. */
export function outsideFolder(home: string): string {
  return join(parent, prefix + createHash('sha256').update(home).digest('hex').slice(0, 12));
}

/** Makes that folder, and removes those of stacks that are no more. */
export function makeOutside(home: string): string {
  const folder = outsideFolder(home);
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  const { uid } = lstatSync(folder);
  if (uid !== 0) throw new Halt(`${folder} belongs to another user: remove it and run the command again.`);
  chmodSync(folder, 0o711);
  writeFileSync(join(folder, 'belongs-to'), home);
  removeOrphans();
  return folder;
}

function removeOrphans(): void {
  for (const name of readdirSync(parent).filter((entry) => entry.startsWith(prefix))) {
    const note = join(parent, name, 'belongs-to');
    const owned = lstatSync(join(parent, name)).uid === 0 && existsSync(note);
    if (owned && !existsSync(readFileSync(note, 'utf8'))) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

/** Every folder in which a stack may have left PostgreSQL's data. */
export const postgresDataFolders = (home: string): string[] => [join(home, 'postgres'), outsideFolder(home)];
