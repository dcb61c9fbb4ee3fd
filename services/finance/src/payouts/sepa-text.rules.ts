/** Letters that do not lose their marks by decomposition, as the European Payments Council writes them in Latin. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss', ẞ: 'SS', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE' },
  ...{ ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', þ: 'th', Þ: 'Th', ł: 'l', Ł: 'L', ı: 'i', ħ: 'h', Ħ: 'H' },
  ...{ '&': '+', '@': '(at)', _: '-', '–': '-', '—': '-', '’': "'", '‘': "'", '´': "'", '`': "'", '„': "'", '“': "'" },
  ...{ '”': "'", '"': "'", '«': "'", '»': "'", '€': 'E', ';': ',', '!': '.', '[': '(', ']': ')', '{': '(', '}': ')' },
  ...{ '<': '(', '>': ')', '*': '.', '#': '.', '%': '.', '=': '.', '|': '/', '\\': '/', '~': '-', $: '.', '^': '.' },
};
const CYRILLIC = 'абвгдежзийклмнопрстуфхцчшщъыьэюя';
const CYRILLIC_LATIN = 'a b v g d e zh z i y k l m n o p r s t u f h ts ch sh sht a y y e yu ya'.split(' ');
const GREEK = 'αβγδεζηθικλμνξοπρσςτυφχψω';
const GREEK_LATIN = 'a v g d e z i th i k l m n x o p r s s t y f ch ps o'.split(' ');
const FOREIGN = new Map([
  ...[...CYRILLIC].map((sign, at) => [sign, CYRILLIC_LATIN[at]!] as const),
  ...[...GREEK].map((sign, at) => [sign, GREEK_LATIN[at]!] as const),
]);

function inLatin(sign: string): string {
  const known = LETTERS[sign] ?? FOREIGN.get(sign);
  if (known !== undefined) return known;
  const lower = FOREIGN.get(sign.toLowerCase());
  if (lower !== undefined) return lower.charAt(0).toUpperCase() + lower.slice(1);
  return sign;
}

/**
 * A text in the characters that every bank of SEPA takes: a–z A–Z 0–9 / - ? : ( ) . , ' + and space. What has no such
 * form becomes a dot; never begins with a slash and has no two of them in a row, as the rules ask of references.
 */
export function sepaText(text: string, most: number): string {
  const latin = [...text.normalize('NFC')].map((sign) => inLatin(sign)).join('');
  const bare = [...latin.normalize('NFD').replace(/\p{M}/gu, '')].map((sign) => inLatin(sign)).join('');
  return bare
    .replace(/\s+/g, ' ')
    .replace(/[^A-Za-z0-9/\-?:().,'+ ]/gu, '.')
    .replace(/\/{2,}/g, '/')
    .trim()
    .replace(/^\/+/, '')
    .slice(0, most)
    .trim();
}
