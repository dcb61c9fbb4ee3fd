/** Lower case without accents, one blank between words: how names are compared and sorted. */
export function nameKey(name: string): string {
  return plain(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 200);
}

/** An address to compare by: abbreviations of streets written out, all else letters and digits. */
export function addressKey(parts: {
  readonly line1?: string | null | undefined;
  readonly postalCode?: string | null | undefined;
  readonly city?: string | null | undefined;
  readonly country?: string | null | undefined;
}): string {
  const street = plain(parts.line1 ?? '')
    .replace(/str(\.|\b)/g, 'strasse')
    .replace(/[^\p{L}\p{N}]+/gu, '');
  const rest = [parts.postalCode, parts.city, parts.country].map((part) =>
    plain(part ?? '').replace(/[^\p{L}\p{N}]+/gu, ''),
  );
  return [street, ...rest].join('|').slice(0, 300);
}

/** Lower case without accents; ß as ss, ø as o. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('ł', 'l');
}

/** Words of a text that a search finds it by. */
export function wordsOf(...texts: readonly (string | null | undefined)[]): string[] {
  const words = texts.flatMap((text) => nameKey(text ?? '').split(' '));
  return [...new Set(words.filter((word) => word !== '').map((word) => word.slice(0, 60)))].slice(0, 40);
}

/** How a word sounds, roughly, in German and English: Meyer, Maier and Mayr are one. Empty for words with digits. */
export function soundOf(word: string): string {
  const text = plain(word).replace(/[^\p{L}]/gu, '');
  if (text.length < 3 || /\d/.test(word) || !/^[a-z]+$/.test(text)) return '';
  const tail = text
    .replace(/^(?:sch|sh|ch)/, 's')
    .replace(/ph|v|w|f/g, 'f')
    .replace(/sch|ch|[csz]|x/g, 's')
    .replace(/[kgq]/g, 'g')
    .replace(/[td]/g, 'd')
    .replace(/[pb]/g, 'b')
    .replace(/[mn]/g, 'n');
  const bare = tail.slice(0, 1) + tail.slice(1).replace(/[aeiouyhj]/g, '');
  return bare.replace(/(.)\1+/g, '$1').slice(0, 12);
}
