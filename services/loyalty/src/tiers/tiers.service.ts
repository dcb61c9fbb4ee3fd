import { tierRemoved, tierSaved } from '@mh-os/contracts';
import { changesOf, type Ctx, DomainError } from '@mh-os/kernel';
import { Db, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { MemberEntity } from '../members/member.entity.ts';
import { ProgramEntity } from '../programs/program.entity.ts';
import { TierEntity } from './tier.entity.ts';
import { decideTier, type TierValues } from './tier.rules.ts';
import type { RemoveTierInput, SaveTierInput } from './tier.type.ts';

const WRITE = 'loyalty.program.write';

/** Use cases of tiers. */
@Injectable()
export class TiersService {
  constructor(private readonly db: Db) {}

  save(ctx: Ctx, input: SaveTierInput): Promise<TierEntity> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      // The program is locked so that two people cannot give one threshold twice unseen.
      await tx.lock(ProgramEntity, input.programId);
      const all = await tx.find(TierEntity, { programId: input.programId });
      const { code, name, threshold, multiplier, benefits } = input;
      const others = all.filter(({ id }) => id !== input.id);
      const values = decideTier({ code, name, threshold, multiplier, benefits }, others);
      if (input.id) return this.change(tx, input.id, values, input.expectedVersion ?? undefined);
      const tier = await tx.insert<TierEntity>(TierEntity, { programId: input.programId, ...values });
      tell(tx, tier, changesOf({}, values));
      return tier;
    });
  }

  remove(ctx: Ctx, input: RemoveTierInput): Promise<TierEntity> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const tier = await tx.lock(TierEntity, input.id);
      if (await tx.findOne(MemberEntity, { tierId: tier.id }))
        throw new DomainError('LOYALTY_TIER_IN_USE', 'Members have this tier: change its threshold instead.', {
          path: ['id'],
        });
      const { id, name, programId, version } = tier;
      const gone = { ...tier };
      await tx.remove(tier, input.expectedVersion);
      const changes = [{ field: 'name', before: name, after: null }];
      tx.emit(tierRemoved, { label: name, programId, changes }, { aggregateId: id, aggregateVersion: version + 1 });
      return gone;
    });
  }

  private async change(tx: Tx, id: string, values: TierValues, expectedVersion?: number): Promise<TierEntity> {
    const tier = await tx.lock(TierEntity, id);
    const changes = changesOf(tier, values);
    await tx.update(tier, values, expectedVersion);
    tell(tx, tier, changes);
    return tier;
  }
}

function tell(tx: Tx, { id, name, programId, version }: TierEntity, changes: ReturnType<typeof changesOf>): void {
  tx.emit(tierSaved, { label: name, programId, changes }, { aggregateId: id, aggregateVersion: version });
}
