import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { packageOf } from './package-of.js';

const { default: Sequencer } = createRequire(import.meta.url)('@jest/test-sequencer');

/**
 * Package after package, so that a worker keeps its world (shared-environment.js); stories first, since they take longest, and
 * in a package first what is long though its file is short.
 */
export default class ByPackage extends Sequencer {
  sort(tests) {
    const rank = ({ path, context }) => {
      const name = packageOf(context.config.rootDir, path);
      return `${name === 'infra/stories' ? 0 : 1}${name}`;
    };
    const size = ({ path }) => (path.includes('conformance') ? 1e9 : statSync(path).size);
    return [...tests].sort((a, b) => rank(a).localeCompare(rank(b)) || size(b) - size(a));
  }
}
