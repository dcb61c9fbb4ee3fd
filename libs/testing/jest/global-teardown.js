import { dropTestDatabases } from '../src/infra.databases.ts';

/** Drops the databases of the run, which matters where the server was lent, and ends what global-setup.js started. */
export default async function teardown() {
  await dropTestDatabases();
  await globalThis.mhTestInfra?.stop();
}
