/** Words of a name in their form for comparing: without marks, umlauts written out as banks do, legal forms left out. */
export function nameWords(name: string): string[] {
  const plain = name
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1);
  const kept = words.filter(
    (word) => !/^(gmbh|ag|ug|kg|ohg|gbr|mbh|co|ltd|inc|sarl|bv|und|and|u|herr|frau|dr|prof)$/.test(word),
  );
  return [...new Set(kept)].sort();
}

/** How alike two names are, 0 to 1000: all words the same, all words of the shorter one, or a part of them. */
export function nameLikeness(a: string, b: string): number {
  const [x, y] = [nameWords(a), nameWords(b)];
  if (x.length === 0 || y.length === 0) return 0;
  const common = x.filter((word) => y.includes(word)).length;
  if (common === x.length && common === y.length) return 1000;
  const shorter = Math.min(x.length, y.length);
  if (common === shorter && shorter >= 2) return 920;
  return Math.round((800 * common) / Math.max(x.length, y.length));
}
