import { leadAssigned, leadEngaged, leadUpdated } from '@mh-os/contracts';
import { changesOf, type Clock, type Ctx, DomainError, type Page, uuids } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { currentScoring, scoreAgain } from '../scoring/scorer.ts';
import { indexRecords } from '../search/search-index.ts';
import { LeadEngagementEntity } from './lead-assignee.entity.ts';
import { LeadEntity } from './lead.entity.ts';
import { leadTransitions, plainLead } from './lead.rules.ts';
import { knownLead, labelOf, searchable, writeLead } from './lead-writing.ts';
import type {
  AssignLeadInput,
  CaptureLeadInput,
  MoveLeadInput,
  RecordLeadEngagementInput,
  UpdateLeadInput,
} from './leads.inputs.ts';
import type { LeadWhere } from './leads-list.inputs.ts';
import {
  countLeads,
  latestEngagements,
  latestScores,
  type LeadQuery,
  pageOfLeads,
  type ScoreRow,
} from './leads.read-model.ts';
import { assertMembers } from '../members/brand-members.ts';
import { Members } from '../members/members.ts';
import { takeTurn } from './roster.ts';

const READ = 'crm.lead.read';
const WRITE = 'crm.lead.write';
const EVENT = /^[a-z][a-z0-9-]{0,59}$/;
/** Fields that name somebody: events tell that they changed, never to what. */
const PERSONAL = ['givenName', 'familyName', 'email', 'phone', 'companyName', 'postalCode', 'message', 'attributes'];

