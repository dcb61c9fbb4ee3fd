import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../../shared/data/03-peer-import-files');

/** Whether the import files of other shops lie beside this repository. */
export const havePeerFiles = existsSync(folder);

if (!havePeerFiles) process.stdout.write(`Skipped: the import files of other shops are not in ${folder}.\n`);

/** Runs where the files are, is skipped with a message where not. */
export const describePeerFiles = havePeerFiles ? describe : describe.skip;

/** One of these files. */
export function peerFile(path: string): Buffer {
  return readFileSync(join(folder, path));
}
