import { assertMedia, type Medium } from './media.rules.ts';

const medium = (url: string, over: Partial<Medium> = {}): Medium => ({ kind: 'IMAGE', url, alt: [], ...over });
const refused = (media: Medium[]): boolean => {
  try {
    assertMedia(media, new Set(['v1']));
    return false;
  } catch (error) {
    return (error as { code: string }).code === 'MEDIA_INVALID';
  }
};

describe('media', () => {
  it.each(['https://cdn.example.com/a.jpg?w=2', 'object:media-bucket/brands/a_1.webp'])('may lie at %s', (url) => {
    expect(refused([medium(url)])).toBe(false);
  });

  it.each([
    'http://cdn.example.com/a.jpg',
    'javascript:alert(1)',
    'data:image/png;base64,AAAA',
    'https://user:secret@example.com/a.jpg',
    'https://localhost/a.jpg',
    'https://',
    'object:bucket/../other/a.jpg',
    'object:B/a',
    'file:///etc/passwd',
    `https://example.com/${'a'.repeat(2_000)}`,
  ])('never lie at %s', (url) => {
    expect(refused([medium(url)])).toBe(true);
  });

  it('are given once, of own variants, with one description per language', () => {
    const url = 'https://cdn.example.com/a.jpg';
    expect(refused([medium(url), medium(url)])).toBe(true);
    expect(refused([medium(url), medium(url, { variantId: 'v1' })])).toBe(false);
    expect(refused([medium(url, { variantId: 'v2' })])).toBe(true);
    const twice = [
      { locale: 'de', text: 'a' },
      { locale: 'de', text: 'b' },
    ];
    expect(refused([medium(url, { alt: twice })])).toBe(true);
    expect(refused(Array.from({ length: 51 }, (_one, n) => medium(`${url}?${n}`)))).toBe(true);
  });
});
