import { type Ctx, newId } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { ProvisioningConsumer } from '../src/provisioning/provisioning.consumer.ts';
import { aDeal, DEAL, run, type DealView } from './growth.builders.ts';
import { aCompany, aPerson, rows, someMembers } from './people.builders.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
afterAll(() => service?.stop());

interface Stage {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly probability: number;
}
interface Pipeline {
  readonly id: string;
  readonly version: number;
  readonly stages: Stage[];
  readonly lostReasons: string[];
}

async function theBrand(): Promise<{ ctx: Ctx; pipeline: Pipeline; stage: (name: string) => string }> {
  const ctx = service.brand();
  const brand = { label: 'Brand', slug: 'brand', defaultCurrency: 'EUR', defaultCountry: 'DE', defaultLocale: 'de' };
  const consumer = service.app.get(ProvisioningConsumer, { strict: false });
  for (let i = 0; i < 2; i++) await service.app.get(Db).tx(ctx, (tx) => consumer.provision(brand, tx));
  const answer = await service.graphql(
    ctx,
    '{ pipelines { id version lostReasons stages { id name kind probability } } }',
  );
  const pipelines = answer.data!['pipelines'] as Pipeline[];
  expect(pipelines).toHaveLength(1);
  const pipeline = pipelines[0]!;
  return { ctx, pipeline, stage: (name) => pipeline.stages.find((one) => one.name === name)!.id };
}

const move = (ctx: Ctx, deal: Pick<DealView, 'id' | 'version'>, stageId: string, rest: object = {}) =>
  run<{ deal: DealView }>(
    service,
    ctx,
    'moveDeal',
    { id: deal.id, expectedVersion: deal.version, stageId, ...rest },
    DEAL,
  );

