import { statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Who a process runs as. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

interface Entry {
  readonly uid: number;
  readonly gid: number;
  readonly mode: number;
}

type Stat = (path: string, options: { readonly throwIfNoEntry: false }) => Entry | undefined;

/** True when the account may pass through a folder, judged by its owner and mode. */
export function mayPass(entry: Entry, account: Account): boolean {
  if (account.uid === 0) return true;
  if (entry.uid === account.uid) return (entry.mode & 0o100) !== 0;
  if (entry.gid === account.gid) return (entry.mode & 0o010) !== 0;
  return (entry.mode & 0o001) !== 0;
}

/** True when the account can reach a path: every folder above it lets it through (a checkout in /root does not). */
export function canReach(path: string, account: Account, stat: Stat = statSync): boolean {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const entry = stat(folder, { throwIfNoEntry: false });
    // What does not exist yet will be made so that it lets everybody pass.
    if (entry && !mayPass(entry, account)) return false;
    if (folder === dirname(folder)) return true;
  }
}
