import pg from 'pg';
import { config } from './config.ts';

/** Own small connection, so that a busy pool of the app does not look like a dead database. */
const probe = new pg.Pool({ connectionString: config().MH_WEB_DB_URL, max: 1, connectionTimeoutMillis: 2000 });
probe.on('error', () => undefined);

/** What a dependency said, `ok` or why not, and how long it took. */
export interface Said {
  readonly said: string;
  readonly ms: number;
}

async function asked(work: Promise<unknown>): Promise<Said> {
  const start = performance.now();
  const said = await work
    .then(() => 'ok')
    .catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
  return { said, ms: Math.round(performance.now() - start) };
}

async function gateway(): Promise<void> {
  const answer = await fetch(new URL('/readyz', config().MH_GATEWAY_URL), { signal: AbortSignal.timeout(2000) });
  if (!answer.ok) throw new Error(`answers ${answer.status}`);
}

/** Each dependency with what it said. */
export async function readiness(): Promise<Record<string, Said>> {
  const [database, api] = await Promise.all([
    asked(probe.query('select 1 from web.session limit 1')),
    asked(gateway()),
  ]);
  return { database, gateway: api };
}
