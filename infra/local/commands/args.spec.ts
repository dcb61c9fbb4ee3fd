import { parseLogs, parseStart } from './args.ts';

describe('the flags of the commands', () => {
  it('reads those of start', () => {
    expect(parseStart([])).toEqual({ reset: false, web: true, only: undefined, detach: false });
    expect(parseStart(['--reset', '--no-web', '--only', 'platform, catalog-pricing', '--detach'])).toEqual({
      reset: true,
      web: false,
      only: ['platform', 'catalog-pricing'],
      detach: true,
    });
    expect(parseStart(['--only=platform']).only).toEqual(['platform']);
  });

  it('says what is allowed', () => {
    expect(() => parseStart(['--rest'])).toThrow(/"--rest" is unknown: start takes --reset/);
    expect(() => parseStart(['--only'])).toThrow(/--only takes names/);
    expect(() => parseStart(['--only', 'a,,b'])).toThrow(/--only takes names/);
  });

  it('reads those of logs in any order', () => {
    expect(parseLogs(['-f', 'platform'])).toEqual({ name: 'platform', follow: true });
    expect(parseLogs([])).toEqual({ name: undefined, follow: false });
  });
});
