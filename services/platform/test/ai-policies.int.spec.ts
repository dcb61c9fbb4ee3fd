import { aiPolicySchema, roleSeeds } from '@mh-os/contracts';
import { type Ctx } from '@mh-os/kernel';
import { ctxFor, startTestService, type TestService } from '@mh-os/testing';
import { AiPoliciesRpc } from '../src/ai-policies/ai-policies.rpc.ts';
import { AppModule } from '../src/app.module.ts';
import { makeBrand, run, type TestBrand } from './builders.ts';

const POLICY = `version directors autonomy spendPerDay { decimal currency } spendPerMonth { decimal } models redaction author { name }`;
const SET = `mutation ($input: SetAiPolicyInput!) { setAiPolicy(input: $input) { policy { ${POLICY} } userErrors { code path message } } }`;
const HISTORY = `{ aiPolicyHistory { totalCount nodes { version comment changes { field before after } author { name } } } }`;

describe('AI policies', () => {
  let service: TestService;
  let brand: TestBrand;
  beforeAll(async () => {
    service = await startTestService(AppModule);
  }, 60_000);
  beforeEach(async () => {
    brand = await makeBrand(service);
  });
  afterAll(() => service?.stop());

  const eur = (decimal: string) => ({ decimal, currency: 'EUR' });
  const input = (change: object = {}) => ({
    ...{ expectedVersion: 0, directors: ['STAND', 'PRICING'], autonomy: 'DRAFT', models: ['ollama/llama3.1:8b'] },
    ...{ redaction: ['EMAIL'], spendPerDay: eur('2.50'), spendPerMonth: eur('40.00'), comment: 'Pilot' },
    ...change,
  });
  const set = (change: object = {}, ctx: Ctx = brand.owner) =>
    run<{ policy: { version: number } }>(service, ctx, SET, input(change));
  const current = async (ctx: Ctx = brand.owner) =>
    (await service.graphql(ctx, `{ aiPolicy { ${POLICY} } }`)).data!['aiPolicy'];
  const events = async () =>
    (await service.events('platform.ai-policy.changed')).filter((event) => event.brandId === brand.id);

  it('is the strictest until somebody decides', async () => {
    expect(await current()).toMatchObject({
      ...{ version: 0, directors: [], autonomy: 'OBSERVE', models: [], author: null },
      ...{ spendPerDay: eur('0.00'), spendPerMonth: { decimal: '0.00' } },
    });
    expect(((await current()) as { redaction: string[] }).redaction).toHaveLength(8);
  });

  it('keeps every version with who, what and why, tells it whole, and no row of it ever changes', async () => {
    expect((await set()).policy).toMatchObject({
      version: 1,
      directors: ['PRICING', 'STAND'],
      author: { name: 'Olga Owner' },
    });
    await set({ expectedVersion: 1, autonomy: 'OBSERVE', comment: null });
    const { data } = await service.graphql(brand.owner, HISTORY);
    expect(data!['aiPolicyHistory']).toMatchObject({
      totalCount: 2,
      nodes: [
        { version: 2, comment: null, changes: [{ field: 'autonomy', before: 'DRAFT', after: 'OBSERVE' }] },
        { version: 1, comment: 'Pilot', author: { name: 'Olga Owner' } },
      ],
    });
    const told = await events();
    expect(told.map((event) => event.aggregateVersion)).toEqual([1, 2]);
    expect(told[0]!.data).toMatchObject({
      policy: { spendPerDay: { minorUnits: '250', currency: 'EUR' }, models: ['ollama/llama3.1:8b'] },
    });
    await expect(service.admin.query(`UPDATE ai_policy_version SET autonomy = 'DRAFT'`)).rejects.toThrow(
      'never changed',
    );
  });

  it('G7: of 30 parallel decisions on one version one holds', async () => {
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_unused, i) => set({ spendPerMonth: eur(`${40 + i}.00`) })),
    );
    expect(answers.filter((answer) => answer.policy)).toHaveLength(1);
    expect(answers.filter((answer) => answer.userErrors[0]?.code === 'CONFLICT')).toHaveLength(29);
    expect(await events()).toHaveLength(1);
  });

  it.each([
    [{ spendPerMonth: eur('1.00') }, 'AI_SPEND_INVALID', ['spendPerMonth']],
    [{ spendPerDay: eur('-1.00') }, 'AI_SPEND_INVALID', ['spendPerDay']],
    [{ spendPerDay: eur('1.001') }, 'DECIMAL_TOO_PRECISE', ['spendPerDay']],
    [{ models: ['Not A Model'] }, 'AI_MODEL_INVALID', ['models']],
  ])('refuses %j', async (change, code, path) => {
    expect((await set(change)).userErrors[0]).toMatchObject({ code, path });
    expect(await events()).toHaveLength(0);
  });

  it('A11: has no level above drafting, and no director sets it', async () => {
    expect((await set({ autonomy: 'APPROVE' })).codes).toEqual(['BAD_USER_INPUT']);
    const { permissions } = roleSeeds.find((role) => role.key === 'ai-director')!;
    const director = ctxFor(brand.id, permissions, { actor: { kind: 'director', id: 'pricing' } });
    expect((await set({}, director)).codes).toEqual(['FORBIDDEN']);
    const mighty = ctxFor(brand.id, ['*'], { actor: { kind: 'director', id: 'pricing' } });
    expect((await set({}, mighty)).codes).toEqual(['FORBIDDEN']);
  });

  it('answers other services in the form of its contract, for their brand alone', async () => {
    await set();
    const rpc = service.app.get(AiPoliciesRpc);
    const director = ctxFor(brand.id, [], { actor: { kind: 'director', id: 'pricing' } });
    const policy = await rpc.get({}, director);
    expect(aiPolicySchema.parse(policy)).toMatchObject({
      version: 1,
      spendPerMonth: { minorUnits: '4000', currency: 'EUR' },
    });
    const other = await makeBrand(service);
    expect(await rpc.get({}, ctxFor(other.id, []))).toMatchObject({ version: 0, directors: [] });
  });
});
