import { newId } from '@mh-os/kernel';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { MembersService } from '../src/members/members.service.ts';
import { ProgramsService } from '../src/programs/programs.service.ts';
import { aProgram, aRunningProgram } from './programs.builders.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
afterAll(() => service?.stop());

const create = `mutation ($input: CreateLoyaltyProgramInput!) {
  createLoyaltyProgram(input: $input) { program { id code version } userErrors { code path } } }`;

describe('programs', () => {
  it('creates, lists and tells', async () => {
    const ctx = service.brand();
    const input = { idempotencyKey: 'one', code: 'ab-1', name: 'First' };
    const { data } = await service.graphql(ctx, create, { input });
    expect(data).toMatchObject({ createLoyaltyProgram: { program: { code: 'AB-1', version: 1 }, userErrors: [] } });
    const list = await service.graphql(
      ctx,
      `{ loyaltyPrograms(where: { name: { contains: "irs" } }) { totalCount nodes { code } } }`,
    );
    expect(list.data).toEqual({ loyaltyPrograms: { totalCount: 1, nodes: [{ code: 'AB-1' }] } });
    const events = await service.events('loyalty.program.created');
    expect(events.filter((event) => event.brandId === ctx.brandId)).toHaveLength(1);
  });

  it('pages without gaps or repeats', async () => {
    const ctx = service.brand();
    for (const code of ['A', 'B', 'C', 'D', 'E']) await aProgram(service, ctx, code);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: { nodes: readonly { code: string }[]; cursors: readonly string[]; hasNextPage: boolean } =
        await service.app.get(ProgramsService).list(ctx, { first: 2, after });
      seen.push(...page.nodes.map((row) => row.code));
      after = page.hasNextPage ? (page.cursors.at(-1) ?? null) : null;
    } while (after !== null);
    expect(seen).toEqual(['A', 'B', 'C', 'D', 'E']);
  });

  it('G5, G6: fifty requests with one key have one effect', async () => {
    const ctx = service.brand();
    const made = await Promise.all(Array.from({ length: 50 }, () => aProgram(service, ctx, 'ONCE')));
    expect(new Set(made.map((row) => row.id)).size).toBe(1);
    const again = service.graphql(ctx, create, {
      input: { idempotencyKey: 'program-ONCE', code: 'ONCE', name: 'Other' },
    });
    expect((await again).data).toMatchObject({
      createLoyaltyProgram: { userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] },
    });
  });

  it('G7: a stale version is a conflict that carries the current one', async () => {
    const ctx = service.brand();
    const { id } = await aProgram(service, ctx);
    const update = service.app.get(ProgramsService).update.bind(service.app.get(ProgramsService));
    expect((await update(ctx, { id, expectedVersion: 1, name: 'Second' })).version).toBe(2);
    const stale = update(ctx, { id, expectedVersion: 1, name: 'Third' });
    await expect(stale).rejects.toMatchObject({ code: 'CONFLICT', details: { currentVersion: 2 } });
  });

  it('G7: who joins meanwhile is nothing that an editor of the program should have seen', async () => {
    const ctx = service.brand();
    const { id, version } = await aRunningProgram(service, ctx);
    const join = (): Promise<{ readonly number: string }> =>
      service.app.get(MembersService).enrol(ctx, { idempotencyKey: newId(), programId: id, personId: newId() });
    const joined = await Promise.all(Array.from({ length: 20 }, join));
    expect(new Set(joined.map(({ number }) => number)).size).toBe(20);
    const saved = await service.app.get(ProgramsService).update(ctx, { id, expectedVersion: version, name: 'Renamed' });
    expect(saved.version).toBe(version + 1);
  });

  it('refuses a code twice in one brand', async () => {
    const ctx = service.brand();
    await aProgram(service, ctx, 'TWICE');
    const answer = await service.graphql(ctx, create, { input: { idempotencyKey: 'x', code: 'twice', name: 'Again' } });
    expect(answer.data).toMatchObject({
      createLoyaltyProgram: { program: null, userErrors: [{ code: 'ALREADY_EXISTS' }] },
    });
  });
});
