import { setTimeout as sleep } from 'node:timers/promises';
import { inLanes } from './lanes.ts';

describe('lanes', () => {
  it('do each once, so many at a time and no more', async () => {
    const done: number[] = [];
    let [now, most] = [0, 0];
    await inLanes(3, [5, 4, 3, 2, 1, 0], async (n) => {
      most = Math.max(most, ++now);
      await sleep(n);
      now -= 1;
      done.push(n);
    });
    expect([...done].sort()).toEqual([0, 1, 2, 3, 4, 5]);
    expect(most).toBe(3);
  });

  it('do nothing where there is nothing, and fail with the first that fails', async () => {
    await inLanes(3, [], () => Promise.reject(new Error('never')));
    await expect(inLanes(2, [1, 2], (n) => Promise.reject(new Error(`no ${n}`)))).rejects.toThrow('no 1');
  });

  it('share what waits: a lane ends others not by ending', async () => {
    const done: number[] = [];
    await inLanes(2, [30, 1, 1, 1], async (n) => {
      await sleep(n);
      done.push(n);
    });
    expect(done).toEqual([1, 1, 1, 30]);
  });
});
