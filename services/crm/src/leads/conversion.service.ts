import { leadConverted } from '@mh-os/contracts';
import { type Clock, type Ctx } from '@mh-os/kernel';
import { CLOCK, Db } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { readPipeline, standardPipeline, writeDeal } from '../pipelines/deal-writing.ts';
import { amountOf, dayOf } from '../pipelines/deals.service.ts';
import { LeadFormEntity } from './lead-form.entity.ts';
import { LeadEntity } from './lead.entity.ts';
import { leadName, leadTransitions } from './lead.rules.ts';
import { LeadPeople } from './lead-people.ts';
import { labelOf } from './lead-writing.ts';
import type { ConvertLeadInput } from './lead-conversion.inputs.ts';

/** A lead becomes a person, a company and a deal: all in one transaction, and once (CRM-4). */
@Injectable()
export class ConversionService {
  constructor(
    private readonly db: Db,
    private readonly people: LeadPeople,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  convert(ctx: Ctx, input: ConvertLeadInput): Promise<{ lead: LeadEntity; dealId: string }> {
    ctx.require('crm.lead.write');
    const amount = amountOf(input.amount, input.currency);
    const expectedClose = dayOf(input.expectedClose);
    return this.db.tx(ctx, async (tx) => {
      const lead = await tx.lock(LeadEntity, input.id);
      // Whoever comes second, with whatever key, gets the deal of the first.
      if (lead.dealId !== null) return { lead, dealId: lead.dealId };
      const status = leadTransitions.next(lead.status, 'CONVERT');
      const now = this.clock.now();
      const became = await this.people.become(tx, lead);
      const form = lead.formId ? await tx.findOne(LeadFormEntity, { id: lead.formId }) : null;
      const pipelineId = input.pipelineId ?? form?.pipelineId;
      const way = pipelineId ? await readPipeline(tx, pipelineId) : await standardPipeline(tx);
      const title = input.title?.trim() || leadName(lead);
      const wanted = { title, amount, expectedClose, ownerId: lead.ownerId, leadId: lead.id, fields: {} };
      const deal = await writeDeal(tx, way, { ...wanted, ...became }, now);
      await tx.update(lead, { ...became, status, dealId: deal.id, convertedAt: now, reason: null });
      const data = { label: labelOf(lead), leadId: lead.id, dealId: deal.id, ...became };
      tx.emit(leadConverted, data, { aggregateId: lead.id, aggregateVersion: lead.version });
      return { lead, dealId: deal.id };
    });
  }
}
