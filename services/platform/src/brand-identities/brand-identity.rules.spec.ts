import { BLANK, checkIdentity, type Identity, identityChanges, LIST_MAX } from './brand-identity.rules.ts';

const identity = (change: Partial<Identity>): Identity => ({ ...BLANK, ...change });
const code = (change: Partial<Identity>): string => {
  try {
    checkIdentity(identity(change));
  } catch (error) {
    const refusal = error as { code: string; path: string[] };
    return `${refusal.code} ${refusal.path.join('.')}`;
  }
  return 'accepted';
};

describe('an identity', () => {
  it('is kept trimmed, without blanks and repeats', () =>
    expect(checkIdentity(identity({ tagline: ' For men ', tone: ['Dry ', '', ' dry', 'warm'] }))).toMatchObject({
      tagline: 'For men',
      tone: ['Dry', 'warm'],
    }));
  it('has languages in their canonical form', () =>
    expect(checkIdentity(identity({ languages: ['DE-de', 'de-DE', 'en'] })).languages).toEqual(['de-DE', 'en']));
  it('keeps line breaks of the voice, and no other control characters', () => {
    expect(checkIdentity(identity({ voice: 'One.\r\nTwo.' })).voice).toBe('One.\nTwo.');
    expect(code({ voice: 'a\u0007' })).toBe('BRAND_TEXT_INVALID voice');
  });
  it.each([
    [{ tagline: 'x'.repeat(201) }, 'BRAND_TEXT_INVALID tagline'],
    [{ keywords: ['x'.repeat(81)] }, 'BRAND_TEXT_INVALID keywords'],
    [{ tone: Array.from({ length: LIST_MAX.tone + 1 }, (_, i) => `t${i}`) }, 'BRAND_TEXT_INVALID tone'],
    [{ languages: ['klingon speech'] }, 'LOCALE_INVALID languages'],
    [{ keywords: ['Bart'], forbiddenWords: ['bart'] }, 'BRAND_WORD_CONFLICT forbiddenWords'],
    [{ keywords: ['Bart'], forbiddenWords: ['Glatze'] }, 'accepted'],
  ])('%j: %s', (change, expected) => expect(code(change)).toBe(expected));
});

describe('changes of an identity', () => {
  it('name each field that differs, lists as one text', () =>
    expect(identityChanges(BLANK, identity({ voice: 'Dry.', tone: ['a', 'b'] }))).toEqual([
      { field: 'voice', before: null, after: 'Dry.' },
      { field: 'tone', before: null, after: 'a, b' },
    ]));
});
