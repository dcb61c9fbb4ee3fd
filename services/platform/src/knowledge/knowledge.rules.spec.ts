import { checkText, knowledgeTransitions, MAX_BODY, partsOf, readSearch } from './knowledge.rules.ts';

const text = (change: object = {}) => ({ title: 'Title', body: '# Body', tags: ['b', 'A'], ...change });
const code = (change: object): string => {
  try {
    checkText(text(change));
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'fine';
};

describe('a knowledge document', () => {
  it('is stored without control characters, with even line ends and with sorted tags', () => {
    const dirty = text({
      title: ' A\u0002  title ',
      body: 'a\r\nb\rc\u0003\td',
      tags: ['Zebra', 'care  tips', 'zebra'],
    });
    expect(checkText(dirty)).toEqual({ title: 'A title', body: 'a\nb\nc\td', tags: ['care tips', 'zebra'] });
  });

  it.each([
    [{ title: ' ' }, 'KNOWLEDGE_TITLE_INVALID'],
    [{ title: 'x'.repeat(201) }, 'KNOWLEDGE_TITLE_INVALID'],
    [{ body: 'x'.repeat(MAX_BODY) }, 'fine'],
    [{ body: 'x'.repeat(MAX_BODY + 1) }, 'KNOWLEDGE_BODY_TOO_LONG'],
    [{ tags: [''] }, 'KNOWLEDGE_TAGS_INVALID'],
    [{ tags: ['x'.repeat(41)] }, 'KNOWLEDGE_TAGS_INVALID'],
    [{ tags: Array.from({ length: 21 }, (_unused, i) => `t${i}`) }, 'KNOWLEDGE_TAGS_INVALID'],
  ])('%#: %s', (change, expected) => expect(code(change)).toBe(expected));

  it('is not drafted again once it was published, unless it was archived in between', () => {
    expect(() => knowledgeTransitions.next('PUBLISHED', 'DRAFT')).toThrow('allowed now: PUBLISHED, ARCHIVED');
    expect(knowledgeTransitions.next('ARCHIVED', 'DRAFT')).toBe('DRAFT');
    expect(() => knowledgeTransitions.next('ARCHIVED', 'PUBLISHED')).toThrow('DRAFT');
  });
});

describe('a search', () => {
  it.each([
    ['beard oil', ['beard oil']],
    ['beard -oil', ['beard']],
    ['beard -"dry skin" "cedar wood"', ['beard cedar wood']],
    ['oil or balm', ['oil', 'balm']],
    ['beard oil OR "cedar or pine" balm', ['beard oil', 'cedar or pine balm']],
    ['oil or -balm', []],
    ['or oil', []],
    ['-oil', []],
    ['well-known', ['well-known']],
  ])('needs of %j the words of one of %j', (query, needed) => expect(readSearch(query)).toEqual({ query, needed }));

  it('is none where nothing is said', () => expect(readSearch(' \u0002 ')).toBeNull());

  it('shows what was found as parts', () => {
    expect(partsOf('a \u0002b\u0003 c \u0002d\u0003')).toEqual([
      { text: 'a ', hit: false },
      { text: 'b', hit: true },
      { text: ' c ', hit: false },
      { text: 'd', hit: true },
    ]);
    expect(partsOf('plain')).toEqual([{ text: 'plain', hit: false }]);
  });
});
