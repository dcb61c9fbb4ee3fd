/** Words this short are typed in full; words with digits are codes, and a code that is nearly right is another code. */
const SHORTEST = 4;
const LONGEST = 30;
const LETTERS = /^\p{L}+$/u;

/** Whether a word is one that people mistype and not a code. */
export function isCorrectable(word: string): boolean {
  return word.length >= SHORTEST && word.length <= LONGEST && LETTERS.test(word);
}

/** Letters of a compound that stand before what it is found by, at least. */
const BEFORE = 2;
/** A compound has as many letters, at least; half of a shorter word says nothing. */
const COMPOUND = 5;
/** What is typed may end as words bend: Öl finds Bartöle. */
const BENT = 2;
/** From as many letters on also the middle of a compound counts, and not only its end. */
const MIDDLE = 4;

/** Whether a word may be a compound, which German writes as one word. */
export function isCompound(word: string): boolean {
  return word.length >= COMPOUND && isCorrectable(word);
}

/** The longest ending of a compound that a typed word is found by where it begins it; null where it is too short for any. */
export function longestEnding(typed: string): number | null {
  if (typed.length < 2 || !LETTERS.test(typed)) return null;
  return typed.length >= MIDDLE ? LONGEST : typed.length + BENT;
}

/** Whether a compound has the typed word at its end or in its middle; both without accents. */
export function hasPart(word: string, typed: string): boolean {
  const longest = longestEnding(typed);
  if (longest === null || !isCompound(word)) return false;
  for (let at = word.indexOf(typed, BEFORE); at >= 0; at = word.indexOf(typed, at + 1))
    if (word.length - at <= longest) return true;
  return false;
}

/** Groups of three letters of a word, its beginning weighing more than its end, as pg_trgm makes them. */
export function gramsOf(word: string): string[] {
  const padded = `  ${word} `;
  return [...new Set(Array.from({ length: padded.length - 2 }, (_one, at) => padded.slice(at, at + 3)))].sort();
}

/** A word of the catalogue with how many groups it shares with the typed one. */
export interface Candidate {
  readonly word: string;
  readonly shared: number;
}

const MOST_SIMILAR = 4;

/** Letters to change, add, drop or swap with their neighbour to get from one word to the other; counted no further than `most`. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [older, old]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_one, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(old[j]! + 1, row[j - 1]! + 1, old[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, older[j - 2]! + 1);
    }
    [older, old] = [old, row];
  }
  return Math.min(old[b.length]!, most + 1);
}

/** How many slips of the finger a word of this length is forgiven. */
const forgiven = (length: number): number => (length < 6 ? 1 : 2);

/** The words that someone who typed this probably meant, the nearest first. */
export function similarWords(typed: string, candidates: readonly Candidate[]): string[] {
  const most = forgiven(typed.length);
  return candidates
    .map(({ word, shared }) => {
      // A word may be typed only in part: its beginning of about the same length is compared as well.
      const starts = typed.length < 5 ? [] : [-1, 0, 1].map((more) => word.slice(0, typed.length + more));
      const slips = Math.min(...[word, ...starts].map((one) => editDistance(typed, one, most)));
      return { word, slips, shared };
    })
    .filter((one) => one.slips <= most)
    .sort((a, b) => a.slips - b.slips || b.shared - a.shared || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_SIMILAR)
    .map((one) => one.word);
}

/** A piece of a text, found or not. */
export interface TextPart {
  readonly text: string;
  readonly hit: boolean;
}

/** Lower case without accents; ß stays one letter here, so that places in the text stay where they are. */
const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function meant(word: string, queries: readonly string[]): boolean {
  const own = bare(word).replaceAll('ß', 'ss');
  return queries.some((query) => {
    if (own.startsWith(query) || hasPart(own, query)) return true;
    // Of a longer form of the typed word the common beginning counts: Haare and Haar, oils and oil.
    const common = Math.min(own.length, query.length);
    return common >= 4 && query.startsWith(own) && query.length - own.length <= 3;
  });
}

/** Whether the word is what someone who mistyped probably meant. */
function nearly(word: string, queries: readonly string[]): boolean {
  const own = bare(word).replaceAll('ß', 'ss');
  return queries.some((query) => isCorrectable(query) && similarWords(query, [{ word: own, shared: 0 }]).length > 0);
}

/** A text with the words that were found in it marked; null where there are none. Long texts are cut around the first. */
export function highlight(text: string, queries: readonly string[], longest = 160): TextPart[] | null {
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].slice(0, 500);
  const right = words.filter((match) => meant(match[0], queries));
  const hits = right.length > 0 ? right : words.filter((match) => nearly(match[0], queries));
  const first = hits[0];
  if (!first) return null;
  const from = text.length <= longest ? 0 : Math.max(0, first.index - Math.floor(longest / 3));
  const to = Math.min(text.length, from + longest);
  const parts: TextPart[] = from > 0 ? [{ text: '…', hit: false }] : [];
  let at = from;
  for (const hit of hits.filter((one) => one.index >= from && one.index + one[0].length <= to)) {
    if (hit.index > at) parts.push({ text: text.slice(at, hit.index), hit: false });
    parts.push({ text: hit[0], hit: true });
    at = hit.index + hit[0].length;
  }
  if (at < to) parts.push({ text: text.slice(at, to) + (to < text.length ? '…' : ''), hit: false });
  return parts;
}
