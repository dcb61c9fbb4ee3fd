import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { choosePorts, firstPort, fixedPorts, isPortFree } from './ports.ts';
import type { PortQuestion } from './ports.ts';

const ask = (question: Partial<PortQuestion>, taken: readonly number[] = []) =>
  choosePorts({
    names: ['postgres', 'gateway'],
    remembered: {},
    fixed: {},
    start: 27_016,
    isFree: async (port) => !taken.includes(port),
    ...question,
  });

describe('choosing ports', () => {
  it('takes free ports one after another and never a standard one', async () => {
    // 27017 to 27019 are MongoDB's, 27018 is skipped with them.
    expect(await ask({})).toEqual({ postgres: 27_016, gateway: 27_020 });
  });

  it('keeps a remembered port while it is free', async () => {
    expect(await ask({ remembered: { gateway: 21_000 } })).toEqual({ postgres: 27_016, gateway: 21_000 });
  });

  it('chooses another when somebody else has taken the remembered one', async () => {
    const chosen = await ask({ remembered: { gateway: 21_000 } }, [21_000, 27_016]);
    expect(chosen).toEqual({ postgres: 27_020, gateway: 27_021 });
  });

  it('does not give away a port that is remembered for another name', async () => {
    const chosen = await ask({ names: ['new', 'old'], remembered: { old: 27_016 } });
    expect(chosen).toEqual({ new: 27_020, old: 27_016 });
  });

  it('starts over at the low end of the range', async () => {
    const chosen = await ask({ start: 32_600 });
    expect(chosen).toEqual({ postgres: 32_600, gateway: 20_100 });
  });

  it('says which variable to change when a fixed port is taken', async () => {
    await expect(ask({ fixed: { gateway: 8080 } }, [8080])).rejects.toThrow(/8080 for gateway .*MH_GATEWAY_PORT/);
  });

  it('reads fixed ports from the environment and refuses what is no port', () => {
    expect(fixedPorts(['catalog-pricing', 'web'], { MH_CATALOG_PRICING_PORT: '4100' })).toEqual({
      'catalog-pricing': 4100,
    });
    expect(() => fixedPorts(['web'], { MH_WEB_PORT: '70000' })).toThrow(/MH_WEB_PORT is "70000"/);
    expect(() => fixedPorts(['web'], { MH_WEB_PORT: 'x' })).toThrow(/between 1 and 65535/);
  });

  it('begins at the same port for the same folder, inside the range', () => {
    expect(firstPort('/a')).toBe(firstPort('/a'));
    for (const home of ['/a', '/b', '/c', '/d']) {
      expect(firstPort(home)).toBeGreaterThanOrEqual(20_100);
      expect(firstPort(home)).toBeLessThan(32_600);
    }
  });

  it('sees a listener on the wildcard address', async () => {
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, '0.0.0.0', done));
    const { port } = server.address() as AddressInfo;
    expect(await isPortFree(port)).toBe(false);
    await new Promise((done) => server.close(done));
    expect(await isPortFree(port)).toBe(true);
  });
});
