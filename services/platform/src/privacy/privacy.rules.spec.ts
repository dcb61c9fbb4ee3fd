import { gunzipSync, gzipSync } from 'node:zlib';
import { ERASED_NAME, erasedEmail, erasureTerms, othersDone, tarEnd, tarEntry } from './privacy.rules.ts';

const about = { userId: 'u1', names: ['Ann Lee'], emails: ['ann@x.de'], shared: [] as string[] };

describe('the words of a person', () => {
  it('go anywhere where they can mean nobody else', () =>
    expect(erasureTerms(about)).toEqual([
      { text: 'ann@x.de', anywhere: true, replacement: erasedEmail('u1') },
      { text: 'Ann Lee', anywhere: true, replacement: ERASED_NAME },
    ]));
  it.each([
    ['a single word', { names: ['Max'] }],
    ['a name that somebody else has', { shared: ['ann LEE'] }],
  ])('go only beside the id: %s', (_what, change) =>
    expect(erasureTerms({ ...about, ...change, emails: [] })).toMatchObject([{ anywhere: false }]),
  );
  it('are taken once, the longer name first', () => {
    const names = ['Ann Lee', 'ANN LEE', 'Ann Lee Ray', '  '];
    expect(erasureTerms({ ...about, names, emails: [] }).map(({ text }) => text)).toEqual(['Ann Lee Ray', 'ANN LEE']);
  });
  it('are none for who was erased before', () =>
    expect(erasureTerms({ ...about, names: [ERASED_NAME], emails: [erasedEmail('u1')] })).toEqual([]));
});

describe('an erasure', () => {
  it.each([
    ['PENDING', 'DONE', true],
    ['PENDING', 'PENDING', false],
    ['DONE', 'FAILED', false],
  ])('own %s, other %s: own part may begin is %s', (own, other, may) =>
    expect(
      othersDone(
        [
          { domain: 'a', state: own },
          { domain: 'b', state: other },
        ],
        'a',
      ),
    ).toBe(may),
  );
});

describe('an archive', () => {
  it('is whole blocks with sizes and checksums, also when zipped a part at a time', () => {
    const entry = tarEntry('a/b.jsonl', Buffer.from('{}\n'), new Date(0));
    expect(entry.length).toBe(1024);
    const sum = parseInt(entry.toString('ascii', 148, 154), 8);
    const blank = Buffer.from(entry.subarray(0, 512)).fill(' ', 148, 156);
    expect(sum).toBe(blank.reduce((total, byte) => total + byte, 0));
    const zipped = Buffer.concat([gzipSync(entry), gzipSync(tarEnd())]);
    expect(gunzipSync(zipped)).toEqual(Buffer.concat([entry, tarEnd()]));
  });
  it('takes no name that would not fit', () =>
    expect(() => tarEntry('x'.repeat(101), Buffer.alloc(0), new Date(0))).toThrow('too long'));
});