/** Use cases of leads. */
@Injectable()
export class LeadsService {
  constructor(
    private readonly db: Db,
    private readonly members: Members,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(ctx: Ctx, query: LeadQuery): Promise<Page<LeadEntity>> {
    ctx.require(READ);
    return this.db.read(ctx, async (tx) => {
      const page = await pageOfLeads(tx, query);
      const rows = await tx.find(LeadEntity, { id: In(page.nodes.map(({ id }) => id)) });
      const byId = new Map(rows.map((row) => [row.id, row]));
      return { ...page, nodes: page.nodes.map(({ id }) => byId.get(id)!) };
    });
  }

  count(ctx: Ctx, where: LeadWhere | null | undefined): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countLeads(tx, where));
  }

  async byIds(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, LeadEntity>> {
    ctx.require(READ);
    const rows = await this.db.read(ctx, (tx) => tx.find(LeadEntity, { id: In(uuids(ids)) }));
    return new Map(rows.map((row) => [row.id, row]));
  }

  async scores(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, ScoreRow[]>> {
    ctx.require(READ);
    return grouped(await this.db.read(ctx, (tx) => latestScores(tx, ids)), ids);
  }

  async engagements(ctx: Ctx, ids: readonly string[]) {
    ctx.require(READ);
    return grouped(await this.db.read(ctx, (tx) => latestEngagements(tx, ids)), ids);
  }

  capture(ctx: Ctx, input: CaptureLeadInput): Promise<LeadEntity> {
    ctx.require(WRITE);
    ctx.requireBrand();
    const { idempotencyKey, source, reference, campaignCode, consentText, ...values } = input;
    const lead = plainLead(values as never);
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent('captureLead', idempotencyKey, { ...input }, async () => {
        const origin = { source, reference, campaignCode, consentText };
        const known = await knownLead(tx, origin);
        return (known ?? (await writeLead(tx, lead, origin, await currentScoring(tx), this.clock.now()))).id;
      });
      return tx.get(LeadEntity, id);
    });
  }

  update(ctx: Ctx, input: UpdateLeadInput): Promise<LeadEntity> {
    ctx.require(WRITE);
    const { id, expectedVersion, ...given } = input;
    return this.db.tx(ctx, async (tx) => {
      const lead = await lockOpen(tx, id);
      const wanted = plainLead({ ...lead, ...(withoutUndefined(given) as object) });
      const changes = changesOf(lead, wanted).map((change) =>
        PERSONAL.includes(change.field) ? { field: change.field, before: null, after: null } : change,
      );
      const patch = { ...wanted, attributes: { ...wanted.attributes }, tags: [...wanted.tags] };
      await tx.update(lead, patch as never, expectedVersion);
      await indexRecords(tx, 'LEAD', [searchable(lead)]);
      if (changes.length > 0) tell(tx, lead, changes);
      await scoreAgain(tx, [lead], await currentScoring(tx), this.clock.now());
      return lead;
    });
  }

  move(ctx: Ctx, { id, expectedVersion, action, reason }: MoveLeadInput): Promise<LeadEntity> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const lead = await tx.lock(LeadEntity, id);
      const status = leadTransitions.next(lead.status, action);
      const why = reason?.trim() || null;
      if (action === 'DISQUALIFY' && why === null)
        throw new DomainError('LEAD_REASON_REQUIRED', 'Say why the lead is given up.', { path: ['reason'] });
      const patch = { status, reason: action === 'DISQUALIFY' ? why : null };
      const changes = changesOf(lead, patch);
      await tx.update(lead, patch, expectedVersion);
      tell(tx, lead, changes);
      return lead;
    });
  }

  async assign(ctx: Ctx, { id, expectedVersion, userId }: AssignLeadInput): Promise<LeadEntity> {
    ctx.require('crm.lead.assign');
    await this.members.learn(ctx, [userId]);
    return this.db.tx(ctx, async (tx) => {
      await assertMembers(tx, [userId], ['userId']);
      const lead = await lockOpen(tx, id);
      const ownerId = userId ?? (await takeTurn(tx, lead, this.clock.now()));
      const changes = changesOf(lead, { ownerId });
      await tx.update(lead, { ownerId }, expectedVersion);
      const data = { label: labelOf(lead), leadId: lead.id, ownerId, changes };
      tx.emit(leadAssigned, data, { aggregateId: lead.id, aggregateVersion: lead.version });
      return lead;
    });
  }

  engage(ctx: Ctx, input: RecordLeadEngagementInput): Promise<LeadEntity> {
    ctx.require(WRITE);
    const { leadId, event, idempotencyKey } = input;
    if (!EVENT.test(event))
      throw new DomainError('LEAD_INVALID', 'An event is named in lower case, such as mail-opened.', {
        path: ['event'],
      });
    return this.db.tx(ctx, async (tx) => {
      const wanted = { leadId, event, at: input.at?.toISOString() ?? null };
      await tx.idempotent('recordLeadEngagement', idempotencyKey, wanted, async () => {
        const lead = await tx.lock(LeadEntity, leadId);
        const now = this.clock.now();
        await tx.insert(LeadEngagementEntity, { leadId, event, happenedAt: input.at ?? now });
        await scoreAgain(tx, [lead], await currentScoring(tx), now);
        const data = { label: labelOf(lead), leadId, kind: event, score: lead.score };
        tx.emit(leadEngaged, data, { aggregateId: lead.id, aggregateVersion: lead.version });
        return leadId;
      });
      return tx.get(LeadEntity, leadId);
    });
  }
}

/** A lead that is still to be worked on. */
async function lockOpen(tx: Tx, id: string): Promise<LeadEntity> {
  const lead = await tx.lock(LeadEntity, id);
  if (lead.status === 'CONVERTED')
    throw new DomainError('LEAD_CONVERTED', 'This lead has become a deal: change that one.', {
      details: { dealId: lead.dealId },
    });
  return lead;
}

function tell(tx: Tx, lead: LeadEntity, changes: ReturnType<typeof changesOf>): void {
  const data = { label: labelOf(lead), leadId: lead.id, changes };
  tx.emit(leadUpdated, data, { aggregateId: lead.id, aggregateVersion: lead.version });
}

const withoutUndefined = (given: object): object =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));

function grouped<T extends { readonly leadId: string }>(rows: readonly T[], ids: readonly string[]): Map<string, T[]> {
  return new Map(ids.map((id) => [id, rows.filter(({ leadId }) => leadId === id)]));
}
