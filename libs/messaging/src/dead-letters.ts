import { Inject, Injectable } from '@nestjs/common';
import type { Envelope } from '@mh-os/contracts';
import { DomainError, isId, newId, notFound } from '@mh-os/kernel';
import type { Ctx } from '@mh-os/kernel';
import { Db, RelayDb, handleOnce } from '@mh-os/persistence';
import type { JsMsg } from '@nats-io/jetstream';
import { Handlers } from './handlers.ts';
import { readEvent } from './incoming.ts';
import { NatsLink } from './nats-link.ts';

/** An event that could not be handled. */
export interface DeadLetter {
  readonly id: string;
  readonly brandId: string | null;
  readonly consumer: string;
  readonly subject: string;
  readonly eventId: string | null;
  readonly type: string | null;
  readonly body: string;
  /** Code of what went wrong. */
  readonly reason: string;
  readonly error: string;
  readonly attempts: number;
  readonly status: 'open' | 'replayed' | 'discarded';
  readonly note: string | null;
  readonly createdAt: Date;
  readonly resolvedAt: Date | null;
}

/** Which dead letters to list. */
export interface DeadLetterFilter {
  readonly status?: DeadLetter['status'];
  readonly first?: number;
}

const COLUMNS = `id, brand_id AS "brandId", consumer, subject, event_id AS "eventId", type, body, reason, error, attempts, status, note,
  created_at AS "createdAt", resolved_at AS "resolvedAt"`;
const ADD = `INSERT INTO dead_letter (id, brand_id, consumer, stream, stream_seq, subject, event_id, type, body, reason, error, attempts)
  SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12
  WHERE NOT EXISTS (SELECT 1 FROM dead_letter WHERE consumer = $3 AND stream = $4 AND stream_seq = $5 AND body = $9)
    AND NOT EXISTS (SELECT 1 FROM closed_brand WHERE id = $2)`;
const RESOLVE = `UPDATE dead_letter SET status = $2, note = $3, resolved_at = now() WHERE id = $1`;
const AGAIN = `UPDATE dead_letter SET attempts = attempts + 1, error = $2 WHERE id = $1`;

/** The events that a service could not handle: to look at, to try again, to give up. Permissions are the caller's business. */
@Injectable()
export class DeadLetters {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(RelayDb) private readonly relayDb: RelayDb,
    @Inject(Handlers) private readonly handlers: Handlers,
    @Inject(NatsLink) private readonly link: NatsLink,
  ) {}

  /** Those of the caller's brand, newest first; of all brands for a platform-scoped caller. */
  list(ctx: Ctx, filter: DeadLetterFilter = {}): Promise<DeadLetter[]> {
    const sql = `SELECT ${COLUMNS} FROM dead_letter WHERE ($1::text IS NULL OR status = $1) ORDER BY created_at DESC, id LIMIT $2`;
    const values = [filter.status ?? null, filter.first ?? 100];
    return this.db.read(ctx, (tx) => tx.query<DeadLetter>('dead_letters', sql, values));
  }

  /** Handles it again, now; a second failure is thrown and leaves it open. Handled meanwhile = no second effect. */
  async replay(ctx: Ctx, id: string): Promise<void> {
    const letter = await this.open(ctx, id);
    try {
      const brand = this.link.brandOf(letter.subject);
      const incoming = readEvent(letter.consumer, this.handlers, brand, letter.body);
      if (!incoming) throw new DomainError('EVENT_UNHANDLED', 'No handler of this service takes this event any more.');
      await incoming.prepare();
      await handleOnce(this.db, letter.consumer, [incoming]);
    } catch (error) {
      await this.relayDb.query('dead_letter_again', AGAIN, [id, String(error)]);
      throw error;
    }
    await this.relayDb.query('dead_letter_resolve', RESOLVE, [id, 'replayed', null]);
  }

  /** Gives it up, with a reason for whoever asks later. */
  async discard(ctx: Ctx, id: string, reason: string): Promise<void> {
    await this.open(ctx, id);
    await this.relayDb.query('dead_letter_resolve', RESOLVE, [id, 'discarded', reason]);
  }

  /** How many wait for a person; for metrics and alerts. */
  async countOpen(): Promise<number> {
    const sql = `SELECT count(*)::int AS n FROM dead_letter WHERE status = 'open'`;
    return (await this.relayDb.query<{ n: number }>('dead_letter_open', sql))[0]?.n ?? 0;
  }

  /** Keeps what a consumer gave up; once, though it may come again. */
  async add(consumer: string, message: JsMsg, error: unknown, event?: Envelope): Promise<void> {
    const brand = this.link.brandOf(message.subject);
    const reason = error instanceof DomainError ? error.code : 'HANDLER_FAILED';
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const { stream, streamSequence, deliveryCount } = message.info;
    const place = [consumer, stream, streamSequence, message.subject];
    const facts = [event?.id ?? null, event?.type ?? null, message.string().replaceAll('\u0000', '\uFFFD'), reason];
    const values = [newId(), brand && isId(brand) ? brand : null, ...place, ...facts, text, deliveryCount];
    await this.relayDb.query('dead_letter_add', ADD, values);
  }

  /** One, by id. */
  async get(ctx: Ctx, id: string): Promise<DeadLetter> {
    const sql = `SELECT ${COLUMNS} FROM dead_letter WHERE id = $1`;
    const find = () => this.db.read(ctx, (tx) => tx.query<DeadLetter>('dead_letter', sql, [id]));
    const [letter] = isId(id) ? await find() : [];
    if (!letter) throw notFound('DeadLetter', id);
    return letter;
  }

  private async open(ctx: Ctx, id: string): Promise<DeadLetter> {
    const letter = await this.get(ctx, id);
    if (letter.status === 'open') return letter;
    throw new DomainError('DEAD_LETTER_RESOLVED', `This dead letter was ${letter.status} already.`);
  }
}
