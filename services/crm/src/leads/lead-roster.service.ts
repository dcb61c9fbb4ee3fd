import { leadAssigneeChanged } from '@mh-os/contracts';
import { changesOf, type Clock, type Ctx } from '@mh-os/kernel';
import { CLOCK, Db } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { nextNumber } from '../counters.ts';
import { unfit } from './assignment.rules.ts';
import { LeadAssigneeEntity } from './lead-assignee.entity.ts';
import { assertMembers } from '../members/brand-members.ts';
import { Members } from '../members/members.ts';
import { plainTerritories } from './lead.rules.ts';
import type { LeadAssigneeType } from './lead-assignee.type.ts';
import type { SetLeadAssigneeInput } from './lead-assignee.inputs.ts';
import { readRoster, type RosterRow } from './roster.ts';

const SOMEWHERE = { country: null, postalCode: null };

/** Who gets leads. */
@Injectable()
export class LeadRosterService {
  constructor(
    private readonly db: Db,
    private readonly members: Members,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(ctx: Ctx): Promise<LeadAssigneeType[]> {
    ctx.require('crm.lead.read');
    const rows = await this.db.read(ctx, readRoster);
    return rows.map((row) => this.shown(row));
  }

  async set(ctx: Ctx, input: SetLeadAssigneeInput): Promise<LeadAssigneeType> {
    ctx.require('crm.lead.assign');
    ctx.requireBrand();
    const { userId, active, onDuty } = input;
    const territories = plainTerritories(input.territories);
    const wanted = {
      active,
      onDuty,
      territories,
      awayUntil: input.awayUntil ?? null,
      capacity: input.capacity ?? null,
    };
    if (active) await this.members.learn(ctx, [userId]);
    return this.db.tx(ctx, async (tx) => {
      // Who left can still be taken off the roster.
      if (active) await assertMembers(tx, [userId], ['userId']);
      // Assignments wait: nobody is chosen by a roster that changes at that moment.
      await nextNumber(tx, 'turn');
      const before = await tx.findOne(LeadAssigneeEntity, { userId });
      const changes = changesOf(before ?? {}, wanted);
      const kept = before
        ? await tx.update<LeadAssigneeEntity>(before, wanted)
        : await tx.insert(LeadAssigneeEntity, { userId, ...wanted, turn: 0n });
      const data = { label: 'Assignment of leads', userId, changes };
      tx.emit(leadAssigneeChanged, data, { aggregateId: kept.id, aggregateVersion: kept.version });
      return this.shown((await readRoster(tx)).find((row) => row.userId === userId)!);
    });
  }

  private shown(row: RosterRow): LeadAssigneeType {
    const why = unfit(row, SOMEWHERE, this.clock.now(), () => true);
    return { ...row, territories: [...row.territories], unfit: why };
  }
}
