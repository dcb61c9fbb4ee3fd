import { leadFormChanged } from '@mh-os/contracts';
import { changesOf, type Clock, Ctx, DomainError, newId } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import { currentScoring } from '../scoring/scorer.ts';
import { isTrapped, leadOfForm, plainFields } from './form.rules.ts';
import { LeadFormEntity } from './lead-form.entity.ts';
import { assertMembers } from '../members/brand-members.ts';
import { Members } from '../members/members.ts';
import { PipelineEntity } from '../pipelines/pipeline.entity.ts';
import { plainLead } from './lead.rules.ts';
import { writeLead } from './lead-writing.ts';
import type { SubmitLeadFormInput } from './lead-form.type.ts';
import type { CreateLeadFormInput, UpdateLeadFormInput } from './lead-form.inputs.ts';

const WRITE = 'crm.lead-form.write';
const OPEN_FORM = `SELECT brand_id AS "brandId", id FROM lead_form WHERE public_key = $1 AND open`;
const METER = `INSERT INTO lead_form_meter AS m (brand_id, id, version, created_at, updated_at, form_id, client, minute, n)
  VALUES ($1, $2, 1, $5, $5, $3, $4, date_trunc('minute', $5::timestamptz), 1)
  ON CONFLICT (brand_id, form_id, client) DO UPDATE SET updated_at = excluded.updated_at, minute = excluded.minute,
    n = CASE WHEN m.minute = excluded.minute THEN m.n + 1 ELSE 1 END RETURNING n`;
const SUBMISSIONS = `SELECT form_id AS id, count(*)::int AS n FROM lead WHERE form_id = ANY ($1::uuid[]) GROUP BY form_id`;
const MOST_VALUES = 30_000;

