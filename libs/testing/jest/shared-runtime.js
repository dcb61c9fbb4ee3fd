import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const { default: Runtime } = createRequire(import.meta.url)('jest-runtime');

/** Finds the modules that earlier files of its world have loaded, and leaves its own to later ones: see shared-environment.js. */
export default class SharedRuntime extends Runtime {
  #environment;
  #perFile;

  constructor(config, environment, ...rest) {
    super(config, environment, ...rest);
    const testPath = rest[4];
    this.#environment = environment;
    this.#perFile = [testPath, ...config.setupFilesAfterEnv];
    if (!environment.shared) return;
    const { registries } = this;
    // Fastify looks for the name of each plugin among all that is loaded: half a second for each start of a service.
    registries.getRequireCacheProxy = () => ({});
    environment.loaded ??= { cjs: registries.moduleRegistry, esm: registries.esModuleRegistry, maps: new Map() };
    registries.moduleRegistry = environment.loaded.cjs;
    registries.esModuleRegistry = environment.loaded.esm;
    this.#forgetFile();
    for (const [file, map] of environment.loaded.maps) super.getSourceMaps().set(file, map);
  }

  /** Modules of this file live on and may load more later: nothing is torn down but what this file alone has seen. */
  teardown() {
    if (!this.#environment.shared) return super.teardown();
    this.restoreAllMocks();
    for (const [file, map] of this.getSourceMaps()) this.#environment.loaded.maps.set(file, map);
    this.#forgetFile();
    // What its modules import while a later file runs is not imported between tests.
    this.enterTestCode();
  }

  #forgetFile() {
    const { cjs, esm } = this.#environment.loaded;
    for (const file of this.#perFile) {
      cjs.delete(file);
      esm.delete(pathToFileURL(file).href);
    }
    for (const key of esm.keys()) if (key.includes('@jest/globals')) esm.delete(key);
  }
}
