import { roleSeeds } from '@mh-os/contracts';
import { type Ctx, newId } from '@mh-os/kernel';
import { Db, Jobs } from '@mh-os/persistence';
import { aPlatformAdmin, startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { EXPIRE_JOB } from '../src/approvals/approvals.service.ts';
import { makeBrand, makeUser, run, type TestBrand, unique } from './builders.ts';

const FLAG = `id key stage enabled protected name version pendingApproval pendingOverrideApproval override { version serve { variant } }`;
const mutation = (name: string, type: string): string =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { flag { ${FLAG} } pendingApproval warnings { code }
    userErrors { code path message details } } }`;
const CREATE = mutation('createFlag', 'CreateFlagInput');
const UPDATE = mutation('updateFlag', 'UpdateFlagInput');
const ACTIVATE = mutation('activateFlag', 'FlagStepInput');
const SWITCH = mutation('switchFlag', 'SwitchFlagInput');
const OVERRIDE = mutation('setFlagOverride', 'SetFlagOverrideInput');
const REQUEST = `query ($id: ID!) { approvalRequest(id: $id) { id state payloadHash alone } }`;
const LIST = `query { approvalRequests(where: { state: { eq: PENDING } }) { nodes { id } } }`;
const APPROVE = `mutation ($input: ApproveChangeInput!) { approveChange(input: $input) {
  approvalRequest { id state alone failure { code } } userErrors { code message } } }`;
const REJECT = APPROVE.replace('ApproveChangeInput', 'RejectChangeInput').replace('approveChange', 'rejectChange');
const WITHDRAW = APPROVE.replace('ApproveChangeInput', 'WithdrawChangeInput').replace(
  'approveChange',
  'withdrawChange',
);

interface FlagAnswer {
  readonly flag: {
    id: string;
    key: string;
    version: number;
    enabled: boolean;
    protected: boolean;
    name: string;
    pendingApproval: string | null;
  };
  readonly pendingApproval: string | null;
  readonly warnings: { code: string }[];
}
interface Decided {
  readonly approvalRequest: { id: string; state: string; alone: boolean; failure: { code: string } | null };
}

describe('protected feature flags', () => {
  let service: TestService;
  let brand: TestBrand;
  /** Two people with the role of platform admins. */
  let first: Ctx;
  let second: Ctx;
  const { permissions } = roleSeeds.find((role) => role.key === 'platform-admin')!;

  const appoint = (ids: readonly string[], roles = '{platform-admin}') =>
    service.admin.query('UPDATE app_user SET platform_roles = $2 WHERE id = ANY ($1)', [ids, roles]);

  beforeAll(async () => {
    service = await startTestService(AppModule);
    brand = await makeBrand(service);
    const ids = [await makeUser(service, brand.owner, []), await makeUser(service, brand.owner, [])].map((u) => u.id);
    [first, second] = ids.map((id, i) =>
      aPlatformAdmin(permissions).with({ actor: { kind: 'person', id, name: `Admin ${i}` } }),
    ) as [Ctx, Ctx];
  }, 60_000);
  beforeEach(() => appoint([first.actor.id, second.actor.id]));
  afterAll(() => service?.stop());

  const act = (query: string, input: object, ctx: Ctx = first) => run<FlagAnswer>(service, ctx, query, input);
  const guarded = async (more: object = {}) => {
    const input = { key: unique('guarded'), name: 'Guarded', type: 'BOOLEAN', idempotencyKey: newId(), ...more };
    const { id } = (await act(CREATE, input)).flag!;
    await act(ACTIVATE, { id, expectedVersion: 1 });
    return (await act(UPDATE, { id, expectedVersion: 2, protected: true })).flag!;
  };
  const flagNow = async (id: string, ctx: Ctx = first) =>
    (await service.graphql(ctx, `query ($id: ID!) { flag(id: $id) { ${FLAG} } }`, { id })).data!['flag'] as never;
  const look = async (ctx: Ctx, id: string) =>
    (await service.graphql(ctx, REQUEST, { id })).data?.['approvalRequest'] as {
      id: string;
      state: string;
      payloadHash: string;
      alone: boolean;
    } | null;
  const decide = async (ctx: Ctx, id: string, more: object = {}, text = APPROVE) => {
    const [row] = (await service.admin.query('SELECT payload_hash AS hash FROM approval_request WHERE id = $1', [id]))
      .rows;
    return run<Decided>(service, ctx, text, { id, payloadHash: row.hash, ...more });
  };

  it('ADM-6: a change of a protected flag waits; its author cannot approve it, a second person of the platform makes it', async () => {
    const { id, version } = await guarded();
    const asked = await act(UPDATE, { id, expectedVersion: version, otherwise: { variant: 'on' }, comment: 'Go' });
    expect(asked).toMatchObject({ flag: { version }, warnings: [{ code: 'APPROVAL_PENDING' }] });
    const request = asked.pendingApproval!;
    expect(await flagNow(id)).toMatchObject({ version, pendingApproval: request });
    expect((await decide(first, request)).userErrors[0]?.code).toBe('APPROVAL_OWN_CHANGE');
    const made = await decide(second, request);
    expect(made.approvalRequest).toMatchObject({ state: 'APPLIED', alone: false });
    expect(await flagNow(id)).toMatchObject({ version: version + 1, pendingApproval: null });
    const changed = (await service.events('platform.flag.changed')).filter((event) => event.aggregateId === id);
    expect(changed.at(-1)).toMatchObject({ brandId: null, actor: { id: second.actor.id } });
    const decided = (await service.events('platform.approval.decided')).find((event) => event.aggregateId === request);
    expect(decided).toMatchObject({ brandId: null, data: { decision: 'approved', alone: false } });
  });

  it('ADM-6: taking the protection away needs a second person too, and can be rejected or withdrawn', async () => {
    const { id, version } = await guarded();
    const strip = () => act(UPDATE, { id, expectedVersion: version, protected: false });
    const rejected = (await strip()).pendingApproval!;
    const no = await decide(second, rejected, { note: 'No' }, REJECT);
    expect(no.approvalRequest?.state).toBe('REJECTED');
    expect(await flagNow(id)).toMatchObject({ protected: true, version });
    const taken = (await strip()).pendingApproval!;
    expect((await run<Decided>(service, second, WITHDRAW, { id: taken })).userErrors[0]?.code).toBe('APPROVAL_NOT_OWN');
    expect((await run<Decided>(service, first, WITHDRAW, { id: taken })).approvalRequest?.state).toBe('WITHDRAWN');
    await decide(second, (await strip()).pendingApproval!);
    expect(await flagNow(id)).toMatchObject({ protected: false, version: version + 1 });
    expect((await act(UPDATE, { id, expectedVersion: version + 1, name: 'Free' })).flag).toMatchObject({
      name: 'Free',
    });
  });

  it('ADM-6: the kill switch applies at once, switching on again waits, and what it overtook ends as FAILED', async () => {
    const { id, version } = await guarded();
    const request = (await act(UPDATE, { id, expectedVersion: version, name: 'Late' })).pendingApproval!;
    const off = await act(SWITCH, { id, expectedVersion: version, enabled: false });
    expect(off).toMatchObject({ flag: { enabled: false, version: version + 1 }, pendingApproval: null });
    const failed = await decide(second, request);
    expect(failed.approvalRequest).toMatchObject({ state: 'FAILED', failure: { code: 'CONFLICT' } });
    expect(await flagNow(id)).toMatchObject({ name: 'Guarded', enabled: false });
    const on = await act(SWITCH, { id, expectedVersion: version + 1, enabled: true });
    expect(on.flag?.enabled).toBe(false);
    await decide(second, on.pendingApproval!);
    expect(await flagNow(id)).toMatchObject({ enabled: true, version: version + 2 });
  });

  it('ADM-6: another payload than the one looked at is refused, and so is a stale version or a second open change', async () => {
    const { id, version } = await guarded();
    const request = (await act(UPDATE, { id, expectedVersion: version, name: 'Seen' })).pendingApproval!;
    const other = await decide(second, request, { payloadHash: 'f'.repeat(64) });
    expect(other.userErrors[0]?.code).toBe('APPROVAL_HASH_MISMATCH');
    await expect(
      service.admin.query(`UPDATE approval_request SET payload = '{}' WHERE id = $1`, [request]),
    ).rejects.toThrow(/never rewritten/);
    const late = await act(UPDATE, { id, expectedVersion: version - 1, name: 'Stale' });
    expect(late.userErrors[0]?.code).toBe('CONFLICT');
    const more = await act(UPDATE, { id, expectedVersion: version, name: 'Other' }, second);
    expect(more.userErrors[0]?.code).toBe('APPROVAL_PENDING_EXISTS');
    expect(await flagNow(id)).toMatchObject({ name: 'Guarded', version });
  });

  it('ADM-6: of 20 approvals at once one makes the change', async () => {
    const { id, version } = await guarded();
    const request = (await act(UPDATE, { id, expectedVersion: version, name: 'Raced' })).pendingApproval!;
    const answers = await Promise.all(Array.from({ length: 20 }, () => decide(second, request)));
    expect(answers.filter((answer) => answer.approvalRequest?.state === 'APPLIED')).toHaveLength(1);
    expect(answers.filter((answer) => answer.userErrors[0]?.code === 'ILLEGAL_TRANSITION')).toHaveLength(19);
    expect(await flagNow(id)).toMatchObject({ name: 'Raced', version: version + 1 });
  });

  it('ADM-9: a request of the platform tells its other people, in their inbox outside of brands and by mail', async () => {
    const { id, version } = await guarded();
    const request = (await act(UPDATE, { id, expectedVersion: version, name: 'Told' })).pendingApproval!;
    const INBOX = `{ unreadNotificationCount notifications(first: 50) { nodes { id title link } } }`;
    const inbox = async (ctx: Ctx) =>
      ((await service.graphql(ctx, INBOX)).data!['notifications'] as { nodes: { id: string; link: string }[] }).nodes;
    const link = `/approvals/${request}`;
    const about = async (ctx: Ctx) => (await inbox(ctx)).filter((one) => one.link === link);
    for (let i = 0; i < 200 && (await about(second)).length === 0; i += 1)
      await new Promise((done) => setTimeout(done, 50));
    const [told] = await about(second);
    expect(told).toBeDefined();
    expect(await about(first)).toEqual([]);
    expect(await about(brand.owner)).toEqual([]);
    // In a brand the inbox is the brand's.
    expect(await about(second.with({ brandId: brand.id }))).toEqual([]);
    const mails = `SELECT recipient FROM mail WHERE key LIKE 'notification:approval:platform.approval.requested:' || $1 || '%'`;
    const mailed = (await service.admin.query<{ recipient: string }>(mails, [request])).rows;
    const { rows } = await service.admin.query<{ email: string }>('SELECT email FROM app_user WHERE id = $1', [
      second.actor.id,
    ]);
    expect(mailed.map(({ recipient }) => recipient)).toContain(rows[0]!.email);
    const MARK = `mutation ($input: MarkNotificationsReadInput!) { markNotificationsRead(input: $input) { notifications { id } userErrors { code } } }`;
    const mark = (ctx: Ctx) => run<{ notifications: { id: string }[] }>(service, ctx, MARK, { ids: [told!.id] });
    expect((await mark(first)).notifications).toEqual([]);
    expect((await mark(second)).notifications).toEqual([{ id: told!.id }]);
    expect((await decide(second, request)).approvalRequest?.state).toBe('APPLIED');
    for (let i = 0; i < 200 && (await about(first)).length === 0; i += 1)
      await new Promise((done) => setTimeout(done, 50));
    expect(await about(first)).toHaveLength(1);
  });

  it('ADM-6: requests of the platform are seen and decided by people of the platform alone, in a brand’s session too', async () => {
    const { id, version } = await guarded();
    const request = (await act(UPDATE, { id, expectedVersion: version, name: 'Ours' })).pendingApproval!;
    const { owner } = brand;
    expect(await look(owner, request)).toBeNull();
    expect((await decide(owner, request)).userErrors[0]?.code).toBe('NOT_FOUND');
    expect(JSON.stringify(await service.graphql(owner, LIST, {}))).not.toContain(request);
    expect(await flagNow(id, owner)).toMatchObject({ pendingApproval: null });
    const inBrand = second.with({ brandId: brand.id });
    for (const ctx of [second, inBrand]) expect(await look(ctx, request)).toMatchObject({ state: 'PENDING' });
    expect(JSON.stringify(await service.graphql(inBrand, LIST, {}))).toContain(request);
    const weak = second.with({ permissions: ['platform.approval.decide'] });
    expect((await decide(weak, request)).codes).toEqual(['FORBIDDEN']);
    expect((await decide(inBrand, request)).approvalRequest?.state).toBe('APPLIED');
  });

  it('ADM-6: a request of the platform that nobody decides about expires', async () => {
    const { id, version } = await guarded();
    const request = (await act(UPDATE, { id, expectedVersion: version, name: 'Forgotten' })).pendingApproval!;
    await service.admin.query(`UPDATE approval_request SET expires_at = now() - interval '1 s' WHERE id = $1`, [
      request,
    ]);
    expect((await decide(second, request)).userErrors[0]?.code).toBe('APPROVAL_EXPIRED');
    await service.app.get(Db).tx(first, (tx) => service.app.get(Jobs).enqueue(tx, EXPIRE_JOB, { id: request }));
    const state = async () => (await look(second, request))?.state;
    for (let i = 0; i < 100 && (await state()) === 'PENDING'; i += 1) await new Promise((done) => setTimeout(done, 50));
    expect(await state()).toBe('EXPIRED');
    expect(await flagNow(id)).toMatchObject({ name: 'Guarded', pendingApproval: null });
  });

  it('ADM-6: where there is nobody else on the platform the change is made at once and marked', async () => {
    const { id, version } = await guarded();
    const { rows } = await service.admin.query(`SELECT id FROM app_user WHERE platform_roles <> '{}' AND id <> $1`, [
      first.actor.id,
    ]);
    await appoint(
      rows.map((row) => row.id as string),
      '{}',
    );
    const made = await act(UPDATE, { id, expectedVersion: version, name: 'Alone' });
    expect(made).toMatchObject({
      flag: { name: 'Alone', version: version + 1 },
      pendingApproval: null,
      warnings: [{ code: 'APPROVAL_WAIVED' }],
    });
    const request = (await service.admin.query('SELECT * FROM approval_request WHERE subject_id = $1', [id])).rows;
    expect(request).toMatchObject([{ state: 'APPLIED', alone: true, decider_id: null }]);
  });

  it('ADM-6: a brand’s override of a protected flag waits for a second person of the brand', async () => {
    const flag = await guarded({ overridable: true });
    const own = await makeBrand(service);
    const user = await makeUser(service, own.owner, ['brand-owner']);
    const other = own.owner.with({ actor: { kind: 'person', id: user.id, name: 'Second' } });
    const set = (expectedVersion: number, variant: string) =>
      act(OVERRIDE, { flagId: flag.id, expectedVersion, serve: { variant } }, own.owner);
    const asked = await set(0, 'on');
    expect(asked).toMatchObject({ flag: { override: null }, warnings: [{ code: 'APPROVAL_PENDING' }] });
    const request = asked.pendingApproval!;
    expect(await flagNow(flag.id, own.owner)).toMatchObject({ pendingOverrideApproval: request });
    expect(await flagNow(flag.id, brand.owner)).toMatchObject({ pendingOverrideApproval: null });
    expect((await decide(own.owner, request)).userErrors[0]?.code).toBe('APPROVAL_OWN_CHANGE');
    expect((await decide(brand.owner, request)).userErrors[0]?.code).toBe('NOT_FOUND');
    const answers = await Promise.all(Array.from({ length: 20 }, () => decide(other, request)));
    expect(answers.filter((answer) => answer.approvalRequest?.state === 'APPLIED')).toHaveLength(1);
    expect(await flagNow(flag.id, own.owner)).toMatchObject({
      override: { version: 1, serve: { variant: 'on' } },
      pendingOverrideApproval: null,
    });
    expect((await set(0, 'off')).userErrors[0]?.code).toBe('CONFLICT');
    const closed = (await set(1, 'off')).pendingApproval!;
    const shut = await act(UPDATE, { id: flag.id, expectedVersion: flag.version, overridable: false });
    await decide(second, shut.pendingApproval!);
    expect((await decide(other, closed)).approvalRequest).toMatchObject({
      state: 'FAILED',
      failure: { code: 'FLAG_NOT_OVERRIDABLE' },
    });
  });
});
