import { decideReference, decideUrl } from './reference.rules.ts';

const refusal = (path: string[]) => expect.objectContaining({ code: 'CRM_FILE_REFERENCE', path });

describe('files by reference', () => {
  it.each([
    'javascript:alert(1)',
    'http://example.com/a.png',
    'data:image/png;base64,AAAA',
    'https://user:secret@example.com/a.png',
    'https://localhost/a.png',
    'file:///etc/passwd',
    `https://example.com/${'a'.repeat(2000)}`,
    'no address',
  ])('are never at %s', (url) => {
    expect(() => decideUrl(url, ['url'])).toThrow(refusal(['url']));
  });

  it('have one name', () => {
    expect(decideReference({ url: ' https://cdn.example.com/a b.png ' }, [])).toEqual({
      url: 'https://cdn.example.com/a%20b.png',
      fileId: null,
    });
    expect(decideReference({ fileId: 'file_01HZXABC' }, [])).toEqual({ url: null, fileId: 'file_01HZXABC' });
    expect(() => decideReference({}, ['media'])).toThrow(refusal(['media']));
    expect(() => decideReference({ url: 'https://a.de/x', fileId: 'file_01HZXABC' }, ['m'])).toThrow(refusal(['m']));
    expect(() => decideReference({ fileId: '../../etc' }, ['m'])).toThrow(refusal(['m', 'fileId']));
  });
});
