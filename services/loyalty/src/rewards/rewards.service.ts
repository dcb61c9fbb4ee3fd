import { rewardSaved } from '@mh-os/contracts';
import { changesOf, type Ctx, Money, type Page } from '@mh-os/kernel';
import { Db, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { ProgramEntity } from '../programs/program.entity.ts';
import { programLife } from '../programs/program.rules.ts';
import { RewardEntity } from './reward.entity.ts';
import { assertReward, type RewardValues } from './reward.rules.ts';
import type {
  ChangeRewardStatusInput,
  CreateRewardInput,
  RewardInput,
  RewardType,
  UpdateRewardInput,
} from './reward.type.ts';
import type { RewardsArgs } from './rewards-list.inputs.ts';
import { countRewards, readRewardPage, readRewards } from './rewards.read-model.ts';

const READ = 'loyalty.program.read';
const WRITE = 'loyalty.reward.write';

/** The catalogue of rewards. */
@Injectable()
export class RewardsService {
  constructor(private readonly db: Db) {}

  page(ctx: Ctx, args: RewardsArgs): Promise<Page<RewardType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readRewardPage(tx, args));
  }

  count(ctx: Ctx, args: Pick<RewardsArgs, 'where'>): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countRewards(tx, args));
  }

  byIds(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, RewardType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readRewards(tx, ids));
  }

  create(ctx: Ctx, { idempotencyKey, programId, reward }: CreateRewardInput): Promise<RewardType> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent('createLoyaltyReward', idempotencyKey, { programId, reward }, async () => {
        const { currency } = await tx.get(ProgramEntity, programId);
        const values = valuesOf(reward, currency);
        const row = await tx.insert<RewardEntity>(RewardEntity, { programId, ...values, status: 'DRAFT' });
        tell(tx, row, [{ field: 'name', before: null, after: row.name }]);
        return row.id;
      });
      return (await readRewards(tx, [id])).get(id)!;
    });
  }

  update(ctx: Ctx, { id, expectedVersion, reward }: UpdateRewardInput): Promise<RewardType> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const row = await tx.lock(RewardEntity, id);
      const { currency } = await tx.get(ProgramEntity, row.programId);
      const values = { ...valuesOf(reward, currency), kind: row.kind };
      assertReward(values);
      const changes = changesOf(row, values);
      await tx.update<RewardEntity>(row, values, expectedVersion);
      tell(tx, row, changes);
      return (await readRewards(tx, [id])).get(id)!;
    });
  }

  step(ctx: Ctx, { id, expectedVersion, step }: ChangeRewardStatusInput): Promise<RewardType> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const row = await tx.lock(RewardEntity, id);
      const before = row.status;
      await tx.update(row, { status: programLife.next(before, step) }, expectedVersion);
      tell(tx, row, [{ field: 'status', before, after: row.status }]);
      return (await readRewards(tx, [id])).get(id)!;
    });
  }
}

function valuesOf(input: RewardInput, currency: string): RewardValues {
  const {
    stock = null,
    perMemberLimit = null,
    startsAt = null,
    endsAt = null,
    tierId = null,
    sku = null,
    percent = null,
  } = input;
  const { description, kind, points, voucherDays } = input;
  const values = {
    ...{ code: input.code.trim().toUpperCase(), name: input.name.trim(), description, kind, points, voucherDays },
    ...{ stock, perMemberLimit, startsAt, endsAt, tierId, sku, percent },
    amountMinor: input.amount ? Money.parse(input.amount, currency).minorUnits : null,
  };
  assertReward(values);
  return values;
}

function tell(tx: Tx, { id, name, programId, version }: RewardEntity, changes: ReturnType<typeof changesOf>): void {
  tx.emit(rewardSaved, { label: name, programId, changes }, { aggregateId: id, aggregateVersion: version });
}
