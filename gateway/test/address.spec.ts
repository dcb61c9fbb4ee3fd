import { Stand } from './support/stand.ts';

describe('the address of an anonymous caller', () => {
  const stand = new Stand();
  beforeAll(() => stand.start({ MH_CONSOLE_KEY: 'secret-of-the-console' }));
  afterAll(() => stand.stop());

  const seenAs = async (headers: Record<string, string>): Promise<string | undefined> => {
    await stand.post({ query: '{ tags { id } }' }, headers);
    return stand.subgraphs.catalog.seen.at(-1)?.ctx.actor.id;
  };

  it('A5: is counted by the peer, whatever a stranger claims to be', async () => {
    const claims = { 'x-mh-client-address': '203.0.113.7', 'x-forwarded-for': '203.0.113.8' };
    expect(await seenAs(claims)).toMatch(/^ip:(::ffff:)?127\.0\.0\.1$|^ip:::1$/);
  });

  it('A5: is what the console says of its browser, once the console has proven itself', async () => {
    const console = { 'x-mh-client': 'console', 'x-mh-client-key': 'secret-of-the-console' };
    expect(await seenAs({ ...console, 'x-mh-client-address': '203.0.113.7' })).toBe('ip:203.0.113.7');
  });
});
