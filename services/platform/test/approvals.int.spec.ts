import { approvalSettled, approvalWanted } from '@mh-os/contracts';
import { type Ctx, DomainError, newId } from '@mh-os/kernel';
import { Db, Jobs } from '@mh-os/persistence';
import { startTestService, type TestService } from '@mh-os/testing';
import { z } from 'zod';
import { AppModule } from '../src/app.module.ts';
import { ApprovalHandlers } from '../src/approvals/approval-handlers.ts';
import { bindPayload } from '../src/approvals/approvals.rules.ts';
import { ApprovalsService, EXPIRE_JOB } from '../src/approvals/approvals.service.ts';
import { BrandEntity } from '../src/brands/brand.entity.ts';
import { makeBrand, makeUser, run, type TestBrand } from './builders.ts';

const FIELDS = `approvalRequest { id state payloadHash version alone note changes { field before after }
  requestedBy { id } decidedBy { id } failure { code message } } userErrors { code message details }`;
const APPROVE = `mutation ($input: ApproveChangeInput!) { approveChange(input: $input) { ${FIELDS} } }`;
const REJECT = `mutation ($input: RejectChangeInput!) { rejectChange(input: $input) { ${FIELDS} } }`;
const WITHDRAW = `mutation ($input: WithdrawChangeInput!) { withdrawChange(input: $input) { ${FIELDS} } }`;
const LIST = `query ($where: ApprovalRequestFilter) { approvalRequests(where: $where) { totalCount nodes { id state } } }`;

interface Answer {
  readonly approvalRequest: {
    id: string;
    state: string;
    alone: boolean;
    note: string;
    failure: { code: string } | null;
  };
}

