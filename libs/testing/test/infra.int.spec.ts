import { houseMigrations } from '@mh-os/persistence';
import pg from 'pg';
import { createTestDatabase, testInfra } from '@mh-os/testing';

describe('test infrastructure', () => {
  it('gives each caller a migrated database of its own, cloned from one template', async () => {
    const options = { service: 'sample-service', migrations: [...houseMigrations] };
    const [first, second] = await Promise.all([createTestDatabase(options), createTestDatabase(options)]);
    expect(first.config.database).not.toBe(second.config.database);
    const client = new pg.Client({ connectionString: second.adminUrl });
    await client.connect();
    const { rows } = await client.query<{ n: number }>('SELECT count(*)::int AS n FROM sample_service.outbox');
    await client.end();
    expect(rows).toEqual([{ n: 0 }]);
    await Promise.all([first.drop(), second.drop()]);
  });

  it('sets the environment of a service before its files are imported', () => {
    expect(process.env['MH_DB_NAME']).toContain(testInfra().prefix);
    expect(process.env['MH_NATS_URL']).toBe(testInfra().natsUrl);
  });
});
