import { type Ctx, newId } from '@mh-os/kernel';
import { ctxFor, startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { score, type Facts, type ScoreRules } from '../src/scoring/score.rules.ts';
import { ConversionService } from '../src/leads/conversion.service.ts';
import { someMembers } from './people.builders.ts';
import { aLead, run, someRules, type LeadView } from './growth.builders.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
afterAll(() => service?.stop());

const getsLeads = async (ctx: Ctx, userId: string, rest: object = {}) => {
  await someMembers(service, ctx, userId);
  return run(service, ctx, 'setLeadAssignee', { userId, ...rest }, 'assignee { userId unfit openLeads }');
};
const count = async (sql: string, brandId: string): Promise<number> =>
  (await service.admin.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`, [brandId])).rows[0]!.n;
const saveRules = (ctx: Ctx, rest: object = {}) =>
  run(
    service,
    ctx,
    'saveScoreRules',
    { name: 'Rules', rules: someRules, idempotencyKey: newId(), ...rest },
    'scoring { rules { id number } }',
  );

describe('assignment', () => {
  it('CRM-9: fifty parallel captures are as fair as one after the other', async () => {
    const ctx = service.brand();
    for (const user of ['u1', 'u2', 'u3']) await getsLeads(ctx, user);
    await getsLeads(ctx, 'off', { onDuty: false });
    await getsLeads(ctx, 'full', { capacity: 2 });
    await getsLeads(ctx, 'french', { territories: ['FR'] });
    const leads = await Promise.all(Array.from({ length: 50 }, () => aLead(service, ctx)));
    const got = Map.groupBy(leads, ({ ownerId }) => ownerId);
    expect([got.get('off'), got.get('french'), got.get(null)]).toEqual([undefined, undefined, undefined]);
    expect(got.get('full')).toHaveLength(2);
    const counts = ['u1', 'u2', 'u3'].map((user) => got.get(user)!.length);
    expect(counts.sort()).toEqual([16, 16, 16]);
    const numbers = await service.admin.query(`SELECT number FROM lead WHERE brand_id = $1 ORDER BY number`, [
      ctx.brandId,
    ]);
    expect(numbers.rows.map(({ number }: { number: number }) => number)).toEqual(leads.map((_lead, i) => i + 1));
  });

  it('CRM-9: gives a lead to somebody by hand, or to whoever is next', async () => {
    const ctx = service.brand();
    const lead = await aLead(service, ctx);
    expect(lead.ownerId).toBeNull();
    await someMembers(service, ctx, 'boss');
    const assign = (input: object) =>
      run<{ lead: LeadView }>(service, ctx, 'assignLead', { id: lead.id, ...input }, 'lead { ownerId version }');
    expect((await assign({ expectedVersion: 1, userId: 'boss' })).lead.ownerId).toBe('boss');
    await getsLeads(ctx, 'u1');
    expect((await assign({ expectedVersion: 2 })).lead.ownerId).toBe('u1');
    expect((await assign({ expectedVersion: 2 })).userErrors[0]!.code).toBe('CONFLICT');
  });
});

describe('capture', () => {
  it('G5, G6: fifty requests with one key, or one number of a source, are one lead', async () => {
    const ctx = service.brand();
    const same = await Promise.all(Array.from({ length: 50 }, () => aLead(service, ctx, { idempotencyKey: 'once' })));
    expect(new Set(same.map(({ id }) => id)).size).toBe(1);
    const first = await aLead(service, ctx, { reference: '4711' });
    expect((await aLead(service, ctx, { reference: '4711' })).id).toBe(first.id);
    expect(await count('lead WHERE brand_id = $1', ctx.brandId!)).toBe(2);
  });

  it('is found by name and number in the search of everything, also after a change, by those who may see leads', async () => {
    const ctx = service.brand();
    const { id } = await aLead(service, ctx, { givenName: 'Zora', familyName: 'Neale' });
    const found = async (who: Ctx, text: string) => {
      const answer = await service.graphql(who, `{ crmSearch(text: "${text}") { id kind number title } }`);
      return (answer.data as { crmSearch: { id: string }[] }).crmSearch;
    };
    const hit = { id, kind: 'LEAD', number: 'L-1001', title: 'Zora Neale' };
    expect(await found(ctx, 'zor nea')).toEqual([hit]);
    await run(service, ctx, 'updateLead', { id, expectedVersion: 1, familyName: 'Hurston' }, 'lead { id }');
    expect(await found(ctx, 'neale')).toEqual([]);
    expect(await found(ctx, 'hurst')).toEqual([{ ...hit, title: 'Zora Hurston' }]);
    expect(await found(ctxFor(ctx.brandId!, ['crm.person.read']), 'hurst')).toEqual([]);
    expect(await found(service.brand(), 'hurst')).toEqual([]);
  });

  it('takes a form from anybody, with consent, without programs, so often a minute', async () => {
    const ctx = service.brand();
    const fields = [{ key: 'email', label: 'E-mail', kind: 'EMAIL', required: true }];
    const made = {
      name: 'Contact',
      source: 'website',
      fields,
      consentText: 'I agree.',
      perMinute: 4,
      idempotencyKey: newId(),
    };
    const { form } = await run<{ form: { publicKey: string } }>(
      service,
      ctx,
      'createLeadForm',
      made,
      'form { publicKey }',
    );
    const stranger = ctxFor(null, [], { actor: { kind: 'anonymous', id: 'ip:203.0.113.7' } });
    const send = (rest: object = {}, from = stranger) =>
      run<{ received: boolean }>(
        service,
        from,
        'submitLeadForm',
        { publicKey: form.publicKey, values: { email: 'a@b.de' }, consent: true, idempotencyKey: newId(), ...rest },
        'received',
      );
    expect((await send()).received).toBe(true);
    expect((await send({ website: 'http://spam.example' })).received).toBe(true);
    expect((await send({ consent: false })).userErrors[0]!.code).toBe('LEAD_FORM_INCOMPLETE');
    expect((await send({ values: {} })).userErrors[0]!.code).toBe('LEAD_FORM_INCOMPLETE');
    expect((await send()).userErrors[0]!.code).toBe('LEAD_FORM_BUSY');
    const other = ctxFor(null, [], { actor: { kind: 'anonymous', id: 'ip:203.0.113.8' } });
    expect((await send({}, other)).userErrors).toEqual([]);
    const { rows } = await service.admin.query(`SELECT source, email, consent_text FROM lead WHERE brand_id = $1`, [
      ctx.brandId,
    ]);
    const lead = { source: 'website', email: 'a@b.de', consent_text: 'I agree.' };
    expect(rows).toEqual([lead, lead]);
    expect((await send({ publicKey: 'unknown' })).userErrors[0]!.code).toBe('LEAD_FORM_UNKNOWN');
  });

  it('takes a file: faults row by row, what is known once, all others together', async () => {
    const ctx = service.brand();
    await aLead(service, ctx, { source: 'fair', reference: '1' });
    const csv =
      'Reference;Vorname;E-Mail;Number of chairs\n1;Ana;ana@b.de;3\n2;Ben;ben@b.de;4,5\n3;Cem;nobody;1\n4;;;2\n';
    const input = { csv, source: 'fair', idempotencyKey: newId() };
    const file = (rest: object) =>
      run<{ created: number; known: number; faults: { line: number }[] }>(
        service,
        ctx,
        'importLeads',
        { ...input, ...rest },
        'created known faults { line message }',
      );
    const tried = await file({ validateOnly: true });
    expect([tried.created, tried.faults.map(({ line }) => line)]).toEqual([1, [4, 5]]);
    expect(await count('lead WHERE brand_id = $1', ctx.brandId!)).toBe(1);
    for (let i = 0; i < 2; i++) expect(await file({})).toMatchObject({ created: 1, known: 1 });
    expect(await count('lead WHERE brand_id = $1', ctx.brandId!)).toBe(2);
    expect((await file({ csv: 'email\n', idempotencyKey: newId() })).userErrors[0]!.code).toBe('LEAD_IMPORT_INVALID');
  });
});

describe('scores', () => {
  it('CRM-1, CRM-2: each names its version, inputs and points, and follows again from them', async () => {
    const ctx = service.brand();
    await saveRules(ctx);
    const lead = await aLead(service, ctx, { attributes: { chairs: 4 } });
    expect(lead.score).toBe(50);
    for (let i = 0; i < 5; i++)
      await run(
        service,
        ctx,
        'recordLeadEngagement',
        { leadId: lead.id, event: 'mail-opened', idempotencyKey: newId() },
        'lead { score }',
      );
    await saveRules(ctx, { rules: { ...someRules, start: 1 } });
    await run(
      service,
      ctx,
      'recordLeadEngagement',
      { leadId: lead.id, event: 'mail-opened', idempotencyKey: newId() },
      'lead { score }',
    );
    const { rows } = await service.admin.query<{
      points: number;
      number: number;
      rules: ScoreRules;
      inputs: Facts;
      contributions: { points: number }[];
    }>(
      `SELECT s.points, r.number, r.rules, s.inputs, s.contributions FROM lead_score s JOIN score_rules r ON r.id = s.rules_id
       WHERE s.lead_id = $1 ORDER BY s.as_of, s.id`,
      [lead.id],
    );
    expect(rows.slice(0, 6).map(({ points }) => points)).toEqual([50, 55, 60, 65, 65, 65]);
    expect(rows.at(-1)).toMatchObject({ points: 66, number: 2 });
    for (const row of rows) {
      expect(row.contributions.reduce((sum, { points }) => sum + points, 0)).toBe(row.points);
      expect(score(row.rules, row.inputs)).toEqual({ points: row.points, contributions: row.contributions });
    }
    await expect(service.admin.query(`UPDATE lead_score SET points = 0 WHERE lead_id = $1`, [lead.id])).rejects.toThrow(
      /never changed/,
    );
  });

  it('fits a model to known outcomes, judges it and scores open leads with it', async () => {
    const ctx = service.brand();
    const few = await run(service, ctx, 'fitLeadModel', { idempotencyKey: newId() }, 'job { id }');
    expect(few.userErrors[0]!.code).toBe('LEAD_OUTCOMES_FEW');
    const open = await aLead(service, ctx, { attributes: { chairs: 9 } });
    await service.admin.query(
      `INSERT INTO lead (brand_id, id, version, created_at, updated_at, number, status, source, attributes, tags, captured_at, deal_id)
       SELECT $1, gen_random_uuid(), 1, now(), now(), 1000 + i, CASE WHEN i % 10 > 4 THEN 'CONVERTED' ELSE 'DISQUALIFIED' END, 'fair',
         jsonb_build_object('chairs', i % 10 + i % 3), '{}', now(), CASE WHEN i % 10 > 4 THEN gen_random_uuid() END FROM generate_series(1, 200) i`,
      [ctx.brandId],
    );
    await run(service, ctx, 'fitLeadModel', { idempotencyKey: newId() }, 'job { id }');
    const model = await until(async () => {
      const answer = await service.graphql(
        ctx,
        `{ leadScoring { model { number quality { rows aucPpm calibration { count } } } } lead(id: "${open.id}") { chancePpm scores { kind points contributions { points } } } }`,
      );
      const data = answer.data as {
        leadScoring: { model: { quality: { rows: number; aucPpm: number } } | null };
        lead: {
          chancePpm: number | null;
          scores: { kind: string; points: number; contributions: { points: number }[] }[];
        };
      };
      return data.lead.chancePpm === null ? undefined : data;
    });
    expect(model.leadScoring.model!.quality.rows).toBe(200);
    expect(model.leadScoring.model!.quality.aucPpm).toBeGreaterThan(850_000);
    expect(model.lead.chancePpm).toBeGreaterThan(500_000);
    const [scored] = model.lead.scores.filter(({ kind }) => kind === 'MODEL');
    expect(scored!.contributions.reduce((sum, { points }) => sum + points, 0)).toBe(scored!.points);
  });
});

describe('conversion', () => {
  it('CRM-4: twenty calls at once give one deal, and all get its id', async () => {
    const ctx = service.brand();
    const lead = await aLead(service, ctx);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        run<{ dealId: string }>(
          service,
          ctx,
          'convertLead',
          { id: lead.id, amount: '100.00', currency: 'EUR', idempotencyKey: newId() },
          'dealId lead { status }',
        ),
      ),
    );
    expect(new Set(answers.map(({ dealId }) => dealId)).size).toBe(1);
    expect(await count('deal WHERE brand_id = $1', ctx.brandId!)).toBe(1);
    const again = await run(
      service,
      ctx,
      'updateLead',
      { id: lead.id, expectedVersion: 2, givenName: 'Eva' },
      'lead { id }',
    );
    expect(again.userErrors[0]!.code).toBe('LEAD_CONVERTED');
  });

  it.each(['deal', 'deal_transition', 'lead', 'pipeline_stage', 'outbox'])(
    'CRM-4: a failure at the write of %s leaves nothing of it',
    async (table) => {
      const ctx = service.brand();
      const lead = await aLead(service, ctx);
      await service.admin.query(
        `CREATE FUNCTION break_it() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'killed'; END $$`,
      );
      await service.admin.query(
        `CREATE TRIGGER break_it BEFORE INSERT OR UPDATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION break_it()`,
      );
      try {
        const convert = service.app.get(ConversionService).convert(ctx, { id: lead.id, idempotencyKey: newId() });
        await expect(convert).rejects.toThrow();
      } finally {
        await service.admin.query('DROP FUNCTION break_it CASCADE');
      }
      for (const left of ['deal', 'deal_transition', 'pipeline', `lead_converted`]) {
        const sql =
          left === 'lead_converted'
            ? `lead WHERE status = 'CONVERTED' AND brand_id = $1`
            : `${left} WHERE brand_id = $1`;
        expect([left, await count(sql, ctx.brandId!)]).toEqual([left, 0]);
      }
      const { dealId } = await run<{ dealId: string }>(
        service,
        ctx,
        'convertLead',
        { id: lead.id, idempotencyKey: newId() },
        'dealId',
      );
      expect(dealId).toEqual(expect.any(String));
    },
  );

  it('names the steps that are legal where one is not', async () => {
    const ctx = service.brand();
    const { id } = await aLead(service, ctx);
    const step = (expectedVersion: number, action: string, reason?: string) =>
      run(service, ctx, 'moveLead', { id, expectedVersion, action, reason }, 'lead { status actions }');
    expect((await step(1, 'DISQUALIFY')).userErrors[0]!.code).toBe('LEAD_REASON_REQUIRED');
    expect(await step(1, 'DISQUALIFY', 'No budget')).toMatchObject({
      lead: { status: 'DISQUALIFIED', actions: ['REOPEN'] },
    });
    expect((await step(2, 'QUALIFY')).userErrors[0]!.code).toBe('ILLEGAL_TRANSITION');
  });
});

async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
