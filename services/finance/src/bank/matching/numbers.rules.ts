/** Characters of a number that people keep: letters and digits. */
export function bareNumber(number: string): string {
  return number.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

/** How a document's number stands in a text: whole, only its digits, or not at all. Separators may be lost or others. */
export function findNumber(text: string, number: string): 'WHOLE' | 'DIGITS' | null {
  const bare = bareNumber(number);
  if (bare.length >= 4 && stands(text, bare)) return 'WHOLE';
  const digits = bare.replace(/\D/g, '');
  return digits.length >= 8 && digits !== bare && stands(text, digits) ? 'DIGITS' : null;
}

/** Bounded by no further digit on either side; letters may be glued to it. */
function stands(text: string, bare: string): boolean {
  const spelled = [...bare].join('[\\s\\-/._]{0,2}');
  const before = /^\d/.test(bare) ? '(?<!\\d)' : '';
  return new RegExp(`${before}${spelled}(?!\\d)`).test(text.toUpperCase());
}

const LONGEST_DIGITS = 14;
const SHORTEST_DIGITS = 5;
const MOST_KEYS = 400;

/** Every run of digits that a document's number may be made of, for looking them up by an index. */
export function digitKeys(text: string): string[] {
  const keys = new Set<string>();
  for (const [run] of text.matchAll(/\d(?:[\s\-/._A-Za-z]{0,4}\d)*/g)) {
    const digits = run.replace(/\D/g, '').slice(0, 60);
    for (let start = 0; start < digits.length; start += 1)
      for (let length = SHORTEST_DIGITS; length <= LONGEST_DIGITS && start + length <= digits.length; length += 1) {
        if (keys.size >= MOST_KEYS) return [...keys];
        keys.add(digits.slice(start, start + length));
      }
  }
  return [...keys];
}

/** Words of a text that may be a number of an order. */
export function orderKeys(text: string): string[] {
  const words = text.split(/[\s,;:()]+/).filter((word) => /\d/.test(word) && word.length >= 3 && word.length <= 40);
  return [...new Set(words.flatMap((word) => [word, word.toUpperCase()]))].slice(0, 40);
}
