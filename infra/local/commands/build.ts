import { build } from '../sources/build.ts';
import { makeFolders, pathsOf } from '../plan/paths.ts';
import { duration } from '../status-view.ts';

/** `npm run build`: everything that changed since the last build. */
export async function buildCommand(): Promise<number> {
  const paths = pathsOf();
  makeFolders(paths);
  const began = Date.now();
  const note = await build(paths, { web: true });
  process.stdout.write(`${note === '' ? 'Built' : `Nothing built (${note})`} in ${duration(Date.now() - began)}.\n`);
  return 0;
}
