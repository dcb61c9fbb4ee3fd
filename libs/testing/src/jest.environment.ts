import { generateSigningJwk, publicJwkOf } from '@mh-os/auth';
import { connect } from '@nats-io/transport-node';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { testPasswords } from './database.ts';
import { testInfra } from './infra.databases.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Jest runs this before each file of project `int` is imported: a service reads its configuration at import, so
 * everything it needs is in the environment by then. The database named here is made by startTestService.
 */
async function prepare(): Promise<void> {
  await emptyNats(testInfra().natsUrl);
  const world = globalThis as { mhTestValues?: Record<string, string> };
  Object.assign(process.env, (world.mhTestValues ??= values()));
}

/** Files that share what is loaded share its configuration: it is read once. */
function values(): Record<string, string> {
  const { pgUrl, natsUrl, prefix } = testInfra();
  const { hostname, port } = new URL(pgUrl);
  const [folder, name] = relative(ROOT, expect.getState().testPath ?? ROOT).split(sep);
  const service = folder === 'services' && name !== undefined ? name : 'tests';
  const gateway = generateSigningJwk();
  const identity = generateSigningJwk(service);
  return {
    MH_ENV: 'test',
    MH_HOST: '127.0.0.1',
    MH_PORT: '0',
    MH_LOG_LEVEL: process.env['MH_TEST_LOG_LEVEL'] ?? 'fatal',
    MH_DRAIN_MS: '0',
    MH_DB_HOST: hostname,
    MH_DB_PORT: port,
    MH_DB_NAME: `${prefix}${randomBytes(5).toString('hex')}`,
    MH_DB_PASSWORD_OWNER: testPasswords.owner,
    MH_DB_PASSWORD_APP: testPasswords.app,
    MH_DB_PASSWORD_RELAY: testPasswords.relay,
    // A test that races fifty callers on a busy machine asks for right answers, not for quick ones.
    MH_DB_STATEMENT_MS: '20000',
    MH_DB_LOCK_MS: '15000',
    MH_DB_CONNECT_MS: '30000',
    MH_NATS_URL: natsUrl,
    MH_GATEWAY_JWKS: JSON.stringify({ keys: [publicJwkOf(gateway)] }),
    MH_GATEWAY_PRIVATE_JWK: JSON.stringify(gateway),
    MH_SERVICE_PRIVATE_JWK: JSON.stringify(identity),
    MH_SERVICES_JWKS: JSON.stringify({ keys: [publicJwkOf(identity)] }),
    // Rows that come in by themselves would look like a change; tests of the collector call it.
    MH_AUDIT_COLLECT_MS: '0',
    MH_SECRET_KEY: randomBytes(32).toString('base64'),
    MH_MAIL_DIR: join(tmpdir(), `mh-mail-${randomBytes(5).toString('hex')}`),
    // Tests send when they say so.
    MH_MAIL_LOOK_MS: '0',
  };
}

/** Streams and durable consumers have fixed names: what an earlier file left must not reach this one. */
async function emptyNats(url: string): Promise<void> {
  const connection = await connect({ servers: url });
  try {
    const { streams } = (await connection.request('$JS.API.STREAM.NAMES')).json<{ streams: string[] | null }>();
    for (const name of streams ?? []) await connection.request(`$JS.API.STREAM.DELETE.${name}`);
  } finally {
    await connection.close();
  }
}

await prepare();
