import pg from 'pg';
import { config } from '../../server/config.ts';
import { log } from '../../server/log.ts';

let pool: pg.Pool | undefined;

/** The pool of the console's own small schema `web`. */
export function db(): pg.Pool {
  if (pool !== undefined) return pool;
  pool = new pg.Pool({
    connectionString: config().MH_WEB_DB_URL,
    max: config().MH_WEB_DB_POOL,
    connectionTimeoutMillis: 5000,
    application_name: 'mh-web',
  });
  pool.on('error', (error) => log.warn({ err: error }, 'an idle database connection broke'));
  return pool;
}