/** Forms that anybody can send: found by a public key that names their brand, metered by address, with a trap for programs. */
@Injectable()
export class LeadFormsService {
  constructor(
    private readonly db: Db,
    private readonly members: Members,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(ctx: Ctx): Promise<LeadFormEntity[]> {
    ctx.require('crm.lead.read');
    return this.db.read(ctx, (tx) => tx.find(LeadFormEntity, {}, { order: { name: 'ASC' }, take: 200 }));
  }

  /** How many leads each form brought. */
  async submissions(ctx: Ctx, ids: readonly string[]): Promise<Map<string, number>> {
    ctx.require('crm.lead.read');
    const rows = await this.db.read(ctx, (tx) =>
      tx.query<{ id: string; n: number }>('lead_form_submissions', SUBMISSIONS, [ids]),
    );
    return new Map(rows.map(({ id, n }) => [id, n]));
  }

  async create(ctx: Ctx, input: CreateLeadFormInput): Promise<LeadFormEntity> {
    ctx.require(WRITE);
    ctx.requireBrand();
    const { idempotencyKey, ...given } = input;
    const wanted = { ...plainForm(given), open: true };
    await this.members.learn(ctx, [wanted.assigneeId]);
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent('createLeadForm', idempotencyKey, wanted, async () => {
        await assertTargets(tx, wanted);
        const form = await tx.insert(LeadFormEntity, { ...wanted, publicKey: randomBytes(12).toString('base64url') });
        const data = { label: form.name, changes: changesOf({}, { name: form.name, source: form.source }) };
        tx.emit(leadFormChanged, data, { aggregateId: form.id, aggregateVersion: form.version });
        return form.id;
      });
      return tx.get(LeadFormEntity, id);
    });
  }

  async update(ctx: Ctx, input: UpdateLeadFormInput): Promise<LeadFormEntity> {
    ctx.require(WRITE);
    const { id, expectedVersion, open, ...given } = input;
    const wanted = { ...plainForm(given), open };
    await this.members.learn(ctx, [wanted.assigneeId]);
    return this.db.tx(ctx, async (tx) => {
      const form = await tx.lock(LeadFormEntity, id);
      await assertTargets(tx, wanted);
      const changes = changesOf(form, wanted);
      await tx.update(form, wanted, expectedVersion);
      tx.emit(leadFormChanged, { label: form.name, changes }, { aggregateId: id, aggregateVersion: form.version });
      return form;
    });
  }

  async shown(publicKey: string): Promise<LeadFormEntity | null> {
    const found = await this.find(publicKey);
    return found && this.db.read(found.ctx, (tx) => tx.get(LeadFormEntity, found.id));
  }

  async submit(caller: Ctx, input: SubmitLeadFormInput): Promise<void> {
    const found = await this.find(input.publicKey);
    if (!found)
      throw new DomainError('LEAD_FORM_UNKNOWN', 'There is no open form with this key.', { path: ['publicKey'] });
    const { ctx, id } = found;
    const now = this.clock.now();
    const client = createHash('sha256').update(`${id} ${caller.actor.id}`).digest('base64url').slice(0, 22);
    // Counted before anything else, in a transaction of its own: what is refused counts as well.
    const [meter] = await this.db.tx(ctx, (tx) =>
      tx.query<{ n: number }>('lead_form_metered', METER, [ctx.brandId, newId(), id, client, now]),
    );
    const { values, consent, website = null, idempotencyKey } = input;
    if (values === null || typeof values !== 'object' || JSON.stringify(values).length > MOST_VALUES)
      throw new DomainError('LEAD_FORM_INCOMPLETE', 'The values are an object by key of the field.', {
        path: ['values'],
      });
    await this.db.tx(ctx, async (tx) => {
      const form = await tx.get(LeadFormEntity, id);
      if (meter!.n > form.perMinute)
        throw new DomainError('LEAD_FORM_BUSY', 'This form was sent too often from here: try again in a minute.');
      const submission = { values, consent, website };
      if (isTrapped(submission)) return;
      const lead = plainLead(leadOfForm(form, submission));
      await tx.idempotent(`submitLeadForm ${id}`, idempotencyKey, submission, async () => {
        const { source, campaignCode, consentText, assigneeId } = form;
        const origin = { source, campaignCode, formId: id, assigneeId, consentText: consent ? consentText : null };
        return (await writeLead(tx, lead, origin, await currentScoring(tx), now)).id;
      });
    });
  }

  /** The form of a key whatever its brand, and somebody of that brand who may do nothing but send it. */
  private async find(publicKey: string): Promise<{ ctx: Ctx; id: string } | null> {
    const [form] = await this.db.read(sender(null), (tx) =>
      tx.query<{ brandId: string; id: string }>('lead_form_open', OPEN_FORM, [publicKey]),
    );
    return form ? { ctx: sender(form.brandId), id: form.id } : null;
  }
}

function sender(brandId: string | null): Ctx {
  const actor = { kind: 'system' as const, id: 'lead-form', name: 'Form' };
  return new Ctx({ brandId, platform: brandId === null, actor, requestId: newId() });
}

/** Refuses leads for somebody who does not work for the brand, and deals for a pipeline that there is not. */
async function assertTargets(
  tx: Tx,
  { assigneeId, pipelineId }: { readonly assigneeId: string | null; readonly pipelineId: string | null },
): Promise<void> {
  await assertMembers(tx, [assigneeId], ['assigneeId']);
  if (pipelineId !== null) await tx.get(PipelineEntity, pipelineId);
}

function plainForm(given: Omit<CreateLeadFormInput, 'idempotencyKey'>) {
  const { name, source, perMinute } = given;
  return {
    ...{ name: name.trim(), source: source.trim(), perMinute, fields: plainFields(given.fields) },
    ...{ assigneeId: given.assigneeId ?? null, pipelineId: given.pipelineId ?? null },
    ...{ consentText: given.consentText?.trim() || null, campaignCode: given.campaignCode?.trim() || null },
  };
}
