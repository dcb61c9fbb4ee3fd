import { setTimeout as sleep } from 'node:timers/promises';
import { Ctx } from '@mh-os/kernel';
import { type Flag, FlagClient, flagContextOf, type FlagSet, type FlagUse, openFeatureOf } from '@mh-os/flags/server';

const flag = (key: string, type: Flag['type'], value: Flag['variants'][number]['value']): Flag => ({
  key,
  version: 3,
  type,
  enabled: true,
  salt: 's',
  variants: [{ key: 'only', value }],
  offVariant: 'only',
  prerequisites: [],
  rules: [],
  otherwise: { variant: 'only' },
  overrides: {},
});

/** A platform that can be away. */
class Platform {
  set: FlagSet = {
    revision: '1',
    flags: [flag('b', 'BOOLEAN', true), flag('t', 'STRING', 'x'), flag('n', 'NUMBER', 7)],
  };
  away = false;
  asked: (string | undefined)[] = [];
  told: FlagUse[][] = [];
  readonly failures: unknown[] = [];

  readonly client = new FlagClient({
    feed: {
      fetch: async (known) => {
        this.asked.push(known);
        if (this.away) throw new Error('away');
        return known === this.set.revision ? undefined : this.set;
      },
      report: async (uses) => {
        if (this.away) throw new Error('away');
        this.told.push([...uses]);
      },
    },
    pollMs: 10,
    failed: (error) => this.failures.push(error),
  });
}

const brandId = '0190b0c0-0000-7000-8000-00000000000a';
const ctx = new Ctx({ brandId, actor: { kind: 'person', id: 'u1' }, roles: ['brand-owner'], requestId: 'r' });

describe('the client of flags', () => {
  let platform: Platform;
  beforeEach(() => {
    platform = new Platform();
  });
  afterEach(() => platform.client.stop());

  it('gives defaults before the first set, the set as soon as there is one, and the last one for as long as nobody answers', async () => {
    const features = openFeatureOf(platform.client);
    platform.away = true;
    await platform.client.start();
    expect(platform.client.known).toBe(false);
    expect(await features.getBooleanValue('b', false, flagContextOf(ctx))).toBe(false);
    platform.away = false;
    await platform.client.refresh();
    expect(await features.getBooleanValue('b', false, flagContextOf(ctx))).toBe(true);
    platform.away = true;
    await platform.client.refresh();
    expect(await features.getBooleanValue('b', false, flagContextOf(ctx))).toBe(true);
    expect(platform.failures.length).toBeGreaterThan(0);
  });

  it('asks again and again, naming what it knows, and takes a changed set', async () => {
    await platform.client.start();
    platform.set = { revision: '2', flags: [flag('b', 'BOOLEAN', false)] };
    while (platform.client.evaluate('b', {})?.value !== false) await sleep(5);
    expect(platform.asked.slice(0, 2)).toEqual([undefined, '1']);
  });

  it('asks once for several who want to know at the same time', async () => {
    await Promise.all([platform.client.refresh(), platform.client.refresh(), platform.client.refresh()]);
    expect(platform.asked).toHaveLength(1);
  });

  it('answers OpenFeature with value, variant, reason and version; with the default for another type or an unknown flag', async () => {
    const features = openFeatureOf(platform.client);
    await platform.client.refresh();
    expect(await features.getStringValue('t', '-')).toBe('x');
    expect(await features.getNumberValue('n', 0)).toBe(7);
    const details = await features.getBooleanDetails('b', false);
    expect(details).toMatchObject({ value: true, variant: 'only', reason: 'DEFAULT', flagMetadata: { version: 3 } });
    expect(await features.getBooleanDetails('t', true)).toMatchObject({ value: true, errorCode: 'TYPE_MISMATCH' });
    expect(await features.getBooleanDetails('zz', true)).toMatchObject({ value: true, errorCode: 'FLAG_NOT_FOUND' });
  });

  it('keeps two clients of one process apart', async () => {
    const other = new Platform();
    other.set = { revision: '1', flags: [flag('b', 'BOOLEAN', false)] };
    const [one, two] = [openFeatureOf(platform.client), openFeatureOf(other.client)];
    await Promise.all([platform.client.refresh(), other.client.refresh()]);
    expect([await one.getBooleanValue('b', false), await two.getBooleanValue('b', true)]).toEqual([true, false]);
  });

  it('counts evaluations by flag and brand and tells them once; what could not be told is told later', async () => {
    await platform.client.refresh();
    for (let i = 0; i < 3; i += 1) platform.client.evaluate('b', { brandId });
    platform.client.evaluate('b', {});
    platform.away = true;
    await platform.client.report();
    platform.away = false;
    platform.client.evaluate('b', { brandId });
    await platform.client.report();
    await platform.client.report();
    expect(platform.told).toEqual([
      [
        { flagKey: 'b', brandId, count: 4 },
        { flagKey: 'b', brandId: null, count: 1 },
      ],
    ]);
  });

  it('hands a caller on with every fact that rules can ask for', () => {
    expect(flagContextOf(ctx)).toEqual({
      targetingKey: 'u1',
      brandId,
      roles: ['brand-owner'],
      kind: 'person',
      locale: 'en',
      platform: false,
    });
    const nobody = new Ctx({ brandId: null, actor: { kind: 'anonymous', id: 'ip:1' }, requestId: 'r' });
    expect(flagContextOf(nobody)).not.toHaveProperty('targetingKey');
  });
});
