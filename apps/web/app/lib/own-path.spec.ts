import { ownPath } from './own-path.ts';

describe('the page after signing in', () => {
  it.each([['/products?q=a'], ['/drafts/1']])('is %s when asked for', (path) => {
    expect(ownPath(path)).toBe(path);
  });

  it.each([null, '', '//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '/sign-out'])(
    'is home for %s: never an address elsewhere',
    (given) => {
      expect(ownPath(given)).toBe('/');
    },
  );
});
