import { voucherUsed } from '@mh-os/contracts';
import { compileWhere, countRows, OrderDirection, readPage, thenId, toMoneyType } from '@mh-os/graphql';
import { type Clock, type Ctx, DomainError, Money, newId, type Page } from '@mh-os/kernel';
import { CLOCK, Db, type ReadTx, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { MemberEntity } from '../members/member.entity.ts';
import { ProgramEntity } from '../programs/program.entity.ts';
import { assertWorth } from '../rewards/reward.rules.ts';
import { issueVoucher, tellVoucher, voidVoucher } from './issuing.ts';
import type {
  CancelVoucherInput,
  CheckVoucherInput,
  IssueVoucherInput,
  RedeemVoucherInput,
  VoucherType,
  VoucherWorthType,
} from './voucher.type.ts';
import type { VouchersArgs } from './vouchers-list.inputs.ts';
import { VoucherEntity } from './voucher.entity.ts';

const DAY_MS = 86_400_000;
/** So many wrong codes in so long a time, then nobody of this caller is answered any more. */
const MOST_FAILED = 20;
const WINDOW_MS = 5 * 60_000;
const FAILED = `SELECT failed FROM voucher_attempt WHERE actor = $1 AND since > $2`;
const FAIL = `INSERT INTO voucher_attempt AS a (brand_id, id, version, created_at, updated_at, actor, since, failed)
  VALUES ($1, $2, 1, $3, $3, $4, $3, 1) ON CONFLICT (brand_id, actor) DO UPDATE SET updated_at = $3, version = a.version + 1,
    since = CASE WHEN a.since > $5 THEN a.since ELSE $3 END, failed = CASE WHEN a.since > $5 THEN a.failed + 1 ELSE 1 END`;
const COLUMNS = `v.id, v.code, v.name, v.member_id AS "memberId", m.number AS "memberNumber", v.state, v.amount_minor AS "amountMinor", v.currency,
  v.percent, v.valid_from AS "validFrom", v.valid_until AS "validUntil", v.used_at AS "usedAt", v.reference, v.version,
  v.created_at AS "createdAt"`;
const FROM = `voucher v LEFT JOIN member m ON m.brand_id = v.brand_id AND m.id = v.member_id`;
const FILTERS = { state: 'v.state', memberId: { sql: 'v.member_id', type: 'uuid' as const } };

type Row = Omit<VoucherType, 'amount'> & { readonly amountMinor: string | null; readonly currency: string };

/** Vouchers. Who checks or uses a code learns what it is worth, or one refusal for whatever the reason is (L15). */
@Injectable()
export class VouchersService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  page(ctx: Ctx, args: VouchersArgs): Promise<Page<VoucherType>> {
    ctx.require('loyalty.voucher.read');
    return this.db.read(ctx, (tx) => pageOf(tx, args));
  }

  count(ctx: Ctx, args: Pick<VouchersArgs, 'where'>): Promise<number> {
    ctx.require('loyalty.voucher.read');
    const where = compileWhere(args.where, FILTERS);
    return this.db.read(ctx, (tx) => countRows(tx, 'voucher_count', 'voucher v', where));
  }

  issue(ctx: Ctx, { idempotencyKey, ...input }: IssueVoucherInput): Promise<VoucherType> {
    ctx.require('loyalty.voucher.write');
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent('issueLoyaltyVoucher', idempotencyKey, input, async () => {
        const { currency } = await tx.get(ProgramEntity, input.programId);
        if (input.memberId) await tx.get(MemberEntity, input.memberId);
        const amountMinor = input.amount ? Money.parse(input.amount, currency).minorUnits : null;
        const percent = input.percent ?? null;
        assertWorth(true, amountMinor, percent);
        const validFrom = this.clock.now();
        const validUntil = new Date(validFrom.getTime() + input.days * DAY_MS);
        const rest = { rewardId: null, memberId: input.memberId ?? null, name: input.name.trim() };
        return (await issueVoucher(tx, { ...rest, amountMinor, currency, percent, validFrom, validUntil })).id;
      });
      return read(tx, id);
    });
  }

  cancel(ctx: Ctx, { id, expectedVersion }: CancelVoucherInput): Promise<VoucherType> {
    ctx.require('loyalty.voucher.write');
    return this.db.tx(ctx, async (tx) => {
      await voidVoucher(tx, id, expectedVersion);
      return read(tx, id);
    });
  }

  check(ctx: Ctx, { code, memberId = null }: CheckVoucherInput): Promise<VoucherWorthType> {
    ctx.require('loyalty.voucher.redeem');
    return this.answer(ctx, async (tx) => {
      const voucher = await tx.findOne(VoucherEntity, { code: keptCode(code) });
      return voucher && this.usable(voucher, memberId) ? worthOf(voucher) : null;
    });
  }

  /** Once, whoever tries it how often at the same time. */
  redeem(ctx: Ctx, { idempotencyKey, ...input }: RedeemVoucherInput): Promise<VoucherWorthType> {
    ctx.require('loyalty.voucher.redeem');
    return this.answer(ctx, async (tx) => {
      const found = await tx.findOne(VoucherEntity, { code: keptCode(input.code) });
      if (!found) return null;
      // A key is only spent on a code that works: a refusal leaves it free.
      const voucher = await tx.lock(VoucherEntity, found.id);
      const memberId = input.memberId ?? null;
      const mine = voucher.state === 'USED' && voucher.reference === input.reference;
      if (!mine && !this.usable(voucher, memberId)) return null;
      if (mine && !this.owned(voucher, memberId)) return null;
      await tx.idempotent('redeemLoyaltyVoucher', idempotencyKey, input, async () => {
        if (voucher.state !== 'ISSUED') return voucher.id;
        await tx.update(voucher, { state: 'USED', usedAt: this.clock.now(), reference: input.reference });
        tellVoucher(tx, voucherUsed, voucher, 'ISSUED');
        return voucher.id;
      });
      return worthOf(voucher);
    });
  }

  private owned({ memberId }: VoucherEntity, asker: string | null): boolean {
    return memberId === null || memberId === asker;
  }

  private usable(voucher: VoucherEntity, asker: string | null): boolean {
    const now = this.clock.now();
    const valid = voucher.validFrom <= now && (voucher.validUntil === null || now < voucher.validUntil);
    return voucher.state === 'ISSUED' && valid && this.owned(voucher, asker);
  }

  /** Counts what failed in a transaction that stays, refuses only afterwards, and always with the same words. */
  private async answer(ctx: Ctx, fn: (tx: Tx) => Promise<VoucherWorthType | null>): Promise<VoucherWorthType> {
    const actor = `${ctx.actor.kind}:${ctx.actor.id}`;
    const worth = await this.db.tx(ctx, async (tx) => {
      const now = this.clock.now();
      const since = new Date(now.getTime() - WINDOW_MS);
      const [attempts] = await tx.query<{ failed: number }>('voucher_failed', FAILED, [actor, since]);
      if ((attempts?.failed ?? 0) >= MOST_FAILED)
        throw new DomainError(
          'LOYALTY_VOUCHER_ATTEMPTS',
          'Too many codes failed in a short time: wait a few minutes.',
          {
            kind: 'limit',
          },
        );
      const found = await fn(tx);
      if (!found) await tx.query('voucher_fail', FAIL, [tx.ctx.requireBrand(), newId(), now, actor, since]);
      return found;
    });
    if (worth) return worth;
    throw new DomainError('LOYALTY_VOUCHER_INVALID', 'This code cannot be used.', { path: ['code'] });
  }
}

