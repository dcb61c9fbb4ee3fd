import { roleName } from '@mh-os/persistence';
import { startTestService, testPasswords, type TestService } from '@mh-os/testing';
import pg from 'pg';
import { AppModule } from '../src/app.module.ts';
import { makeBrand, makeUser, signIn, type TestBrand } from './builders.ts';

/** What the database shows and allows, whatever the code asks for: SQL under the login that serves requests. */
describe('the app login', () => {
  let service: TestService;
  let app: pg.Client;
  let a: TestBrand;
  let b: TestBrand;
  beforeAll(async () => {
    service = await startTestService(AppModule);
    [a, b] = [await makeBrand(service), await makeBrand(service)];
    await makeUser(service, a.owner, ['support-agent'], 'shared@example.com');
    await makeUser(service, b.owner, ['support-agent'], 'shared@example.com');
    await signIn(service, a.ownerEmail);
    const url = new URL(process.env['MH_TEST_PG_URL']!);
    app = new pg.Client({
      host: url.hostname,
      port: Number(url.port),
      database: process.env['MH_DB_NAME'],
      user: roleName('platform', 'app'),
      password: testPasswords.app,
      options: '-c search_path=platform',
    });
    await app.connect();
  }, 60_000);
  afterAll(async () => {
    await app?.end();
    await service?.stop();
  });

  /** Runs one statement with these settings, and rolls back. */
  async function sql(text: string, brandId = '', platform = ''): Promise<Record<string, unknown>[]> {
    await app.query('BEGIN');
    try {
      await app.query(`SELECT set_config('app.brand_id', $1, true), set_config('app.platform', $2, true)`, [
        brandId,
        platform,
      ]);
      return (await app.query(text)).rows as Record<string, unknown>[];
    } finally {
      await app.query('ROLLBACK');
    }
  }

  const everything = [
    'brand',
    'app_user',
    'credential',
    'session',
    'refresh_token',
    'signing_key',
    'sign_in_throttle',
    'membership',
    'activity_entry',
  ];

  it.each(everything)('ADM-2: without brand and platform scope sees nothing of %s', async (table) =>
    expect(await sql(`SELECT * FROM ${table}`)).toEqual([]),
  );

  it.each(['credential', 'session', 'refresh_token', 'signing_key', 'sign_in_throttle'])(
    'ADM-2: with a brand sees nothing of %s',
    async (table) => expect(await sql(`SELECT * FROM ${table}`, a.id)).toEqual([]),
  );

  it('ADM-2: with a brand sees that brand, its people and its memberships only', async () => {
    expect((await sql('SELECT id FROM brand', a.id)).map((row) => row['id'])).toEqual([a.id]);
    const people = (await sql('SELECT email FROM app_user ORDER BY email', a.id)).map((row) => row['email']);
    expect(people).toEqual([a.ownerEmail, 'shared@example.com'].sort());
    expect(await sql('SELECT DISTINCT brand_id FROM membership', a.id)).toEqual([{ brand_id: a.id }]);
  });

  it.each([
    [
      'a person',
      `INSERT INTO app_user VALUES (gen_random_uuid(), 1, now(), now(), 'x@example.com', 'X', 'en', '{platform-admin}', null)`,
    ],
    [
      'a brand',
      `INSERT INTO brand SELECT gen_random_uuid(), 1, now(), now(), 'X', 'xx', 'ACTIVE', 'EUR', 'DE', 'de', 'UTC'`,
    ],
    ['a role', `INSERT INTO role VALUES (gen_random_uuid(), 1, now(), now(), 'x', 'X', 'X', 'platform', '{*}')`],
  ])(
    'ADM-2: with a brand cannot add %s',
    async (_what, text) => await expect(sql(text, a.id)).rejects.toThrow('row-level security'),
  );

  it('ADM-2: with a brand changes nobody and no other brand', async () => {
    const promote = `UPDATE app_user SET platform_roles = '{platform-admin}' RETURNING id`;
    expect(await sql(promote, a.id)).toEqual([]);
    expect(await sql(`UPDATE role SET permissions = '{*}' RETURNING id`, a.id)).toEqual([]);
    expect(await sql(`UPDATE brand SET name = 'X' RETURNING id`, a.id)).toEqual([{ id: a.id }]);
    expect(await sql(`DELETE FROM brand RETURNING id`, a.id)).toEqual([]);
  });

  it('ADM-2: cannot move a membership to another brand or add one there', async () => {
    await expect(sql(`UPDATE membership SET brand_id = '${b.id}'`, a.id)).rejects.toThrow('row-level security');
    const insert = `INSERT INTO membership SELECT '${b.id}', gen_random_uuid(), 1, now(), now(), user_id, 'X', 'en', '{brand-owner}' FROM membership LIMIT 1`;
    await expect(sql(insert, a.id)).rejects.toThrow('row-level security');
  });

  it('platform scope reads memberships of all brands but writes none without the brand', async () => {
    const brands = (await sql('SELECT DISTINCT brand_id FROM membership', '', 'on')).map((row) => row['brand_id']);
    expect(brands).toEqual(expect.arrayContaining([a.id, b.id]));
    expect(await sql(`UPDATE membership SET roles = '{}' RETURNING id`, '', 'on')).toEqual([]);
  });

  it('P9: refuses to change the log, whatever the scope', async () => {
    await expect(sql(`UPDATE activity_entry SET summary = ''`, a.id, 'on')).rejects.toThrow('permission denied');
    await expect(sql(`DELETE FROM activity_entry`, a.id, 'on')).rejects.toThrow('permission denied');
    await expect(service.admin.query(`DELETE FROM activity_entry`)).rejects.toThrow('never changed');
    await expect(service.admin.query(`TRUNCATE activity_entry`)).rejects.toThrow('never changed');
  });
});
