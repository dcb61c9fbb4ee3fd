import { adjustmentDecided, adjustmentRequested, notificationRequested } from '@mh-os/contracts';
import { compileWhere, countRows, OrderDirection, readPage, thenId } from '@mh-os/graphql';
import { actorOf, type Clock, type Ctx, DomainError, isId, type Page } from '@mh-os/kernel';
import { CLOCK, Db, type ReadTx, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { openWallet, saveWallet } from '../points/ledger.ts';
import { assertPoints } from '../points/wallet.rules.ts';
import { AdjustmentEntity } from './adjustment.entity.ts';
import type { AdjustmentsArgs, AdjustmentType, AdjustPointsInput, DecideAdjustmentInput } from './adjustment.type.ts';

const APPROVE = 'loyalty.adjustment.approve';
const COLUMNS = `a.id, a.member_id AS "memberId", m.number AS "memberNumber", a.points, a.reason, a.state, a.requester, a.decider,
  a.decided_at AS "decidedAt", a.note, a.version, a.created_at AS "createdAt"`;
const FROM = `adjustment a JOIN member m ON m.brand_id = a.brand_id AND m.id = a.member_id`;
const FILTERS = { state: 'a.state', memberId: { sql: 'a.member_id', type: 'uuid' as const } };

/** Points by hand: up to a limit at once, above it only after a second person said yes. */
@Injectable()
export class AdjustmentsService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  page(ctx: Ctx, args: AdjustmentsArgs): Promise<Page<AdjustmentType>> {
    ctx.require('loyalty.member.read');
    return this.db.read(ctx, (tx) => pageOf(tx, args));
  }

  count(ctx: Ctx, args: Pick<AdjustmentsArgs, 'where'>): Promise<number> {
    ctx.require('loyalty.member.read');
    const where = compileWhere(args.where, FILTERS);
    return this.db.read(ctx, (tx) => countRows(tx, 'adjustment_count', 'adjustment a', where));
  }

  request(ctx: Ctx, { idempotencyKey, ...input }: AdjustPointsInput): Promise<AdjustmentType> {
    ctx.require('loyalty.points.adjust');
    assertPoints(Math.abs(input.points));
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent('adjustLoyaltyPoints', idempotencyKey, input, () => this.ask(tx, input));
      return read(tx, id);
    });
  }

  decide(ctx: Ctx, { id, expectedVersion, decision, note }: DecideAdjustmentInput): Promise<AdjustmentType> {
    ctx.require(APPROVE);
    return this.db.tx(ctx, async (tx) => {
      const adjustment = await tx.lock(AdjustmentEntity, id);
      if (adjustment.state !== 'PENDING')
        throw new DomainError('ILLEGAL_TRANSITION', `The adjustment is ${adjustment.state}: it was decided already.`, {
          path: ['id'],
        });
      if (ctx.actor.kind !== 'person' || ctx.actor.id === adjustment.requestedBy)
        throw new DomainError('LOYALTY_ADJUSTMENT_SELF', 'Another person than the one who asked for it decides.', {
          path: ['id'],
        });
      const decided = { decidedBy: ctx.actor.id, decider: actorOf(ctx), decidedAt: this.clock.now(), note };
      const state = decision === 'APPROVE' ? 'APPLIED' : 'REJECTED';
      await tx.update<AdjustmentEntity>(adjustment, { ...decided, state } as never, expectedVersion);
      const label = decision === 'APPROVE' ? await this.apply(tx, adjustment) : (await read(tx, id)).memberNumber;
      const { memberId, points, version } = adjustment;
      const changes = [{ field: 'state', before: 'PENDING', after: state }];
      tx.emit(
        adjustmentDecided,
        { label, memberId, points, state, changes },
        { aggregateId: id, aggregateVersion: version },
      );
      return read(tx, id);
    });
  }

  private async ask(tx: Tx, { memberId, points, reason }: Omit<AdjustPointsInput, 'idempotencyKey'>): Promise<string> {
    const { actor } = tx.ctx;
    const now = this.clock.now();
    const open = await openWallet(tx, memberId, now, { whateverStatus: true });
    const waits = Math.abs(points) > open.program.settings.adjustmentLimit;
    const entry = waits ? null : open.wallet.adjust(points, now, { reason });
    await saveWallet(tx, open);
    // Machines have ids of their own kind; the column only compares people with one another.
    const requestedBy = isId(actor.id) ? actor.id : memberId;
    const made = await tx.insert<AdjustmentEntity>(AdjustmentEntity, {
      ...{ memberId, points, reason, requestedBy, requester: actorOf(tx.ctx), state: waits ? 'PENDING' : 'APPLIED' },
      ...{ decidedBy: null, decider: null, decidedAt: null, note: '', entryId: entry?.id ?? null },
    } as never);
    if (waits) tellWaiting(tx, made, open.member.number);
    return made.id;
  }

  private async apply(tx: Tx, adjustment: AdjustmentEntity): Promise<string> {
    const now = this.clock.now();
    const open = await openWallet(tx, adjustment.memberId, now, { whateverStatus: true });
    const entry = open.wallet.adjust(adjustment.points, now, { reason: adjustment.reason, reference: adjustment.id });
    await saveWallet(tx, open);
    await tx.update(adjustment, { entryId: entry.id });
    return open.member.number;
  }
}

function tellWaiting(tx: Tx, { id, version, memberId, points, state }: AdjustmentEntity, label: string): void {
  const target = { aggregateId: id, aggregateVersion: version };
  const changes = [{ field: 'points', before: null, after: String(points) }];
  tx.emit(adjustmentRequested, { label, memberId, points, state, changes }, target);
  const { actor } = tx.ctx;
  const told = {
    label: `An adjustment of ${points} points waits for ${label}`,
    ...{ topic: 'loyalty.adjustment', key: `loyalty-adjustment:${id}`, mandatory: false, severity: 'info' as const },
    ...{ link: '/loyalty/adjustments', recipients: { permission: APPROVE } },
    ...(actor.kind === 'person' && isId(actor.id) ? { except: [actor.id] } : {}),
  };
  tx.emit(notificationRequested, told, target);
}

async function read(tx: ReadTx, id: string): Promise<AdjustmentType> {
  const [row] = await tx.query<AdjustmentType>('adjustment_by_id', `SELECT ${COLUMNS} FROM ${FROM} WHERE a.id = $1`, [
    id,
  ]);
  return row!;
}

async function pageOf(tx: ReadTx, args: AdjustmentsArgs): Promise<Page<AdjustmentType>> {
  return readPage<AdjustmentType>(tx, args, {
    name: 'adjustment_page',
    select: COLUMNS,
    from: FROM,
    where: compileWhere(args.where, FILTERS),
    order: thenId({ sql: 'a.created_at', type: 'timestamptz', direction: OrderDirection.DESC }, 'a.id'),
  });
}
