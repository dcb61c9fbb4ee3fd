import { suppressionChanged } from '@mh-os/contracts';
import { countRows, OrderDirection, readPage, thenId } from '@mh-os/graphql';
import { actorOf, type Ctx, DomainError, isId, newId, notFound, type Page } from '@mh-os/kernel';
import { Db, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { normalEmail, normalPhone } from '../people/normal-contact.rules.ts';
import { BRAND } from '../sql.ts';
import type { LiftCrmSuppressionInput, SuppressionFilter } from './suppression.inputs.ts';
import type { SuppressionType } from './suppression.type.ts';

const READ = 'crm.consent.read';
const WRITE = 'crm.consent.write';
const SUPPRESS = `INSERT INTO suppression (brand_id, id, created_at, channel, purpose, address_hash, hint, reason)
  VALUES (${BRAND}, $1, now(), $2, '', $3, $4, $5) ON CONFLICT DO NOTHING RETURNING id`;
/** Who opted out can only agree again, and nobody knows the address of who was erased. */
const LIFTABLE = `s.reason IN ('EXCLUDED', 'BOUNCED', 'COMPLAINT')`;
const COLUMNS = `s.id, s.channel, s.purpose, s.hint, s.reason, s.created_at AS "createdAt", s.message_id AS "messageId", ${LIFTABLE} AS liftable`;
const LABEL = `(SELECT m.label FROM crm_message m WHERE m.brand_id = s.brand_id AND m.id = s.message_id) AS "messageLabel"`;
const WHERE = `s.brand_id = ${BRAND} AND ($1::text[] IS NULL OR s.reason = ANY ($1)) AND ($2::text IS NULL OR s.channel = $2)
  AND ($3::text IS NULL OR s.address_hash = $3 OR s.hint ILIKE '%' || $4 || '%')`;
const LOCK = `SELECT ${COLUMNS} FROM suppression s WHERE s.brand_id = ${BRAND} AND s.id = $1 FOR UPDATE`;
const LIFT = `DELETE FROM suppression s WHERE s.brand_id = ${BRAND} AND s.id = $1`;
const LIFTED = `INSERT INTO suppression_lift (brand_id, id, created_at, suppression_id, channel, purpose, hint, reason, why, actor)
  VALUES (${BRAND}, gen_random_uuid(), now(), $1, $2, $3, $4, $5, $6, $7)`;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

type Filter = Pick<SuppressionFilter, 'reasons' | 'channel' | 'search'>;
type Paging = { first?: number; after?: string | null };

/** Addresses that nothing is sent to. */
@Injectable()
export class SuppressionsService {
  constructor(private readonly db: Db) {}

  list(ctx: Ctx, args: Paging & Filter): Promise<Page<SuppressionType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) =>
      readPage<SuppressionType>(tx, args, {
        name: 'suppressions',
        select: `${COLUMNS}, ${LABEL}`,
        from: 'suppression s',
        where: { sql: WHERE, params: valuesOf(args) },
        order: thenId({ sql: 's.created_at', type: 'timestamptz', direction: OrderDirection.DESC }, 's.id'),
      }),
    );
  }

  count(ctx: Ctx, filter: Filter): Promise<number> {
    ctx.require(READ);
    const where = { sql: WHERE, params: valuesOf(filter) };
    return this.db.read(ctx, (tx) => countRows(tx, 'suppression_count', 'suppression s', where));
  }

  suppress(ctx: Ctx, address: string, reason: string): Promise<SuppressionType> {
    ctx.require(WRITE);
    ctx.requireBrand();
    const key = keyOf(address);
    if (!key || !['EXCLUDED', 'BOUNCED', 'COMPLAINT'].includes(reason))
      throw new DomainError(
        'CRM_SUPPRESSION_INVALID',
        'Give an e-mail address or telephone number, and EXCLUDED, BOUNCED or COMPLAINT.',
        {
          path: ['address'],
        },
      );
    const hint = `${key.slice(0, 1)}…${key.includes('@') ? key.slice(key.lastIndexOf('@')) : key.slice(-2)}`;
    return this.db.tx(ctx, async (tx) => {
      for (const channel of key.includes('@') ? ['EMAIL'] : ['SMS', 'PHONE']) {
        const values = [newId(), channel, sha256(key), hint, reason];
        const [added] = await tx.query<{ id: string }>('suppress', SUPPRESS, values);
        if (added) tell(tx, { id: added.id, hint, channel, reason }, false);
      }
      const sql = `SELECT ${COLUMNS} FROM suppression s WHERE s.brand_id = ${BRAND} AND s.address_hash = $1 AND s.purpose = '' LIMIT 1`;
      return (await tx.query<SuppressionType>('suppressed', sql, [sha256(key)]))[0]!;
    });
  }

  /** Takes an address off the list, and keeps who did it and why. */
  lift(ctx: Ctx, { id, reason }: LiftCrmSuppressionInput): Promise<SuppressionType> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const [found] = isId(id) ? await tx.query<SuppressionType>('suppression_lock', LOCK, [id]) : [];
      if (!found) throw notFound('Suppression', id);
      if (!found.liftable)
        throw new DomainError(
          'CRM_SUPPRESSION_STAYS',
          'This address stays on the list: only its owner can agree again.',
          {
            details: { reason: found.reason },
          },
        );
      await tx.query('suppression_lift', LIFT, [id]);
      const { hint, channel, purpose, reason: cause } = found;
      const why = reason?.trim() || 'No reason was given.';
      await tx.query('suppression_lifted', LIFTED, [
        id,
        channel,
        purpose,
        hint,
        cause,
        why,
        JSON.stringify(actorOf(ctx)),
      ]);
      tell(tx, { id, hint, channel, reason: cause }, true);
      return found;
    });
  }
}

/** An address or number in the form in which it is compared. */
function keyOf(text: string): string | null {
  return normalEmail(text)?.matchKey ?? normalPhone(text)?.number ?? null;
}

function valuesOf({ reasons, channel, search }: Filter): unknown[] {
  const text = search?.trim() ?? '';
  const key = keyOf(text);
  const part = text.replace(/[\\%_]/g, (sign) => `\\${sign}`);
  // A whole address is found by its fingerprint, and by nothing that others share with it.
  const [hash, hint] = text === '' ? [null, null] : key === null ? ['', part] : [sha256(key), '\u0001'];
  return [reasons?.length ? reasons : null, channel ?? null, hash, hint];
}

function tell(
  tx: Tx,
  { id, hint, channel, reason }: { id: string; hint: string; channel: string; reason: string },
  lifted: boolean,
): void {
  const target = { aggregateId: id, aggregateVersion: lifted ? 2 : 1 };
  tx.emit(suppressionChanged, { label: hint, channel, reason, lifted }, target);
}
