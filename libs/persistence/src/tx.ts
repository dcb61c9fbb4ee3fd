import { DomainError, isId, notFound } from '@mh-os/kernel';
import type { Clock, Ctx } from '@mh-os/kernel';
import type { EventDef } from '@mh-os/contracts';
import { In } from 'typeorm';
import type { DeepPartial, EntityTarget, FindManyOptions, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import { once } from './idempotency.ts';
import { toOutboxRow } from './outbox.ts';
import type { EventTarget, OutboxGauge } from './outbox.ts';
import type { Session } from './session.ts';
import { entityName, insertRows, removeRow, scopeOf, updateRow } from './writes.ts';

/** An entity class. */
export type EntityClass<E> = new () => E;
/** Conditions on an entity's own columns; several mean "or". */
export type Where<E> = FindOptionsWhere<E> | FindOptionsWhere<E>[];
/** Order, limit and columns of a find. */
export type FindOptions<E> = Pick<FindManyOptions<E>, 'order' | 'take' | 'skip' | 'select'>;

/** Reading inside one transaction that is bound to the caller's brand. */
export class ReadTx {
  /** The caller on whose behalf this runs. */
  readonly ctx: Ctx;
  protected readonly session: Session;

  constructor(session: Session, ctx: Ctx) {
    this.session = session;
    this.ctx = ctx;
  }

  /** Runs SQL as a named prepared statement; the way for lists and other hot reads. Tables need no schema prefix. */
  query<T>(name: string, sql: string, params: readonly unknown[] = []): Promise<T[]> {
    return this.session.query<T>(name, sql, params);
  }

  /** One entity by id; NOT_FOUND also where it belongs to another brand. */
  async get<E extends ObjectLiteral>(entity: EntityClass<E>, id: string): Promise<E> {
    const found = isId(id) ? await this.findOne(entity, { id } as unknown as FindOptionsWhere<E>) : null;
    if (!found) throw notFound(entityName(entity), id);
    return found;
  }

  /** The first entity that matches, or null. */
  async findOne<E extends ObjectLiteral>(
    entity: EntityClass<E>,
    where: Where<E>,
    options: Pick<FindOptions<E>, 'order'> = {},
  ): Promise<E | null> {
    const [first] = await this.find(entity, where, { ...options, take: 1 });
    return first ?? null;
  }

  /** The entities that match. */
  async find<E extends ObjectLiteral>(
    entity: EntityClass<E>,
    where: Where<E> = {},
    options: FindOptions<E> = {},
  ): Promise<E[]> {
    return this.session.manager.find(entity, { ...options, where: scopeOf(this.session, entity, where) });
  }
}

/** Writing inside one transaction: the only port to the database that a use case has. */
export class Tx extends ReadTx {
  private readonly clock: Clock;
  private readonly gauge: OutboxGauge;

  constructor(session: Session, ctx: Ctx, clock: Clock, gauge: OutboxGauge) {
    super(session, ctx);
    this.clock = clock;
    this.gauge = gauge;
  }

  /** The same transaction on behalf of another caller of the same brand, e.g. the next event of a batch. */
  as(ctx: Ctx): Tx {
    assertSameBrand(this.session, ctx);
    return new Tx(this.session, ctx, this.clock, this.gauge);
  }

  /** One entity, locked until the end of the transaction (FOR UPDATE). */
  async lock<E extends ObjectLiteral>(entity: EntityClass<E>, id: string): Promise<E> {
    const [locked] = await this.lockAll(entity, [id]);
    return locked as E;
  }

  /** Several entities, locked in order of their ids so that crossed callers never deadlock (G11); returned in the order asked for. */
  async lockAll<E extends ObjectLiteral>(entity: EntityClass<E>, ids: readonly string[]): Promise<E[]> {
    const wanted = [...new Set(ids)].sort();
    const malformed = wanted.find((id) => !isId(id));
    if (malformed !== undefined) throw notFound(entityName(entity), malformed);
    const rows = await this.session.manager.find(entity as EntityTarget<E>, {
      where: scopeOf(this.session, entity, { id: In(wanted) } as unknown as FindOptionsWhere<E>),
      order: { id: 'ASC' } as never,
      lock: { mode: 'pessimistic_write' },
    });
    const byId = new Map(rows.map((row) => [(row as unknown as { id: string }).id, row]));
    return ids.map((id) => {
      const row = byId.get(id);
      if (!row) throw notFound(entityName(entity), id);
      return row;
    });
  }

  /** Inserts one or many; id, brandId, version 1 and timestamps are filled in where the entity has them. */
  insert<E extends ObjectLiteral>(entity: EntityClass<E>, values: DeepPartial<NoInfer<E>>): Promise<E>;
  insert<E extends ObjectLiteral>(entity: EntityClass<E>, values: readonly DeepPartial<NoInfer<E>>[]): Promise<E[]>;
  async insert<E extends ObjectLiteral>(
    entity: EntityClass<E>,
    values: DeepPartial<E> | readonly DeepPartial<E>[],
  ): Promise<E | E[]> {
    const list = (Array.isArray(values) ? values : [values]) as readonly DeepPartial<E>[];
    const rows = await insertRows(this.session, entity, list, this.clock.now());
    return Array.isArray(values) ? rows : (rows[0] as E);
  }

  /**
   * Changes a loaded entity, in the database and in place, only if its version is still the expected one (default: the
   * loaded one); else CONFLICT with the current version (G7).
   */
  update<E extends ObjectLiteral>(entity: E, patch: DeepPartial<E>, expectedVersion?: number): Promise<E> {
    return updateRow(this.session, entity, patch, expectedVersion, this.clock.now());
  }

  /** Deletes a loaded entity, under the same condition as update. */
  remove<E extends ObjectLiteral>(entity: E, expectedVersion?: number): Promise<void> {
    return removeRow(this.session, entity, expectedVersion);
  }

  /** Adds an event that leaves with the commit of this transaction, or not at all (G9); gives back its id. */
  emit<T>(def: EventDef<T>, data: T, target: EventTarget): string {
    this.session.assertOpen();
    this.gauge.assertRoom();
    const row = toOutboxRow(def, data, target, this.ctx, this.clock);
    this.session.outbox.push(row);
    return row.envelope.id;
  }

  /**
   * Runs a command once per key (of this brand and actor): a repeat of the same command with the same input gets the stored
   * answer, anything else IDEMPOTENCY_KEY_REUSED (G5, G6). A failed command leaves the key free. The answer must be plain JSON: ids, not entities.
   */
  idempotent<T>(command: string, key: string, input: unknown, fn: () => Promise<T>): Promise<T> {
    return once(this, key, { command, input }, fn);
  }

  /**
   * Takes the details (names, data of events) of the brand's audit rows that are by, about or tell of a person, whose ids are
   * `subjects` and whose names and addresses are `terms`; the chain keeps its hashes and tells of the erasure. Returns how many rows.
   */
  async eraseAuditDetails(subjects: readonly string[], terms: readonly string[] = []): Promise<number> {
    // As they stand inside of JSON.
    const quoted = terms.filter((term) => term.trim() !== '').map((term) => JSON.stringify(term).slice(1, -1));
    const sql = 'SELECT seq::float8 AS seq FROM audit_erase($1, $2) AS seq ORDER BY 1';
    const gone = await this.query<{ seq: number }>('audit_erase', sql, [subjects, quoted]);
    for (const { seq } of gone) this.session.erased.push(seq);
    return gone.length;
  }

  /** Runs after the commit, outside of the transaction; a failure there is logged and changes nothing. */
  afterCommit(fn: () => void | Promise<void>): void {
    this.session.assertOpen();
    this.session.afterCommit.push(fn);
  }
}

/** A transaction belongs to one brand from begin to end (T10). */
export function assertSameBrand(session: Session, ctx: Ctx): void {
  if (session.brandId === ctx.brandId) return;
  throw new DomainError('NESTED_BRAND_CHANGE', 'A transaction of one brand cannot go on for another brand.', {
    kind: 'forbidden',
  });
}
