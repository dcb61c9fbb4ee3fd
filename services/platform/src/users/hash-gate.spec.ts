import { HashGate } from './hash-gate.ts';

function slowWork() {
  const state = { running: 0, most: 0, ends: [] as (() => void)[] };
  const work = async (): Promise<string> => {
    state.most = Math.max(state.most, ++state.running);
    await new Promise<void>((end) => state.ends.push(end));
    state.running--;
    return 'done';
  };
  return { state, work };
}

const settle = (): Promise<void> => new Promise((done) => setImmediate(done));

describe('the gate before password hashing', () => {
  it('A5: runs two at once, queues fifty, refuses the rest at once', async () => {
    const gate = new HashGate();
    const { state, work } = slowWork();
    const all = Array.from({ length: 60 }, () => gate.run(work).catch((error: { code: string }) => error.code));
    for (let i = 0; i < 60; i++) {
      await settle();
      state.ends.shift()?.();
    }
    const answers = await Promise.all(all);
    expect(answers.filter((answer) => answer === 'done')).toHaveLength(52);
    expect(answers.filter((answer) => answer === 'SIGN_IN_BUSY')).toHaveLength(8);
    expect(state.most).toBe(2);
  });
  it('gives its place back when the work fails', async () => {
    const gate = new HashGate(1, 0);
    await expect(gate.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await expect(gate.run(() => Promise.resolve(7))).resolves.toBe(7);
  });
});
