import { houseMigrations, migrate, provision } from '../src/index.ts';

/** One of several processes that set up the same database at the same moment. */
const [adminUrl = '', database = '', service = ''] = process.argv.slice(2);
const passwords = { owner: 'mh-test-owner', app: 'mh-test-app', relay: 'mh-test-relay' };
await provision(adminUrl, { database, services: [service], passwords: { [service]: passwords } });
const { hostname: host, port } = new URL(adminUrl);
const ran = await migrate({
  service,
  config: { host, port: Number(port), database, passwords },
  migrations: [...houseMigrations],
});
process.stdout.write(`ran ${ran.length}\n`);
