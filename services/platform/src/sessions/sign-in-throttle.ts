import { type Clock, DomainError, seedId } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { systemCtx } from '../platform-scope.ts';

/** Attempts per minute for one account, whether it exists or not. */
export const PER_ACCOUNT = 5;
/** Attempts per minute from one network address. */
export const PER_ADDRESS = 20;
const WINDOW_MS = 60_000;

/** What is tried; each purpose has counts of its own. */
export type Purpose = 'sign-in' | 'second-factor' | 'password-reset';

interface Subject {
  readonly id: string;
  readonly limit: number;
}

/** Attempts that were let through, to be given back after a success. */
export interface Reservation {
  readonly subjects: readonly Subject[];
  readonly at: Date;
}

const RECENT = `unnest(t.attempts) AS a WHERE a > $2::timestamptz - interval '60 seconds'`;
/** One statement, so that any number of replicas count alike; no row comes back where the limit is reached. */
const RESERVE = `INSERT INTO sign_in_throttle AS t (id, version, created_at, updated_at, attempts)
  VALUES ($1, 1, $2, $2, ARRAY[$2::timestamptz])
  ON CONFLICT (id) DO UPDATE SET version = t.version + 1, updated_at = $2,
    attempts = ARRAY(SELECT a FROM ${RECENT}) || $2::timestamptz
  WHERE (SELECT count(*) FROM ${RECENT}) < $3 RETURNING t.id`;
const OLDEST = `SELECT min(a) AS oldest FROM sign_in_throttle t, ${RECENT} AND t.id = $1`;
/** Takes out one entry only: another attempt may have come in the same millisecond. */
const GIVE_BACK = `UPDATE sign_in_throttle t SET attempts =
  attempts[:array_position(attempts, $2::timestamptz) - 1] || attempts[array_position(attempts, $2::timestamptz) + 1:]
  WHERE id = any($1::uuid[]) AND $2::timestamptz = any(attempts)`;
const FORGET = `DELETE FROM sign_in_throttle WHERE id IN
  (SELECT id FROM sign_in_throttle WHERE updated_at < $1::timestamptz - interval '1 hour' LIMIT 100)`;

/** Limits failed sign-ins per account and per address, in PostgreSQL so that it holds across replicas (A5). */
@Injectable()
export class SignInThrottle {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Counts one attempt, before anything is hashed; refuses it where the minute's attempts are used up. An unknown address
   * is not counted: one bucket for everybody would let anybody lock everybody out.
   */
  reserve(account: string, address: string | undefined, purpose: Purpose = 'sign-in'): Promise<Reservation> {
    const at = this.clock.now();
    const subjects = [{ id: seedId(`${purpose}.account`, account), limit: PER_ACCOUNT }];
    if (address !== undefined) subjects.push({ id: seedId(`${purpose}.address`, address), limit: PER_ADDRESS });
    subjects.sort((a, b) => (a.id < b.id ? -1 : 1));
    return this.db.tx(systemCtx(), async (tx) => {
      for (const subject of subjects) await this.take(tx, subject, at);
      return { subjects, at };
    });
  }

  /** Gives an attempt back: only failed ones count. */
  async release({ subjects, at }: Reservation): Promise<void> {
    await this.db.tx(systemCtx(), async (tx) => {
      await tx.query('throttle_give_back', GIVE_BACK, [subjects.map((subject) => subject.id), at]);
      await tx.query('throttle_forget', FORGET, [at]);
    });
  }

  private async take(tx: Tx, { id, limit }: Subject, at: Date): Promise<void> {
    const taken = await tx.query('throttle_reserve', RESERVE, [id, at, limit]);
    if (taken.length > 0) return;
    const [row] = await tx.query<{ oldest: Date | null }>('throttle_oldest', OLDEST, [id, at]);
    const waitMs = (row?.oldest ?? at).getTime() + WINDOW_MS - at.getTime();
    const retryAfterSeconds = Math.max(1, Math.ceil(waitMs / 1000));
    throw new DomainError('SIGN_IN_LOCKED', `Too many attempts. Try again in ${retryAfterSeconds} seconds.`, {
      kind: 'limit',
      details: { retryAfterSeconds },
    });
  }
}
