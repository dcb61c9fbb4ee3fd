import type { Ctx } from '@mh-os/kernel';
import { newId } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { asPlatform, systemCtx } from '../src/platform-scope.ts';
import { ErasureService } from '../src/privacy/erasure.service.ts';
import { makeBrand, makeUser, PASSWORD, run, signIn, type TestBrand } from './builders.ts';
import { others } from './others.ts';
import { eventually } from './mailbox.ts';

const FIELDS = `id state accountIncluded error services { service state messagesLeft error tables { table rows } }`;
const ERASE = `mutation ($input: ErasePersonInput!) { erasePerson(input: $input) { privacyRequest { ${FIELDS} } userErrors { code } } }`;
const RETRY = `mutation ($input: RetryPrivacyRequestInput!) { retryPrivacyRequest(input: $input) { privacyRequest { ${FIELDS} } userErrors { code } } }`;
const LOOK = `query ($id: ID!) { privacyRequest(id: $id) { ${FIELDS} } }`;

interface Request {
  readonly id: string;
  readonly state: string;
  readonly accountIncluded: boolean;
  readonly services: {
    service: string;
    state: string;
    error: string | null;
    tables: { table: string; rows: number }[];
  }[];
}
interface Asked {
  readonly privacyRequest: Request;
}

describe('erasing a person', () => {
  let service: TestService;
  let brand: TestBrand;
  beforeAll(async () => {
    service = await startTestService(AppModule);
    brand = await makeBrand(service);
  }, 60_000);
  afterAll(() => service?.stop());

  const erase = (by: Ctx, userId: string) => run<Asked>(service, by, ERASE, { userId, idempotencyKey: newId() });
  const retry = (by: Ctx, requestId: string) => run<Asked>(service, by, RETRY, { requestId });
  const look = async (by: Ctx, id: string) =>
    (await service.graphql(by, LOOK, { id })).data!['privacyRequest'] as Request;
  const states = ({ services }: Request) => services.map(({ service: name, state, error }) => [name, state, error]);
  /** The word of the other services, which are not here. */
  const answer = (brandId: string, requestId: string, error: string | null) =>
    service.app.get(Db).tx(asPlatform(systemCtx(), brandId), async (tx) => {
      const told = { label: 'x', requestId, counts: [{ table: 'product', rows: 2 }], streamLeft: 0, error };
      for (const other of others) await service.app.get(ErasureService, { strict: false }).answer(tx, other, told);
    });
  const asked = async (id: string) =>
    (await service.events('platform.privacy.requested')).filter(({ aggregateId }) => aggregateId === id).length;
  const named = async (person: { id: string; email: string }, name: string) => {
    await service.admin.query('UPDATE app_user SET name = $2 WHERE id = $1', [person.id, name]);
    await service.admin.query('UPDATE membership SET name = $2 WHERE user_id = $1', [person.id, name]);
  };
  /** Somebody writes of a person where no column is for people. */
  async function tellsOf(owner: Ctx, name: string): Promise<void> {
    const { rows } = await service.admin.query<{ version: number }>(
      'SELECT version FROM brand_identity WHERE brand_id = $1',
      [owner.brandId],
    );
    const update = `mutation ($input: UpdateBrandIdentityInput!) { updateBrandIdentity(input: $input) { userErrors { code } } }`;
    const input = { expectedVersion: rows[0]?.version ?? 0, voice: `As ${name} writes.` };
    expect((await run(service, owner, update, input)).userErrors).toEqual([]);
  }
  /** How many rows of a brand hold a word, over all tables. */
  async function hits(brandId: string, word: string): Promise<number> {
    const { rows } = await service.admin.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.columns WHERE table_schema = $1 AND column_name = 'brand_id'`,
      [service.schema],
    );
    let sum = 0;
    for (const { name } of rows) {
      const sql = `SELECT count(*)::int AS n FROM "${name}" t WHERE brand_id = $1 AND strpos(lower(t::text), lower($2)) > 0`;
      sum += (await service.admin.query<{ n: number }>(sql, [brandId, word])).rows[0]!.n;
    }
    return sum;
  }

  it('D3: a service that failed is told of, asked again, and ends it; who has answered is not asked for more', async () => {
    const person = await makeUser(service, brand.owner, ['support-agent']);
    await named(person, 'Wendelin Querfurth');
    await tellsOf(brand.owner, 'Wendelin Querfurth');
    const { id } = (await erase(brand.owner, person.id)).privacyRequest!;
    await answer(brand.id, id, 'X: out of order');
    const failed = await look(brand.owner, id);
    expect([failed.state, ...states(failed)]).toEqual([
      'RUNNING',
      ...others.map((other) => [other, 'FAILED', 'X: out of order']),
      ['platform', 'PENDING', null],
    ]);
    // Access is gone already: that waits for nobody.
    expect((await signIn(service, person.email)).userErrors).not.toEqual([]);
    expect(await hits(brand.id, 'Wendelin Querfurth')).toBeGreaterThan(0);
    const again = await retry(brand.owner, id);
    expect(states(again.privacyRequest!)[0]).toEqual(['catalog-pricing', 'PENDING', null]);
    expect(await asked(id)).toBe(2);
    await answer(brand.id, id, null);
    await eventually(async () => ((await look(brand.owner, id)).state === 'DONE' ? [true] : []));
    const done = await look(brand.owner, id);
    expect(done.services[0]).toMatchObject({ state: 'DONE', error: null, tables: [{ table: 'product', rows: 2 }] });
    expect(await hits(brand.id, 'Wendelin Querfurth')).toBe(0);
    // Late and double answers change nothing, and what is done is not tried again.
    await answer(brand.id, id, 'late');
    expect(states(await look(brand.owner, id))[0]).toEqual(['catalog-pricing', 'DONE', null]);
    expect((await retry(brand.owner, id)).userErrors.map(({ code }) => code)).toEqual(['PRIVACY_NOT_FAILED']);
  }, 60_000);

  it('D3, T5: somebody who works for two brands is erased from one, and goes on in the other as before', async () => {
    const other = await makeBrand(service);
    const person = await makeUser(service, brand.owner, ['support-agent']);
    await makeUser(service, other.owner, ['support-agent'], person.email);
    await named(person, 'Kunigunde Hasenbein');
    await signIn(service, person.email, PASSWORD, { brandId: brand.id });
    // Somebody tells of her in both brands.
    for (const { owner } of [brand, other]) await tellsOf(owner, 'Kunigunde Hasenbein');
    const before = await hits(other.id, 'Kunigunde Hasenbein');
    expect(before).toBeGreaterThan(1);
    const { id } = (await erase(brand.owner, person.id)).privacyRequest!;
    await answer(brand.id, id, null);
    await eventually(async () => ((await look(brand.owner, id)).state === 'DONE' ? [true] : []));
    expect((await look(brand.owner, id)).accountIncluded).toBe(false);
    expect(await hits(brand.id, 'Kunigunde Hasenbein')).toBe(0);
    expect(await hits(brand.id, person.email)).toBe(0);
    // What was still on its way to the log when it was counted may have come, nothing may have gone.
    expect(await hits(other.id, 'Kunigunde Hasenbein')).toBeGreaterThanOrEqual(before);
    const { session } = await signIn(service, person.email);
    expect(session!.viewer.user).toMatchObject({ id: person.id, name: 'Kunigunde Hasenbein', email: person.email });
    expect(session!.viewer.memberships.map((membership) => membership.brand.id)).toEqual([other.id]);
    // The other brand knows nothing of the request, and its own would take the account along now.
    expect((await service.graphql(other.owner, LOOK, { id })).data!['privacyRequest']).toBeNull();
    expect((await erase(other.owner, person.id)).privacyRequest!.accountIncluded).toBe(true);
  }, 60_000);
});
