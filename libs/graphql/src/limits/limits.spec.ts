import { parse } from 'graphql';
import { createSourceChecker, DEFAULT_LIMITS, measureDocument } from './index.ts';

const check = createSourceChecker();
const refused = (limit: string) =>
  expect.objectContaining({ code: 'OPERATION_LIMIT', kind: 'limit', details: expect.objectContaining({ limit }) });
const repeat = (n: number, part: (i: number) => string): string =>
  Array.from({ length: n }, (_none, i) => part(i)).join(' ');

describe('operation limits', () => {
  it('measures with fragments expanded', () => {
    const document = parse('query @a { x: a { ...F } ... on Q { b } } fragment F on A { c { y: d @b } e }');
    expect(measureDocument(document)).toEqual({ depth: 3, aliases: 2, directives: 2, rootFields: 2, fields: 5 });
  });

  it('lets the allowed through and refuses one more', () => {
    const nest = (n: number) => 'a{'.repeat(n - 1) + 'a' + '}'.repeat(n - 1);
    const cases: [string, (n: number) => string][] = [
      ['depth', (n) => `{${nest(n)}}`],
      ['aliases', (n) => `{ o { ${repeat(n, (i) => `a${i}: __typename`)} } }`],
      ['directives', (n) => `{ a ${repeat(n, () => '@d')} }`],
      ['rootFields', (n) => `{ ${repeat(n, () => 'a')} }`],
    ];
    for (const [limit, make] of cases) {
      const allowed = DEFAULT_LIMITS[limit as keyof typeof DEFAULT_LIMITS];
      expect(() => check(make(allowed))).not.toThrow();
      expect(() => check(make(allowed + 1))).toThrow(refused(limit));
    }
    expect(() => check(`{ o { ${repeat(1_990, () => 'a')} } }`)).not.toThrow();
    expect(() => check(`{ o { ${repeat(2_000, () => 'a')} } }`)).toThrow(refused('tokens'));
  });

  it('G5: refuses bombs: fragments, circles, nested lists and braces, megabytes', () => {
    const bomb = `{ ...F0 } ${repeat(40, (i) => `fragment F${i} on Q { ...F${i + 1} ...F${i + 1} }`)} fragment F40 on Q { o { a } }`;
    const circle = `{ ...A } fragment A on Q { a { ...B } } fragment B on Q { b { ...A } }`;
    expect(() => check(bomb)).toThrow(refused('rootFields'));
    expect(() => check(circle)).not.toThrow();
    expect(() => check(`{ a(b: ${'['.repeat(30_000)}) }`)).toThrow();
    expect(() => check(`{ a(b: ${'['.repeat(900)}${']'.repeat(900)}) }`)).not.toThrow();
    expect(() => check('{a'.repeat(15_000))).toThrow(refused('tokens'));
    expect(() => check(`{ ${'a '.repeat(500_000)} }`)).toThrow(refused('tokens'));
  });

  it('leaves syntax errors to the server behind', () => {
    expect(() => check('{ a ')).not.toThrow();
    expect(() => check('')).not.toThrow();
  });
});
