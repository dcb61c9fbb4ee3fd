import NodeEnvironment from 'jest-environment-node';
import { packageOf } from './package-of.js';

/**
 * Jest gives every test file a world of its own: each loads NestJS, TypeORM, GraphQL and the service anew, which takes longer
 * than most files test. Here the files of one package that a worker runs one after another share a world, the last one only:
 * what is loaded stays, and what a file leaves in the state of a module the next one finds, as requests of one process do.
 * A file that replaces modules or clocks says `@own-world` at its top and shares nothing.
 */
let last;

/** Where jest-circus and expect keep what belongs to one file. */
const ofOneFile = ['EVENT_HANDLERS', '$$jest-matchers-object', 'RETRY_TIMES', 'TEST_TIMEOUT_SYMBOL'].map((name) =>
  Symbol.for(name),
);

export default class SharedEnvironment extends NodeEnvironment {
  constructor(config, context) {
    const { id, rootDir } = config.projectConfig;
    const alone = 'own-world' in context.docblockPragmas;
    const key = alone ? context.testPath : `${id}:${packageOf(rootDir, context.testPath)}`;
    if (last?.key === key) {
      for (const symbol of ofOneFile) Reflect.deleteProperty(last.environment.global, symbol);
      return last.environment;
    }
    const before = last?.environment;
    last = undefined;
    void before?.end();
    super(config, context);
    this.loaded = undefined;
    if (!alone) last = { key, environment: this };
    this.shared = !alone;
  }

  async teardown() {
    if (!this.shared) await super.teardown();
  }

  end() {
    return super.teardown();
  }
}
