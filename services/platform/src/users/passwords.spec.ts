import { hashPassword, verifyPassword } from './passwords.ts';

describe('password hashes', () => {
  it('recognise their password and no other', async () => {
    const stored = await hashPassword('correct horse battery');
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    await expect(verifyPassword('correct horse battery', stored)).resolves.toBe(true);
    await expect(verifyPassword('correct horse batterx', stored)).resolves.toBe(false);
    await expect(verifyPassword('', stored)).resolves.toBe(false);
  });
  it('are salted', async () =>
    expect(await hashPassword('same words here')).not.toBe(await hashPassword('same words here')));
  it('treat the two Unicode forms of a letter alike', async () =>
    expect(await verifyPassword('cafe\u0301 au lait', await hashPassword('café au lait'))).toBe(true));
  it('refuse everything for a person who does not exist', async () =>
    await expect(verifyPassword('anything at all', null)).resolves.toBe(false));
  it('A5: do the same work for a person who does not exist', async () => {
    const stored = await hashPassword('correct horse battery');
    const time = async (hash: string | null): Promise<number> => {
      const start = performance.now();
      await verifyPassword('wrong password here', hash);
      return performance.now() - start;
    };
    const median = async (hash: string | null): Promise<number> => {
      const times = [];
      for (let i = 0; i < 9; i++) times.push(await time(hash));
      return times.sort((a, b) => a - b)[4] ?? 0;
    };
    const [known, unknown] = [await median(stored), await median(null)];
    // Without the hash the answer would come a hundred times sooner.
    expect(unknown / known).toBeGreaterThan(0.2);
  });
});
