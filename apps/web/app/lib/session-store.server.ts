import type { PoolClient } from 'pg';
import { db } from './db.server.ts';
import { hashOf, newSessionId, open, seal } from './seal.server.ts';

export interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string;
  /** When the access token ends, ISO. */
  readonly expiresAt: string;
}

const LIFE = `interval '30 days'`;
const IDLE = `interval '7 days'`;

interface Row {
  readonly sealed_tokens: Buffer;
}

/** Stores the tokens of a fresh sign-in and answers the id for the cookie. */
export async function createSession(tokens: Tokens): Promise<string> {
  const id = newSessionId();
  await db().query(
    `insert into web.session (id_hash, sealed_tokens, access_expires_at, expires_at) values ($1, $2, $3, now() + ${LIFE})`,
    [hashOf(id), seal(id, tokens), tokens.expiresAt],
  );
  await db().query(`delete from web.session where expires_at < now() or seen_at < now() - ${IDLE}`);
  return id;
}

export async function readSession(id: string): Promise<Tokens | undefined> {
  const found = await db().query<Row>(
    `select sealed_tokens from web.session where id_hash = $1 and expires_at > now() and seen_at > now() - ${IDLE}`,
    [hashOf(id)],
  );
  return opened(id, found.rows[0]);
}

/**
 * Replaces the tokens under a row lock: of all replicas that notice the end of a token, one asks for new ones and the
 * others take what it stored. `renew` answers undefined when the session is over, which ends it here too.
 */
export async function renewSession(
  id: string,
  stale: Tokens,
  renew: (current: Tokens) => Promise<Tokens | undefined>,
): Promise<Tokens | undefined> {
  return inTransaction(async (client) => {
    const found = await client.query<Row>('select sealed_tokens from web.session where id_hash = $1 for update', [
      hashOf(id),
    ]);
    const current = opened(id, found.rows[0]);
    if (current === undefined || current.accessToken !== stale.accessToken) return current;
    const fresh = await renew(current);
    if (fresh === undefined) await client.query('delete from web.session where id_hash = $1', [hashOf(id)]);
    else await store(client, id, fresh);
    return fresh;
  });
}

export async function replaceTokens(id: string, tokens: Tokens): Promise<void> {
  await inTransaction((client) => store(client, id, tokens));
}

export async function endSession(id: string): Promise<void> {
  await db().query('delete from web.session where id_hash = $1', [hashOf(id)]);
}

async function store(client: PoolClient, id: string, tokens: Tokens): Promise<void> {
  await client.query(
    'update web.session set sealed_tokens = $2, access_expires_at = $3, seen_at = now() where id_hash = $1',
    [hashOf(id), seal(id, tokens), tokens.expiresAt],
  );
}

const opened = (id: string, row: Row | undefined): Tokens | undefined =>
  row === undefined ? undefined : (open(id, row.sealed_tokens) as Tokens);

async function inTransaction<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await db().connect();
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
