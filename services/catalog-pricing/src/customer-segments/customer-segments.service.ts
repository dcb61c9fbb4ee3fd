import { segmentSet } from '@mh-os/contracts';
import { type Clock, type Ctx, DomainError } from '@mh-os/kernel';
import { CLOCK, Db, type ReadTx, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { assertCode, assertCustomerId, assertName } from '../price-lists/price-list.rules.ts';
import { CustomerSegmentEntity } from './customer-segment.entity.ts';
import type {
  ChangeSegmentMembersInput,
  CreateCustomerSegmentInput,
  CustomerSegmentType,
} from './customer-segment.type.ts';

const WRITE = 'catalog-pricing.price-list.write';

const ALL = `SELECT s.id, s.code, s.name, s.version, (SELECT count(*)::int FROM customer_segment_member m
    WHERE m.brand_id = s.brand_id AND m.segment_id = s.id) AS "memberCount"
  FROM customer_segment s WHERE $1::uuid IS NULL OR s.id = $1 ORDER BY s.name, s.id LIMIT 500`;
const JOIN = `INSERT INTO customer_segment_member (brand_id, segment_id, customer_id, added_at)
  SELECT $1, $2, id, $4 FROM unnest($3::text[]) AS t (id) ON CONFLICT DO NOTHING RETURNING customer_id`;
const LEAVE = `DELETE FROM customer_segment_member WHERE segment_id = $1 AND customer_id = ANY ($2::text[]) RETURNING customer_id`;

@Injectable()
export class CustomerSegmentsService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(ctx: Ctx): Promise<CustomerSegmentType[]> {
    ctx.require('catalog-pricing.price-list.read');
    return this.db.read(ctx, (tx) => read(tx, null));
  }

  create(ctx: Ctx, input: CreateCustomerSegmentInput): Promise<CustomerSegmentType> {
    ctx.require(WRITE);
    const { idempotencyKey, ...body } = input;
    return this.db.tx(ctx, async (tx) => {
      const { id } = await tx.idempotent('createCustomerSegment', idempotencyKey, body, () => this.insert(tx, body));
      return (await read(tx, id))[0]!;
    });
  }

  change(ctx: Ctx, input: ChangeSegmentMembersInput): Promise<CustomerSegmentType> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      input.add.forEach((id, at) => assertCustomerId(id, 'add', String(at)));
      const segment = await tx.lock(CustomerSegmentEntity, input.segmentId);
      const now = this.clock.now();
      const left = await tx.query('segment_leave', LEAVE, [segment.id, input.remove]);
      const joined = await tx.query('segment_join', JOIN, [tx.ctx.brandId, segment.id, [...new Set(input.add)], now]);
      if (joined.length + left.length > 0) {
        await tx.update(segment, { name: segment.name });
        tell(tx, segment, joined.length, left.length);
      }
      return (await read(tx, segment.id))[0]!;
    });
  }

  private async insert(
    tx: Tx,
    { code, name }: Omit<CreateCustomerSegmentInput, 'idempotencyKey'>,
  ): Promise<{ id: string }> {
    assertCode(code);
    assertName(name);
    if (await tx.findOne(CustomerSegmentEntity, { code }))
      throw new DomainError('PRICE_LIST_CODE_TAKEN', `There is a customer group ${code} already.`, { path: ['code'] });
    const segment = await tx.insert<CustomerSegmentEntity>(CustomerSegmentEntity, { code, name: name.trim() });
    tell(tx, segment, 0, 0);
    return { id: segment.id };
  }
}

function read(tx: ReadTx, id: string | null): Promise<CustomerSegmentType[]> {
  return tx.query<CustomerSegmentType>('customer_segments', ALL, [id]);
}

function tell(tx: Tx, { id, version, name }: CustomerSegmentEntity, added: number, removed: number): void {
  const changes = [
    ...(added > 0 ? [{ field: 'members', before: null, after: `+${added}` }] : []),
    ...(removed > 0 ? [{ field: 'members', before: `-${removed}`, after: null }] : []),
  ];
  tx.emit(segmentSet, { label: name, added, removed, changes }, { aggregateId: id, aggregateVersion: version });
}
