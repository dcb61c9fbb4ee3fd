import { weightsOfRoutes } from './support/weights.ts';

const KB = 1024;

describe('the scripts of the console, gzipped', () => {
  it('are there for every route', () => {
    expect(weightsOfRoutes.length).toBeGreaterThan(10);
  });

  it.each(weightsOfRoutes)('$route: at most 200 kB of its own and 350 kB at first load', ({ own, first }) => {
    expect(own).toBeLessThanOrEqual(200 * KB);
    expect(first).toBeLessThanOrEqual(350 * KB);
  });
});
