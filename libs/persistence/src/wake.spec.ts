import { Wake } from './wake.ts';

const LONG_MS = 60_000;

describe('Wake', () => {
  it('ends the pause of everybody who waits', async () => {
    const wake = new Wake();
    const pauses = [wake.within(LONG_MS), wake.within(LONG_MS), wake.within(LONG_MS)];
    wake.now();
    await expect(Promise.all(pauses)).resolves.toHaveLength(3);
  });

  it('is remembered once where nobody waits', async () => {
    const wake = new Wake();
    wake.now();
    await wake.within(LONG_MS);
    let ended = false;
    const second = wake.within(LONG_MS).then(() => (ended = true));
    await new Promise((done) => setImmediate(done));
    expect(ended).toBe(false);
    wake.now();
    await expect(second).resolves.toBe(true);
  });

  it('ends by itself', async () => {
    await expect(new Wake().within(1)).resolves.toBeUndefined();
  });
});
