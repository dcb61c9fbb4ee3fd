import { startInfra } from '../src/infra.start.ts';

/** Jest runs this once, before it forks its workers, so that all of them share what is started here. */
export default async function setup(globalConfig) {
  const infra = await startInfra(globalConfig.maxWorkers);
  Object.assign(process.env, infra.env);
  globalThis.mhTestInfra = infra;
}