describe('changes that need a second person', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService(AppModule);
    service.app.get(ApprovalHandlers).register({
      kind: 'platform.sample.rename',
      permission: 'platform.brand.update',
      payload: z.object({ name: z.string(), version: z.int() }),
      apply: async (tx, { name, version }) => {
        const brand = await tx.lock(BrandEntity, tx.ctx.requireBrand());
        await tx.update(brand, { name: `${name} half` }, version);
        if (name === 'refused') throw new DomainError('NAME_INVALID', 'Not this name.');
        await tx.update(brand, { name });
      },
    });
  }, 60_000);
  afterAll(() => service?.stop());

  /** A brand of two owners. */
  const twoOwners = async (): Promise<{ brand: TestBrand; second: Ctx }> => {
    const brand = await makeBrand(service);
    const { id } = await makeUser(service, brand.owner, ['brand-owner']);
    return { brand, second: brand.owner.with({ actor: { kind: 'person', id, name: 'Second' } }) };
  };
  const ask = (ctx: Ctx, name: string, version = 1) =>
    service.app.get(Db).tx(ctx, (tx) =>
      service.app.get(ApprovalsService).request(tx, {
        kind: 'platform.sample.rename',
        subject: { type: 'brand', id: ctx.requireBrand(), label: 'Brand' },
        payload: { name, version },
        summary: { key: 'flagChange', params: { flag: name } },
        changes: [{ field: 'name', before: 'old', after: name }],
      }),
    );
  const approve = (ctx: Ctx, { id, payloadHash }: { id: string; payloadHash: string }) =>
    run<Answer>(service, ctx, APPROVE, { id, payloadHash });
  const nameOf = async (id: string): Promise<string> =>
    (await service.admin.query<{ name: string }>('SELECT name FROM brand WHERE id = $1', [id])).rows[0]!.name;
  const until = async (holds: () => Promise<boolean>): Promise<boolean> => {
    for (let i = 0; i < 200; i += 1, await new Promise((done) => setTimeout(done, 50))) if (await holds()) return true;
    return false;
  };
  const eventsOf = async (type: string, brandId: string) =>
    (await service.events(type)).filter((event) => event.brandId === brandId);

  it('ADM-6: a second person approves and the change is made with the decision', async () => {
    const { brand, second } = await twoOwners();
    const before = await nameOf(brand.id);
    const request = await ask(brand.owner, 'New name');
    expect([request.state, await nameOf(brand.id)]).toEqual(['PENDING', before]);
    const own = await approve(brand.owner, request);
    expect(own.userErrors[0]?.code).toBe('APPROVAL_OWN_CHANGE');
    const answer = await approve(second, request);
    expect(answer.approvalRequest).toMatchObject({ state: 'APPLIED', alone: false, failure: null });
    expect(await nameOf(brand.id)).toBe('New name');
    const [told] = await eventsOf('platform.approval.requested', brand.id);
    expect(told!.data).toMatchObject({ payloadHash: request.payloadHash, label: 'Brand' });
    const inbox = async (userId: string) =>
      (
        await service.admin.query<{ title: string }>(
          'SELECT title FROM notification WHERE brand_id = $1 AND recipient_id = $2 ORDER BY created_at',
          [brand.id, userId],
        )
      ).rows.map(({ title }) => title);
    expect(await until(async () => (await inbox(second.actor.id)).length > 0)).toBe(true);
    expect(await inbox(second.actor.id)).toEqual([
      expect.stringMatching(/^(Wartet auf Ihre Freigabe: Brand|Waits for)/),
    ]);
    expect(await until(async () => (await inbox(brand.owner.actor.id)).length > 0)).toBe(true);
    expect(await inbox(brand.owner.actor.id)).toEqual([expect.stringMatching(/^(Freigegeben|Approved): Brand$/)]);
  });

  it('ADM-6: of 50 decisions at once exactly one counts', async () => {
    const { brand, second } = await twoOwners();
    const request = await ask(brand.owner, 'Raced');
    const { id, payloadHash } = request;
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_unused, i) =>
        i % 2 ? approve(second, request) : run<Answer>(service, second, REJECT, { id, payloadHash, note: 'No' }),
      ),
    );
    const decided = answers.filter((answer) => answer.approvalRequest);
    expect(decided).toHaveLength(1);
    expect(answers.filter((answer) => answer.userErrors[0]?.code === 'ILLEGAL_TRANSITION')).toHaveLength(49);
    expect(await eventsOf('platform.approval.decided', brand.id)).toHaveLength(1);
    const renamed = (await nameOf(brand.id)) === 'Raced';
    expect(decided[0]!.approvalRequest!.state).toBe(renamed ? 'APPLIED' : 'REJECTED');
  });

  it('ADM-6: approves only what was looked at, and nothing in the database can be exchanged under it', async () => {
    const { brand, second } = await twoOwners();
    const request = await ask(brand.owner, 'Bound');
    const answer = await approve(second, { id: request.id, payloadHash: 'f'.repeat(64) });
    expect(answer.userErrors[0]?.code).toBe('APPROVAL_HASH_MISMATCH');
    const { payload, payloadHash } = bindPayload({ name: 'Evil', version: 1 });
    await expect(
      service.admin.query('UPDATE approval_request SET payload = $2 WHERE id = $1', [request.id, payload]),
    ).rejects.toThrow(/never rewritten/);
    const swap = 'UPDATE approval_request SET payload = $2, payload_hash = $3 WHERE id = $1';
    await expect(service.admin.query(swap, [request.id, payload, payloadHash])).rejects.toThrow(/never rewritten/);
    const sign = `UPDATE approval_request SET state = 'APPLIED', decider_id = requester_id WHERE id = $1`;
    await expect(service.admin.query(sign, [request.id])).rejects.toThrow(/eyes_check/);
    await expect(
      service.admin.query(`UPDATE approval_request SET state = 'APPLIED' WHERE id = $1`, [request.id]),
    ).rejects.toThrow(/decided_check/);
  });

  it('ADM-6: a change that no longer fits ends as FAILED, tells why and leaves nothing half done', async () => {
    const { brand, second } = await twoOwners();
    const stale = await ask(brand.owner, 'Stale', 7);
    const conflict = await approve(second, stale);
    expect(conflict.approvalRequest).toMatchObject({ state: 'FAILED', failure: { code: 'CONFLICT' } });
    const before = await nameOf(brand.id);
    const refused = await approve(second, await ask(brand.owner, 'refused'));
    expect(refused.approvalRequest).toMatchObject({ state: 'FAILED', failure: { code: 'NAME_INVALID' } });
    expect(await nameOf(brand.id)).toBe(before);
    expect((await eventsOf('platform.approval.settled', brand.id)).map(({ data }) => data)).toMatchObject([
      { outcome: 'failed' },
      { outcome: 'failed' },
    ]);
  });

  it('ADM-6: who decides needs the permission of the change too, and is a person', async () => {
    const { brand, second } = await twoOwners();
    const request = await ask(brand.owner, 'Guarded');
    const weak = second.with({ permissions: ['platform.approval.decide'] });
    const answer = await approve(weak, request);
    expect(answer.codes).toEqual(['FORBIDDEN']);
    expect(answer.userErrors[0]?.message).toContain('platform.brand.update');
    const director = second.with({ actor: { kind: 'director', id: newId() } });
    expect((await approve(director, request)).userErrors[0]?.code).toBe('APPROVAL_PERSON_NEEDED');
  });

  it('is rejected by others and withdrawn by its author; the same thing has one open change', async () => {
    const { brand, second } = await twoOwners();
    const first = await ask(brand.owner, 'One');
    expect((await ask(brand.owner, 'One')).id).toBe(first.id);
    await expect(ask(second, 'Two')).rejects.toMatchObject({ code: 'APPROVAL_PENDING_EXISTS' });
    const foreign = await run<Answer>(service, second, WITHDRAW, { id: first.id });
    expect(foreign.userErrors[0]?.code).toBe('APPROVAL_NOT_OWN');
    const back = await run<Answer>(service, brand.owner, WITHDRAW, { id: first.id });
    expect(back.approvalRequest?.state).toBe('WITHDRAWN');
    const { id, payloadHash } = await ask(second, 'Two');
    const no = await run<Answer>(service, brand.owner, REJECT, { id, payloadHash, note: 'Why?' });
    expect(no.approvalRequest).toMatchObject({ state: 'REJECTED', note: 'Why?' });
    const list = await service.graphql(brand.owner, LIST, { where: { state: { eq: 'REJECTED' } } });
    expect(list.data!['approvalRequests']).toEqual({ totalCount: 1, nodes: [{ id, state: 'REJECTED' }] });
  });

  it('ADM-6: where nobody else could decide, a person’s change is made and noted as unchecked; a program’s waits', async () => {
    const brand = await makeBrand(service);
    await makeUser(service, brand.owner, ['support-agent']);
    const alone = await ask(brand.owner, 'Alone');
    expect(alone).toMatchObject({ state: 'APPLIED', alone: true, deciderId: null });
    expect(await nameOf(brand.id)).toBe('Alone');
    const [decided] = await eventsOf('platform.approval.decided', brand.id);
    expect(decided!.data).toMatchObject({ decision: 'approved', alone: true });
    const key = brand.owner.with({ actor: { kind: 'integration', id: newId() } });
    expect((await ask(key, 'By program', 2)).state).toBe('PENDING');
  });

  it('ADM-6: whoever takes the only other decider away is told to stand alone, and is no second person for a week', async () => {
    const { brand, second } = await twoOwners();
    const waiting = await ask(brand.owner, 'Before');
    const REMOVE = `mutation ($input: RemoveUserInput!) { removeUser(input: $input) { removedUserId warnings { code message } userErrors { code } } }`;
    const removed = await run<{ removedUserId: string; warnings: { code: string; message: string }[] }>(
      service,
      brand.owner,
      REMOVE,
      { userId: second.actor.id, expectedVersion: 1 },
    );
    expect(removed.warnings).toMatchObject([{ code: 'APPROVAL_ONE_DECIDER' }]);
    expect(removed.warnings![0]!.message).toContain('Olga Owner');
    const told = `SELECT 1 FROM notification WHERE brand_id = $1 AND recipient_id = $2 AND key LIKE 'stands-alone:%'`;
    const isTold = async () => (await service.admin.query(told, [brand.id, brand.owner.actor.id])).rowCount === 1;
    expect(await until(isTold)).toBe(true);
    // Neither what waited nor the same change asked for anew is made by the one who is left.
    expect((await approve(brand.owner, waiting)).userErrors[0]?.code).toBe('APPROVAL_OWN_CHANGE');
    await run(service, brand.owner, WITHDRAW, { id: waiting.id });
    const again = await ask(brand.owner, 'Again');
    expect(again).toMatchObject({ state: 'PENDING', alone: false });
    expect(await nameOf(brand.id)).not.toBe('Again');
    await run(service, brand.owner, WITHDRAW, { id: again.id });
    await service.admin.query(`UPDATE lost_decider SET created_at = now() - interval '8 days' WHERE brand_id = $1`, [
      brand.id,
    ]);
    expect(await ask(brand.owner, 'Later')).toMatchObject({ state: 'APPLIED', alone: true });
  });

  it('ADM-6: a role that decides no more, and roles that are taken, count as taking a decider away', async () => {
    const brand = await makeBrand(service);
    const CREATE_ROLE = `mutation ($input: CreateRoleInput!) { createRole(input: $input) { role { version } userErrors { code } } }`;
    const UPDATE_ROLE = `mutation ($input: UpdateRoleInput!) { updateRole(input: $input) { role { version } warnings { code } userErrors { code message } } }`;
    const permissions = ['platform.approval.decide', 'platform.brand.update'];
    const role = { key: 'checker', name: 'Checker', description: '', permissions, idempotencyKey: newId() };
    await run(service, brand.owner, CREATE_ROLE, role);
    const { id, membership } = await makeUser(service, brand.owner, ['checker']);
    const codes = (answer: { warnings?: { code: string }[] }) => (answer.warnings ?? []).map(({ code }) => code);
    const less = { key: 'checker', expectedVersion: 1, permissions: ['platform.approval.decide'] };
    const fewer = await run<{ warnings: { code: string }[] }>(service, brand.owner, UPDATE_ROLE, less);
    // Still two who decide, but only one of them about this.
    expect([fewer.userErrors, codes(fewer)]).toEqual([[], []]);
    expect(await ask(brand.owner, 'Less')).toMatchObject({ state: 'PENDING' });
    const ASSIGN = `mutation ($input: AssignRolesInput!) { assignRoles(input: $input) { warnings { code } userErrors { code } } }`;
    const taken = { userId: id, roles: ['support-agent'], expectedVersion: membership.version };
    const assigned = await run<{ warnings: { code: string }[] }>(service, brand.owner, ASSIGN, taken);
    expect(codes(assigned)).toEqual(['APPROVAL_ONE_DECIDER']);
  });

  it('ADM-4, ADM-6: of owners who remove each other and ask, 20 at once, nobody approves their own', async () => {
    const { brand, second } = await twoOwners();
    const REMOVE = `mutation ($input: RemoveUserInput!) { removeUser(input: $input) { removedUserId userErrors { code } } }`;
    const names = Array.from({ length: 20 }, (_unused, i) => `Raced ${i}`);
    const all = await Promise.all(
      names.map((name, i) =>
        i % 2
          ? ask(i % 4 === 1 ? brand.owner : second, name).catch(() => null)
          : run(service, i % 4 ? brand.owner : second, REMOVE, {
              userId: i % 4 ? second.actor.id : brand.owner.actor.id,
              expectedVersion: 1,
            }).then(() => null),
      ),
    );
    expect(all.filter((request) => request?.alone)).toEqual([]);
    expect(names).not.toContain(await nameOf(brand.id));
  });

  it('expires: the job ends it, and a decision too late is refused', async () => {
    const { brand, second } = await twoOwners();
    const request = await ask(brand.owner, 'Late');
    await service.admin.query(`UPDATE approval_request SET expires_at = now() - interval '1 s' WHERE id = $1`, [
      request.id,
    ]);
    expect((await approve(second, request)).userErrors[0]?.code).toBe('APPROVAL_EXPIRED');
    await service.app
      .get(Db)
      .tx(brand.owner, (tx) => service.app.get(Jobs).enqueue(tx, EXPIRE_JOB, { id: request.id }));
    const state = async (): Promise<string> =>
      (await service.admin.query('SELECT state FROM approval_request WHERE id = $1', [request.id])).rows[0].state;
    for (let i = 0; i < 100 && (await state()) === 'PENDING'; i += 1) await new Promise((done) => setTimeout(done, 50));
    expect(await state()).toBe('EXPIRED');
  });

  it('ADM-6: another service asks by an event, is answered by one, and tells how it went', async () => {
    const { brand, second } = await twoOwners();
    const id = newId();
    const bound = bindPayload({ margin: '10.00' });
    const wanted = {
      ...{ kind: 'catalog-pricing.guardrail.set', subjectType: 'guardrail', subjectId: newId(), label: 'Margin' },
      ...{ service: 'catalog-pricing', summary: 'Lower the margin', reason: null, changes: [], ...bound },
      permission: 'platform.brand.update',
    };
    const target = { aggregateId: id, aggregateVersion: 1 };
    const db = service.app.get(Db);
    await db.tx(brand.owner, async (tx) => tx.emit(approvalWanted, wanted, target));
    const state = async (): Promise<string | undefined> =>
      (await service.admin.query('SELECT state FROM approval_request WHERE id = $1', [id])).rows[0]?.state;
    const until = async (wished: string) => {
      for (let i = 0; i < 100 && (await state()) !== wished; i += 1) await new Promise((done) => setTimeout(done, 50));
      expect(await state()).toBe(wished);
    };
    await until('PENDING');
    const answer = await approve(second, { id, payloadHash: bound.payloadHash });
    expect(answer.approvalRequest?.state).toBe('APPROVED');
    const [decided] = await eventsOf('platform.approval.decided', brand.id);
    expect(decided).toMatchObject({ aggregateId: id, data: { decision: 'approved', service: 'catalog-pricing' } });
    const {
      payload: _payload,
      service: _service,
      summary: _s,
      reason: _r,
      permission: _p,
      changes: _c,
      ...facts
    } = wanted;
    const done = { ...facts, outcome: 'applied' as const, failure: null };
    await db.tx(brand.owner, async (tx) => tx.emit(approvalSettled, done, { aggregateId: id, aggregateVersion: 9 }));
    await until('APPLIED');
  });
});
