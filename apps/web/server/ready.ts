import pg from 'pg';
import { config } from './config.ts';

/** Own small connection, so that a busy pool of the app does not look like a dead database. */
const probe = new pg.Pool({ connectionString: config().MH_WEB_DB_URL, max: 1, connectionTimeoutMillis: 2000 });
probe.on('error', () => undefined);

const said = (work: Promise<unknown>): Promise<string> =>
  work.then(() => 'ok').catch((error: unknown) => (error instanceof Error ? error.message : String(error)));

async function gateway(): Promise<void> {
  const answer = await fetch(new URL('/readyz', config().MH_GATEWAY_URL), { signal: AbortSignal.timeout(2000) });
  if (!answer.ok) throw new Error(`answers ${answer.status}`);
}

/** Each dependency with `ok` or what it said. */
export async function readiness(): Promise<Record<string, string>> {
  const [database, api] = await Promise.all([said(probe.query('select 1 from web.session limit 1')), said(gateway())]);
  return { database, gateway: api };
}