describe('deals', () => {
  it('have notes of their own, which go where the person of the deal goes', async () => {
    const { ctx } = await theBrand();
    const person = await aPerson(service, ctx, { emails: ['ada@example.com'] });
    const company = await aCompany(service, ctx);
    const deal = await aDeal(service, ctx, { companyId: company.id });
    const write = (rest: object) =>
      run<{ note: { id: string } }>(service, ctx, 'writeCrmNote', { idempotencyKey: newId(), ...rest }, 'note { id }');
    const text = 'Ada Lovelace (ada@example.com) wants four.';
    const { note } = await write({ dealId: deal.id, text });
    expect(note.id).toBeTruthy();
    for (const about of [{}, { dealId: deal.id, personId: person.id }, { dealId: deal.id, companyId: company.id }])
      expect((await write({ ...about, text })).userErrors[0]?.code).toBe('CRM_NOTE_INVALID');
    expect((await write({ dealId: newId(), text })).userErrors[0]?.code).toBe('NOT_FOUND');
    const list = async (of: string, asker = ctx) =>
      (await service.graphql(asker, `{ crmNotes(${of}) { id text } }`)).data?.['crmNotes'];
    expect(await list(`dealId: "${deal.id}"`)).toEqual([{ id: note.id, text }]);
    expect(await list(`companyId: "${company.id}"`)).toEqual([]);
    expect(await list(`dealId: "${deal.id}"`, service.brand())).toEqual([]);
    const told = (await service.events('crm.note.written')).filter(({ brandId }) => brandId === ctx.brandId);
    expect(told.map(({ data }) => data)).toMatchObject([{ label: 'D-1001', personId: null, companyId: company.id }]);
    const file = { subject: 'NOTE', subjectId: note.id, name: 'Offer', url: 'https://files.example/a.pdf' };
    expect(
      (await run(service, ctx, 'addCrmFile', { ...file, idempotencyKey: newId() }, 'file { id }')).userErrors,
    ).toEqual([]);
    const change = { id: deal.id, expectedVersion: deal.version, personId: person.id };
    await run(service, ctx, 'updateDeal', change, 'deal { id }');
    expect(await rows(service, ctx, 'crm_note')).toMatchObject([{ person_id: person.id, deal_id: deal.id }]);
    expect(await list(`personId: "${person.id}"`)).toEqual([]);
    const erase = { id: person.id, expectedVersion: 1 };
    expect((await run(service, ctx, 'eraseCrmPerson', erase, 'person { id }')).userErrors).toEqual([]);
    expect(JSON.stringify(await list(`dealId: "${deal.id}"`))).not.toMatch(/Ada|Lovelace|ada@/);
  });

  it('CRM-10: the server keeps the rules of stages, whoever asks', async () => {
    const { ctx, stage } = await theBrand();
    let deal = await aDeal(service, ctx);
    const refused = async (name: string, rest: object = {}) =>
      (await move(ctx, deal, stage(name), rest)).userErrors[0]!;
    expect(await refused('Offer')).toMatchObject({
      code: 'DEAL_STAGE_SKIPPED',
      details: { skipped: [stage('Contacted'), stage('Qualified')] },
    });
    expect(await refused('Won')).toMatchObject({ code: 'DEAL_STAGE_SKIPPED' });
    deal = (await move(ctx, deal, stage('Contacted'))).deal;
    expect(await refused('Qualified')).toMatchObject({ code: 'DEAL_FIELDS_REQUIRED', details: { missing: ['owner'] } });
    expect(await refused('Lost')).toMatchObject({ code: 'DEAL_LOST_REASON' });
    expect(await refused('Lost', { lostReason: 'Weather' })).toMatchObject({ code: 'DEAL_LOST_REASON' });
    expect((await move(ctx, deal, newId())).userErrors[0]!.code).toBe('DEAL_STAGE_UNKNOWN');
    deal = (await move(ctx, deal, stage('Lost'), { lostReason: 'Price' })).deal;
    expect(deal.status).toBe('LOST');
    const answer = await service.graphql(
      ctx,
      `{ deal(id: "${deal.id}") { lostReason closedAt transitions { fromName toName seconds reason } } }`,
    );
    const shown = answer.data!['deal'] as { closedAt: string; transitions: object[] };
    expect(shown.closedAt).not.toBeNull();
    expect(shown.transitions).toMatchObject([
      { fromName: 'Contacted', toName: 'Lost', seconds: expect.any(Number), reason: 'Price' },
      { fromName: 'New', toName: 'Contacted', reason: null },
      { fromName: null, toName: 'New', seconds: null },
    ]);
    await expect(service.admin.query(`DELETE FROM deal_transition WHERE deal_id = $1`, [deal.id])).rejects.toThrow(
      /never changed/,
    );
  });

  it('G7: of twenty moves at once one wins', async () => {
    const { ctx, stage } = await theBrand();
    const deal = await aDeal(service, ctx);
    const answers = await Promise.all(Array.from({ length: 20 }, () => move(ctx, deal, stage('Contacted'))));
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(
      Array.from({ length: 19 }, () => 'CONFLICT'),
    );
    const { rows } = await service.admin.query('SELECT 1 FROM deal_transition WHERE deal_id = $1', [deal.id]);
    expect(rows).toHaveLength(2);
  });

  it('keep the order of the board that people give them', async () => {
    const { ctx, pipeline, stage } = await theBrand();
    const deals: DealView[] = [];
    for (const title of ['A', 'B', 'C']) deals.push(await aDeal(service, ctx, { title }));
    const [a, b, c] = deals as [DealView, DealView, DealView];
    await move(ctx, c, stage('New'), { beforeId: a.id });
    await move(ctx, a, stage('New'));
    const titles = async () => {
      const where = `{ pipelineId: { eq: "${pipeline.id}" } }`;
      const answer = await service.graphql(
        ctx,
        `{ deals(where: ${where}, first: 2) { totalCount nodes { title } pageInfo { endCursor } } }`,
      );
      const first = answer.data!['deals'] as { nodes: { title: string }[]; pageInfo: { endCursor: string } };
      const rest = await service.graphql(
        ctx,
        `{ deals(where: ${where}, after: "${first.pageInfo.endCursor}") { nodes { title } } }`,
      );
      return [...first.nodes, ...(rest.data!['deals'] as typeof first).nodes].map(({ title }) => title);
    };
    expect(await titles()).toEqual(['C', 'B', 'A']);
    expect(b.rank < a.rank).toBe(false);
  });

  it('are forecast by month, weighted by their stages, each rounded once', async () => {
    const { ctx, stage } = await theBrand();
    await someMembers(service, ctx, 'u');
    const worth = { ownerId: 'u', currency: 'EUR', expectedClose: '2030-05-31' };
    await aDeal(service, ctx, { ...worth, amount: '0.05' });
    await aDeal(service, ctx, { ...worth, amount: '0.05' });
    const qualified = await aDeal(service, ctx, { ...worth, amount: '10.01', expectedClose: '2030-06-01' });
    const contacted = (await move(ctx, qualified, stage('Contacted'))).deal;
    await move(ctx, contacted, stage('Qualified'));
    await aDeal(service, ctx, { currency: 'EUR', amount: '1.00' });
    const answer = await service.graphql(
      ctx,
      '{ dealForecast { month count total { decimal } weighted { decimal } } }',
    );
    expect(answer.data!['dealForecast']).toEqual([
      { month: '2030-05', count: 2, total: { decimal: '0.10' }, weighted: { decimal: '0.02' } },
      { month: '2030-06', count: 1, total: { decimal: '10.01' }, weighted: { decimal: '4.00' } },
      { month: null, count: 1, total: { decimal: '1.00' }, weighted: { decimal: '0.10' } },
    ]);
  });

  it('G2: refuse what is no amount, no day or not theirs', async () => {
    const { ctx } = await theBrand();
    const code = async (rest: object) =>
      (await run(service, ctx, 'createDeal', { title: 'X', idempotencyKey: newId(), ...rest }, DEAL)).userErrors[0]!
        .code;
    expect(await code({ amount: '-1.00', currency: 'EUR' })).toBe('DEAL_INVALID');
    expect(await code({ amount: '1.001', currency: 'EUR' })).toEqual(expect.any(String));
    expect(await code({ expectedClose: '2030-02-30' })).toBe('DEAL_INVALID');
    expect(await code({ title: ' ' })).toBe('DEAL_INVALID');
    expect(await code({ pipelineId: newId() })).toBe('NOT_FOUND');
  });
});

describe('pipelines', () => {
  it('keep stages with deals in them, and give up empty ones', async () => {
    const { ctx, pipeline, stage } = await theBrand();
    await aDeal(service, ctx);
    const save = (stages: Stage[], expectedVersion: number) => {
      const input = { id: pipeline.id, expectedVersion, name: 'Sales', lostReasons: ['Price'], stages };
      return run<{ pipeline: Pipeline }>(
        service,
        ctx,
        'updatePipeline',
        input,
        'pipeline { version stages { id name kind probability } }',
      );
    };
    const without = (name: string) => pipeline.stages.filter((one) => one.id !== stage(name));
    expect((await save(without('New'), 1)).userErrors[0]!.code).toBe('PIPELINE_STAGE_IN_USE');
    const turned = [without('Contacted')[1]!, without('Contacted')[0]!, ...without('Contacted').slice(2)];
    const { pipeline: saved } = await save(turned, 1);
    expect(saved.stages.map(({ name }) => name)).toEqual(['Qualified', 'New', 'Offer', 'Negotiation', 'Won', 'Lost']);
  });
});
