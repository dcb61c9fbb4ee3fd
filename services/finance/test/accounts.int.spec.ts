import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { AccountsService } from '../src/accounts/accounts.service.ts';
import { aAccount } from './accounts.builders.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
afterAll(() => service?.stop());

const create = `mutation ($input: CreateFinanceAccountInput!) {
  createFinanceAccount(input: $input) { account { id code version } userErrors { code path } } }`;

describe('accounts', () => {
  it('creates, lists and tells', async () => {
    const ctx = service.brand();
    const input = { idempotencyKey: 'one', code: 'ab-1', name: 'First', type: 'EXPENSE' };
    const { data } = await service.graphql(ctx, create, { input });
    expect(data).toMatchObject({ createFinanceAccount: { account: { code: 'AB-1', version: 1 }, userErrors: [] } });
    const list = await service.graphql(
      ctx,
      `{ financeAccounts(where: { name: { contains: "irs" } }) { totalCount nodes { code } } }`,
    );
    expect(list.data).toEqual({ financeAccounts: { totalCount: 1, nodes: [{ code: 'AB-1' }] } });
    const events = await service.events('finance.account.created');
    expect(events.filter((event) => event.brandId === ctx.brandId)).toHaveLength(1);
  });

  it('pages without gaps or repeats', async () => {
    const ctx = service.brand();
    for (const code of ['A', 'B', 'C', 'D', 'E']) await aAccount(service, ctx, code);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: { nodes: readonly { code: string }[]; cursors: readonly string[]; hasNextPage: boolean } =
        await service.app.get(AccountsService).list(ctx, { first: 2, after });
      seen.push(...page.nodes.map((row) => row.code));
      after = page.hasNextPage ? (page.cursors.at(-1) ?? null) : null;
    } while (after !== null);
    expect(seen).toEqual(['A', 'B', 'C', 'D', 'E']);
  });

  it('G5, G6: fifty requests with one key have one effect', async () => {
    const ctx = service.brand();
    const made = await Promise.all(Array.from({ length: 50 }, () => aAccount(service, ctx, 'ONCE')));
    expect(new Set(made.map((row) => row.id)).size).toBe(1);
    const again = service.graphql(ctx, create, {
      input: { idempotencyKey: 'account-ONCE', code: 'ONCE', name: 'Other', type: 'EXPENSE' },
    });
    expect((await again).data).toMatchObject({
      createFinanceAccount: { userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] },
    });
  });

  it('G7: a stale version is a conflict that carries the current one', async () => {
    const ctx = service.brand();
    const { id } = await aAccount(service, ctx);
    const update = service.app.get(AccountsService).update.bind(service.app.get(AccountsService));
    expect((await update(ctx, { id, expectedVersion: 1, name: 'Second' })).version).toBe(2);
    const stale = update(ctx, { id, expectedVersion: 1, name: 'Third' });
    await expect(stale).rejects.toMatchObject({ code: 'CONFLICT', details: { currentVersion: 2 } });
  });

  it('refuses a code twice in one brand', async () => {
    const ctx = service.brand();
    await aAccount(service, ctx, 'TWICE');
    const answer = await service.graphql(ctx, create, {
      input: { idempotencyKey: 'x', code: 'twice', name: 'Again', type: 'EXPENSE' },
    });
    expect(answer.data).toMatchObject({
      createFinanceAccount: { account: null, userErrors: [{ code: 'ALREADY_EXISTS' }] },
    });
  });
});
