import { type Ctx, newId } from '@mh-os/kernel';
import { aPlatformAdmin, startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { FirstAdminService } from '../src/users/first-admin.service.ts';
import { makeBrand, PASSWORD, run, signIn, unique } from './builders.ts';

const SET = `mutation ($input: SetPlatformRolesInput!) { setPlatformRoles(input: $input) {
  platformAdmin { id roles version } approvalRequest { id state payloadHash summaryKey summaryParams }
  warnings { code } userErrors { code details } } }`;

const APPROVE = `mutation ($input: ApproveChangeInput!) { approveChange(input: $input) {
  approvalRequest { id state } userErrors { code } } }`;

interface Answer {
  readonly approvalRequest: { id: string; state: string; payloadHash: string } | null;
  readonly platformAdmin: { id: string; roles: string[]; version: number };
}

describe('who runs the platform', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService(AppModule);
  }, 60_000);
  afterAll(() => service?.stop());

  const set = (ctx: Ctx, email: string, roles: string[], expectedVersion?: number) =>
    run<Answer>(service, ctx, SET, { email, roles, expectedVersion });
  const code = (answer: { userErrors: { code: string }[] }) => answer.userErrors[0]?.code;
  /** An owner of the platform with an account. */
  const owner = async (): Promise<{ ctx: Ctx; email: string }> => {
    const email = `${unique('boss')}@example.com`;
    await service.app.get(FirstAdminService).ensure(email, PASSWORD);
    const { session } = await signIn(service, email);
    const actor = { kind: 'person', id: session!.viewer.user.id, name: 'Boss' } as const;
    return { email, ctx: aPlatformAdmin(session!.viewer.permissions).with({ actor }) };
  };
  const owners = async (): Promise<number> =>
    (await service.admin.query(`SELECT count(*)::int AS n FROM app_user WHERE 'platform-owner' = any(platform_roles)`))
      .rows[0].n;

  it('ADM-4: an owner appoints people with an account; admins, owners of brands and the person themselves do not', async () => {
    const boss = await owner();
    const brand = await makeBrand(service);
    expect(code(await set(boss.ctx, 'nobody@example.com', ['platform-admin']))).toBe('NOT_FOUND');
    expect(code(await set(boss.ctx, brand.ownerEmail, ['brand-owner']))).toBe('ROLE_UNKNOWN');
    expect(code(await set(boss.ctx, boss.email, []))).toBe('SELF_GRANT_REFUSED');
    const made = await set(boss.ctx, brand.ownerEmail, ['platform-admin']);
    expect(made.platformAdmin?.roles).toEqual(['platform-admin']);
    const { session } = await signIn(service, brand.ownerEmail);
    expect(session!.viewer.permissions).not.toContain('platform.admin.assign');
    const admin = boss.ctx.with({ permissions: session!.viewer.permissions, actor: { kind: 'person', id: newId() } });
    expect((await set(admin, brand.ownerEmail, ['platform-owner'], 2)).codes).toEqual(['FORBIDDEN']);
    expect((await set(brand.owner.with({ permissions: ['*'] }), boss.email, [])).codes).toEqual(['FORBIDDEN']);
    expect(code(await set(boss.ctx, brand.ownerEmail, []))).toBe('VERSION_REQUIRED');
    expect(code(await set(boss.ctx, brand.ownerEmail, [], 1))).toBe('CONFLICT');
    expect((await set(boss.ctx, brand.ownerEmail, [], 2)).platformAdmin?.roles).toEqual([]);
    const list = await service.graphql(boss.ctx, '{ platformAdmins { email } }');
    expect(JSON.stringify(list.data)).toContain(boss.email);
    expect(JSON.stringify(list.data)).not.toContain(brand.ownerEmail);
  });

  it('ADM-6: more rights on the platform wait for another owner; the person concerned cannot decide', async () => {
    await service.admin.query(`UPDATE app_user SET platform_roles = '{}'`);
    await service.admin.query('DELETE FROM lost_decider');
    const [a, b] = [await owner(), await owner()];
    const brand = await makeBrand(service);
    const asked = await set(a.ctx, brand.ownerEmail, ['platform-owner']);
    expect(asked).toMatchObject({
      platformAdmin: { roles: [] },
      approvalRequest: { state: 'PENDING', summaryKey: 'adminAppoint', summaryParams: { roles: 'platform-owner' } },
      warnings: [{ code: 'APPROVAL_PENDING' }],
    });
    const { id, payloadHash } = asked.approvalRequest!;
    const approve = (ctx: Ctx) =>
      run<{ approvalRequest: { state: string } }>(service, ctx, APPROVE, { id, payloadHash });
    expect(code(await approve(a.ctx))).toBe('APPROVAL_OWN_CHANGE');
    const self = b.ctx.with({ actor: brand.owner.actor });
    expect((await approve(self)).approvalRequest?.state).toBe('FAILED');
    const again = (await set(a.ctx, brand.ownerEmail, ['platform-owner'])).approvalRequest!;
    const done = await run<{ approvalRequest: { state: string } }>(service, b.ctx, APPROVE, {
      id: again.id,
      payloadHash: again.payloadHash,
    });
    expect(done.approvalRequest?.state).toBe('APPLIED');
    expect(await owners()).toBe(3);
    // Less is never held up.
    const less = await set(a.ctx, b.email, ['platform-admin'], 1);
    expect([less.platformAdmin?.roles, less.approvalRequest]).toEqual([['platform-admin'], null]);
  });

  it('ADM-4: owners who remove each other, 50 times at once, leave one', async () => {
    await service.admin.query(`UPDATE app_user SET platform_roles = '{}'`);
    const [a, b] = [await owner(), await owner()];
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_unused, i) =>
        i % 2 ? set(a.ctx, b.email, [], 1) : set(b.ctx, a.email, ['platform-admin'], 1),
      ),
    );
    expect(answers.filter((answer) => answer.platformAdmin && !code(answer))).toHaveLength(1);
    expect(new Set(answers.map(code).filter(Boolean))).toEqual(new Set(['LAST_PLATFORM_OWNER_REFUSED', 'CONFLICT']));
    expect(await owners()).toBe(1);
  });
});
