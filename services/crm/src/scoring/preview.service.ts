import { type Clock, type Ctx } from '@mh-os/kernel';
import { CLOCK, Db, type ReadTx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { LeadEngagementEntity } from '../leads/lead-assignee.entity.ts';
import { LeadEntity } from '../leads/lead.entity.ts';
import { leadName, OPEN } from '../leads/lead.rules.ts';
import { factsOf } from './lead-facts.ts';
import type { ScorePreviewType } from './preview.type.ts';
import { plainRules, score } from './score.rules.ts';

const LATEST = 200;
const SHOWN = 10;

/** What rules would say of the leads that there are, before anybody saves them. */
@Injectable()
export class ScorePreviewService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  preview(ctx: Ctx, given: unknown): Promise<ScorePreviewType> {
    ctx.require('crm.lead.read');
    const rules = plainRules(given);
    return this.db.read(ctx, async (tx) => {
      const leads = await latest(tx);
      const engagement = await tx.find(LeadEngagementEntity, { leadId: In(leads.map(({ id }) => id)) });
      const byLead = Map.groupBy(engagement, ({ leadId }) => leadId);
      const rows = leads.map((lead) => {
        const { points } = score(rules, factsOf(lead, byLead.get(lead.id) ?? [], this.clock.now()));
        const { id, number, score: before } = lead;
        return { leadId: id, label: `L-${1_000 + number}`, name: leadName(lead), before, after: points };
      });
      const change = ({ before, after }: (typeof rows)[number]): number => after - (before ?? 0);
      return {
        ...{ leads: rows.length, higher: rows.filter((row) => change(row) > 0).length },
        lower: rows.filter((row) => change(row) < 0).length,
        rows: rows.sort((a, b) => Math.abs(change(b)) - Math.abs(change(a))).slice(0, SHOWN),
      };
    });
  }
}

const latest = (tx: ReadTx): Promise<LeadEntity[]> =>
  tx.find(LeadEntity, { status: In([...OPEN]) }, { order: { capturedAt: 'DESC', id: 'DESC' }, take: LATEST });
