import { memberStatusChanged } from '@mh-os/contracts';
import { type Clock, type Ctx, defineTransitions, DomainError, isId, newId, type Page } from '@mh-os/kernel';
import { CLOCK, Db, type ReadTx, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { activeRules, givenTo, grant } from '../earn-rules/earn-rules.read-model.ts';
import { evaluateEvent } from '../earn-rules/earning.rules.ts';
import { openWallet, saveWallet } from '../points/ledger.ts';
import { readHolds, readLots } from '../points/points.read-model.ts';
import type { LotType } from '../points/points.type.ts';
import type { HoldType } from '../points/points-hold.type.ts';
import { refuseIdle } from '../points/points.service.ts';
import { TierEntity } from '../tiers/tier.entity.ts';
import { segmentsOf } from './segments.ts';
import { enrol, type Holder } from './enrolment.ts';
import { MemberEntity, type MemberStatus } from './member.entity.ts';
import type { ChangeMemberStatusInput, EnrolMemberInput, MembersArgs, RecordEventInput } from './members.inputs.ts';
import { countMembers, readMemberPage, readMembers, type ShownMember } from './members.read-model.ts';

const READ = 'loyalty.member.read';
const WRITE = 'loyalty.member.write';
const ONCE = `INSERT INTO member_event (brand_id, id, created_at, member_id, event_key, reference, points)
  VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING id`;

const memberLife = defineTransitions<MemberStatus, MemberStatus>('Member', {
  ACTIVE: { SUSPENDED: 'SUSPENDED', CLOSED: 'CLOSED' },
  SUSPENDED: { ACTIVE: 'ACTIVE', CLOSED: 'CLOSED' },
  CLOSED: {},
});

/** Use cases of members. */
@Injectable()
export class MembersService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  page(ctx: Ctx, args: MembersArgs): Promise<Page<ShownMember>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readMemberPage(tx, args));
  }

  count(ctx: Ctx, args: MembersArgs): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countMembers(tx, args));
  }

  byIds(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, ShownMember>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readMembers(tx, ids));
  }

  lotsOf(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, LotType[]>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readLots(tx, ids));
  }

  holdsOf(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, HoldType[]>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readHolds(tx, ids));
  }

  async tiers(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, TierEntity>> {
    ctx.require(READ);
    const rows = await this.db.read(ctx, (tx: ReadTx) => tx.find(TierEntity, { id: In(ids.filter(isId)) }));
    return new Map(rows.map((row) => [row.id, row]));
  }

  enrol(ctx: Ctx, { idempotencyKey, ...input }: EnrolMemberInput): Promise<ShownMember> {
    ctx.require(WRITE);
    const holder = holderOf(input);
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent('enrolLoyaltyMember', idempotencyKey, input, async () => {
        const member = await enrol(tx, input.programId, holder, input.referralCode ?? null, this.clock.now());
        return member.id;
      });
      return this.one(tx, id);
    });
  }

  step(ctx: Ctx, { id, expectedVersion, status }: ChangeMemberStatusInput): Promise<ShownMember> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const member = await tx.lock(MemberEntity, id);
      const before = member.status;
      await tx.update(member, { status: memberLife.next(before, status) }, expectedVersion);
      const { number: label, programId, personId, partnerId, version } = member;
      const changes = [{ field: 'status', before, after: status }];
      const target = { aggregateId: id, aggregateVersion: version };
      tx.emit(memberStatusChanged, { label, programId, personId, partnerId, changes }, target);
      return this.one(tx, id);
    });
  }

  /** Something that is no order earns by the rule for it, once per reference (L8). */
  event(ctx: Ctx, { idempotencyKey, ...input }: RecordEventInput): Promise<ShownMember> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      await tx.idempotent('recordLoyaltyEvent', idempotencyKey, input, () => this.earn(tx, input));
      return this.one(tx, input.memberId);
    });
  }

  private async earn(
    tx: Tx,
    { memberId, event, reference }: Omit<RecordEventInput, 'idempotencyKey'>,
  ): Promise<number> {
    const now = this.clock.now();
    const open = await openWallet(tx, memberId, now);
    refuseIdle(open);
    const { timeZone } = open.program.settings;
    const rules = await activeRules(tx, open.program.id);
    const given = await givenTo(tx, memberId, rules, now, timeZone);
    const segmentIds = await segmentsOf(tx, open.member.personId);
    const facts = { tierId: open.member.tierId, tierMultiplier: '1', segmentIds, firstOrder: false, given };
    const part = evaluateEvent(event, now, facts, rules);
    const points = part?.points ?? 0;
    if (!part || points === 0) return 0;
    const once = [tx.ctx.requireBrand(), newId(), now, memberId, event, reference, points];
    const first = await tx.query('member_event_once', ONCE, once);
    if (first.length === 0) return 0;
    open.wallet.earn(points, now, now, { rule: part.name, reference: `${event} ${reference}` });
    await grant(tx, memberId, { parts: [part], rules }, now, timeZone);
    await saveWallet(tx, open);
    return points;
  }

  private async one(tx: ReadTx, id: string): Promise<ShownMember> {
    return (await readMembers(tx, [id])).get(id)!;
  }
}

function holderOf({ personId, partnerId }: Pick<EnrolMemberInput, 'personId' | 'partnerId'>): Holder {
  if (personId && !partnerId) return { personId };
  if (partnerId && !personId) return { partnerId };
  throw new DomainError('LOYALTY_MEMBER_HOLDER_INVALID', 'Give exactly one: a person or a partner.', {
    path: ['personId'],
  });
}
