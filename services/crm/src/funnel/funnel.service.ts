import type { Ctx } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { assertSpan } from '../brand-days/brand-days.ts';
import type { CrmSpanArgs } from '../brand-days/span.inputs.ts';
import { dealCounts, leadCounts, openStages } from './funnel.read-model.ts';
import { funnelStages } from './funnel.rules.ts';
import type { FunnelType } from './funnel.type.ts';

/** Where people are lost on their way to become customers. */
@Injectable()
export class FunnelService {
  constructor(private readonly db: Db) {}

  funnels(ctx: Ctx, { from, until }: CrmSpanArgs): Promise<FunnelType[]> {
    ctx.require('crm.funnel.read');
    assertSpan(from, until);
    return this.db.read(ctx, async (tx) => {
      const leads = await leadCounts(tx, from, until);
      const deals = await dealCounts(tx, from, until);
      const stages = Map.groupBy(await openStages(tx), ({ pipelineId }) => pipelineId);
      const captured = [{ id: null, name: 'Captured', position: 0 }];
      const ways = [...stages].map(([id, list]) => ({
        route: `deals/${id}`,
        name: list[0]!.pipeline,
        stages: funnelStages(list, deals.counts, deals.weeks),
      }));
      return [{ route: 'leads', name: 'Leads', stages: funnelStages(captured, leads.counts, leads.weeks) }, ...ways];
    });
  }
}
