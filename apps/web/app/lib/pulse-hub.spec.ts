import { PulseHub, type Pulse } from './pulse-hub.server.ts';

const FAST = { calm: 2, most: 8 };
const pulse = (title: string, unread = 1): Pulse => ({ unread, newest: { id: title, title, severity: 'INFO' } });
async function eventually(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 500 && !holds(); i++) await new Promise((later) => setTimeout(later, 2));
  expect(holds()).toBe(true);
}

describe('looking into inboxes for open tabs', () => {
  it('T15: no session hears what another is told', async () => {
    const hub = new PulseHub(async (session) => pulse(`for ${session}`), FAST);
    const heard: Record<string, Set<string>> = { a: new Set(), b: new Set() };
    const stops = ['a', 'b', 'a', 'b'].map((session) =>
      hub.subscribe(session, (told) => heard[session]!.add(told?.newest?.title ?? 'nothing')),
    );
    await eventually(() => heard['a']!.size > 0 && heard['b']!.size > 0);
    for (const stop of stops) stop();
    expect([...heard['a']!, ...heard['b']!]).toEqual(['for a', 'for b']);
  });
  it('looks once for all tabs of a session, and not at all when the last is closed', async () => {
    let [looks, running, most] = [0, 0, 0];
    const hub = new PulseHub(async () => {
      looks += 1;
      most = Math.max(most, ++running);
      await new Promise((later) => setTimeout(later, 1));
      running -= 1;
      return pulse('x', looks);
    }, FAST);
    const seen: number[][] = [[], [], []];
    const stops = seen.map((list) => hub.subscribe('a', (told) => void list.push(told?.unread ?? -1)));
    await eventually(() => seen.every((list) => list.length > 2));
    expect([most, hub.size]).toEqual([1, 1]);
    for (const stop of stops) stop();
    await eventually(() => hub.size === 0 && running === 0);
    const before = looks;
    await new Promise((later) => setTimeout(later, 30));
    expect(looks).toBe(before);
  });
  it('keeps nothing: a tab that comes later is told by a look of its own', async () => {
    let brand = 'one';
    const hub = new PulseHub(async () => pulse(brand), FAST);
    const first: string[] = [];
    const stop = hub.subscribe('a', (told) => void first.push(told?.newest?.title ?? ''));
    await eventually(() => first.includes('one'));
    brand = 'two';
    const later: string[] = [];
    const end = hub.subscribe('a', (told) => void later.push(told?.newest?.title ?? ''));
    await eventually(() => later.length > 0);
    stop();
    end();
    expect(later.at(-1)).toBe('two');
  });
  it('goes on after failures, and ends with the session', async () => {
    let looks = 0;
    const hub = new PulseHub(async () => {
      looks += 1;
      if (looks < 4) throw new Error('the graph is away');
      return looks < 6 ? pulse('back') : null;
    }, FAST);
    const heard: (string | null)[] = [];
    hub.subscribe('a', (told) => void heard.push(told === null ? null : (told.newest?.title ?? '')));
    await eventually(() => heard.includes(null));
    expect(heard).toEqual(['back', 'back', null]);
    await eventually(() => hub.size === 0);
  });
});
