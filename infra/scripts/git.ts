import { sh } from './steps.ts';

/** The commit that this tree is compared with, or null where there is no history (a shallow clone, an archive). */
export async function baseCommit(): Promise<string | null> {
  const head = await revision('HEAD');
  if (head === null) return null;
  const main = (await revision('origin/main')) ?? (await revision('main'));
  if (main !== null && main !== head) return (await output('merge-base', main, head)) ?? main;
  // On main itself: uncommitted work is compared with the last commit, a clean tree with the one before it.
  const dirty = await output('status', '--porcelain', '--', 'services', 'libs/contracts', 'gateway');
  return dirty ? head : await revision('HEAD~1');
}

/** The text of a file at a commit, or null where it did not exist. */
export async function fileAt(commit: string, path: string): Promise<string | null> {
  const ran = await sh('git', ['show', `${commit}:${path}`]);
  return ran.code === 0 ? ran.output : null;
}

const revision = (name: string): Promise<string | null> =>
  output('rev-parse', '--verify', '--quiet', `${name}^{commit}`);

async function output(...args: string[]): Promise<string | null> {
  const ran = await sh('git', args);
  return ran.code === 0 ? ran.output.trim() : null;
}
