import { sniff } from './sniff.rules.ts';

describe('sniffing', () => {
  it.each([
    ['a,b,c\n1;2;3', 'CSV', ','],
    ['a;b;c\n1,2,3', 'CSV', ';'],
    ['a\tb\n', 'CSV', '\t'],
    ['"x;y;z",b\n', 'CSV', ','],
    ['"a\n;;;;",b', 'CSV', ','],
    ['only', 'CSV', ','],
    [' [ {"model": 1} ]', 'JSON', ''],
    ['{"a":1}', 'JSON', ''],
  ])('%j is %s separated by %j', (head, format, delimiter) => expect(sniff(head)).toEqual({ format, delimiter }));

  it('an empty file is refused', () => {
    expect(() => sniff(' \n ')).toThrow(expect.objectContaining({ code: 'IMPORT_FILE_EMPTY' }));
  });
});
