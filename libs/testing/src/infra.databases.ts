import pg from 'pg';

/** What the environment says about the servers of this test run. */
export interface TestInfra {
  /** A superuser's URL of the administrator's database. */
  readonly pgUrl: string;
  /** This worker's own NATS. */
  readonly natsUrl: string;
  /** Prefix of the names of all databases of this run. */
  readonly prefix: string;
}

/** PostgreSQL and NATS of this test run; Jest's project `int` starts them before any test. */
export function testInfra(env: NodeJS.ProcessEnv = process.env): TestInfra {
  const pgUrl = env['MH_TEST_PG_URL'];
  const urls = env['MH_TEST_NATS_URL']?.split(',');
  if (!pgUrl || !urls?.[0])
    throw new Error(
      'There is no test infrastructure: name the file *.int.spec.ts, or set MH_TEST_PG_URL and MH_TEST_NATS_URL.',
    );
  const natsUrl = urls[(Number(env['JEST_WORKER_ID'] ?? 1) - 1) % urls.length]!;
  return { pgUrl, natsUrl, prefix: `mh_t_${env['MH_TEST_RUN'] ?? process.pid}_` };
}

/** The same server, another database. */
export function databaseUrl(adminUrl: string, database: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs `work` as superuser in the administrator's database. */
export async function asAdmin<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: testInfra().pgUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Drops every database of this run. */
export async function dropTestDatabases(): Promise<void> {
  await asAdmin(async (admin) => {
    const { rows } = await admin.query<{ datname: string }>(
      'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
      [testInfra().prefix],
    );
    for (const { datname } of rows)
      await admin.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(datname)} WITH (FORCE)`);
  });
}
