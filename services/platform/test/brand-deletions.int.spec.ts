import { roleSeeds } from '@mh-os/contracts';
import { type Ctx, newId } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { aPlatformAdmin, ctxFor, startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { AuditSchedule } from '../src/audit/audit-schedule.ts';
import { DeletionRun } from '../src/brand-deletions/deletion-run.ts';
import { Retention } from '../src/notifications/retention.ts';
import { RetentionService } from '../src/retention/retention.service.ts';
import { makeBrand, makeUser, run, signIn, type TestBrand } from './builders.ts';
import { others } from './others.ts';
import { eventually, mailsTo, mailTo } from './mailbox.ts';

const DELETION = `id version state brandId brandName dueAt begunAt finishedAt requestedBy { name } confirmedBy { name } reason
  cancelReason services { service state rows error }`;
const REQUEST = `mutation ($input: RequestBrandDeletionInput!) { requestBrandDeletion(input: $input) {
  brandDeletion { ${DELETION} } approvalRequest { id state alone payloadHash } warnings { code } userErrors { code path } } }`;
const CANCEL = `mutation ($input: CancelBrandDeletionInput!) { cancelBrandDeletion(input: $input) {
  brandDeletion { ${DELETION} } userErrors { code } } }`;
const RETRY = `mutation ($input: RetryBrandDeletionInput!) { retryBrandDeletion(input: $input) {
  brandDeletion { ${DELETION} } userErrors { code } } }`;
const LOOK = `query ($id: ID!) { brandDeletion(brandId: $id) { ${DELETION} } }`;
const LIST = `{ brandDeletions(first: 100) { totalCount nodes { id } } }`;
const BRAND = `query ($id: ID!) { brand(id: $id) { status version suspensionReason } }`;
const RESUME = `mutation ($input: BrandStatusInput!) { resumeBrand(input: $input) { brand { status version } userErrors { code } } }`;
const APPROVE = `mutation ($input: ApproveChangeInput!) { approveChange(input: $input) {
  approvalRequest { state failure { code } } userErrors { code } } }`;

interface Deletion {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly dueAt: string;
  readonly requestedBy: { name: string };
  readonly confirmedBy: { name: string } | null;
  readonly services: { service: string; state: string; error: string | null }[];
}
interface Asked {
  readonly brandDeletion: Deletion | null;
  readonly approvalRequest: { id: string; state: string; alone: boolean; payloadHash: string };
  readonly warnings: { code: string }[];
}

describe('deletion of a brand', () => {
  let service: TestService;
  const admin = aPlatformAdmin();
  beforeAll(async () => {
    service = await startTestService(AppModule);
  }, 60_000);
  afterAll(() => service?.stop());

  const inputFor = (brand: TestBrand, change: object = {}) => ({
    ...{ brandId: brand.id, confirmSlug: brand.slug, reason: 'The contract has ended.', expectedVersion: 1 },
    ...{ idempotencyKey: newId(), ...change },
  });
  const ask = (brand: TestBrand, change: object = {}, by: Ctx = admin) =>
    run<Asked>(service, by, REQUEST, inputFor(brand, change));
  const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);
  const look = async (brandId: string) =>
    (await service.graphql(admin, LOOK, { id: brandId })).data!['brandDeletion'] as Deletion | null;
  const brandOf = async (id: string) =>
    (await service.graphql(admin, BRAND, { id })).data!['brand'] as { status: string; version: number } | null;
  const deletion = () => service.app.get(DeletionRun, { strict: false });
  /** Lets the time of grace be over, as no login of the service could. */
  async function elapse(id: string): Promise<void> {
    await service.admin.query('SET session_replication_role = replica');
    await service.admin.query(`UPDATE brand_deletion SET due_at = now() - interval '1 second' WHERE id = $1`, [id]);
    await service.admin.query('SET session_replication_role = origin');
  }
  /** The other services' word that they are done. */
  const othersAnswer = (id: string, brandId: string, error: string | null = null) =>
    service.app.get(Db).tx(aPlatformAdmin(), async (tx) => {
      const answer = { label: 'x', deletionId: id, brandId, counts: [{ table: 'product', rows: 3 }], error };
      for (const other of others) await deletion().answer(tx, other, answer);
    });

  it('asks for the short name, a reason and the version that was seen; only people above brands may', async () => {
    const brand = await makeBrand(service);
    expect(codes(await ask(brand, { confirmSlug: 'other' }))).toEqual(['BRAND_SLUG_MISMATCH']);
    expect(codes(await ask(brand, { reason: ' ' }))).toEqual(['REASON_MISSING']);
    expect(codes(await ask(brand, { expectedVersion: 7 }))).toEqual(['CONFLICT']);
    expect(codes(await ask(brand, { brandId: newId() }))).toEqual(['NOT_FOUND']);
    expect((await ask(brand, {}, brand.owner)).codes).toEqual(['FORBIDDEN']);
    expect((await ask(brand, {}, ctxFor(brand.id, ['*']))).codes).toEqual(['FORBIDDEN']);
    expect(await look(brand.id)).toBeNull();
    expect(await brandOf(brand.id)).toMatchObject({ status: 'ACTIVE', version: 1 });
  });

  it('T17: suspends at once, ends its tokens, tells its owners; the day is thirty days away (G5)', async () => {
    const brand = await makeBrand(service);
    const input = inputFor(brand);
    const made = await run<Asked>(service, admin, REQUEST, input);
    expect(codes(made)).toEqual([]);
    expect(made.approvalRequest).toMatchObject({ state: 'APPLIED', alone: true });
    expect(made.brandDeletion).toMatchObject({ state: 'PENDING', services: [], confirmedBy: null });
    const days = (new Date(made.brandDeletion!.dueAt).getTime() - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(30);
    expect(await run<Asked>(service, admin, REQUEST, input)).toEqual(made);
    expect(codes(await ask(brand, { expectedVersion: 2 }))).toEqual(['BRAND_DELETION_PENDING']);
    expect(await brandOf(brand.id)).toMatchObject({ status: 'SUSPENDED' });
    const ended = await service.admin.query(`SELECT 1 FROM revocation WHERE kind = 'brand' AND subject = $1`, [
      brand.id,
    ]);
    expect(ended.rows).toHaveLength(1);
    expect(codes(await signIn(service, brand.ownerEmail))).toEqual(['BRAND_SUSPENDED']);
    const mail = await mailTo(brand.ownerEmail);
    expect(mail.text).toContain('The contract has ended.');
    const told = await eventually(async () =>
      (await service.events('platform.brand.suspended')).filter(({ brandId }) => brandId === brand.id),
    );
    expect(told).toHaveLength(1);
    // Nothing begins before its day.
    await deletion().begin(made.brandDeletion!.id);
    expect(await look(brand.id)).toMatchObject({ state: 'PENDING' });
  });

  it('is not resumed while its deletion is decided; cancelled, it stays suspended until then', async () => {
    const brand = await makeBrand(service);
    const { brandDeletion } = await ask(brand);
    const resume = () => run(service, admin, RESUME, { brandId: brand.id, reason: 'Back.', expectedVersion: 2 });
    expect(codes(await resume())).toEqual(['BRAND_DELETION_PENDING']);
    await expect(
      service.app
        .get(Db)
        .tx(admin, (tx) => tx.query('t_resume', `UPDATE brand SET status = 'ACTIVE' WHERE id = $1`, [brand.id])),
    ).rejects.toMatchObject({ code: 'APPEND_ONLY' });
    const cancel = (version: number) =>
      run<Asked>(service, admin, CANCEL, { id: brandDeletion!.id, reason: 'A mistake.', expectedVersion: version });
    expect(codes(await cancel(9))).toEqual(['CONFLICT']);
    expect((await cancel(1)).brandDeletion).toMatchObject({ state: 'CANCELLED', cancelReason: 'A mistake.' });
    expect(codes(await cancel(2))).toEqual(['BRAND_DELETION_BEGUN']);
    expect(await brandOf(brand.id)).toMatchObject({ status: 'SUSPENDED' });
    expect(codes(await resume())).toEqual([]);
    expect(codes(await signIn(service, brand.ownerEmail))).toEqual([]);
    await eventually(async () => ((await mailsTo(brand.ownerEmail)).length === 2 ? [true] : []));
    await elapse(brandDeletion!.id);
    await deletion().begin(brandDeletion!.id);
    expect(await look(brand.id)).toMatchObject({ state: 'CANCELLED' });
    expect(codes(await ask(brand, { expectedVersion: 3 }))).toEqual([]);
  });

  it('cancelling races the beginning: one of the two, never half', async () => {
    const ends: string[] = [];
    for (let round = 0; round < 10; round++) {
      const brand = await makeBrand(service);
      const { brandDeletion } = await ask(brand);
      const { id } = brandDeletion!;
      await elapse(id);
      const input = { id, reason: 'Stop it.', expectedVersion: 1 };
      const racing = Array.from({ length: 20 }, (_, n) =>
        (n + round) % 2 === 0
          ? deletion().begin(id)
          : run<Asked>(service, admin, CANCEL, input).then((answer) => codes(answer).length === 0),
      );
      const cancelled = (await Promise.all(racing)).filter((won) => won === true).length;
      const found = (await look(brand.id))!;
      const due = (await service.events('platform.brand.deletion-due')).filter(({ aggregateId }) => aggregateId === id);
      ends.push(found.state);
      if (found.state === 'CANCELLED') expect([cancelled, due.length, found.services]).toEqual([1, 0, []]);
      else
        expect([found.state, cancelled, due.length, found.services.length]).toEqual([
          'PURGING',
          0,
          1,
          1 + others.length,
        ]);
    }
    expect(ends).toHaveLength(10);
  }, 60_000);

  const place = (name: string): number => ['platform', ...others].indexOf(name);

  it('keeps what services answer, asks again who failed, and does its own part last', async () => {
    const brand = await makeBrand(service);
    const { brandDeletion } = await ask(brand);
    const { id } = brandDeletion!;
    await elapse(id);
    await deletion().begin(id);
    await othersAnswer(id, brand.id, 'X: out of order');
    const parts = async () =>
      (await look(brand.id))!.services
        .map(({ service: name, state, error }) => [name, state, error])
        .sort(([a], [b]) => place(a!) - place(b!));
    expect(await parts()).toEqual([
      ['platform', 'WAITING', null],
      ...others.map((other) => [other, 'FAILED', 'X: out of order']),
    ]);
    const again = await run<Asked>(service, admin, RETRY, { id });
    expect(new Set(again.brandDeletion!.services.map(({ state }) => state))).toEqual(new Set(['WAITING']));
    expect(
      (await service.events('platform.brand.deletion-due')).filter(({ aggregateId }) => aggregateId === id),
    ).toHaveLength(2);
    await othersAnswer(id, brand.id);
    await eventually(async () => ((await look(brand.id))!.state === 'PURGED' ? [true] : []));
    expect(await brandOf(brand.id)).toBeNull();
    await othersAnswer(id, brand.id, 'late');
    expect((await look(brand.id))!.state).toBe('PURGED');
    expect(codes(await run(service, admin, RETRY, { id }))).toEqual(['BRAND_DELETION_NOT_RUNNING']);
  }, 60_000);

  it('a part that fails here holds up nobody else, and goes on when it is asked again', async () => {
    const brand = await makeBrand(service);
    const other = await makeBrand(service);
    const { brandDeletion } = await ask(brand);
    const { id } = brandDeletion!;
    await service.admin.query(`CREATE FUNCTION t_block() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF OLD.brand_id = '${brand.id}' THEN RAISE EXCEPTION 'blocked'; END IF; RETURN OLD; END $$`);
    await service.admin.query(
      'CREATE TRIGGER t_block BEFORE DELETE ON membership FOR EACH ROW EXECUTE FUNCTION t_block()',
    );
    await elapse(id);
    await deletion().begin(id);
    await othersAnswer(id, brand.id);
    const own = async () => (await look(brand.id))!.services[0]!;
    await eventually(async () => ((await own()).state === 'FAILED' ? [true] : []));
    expect((await own()).error).toContain('blocked');
    // Closed, and not gone: what goes from brand to brand passes it by.
    const late = service.app.get(Db).tx(ctxFor(brand.id), (tx) => tx.query('t_late', 'SELECT 1'));
    await expect(late).rejects.toMatchObject({ code: 'BRAND_DELETED' });
    await service.app.get(RetentionService, { strict: false }).sweep();
    await service.app.get(Retention, { strict: false }).sweep();
    await service.app.get(AuditSchedule, { strict: false }).round();
    const collected = await service.admin.query('SELECT 1 FROM audit_cursor WHERE brand_id = $1 AND seq > 0', [
      other.id,
    ]);
    expect(collected.rowCount).toBe(1);
    await service.admin.query('DROP TRIGGER t_block ON membership');
    expect(codes(await run(service, admin, RETRY, { id }))).toEqual([]);
    await eventually(async () => ((await look(brand.id))!.state === 'PURGED' ? [true] : []));
    expect((await service.admin.query('SELECT 1 FROM membership WHERE brand_id = $1', [brand.id])).rowCount).toBe(0);
    expect((await service.admin.query('SELECT 1 FROM membership WHERE brand_id = $1', [other.id])).rowCount).toBe(1);
  }, 60_000);

  it('the record of a deletion, and a brand without one, cannot be done away with', async () => {
    const brand = await makeBrand(service);
    const { brandDeletion } = await ask(brand);
    const { id } = brandDeletion!;
    const write = (sql: string, params: unknown[]) =>
      service.app.get(Db).tx(admin, (tx) => tx.query('t_write', sql, params));
    const refused = { code: 'APPEND_ONLY' };
    await expect(write('DELETE FROM brand_deletion WHERE id = $1', [id])).rejects.toMatchObject(refused);
    await expect(write(`UPDATE brand_deletion SET due_at = now() WHERE id = $1`, [id])).rejects.toMatchObject(refused);
    await expect(write('DELETE FROM brand WHERE id = $1', [brand.id])).rejects.toMatchObject(refused);
    // Not even the login that may delete, for what is not due.
    await service.admin.query('BEGIN');
    await service.admin.query('SET LOCAL ROLE mh_platform_relay');
    await expect(service.admin.query('SELECT brand_close($1, $2)', [brand.id, id])).rejects.toThrow('not due');
    await service.admin.query('ROLLBACK');
    const seen = await service.graphql(ctxFor(brand.id, ['*']), LIST);
    expect(seen.data!['brandDeletions']).toEqual({ totalCount: 0, nodes: [] });
    expect((await service.graphql(admin, LIST)).data!['brandDeletions']).toMatchObject({
      totalCount: expect.any(Number),
    });
  });

  it('ADM-6: waits for a second person of the platform where there is one; until then nothing has changed', async () => {
    const brand = await makeBrand(service);
    const { permissions } = roleSeeds.find((role) => role.key === 'platform-admin')!;
    const people = [await makeUser(service, brand.owner, []), await makeUser(service, brand.owner, [])];
    const appoint = (roles: string) =>
      service.admin.query('UPDATE app_user SET platform_roles = $2 WHERE id = ANY ($1)', [
        people.map(({ id }) => id),
        roles,
      ]);
    await appoint('{platform-admin}');
    const [first, second] = people.map(({ id }, n) =>
      ctxFor(null, permissions, { platform: true, actor: { kind: 'person', id, name: `Admin ${n}` } }),
    ) as [Ctx, Ctx];
    const asked = await ask(brand, {}, first);
    expect([asked.brandDeletion, asked.approvalRequest?.state]).toEqual([null, 'PENDING']);
    expect(await brandOf(brand.id)).toMatchObject({ status: 'ACTIVE', version: 1 });
    const { id, payloadHash } = asked.approvalRequest!;
    const approve = (by: Ctx) => run<{ approvalRequest: { state: string } }>(service, by, APPROVE, { id, payloadHash });
    expect(codes(await approve(first))).not.toEqual([]);
    expect((await approve(second)).approvalRequest).toMatchObject({ state: 'APPLIED' });
    expect(await look(brand.id)).toMatchObject({
      ...{ state: 'PENDING', requestedBy: { name: 'Admin 0' }, confirmedBy: { name: 'Admin 1' } },
    });
    expect(await brandOf(brand.id)).toMatchObject({ status: 'SUSPENDED' });
    // What changed in the meantime is looked at again first.
    const other = await makeBrand(service);
    const late = await ask(other, {}, first);
    await service.admin.query('UPDATE brand SET version = 2 WHERE id = $1', [other.id]);
    const failed = await run<{ approvalRequest: { state: string; failure: { code: string } } }>(
      service,
      second,
      APPROVE,
      {
        ...{ id: late.approvalRequest!.id, payloadHash: late.approvalRequest!.payloadHash },
      },
    );
    expect(failed.approvalRequest).toMatchObject({ state: 'FAILED', failure: { code: 'CONFLICT' } });
    expect(await look(other.id)).toBeNull();
    await appoint('{}');
  });
});
