import { type Ctx, newId } from '@mh-os/kernel';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { aDeal, DEAL, run, type DealView } from './growth.builders.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
afterAll(() => service?.stop());

interface Stage {
  readonly id: string;
  readonly name: string;
  readonly load: { readonly deals: number; readonly stale: number; readonly worth: readonly object[] };
}
interface Pipeline {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly standard: boolean;
  readonly archivedAt: string | null;
  readonly stages: readonly Stage[];
}

const SHOWN = `id name version standard archivedAt stages { id name kind probability staleDays
  load { deals stale worth { total { decimal } weighted { decimal } } } }`;
const plan = (name: string, staleDays: number | null = null) => ({
  name,
  lostReasons: ['Price'],
  stages: [
    { name: 'Talk', probability: 33, staleDays },
    { name: 'Won', kind: 'WON', probability: 100, staleDays: 5 },
    { name: 'Lost', kind: 'LOST', probability: 0 },
  ],
});
const create = async (ctx: Ctx, name: string, staleDays: number | null = null): Promise<Pipeline> => {
  const input = { ...plan(name, staleDays), idempotencyKey: newId() };
  return (await run<{ pipeline: Pipeline }>(service, ctx, 'createPipeline', input, `pipeline { ${SHOWN} }`)).pipeline;
};
const archive = ({ id, version }: Pipeline, ctx: Ctx, archived = true) =>
  run<{ pipeline: Pipeline | null }>(
    service,
    ctx,
    'archivePipeline',
    { id, expectedVersion: version, archived },
    `pipeline { ${SHOWN} }`,
  );
const list = async (ctx: Ctx, args = ''): Promise<Pipeline[]> =>
  (await service.graphql(ctx, `{ pipelines${args} { ${SHOWN} } }`)).data!['pipelines'] as Pipeline[];
const deal = (ctx: Ctx, pipeline: Pipeline, rest: object = {}) =>
  aDeal(service, ctx, { pipelineId: pipeline.id, ...rest });
const lose = (ctx: Ctx, { id, version }: DealView, stageId: string) =>
  run(service, ctx, 'moveDeal', { id, expectedVersion: version, stageId, lostReason: 'Price' }, DEAL);

describe('pipelines', () => {
  it('CRM-10: are archived without open deals only, and then take and move none', async () => {
    const ctx = service.brand();
    const first = await create(ctx, 'First');
    const second = await create(ctx, 'Second');
    expect([first.standard, second.standard]).toEqual([true, false]);
    expect((await archive(first, ctx)).userErrors[0]!.code).toBe('PIPELINE_STANDARD');
    const open = await deal(ctx, second);
    expect((await archive(second, ctx)).userErrors[0]).toMatchObject({ code: 'PIPELINE_IN_USE', details: { open: 1 } });
    const [, , lost] = second.stages;
    await lose(ctx, open, lost!.id);
    const archived = (await archive(second, ctx)).pipeline!;
    expect(archived.archivedAt).not.toBeNull();
    expect((await list(ctx)).map(({ name }) => name)).toEqual(['First']);
    expect((await list(ctx, '(archived: true)')).map(({ name }) => name)).toEqual(['First', 'Second']);
    const input = { title: 'X', pipelineId: second.id, idempotencyKey: newId() };
    expect((await run(service, ctx, 'createDeal', input, DEAL)).userErrors[0]!.code).toBe('PIPELINE_ARCHIVED');
    const back = { id: open.id, expectedVersion: 2, stageId: second.stages[0]!.id };
    expect((await run(service, ctx, 'moveDeal', back, DEAL)).userErrors[0]!.code).toBe('PIPELINE_ARCHIVED');
    const again = (await archive(archived, ctx, false)).pipeline!;
    expect(again.archivedAt).toBeNull();
    expect((await run(service, ctx, 'moveDeal', back, DEAL)).userErrors).toEqual([]);
  });

  it('are the standard one at a time, also where twenty want to be', async () => {
    const ctx = service.brand();
    const all: Pipeline[] = [];
    for (const name of ['A', 'B', 'C', 'D']) all.push(await create(ctx, name));
    const known = new Map(all.map((one) => [one.id, one]));
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_one, i) => {
        const one = all[i % 4]!;
        const stages = one.stages.map(({ load: _load, ...stage }) => stage);
        const input = { ...plan(one.name), stages, id: one.id, expectedVersion: one.version, standard: true };
        return run(service, ctx, 'updatePipeline', input, 'pipeline { id }');
      }),
    );
    expect(new Set(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code)))).toEqual(
      new Set(['CONFLICT']),
    );
    const now = await list(ctx);
    expect(now.filter(({ standard }) => standard)).toHaveLength(1);
    expect(now.every(({ id }) => known.has(id))).toBe(true);
    const taken = await run(
      service,
      ctx,
      'createPipeline',
      { ...plan('A'), idempotencyKey: newId() },
      'pipeline { id }',
    );
    expect(taken.userErrors[0]!.code).toBe('PIPELINE_INVALID');
  });

  it('tell how full a stage is, what it is worth and what has been there for too long', async () => {
    const ctx = service.brand();
    const pipeline = await create(ctx, 'P', 7);
    expect(pipeline.stages.map((one) => (one as unknown as { staleDays: number | null }).staleDays)).toEqual([
      7,
      null,
      null,
    ]);
    const old = await deal(ctx, pipeline, { amount: '0.05', currency: 'EUR' });
    await deal(ctx, pipeline, { amount: '0.05', currency: 'EUR' });
    await deal(ctx, pipeline);
    await service.admin.query(`UPDATE deal SET stage_entered_at = now() - interval '8 days' WHERE id = $1`, [old.id]);
    const [{ stages }] = (await list(ctx)) as [Pipeline];
    expect(stages[0]!.load).toEqual({
      ...{ deals: 3, stale: 1 },
      worth: [{ total: { decimal: '0.10' }, weighted: { decimal: '0.04' } }],
    });
    expect(stages[1]!.load).toEqual({ deals: 0, stale: 0, worth: [] });
    const answer = await service.graphql(
      ctx,
      `{ deal(id: "${old.id}") { stale stage { name } person { id } company { id } } }`,
    );
    expect(answer.data!['deal']).toEqual({ stale: true, stage: { name: 'Talk' }, person: null, company: null });
  });
});
