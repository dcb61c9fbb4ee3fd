import { chooseProcesses, processNames, steps, stopWaves } from './plan.ts';

const found = { services: ['catalog-pricing', 'platform'], gateway: true, web: true };

describe('the plan of a start', () => {
  it('runs all that was found unless told otherwise', () => {
    expect(processNames(chooseProcesses(found, {}))).toEqual([
      'postgres',
      'nats',
      'catalog-pricing',
      'platform',
      'gateway',
      'web',
    ]);
  });

  it('narrows the services with --only and leaves the console out with --no-web', () => {
    const wanted = chooseProcesses(found, { only: ['platform'], web: false });
    expect(processNames(wanted)).toEqual(['postgres', 'nats', 'platform', 'gateway']);
  });

  it('runs PostgreSQL and NATS alone for a migration', () => {
    expect(processNames(chooseProcesses(found, { only: [], gateway: false, web: false }))).toEqual([
      'postgres',
      'nats',
    ]);
  });

  it('lists what exists when a name does not', () => {
    expect(() => chooseProcesses(found, { only: ['crm'] })).toThrow(
      'There is no "crm" to start: choose from catalog-pricing, platform, gateway, web.',
    );
  });

  it('shows a step for everything, seeding only for a fresh database', () => {
    const wanted = chooseProcesses(found, { only: ['platform'], web: false });
    const shown = ['fetched', 'built', 'postgres', 'nats', 'migrated', 'platform', 'gateway'];
    expect(steps(wanted, false)).toEqual(shown);
    expect(steps(wanted, true)).toEqual([...shown, 'seeded']);
  });

  it('ends callers before those they call', () => {
    expect(stopWaves(['postgres', 'nats', 'catalog-pricing', 'platform', 'gateway', 'web'])).toEqual([
      ['web'],
      ['gateway'],
      ['catalog-pricing', 'platform'],
      ['nats'],
      ['postgres'],
    ]);
    expect(stopWaves(['postgres', 'web'])).toEqual([['web'], ['postgres']]);
  });
});