/** The form in which a code is kept: without spaces and dashes, in capitals. */
export const keptCode = (code: string): string => code.replace(/[\s-]/g, '').toUpperCase();

function worthOf({ name, amountMinor, currency, percent }: VoucherEntity): VoucherWorthType {
  return { name, percent, amount: amountMinor === null ? null : toMoneyType(Money.of(amountMinor, currency)) };
}

const shown = ({ amountMinor, currency, ...row }: Row): VoucherType => ({
  ...row,
  amount: amountMinor === null ? null : toMoneyType(Money.of(BigInt(amountMinor), currency)),
});

async function read(tx: ReadTx, id: string): Promise<VoucherType> {
  const [row] = await tx.query<Row>('voucher_by_id', `SELECT ${COLUMNS} FROM ${FROM} WHERE v.id = $1`, [id]);
  return shown(row!);
}

async function pageOf(tx: ReadTx, args: VouchersArgs): Promise<Page<VoucherType>> {
  const page = await readPage<Row>(tx, args, {
    name: 'voucher_page',
    select: COLUMNS,
    from: FROM,
    where: compileWhere(args.where, FILTERS),
    order: thenId({ sql: 'v.created_at', type: 'timestamptz', direction: OrderDirection.DESC }, 'v.id'),
  });
  return { ...page, nodes: page.nodes.map(shown) };
}
