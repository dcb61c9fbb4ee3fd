import leven from 'leven';

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

/** Letters that may differ in a word of some length: a slip, or a name that the bank cut or spelt its own way. */
const slips = (word: string): number => (word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0);
const alike = (a: string, b: string): boolean =>
  a === b || leven(a, b) <= Math.min(slips(a), slips(b)) || (a.length >= 6 && b.startsWith(a));

/** How alike two names are, 0 to 1000: all words the same, all words of the shorter one, or a part of them. */
export function nameLikeness(a: string, b: string): number {
  const [x, y] = [nameWords(a), nameWords(b)];
  if (x.length === 0 || y.length === 0) return 0;
  const common = x.filter((word) => y.includes(word)).length;
  if (common === x.length && common === y.length) return 1000;
  const shorter = Math.min(x.length, y.length);
  if (common === shorter && shorter >= 2) return 920;
  const [few, many] = x.length <= y.length ? [x, y] : [y, x];
  const close = few.filter((word) => many.some((other) => alike(word, other) || alike(other, word))).length;
  // Every word of either has its like, though not each is spelt the same.
  if (close === few.length && few.length === many.length && few.length >= 2) return 860;
  return Math.round((800 * Math.max(common, close - 1)) / many.length);
}

/** From where on two names are one person's, though not each letter is the same. */
export const NAMESAKE = 850;
const BEGINNING = 4;

/** Whose names are those of payers: found by how words begin, so that few are held against each other, and judged whole. */
export function namesakes(
  payers: readonly string[],
  known: readonly { readonly id: string; readonly name: string }[],
): string[] {
  const byBeginning = new Map<string, Set<number>>();
  known.forEach(({ name }, at) => {
    for (const begin of beginnings(name)) {
      const found = byBeginning.get(begin);
      if (found) found.add(at);
      else byBeginning.set(begin, new Set([at]));
    }
  });
  const same = new Set<string>();
  for (const payer of new Set(payers))
    for (const at of new Set(beginnings(payer).flatMap((begin) => [...(byBeginning.get(begin) ?? [])])))
      if (nameLikeness(payer, known[at]!.name) >= NAMESAKE) same.add(known[at]!.id);
  return [...same];
}

const beginnings = (name: string): string[] => nameWords(name).map((word) => word.slice(0, BEGINNING));
