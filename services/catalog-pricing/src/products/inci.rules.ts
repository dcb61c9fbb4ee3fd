/** One ingredient of a list. */
export interface Ingredient {
  /** As written, without marks. */
  readonly name: string;
  /** As it is compared: upper case, single blanks, the first of several languages. */
  readonly key: string;
  /** Marked as nanomaterial, `[nano]`. */
  readonly nano: boolean;
  /** Only possibly in it: after `+/-` or "may contain", for colours. */
  readonly mayContain: boolean;
}

/** Something odd in a list. */
export interface InciIssue {
  readonly code: 'EMPTY_ENTRY' | 'TWICE' | 'BRACKET' | 'TOO_LONG' | 'NOT_INCI';
  readonly message: string;
}

/** A list that was read. */
export interface InciList {
  readonly ingredients: readonly Ingredient[];
  readonly issues: readonly InciIssue[];
}

const HEADING = /^\s*(ingredients?|inhaltsstoffe|ingr[ée]dients|inci)\s*[:\uff1a]\s*/i;
const MAY = /(?:\[\s*)?(?:\+\s*\/\s*-|±|may contain|kann enthalten|peut contenir)\s*[:,]?\s*/i;
const OPEN: Readonly<Record<string, string>> = { '(': ')', '[': ']' };
const LONGEST = 200;
/** Names of other languages that stand for an INCI name in lists for several markets. */
const SAME: Readonly<Record<string, string>> = { WATER: 'AQUA', EAU: 'AQUA', FRAGRANCE: 'PARFUM', WASSER: 'AQUA' };

/** Splits at commas, semicolons and bullets, but neither inside of brackets nor between the digits of a name like 1,2-Hexanediol. */
function entriesOf(text: string): { entries: string[]; balanced: boolean } {
  const entries: string[] = [];
  const open: string[] = [];
  let [entry, balanced] = ['', true];
  for (let at = 0; at < text.length; at += 1) {
    const one = text[at]!;
    if (OPEN[one]) open.push(OPEN[one]);
    else if (one === ')' || one === ']') balanced = open.pop() === one && balanced;
    const inName = one === ',' && /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '');
    if (open.length === 0 && !inName && /[,;•·\n]/.test(one)) {
      entries.push(entry);
      entry = '';
    } else entry += one;
  }
  return { entries: [...entries, entry], balanced: balanced && open.length === 0 };
}

/** The form in which two spellings of an ingredient are the same. */
export function inciKey(name: string): string {
  const first = name
    .replace(/\s+/g, ' ')
    .trim()
    .toUpperCase()
    .split(/\s*\/\s*(?=[A-Z])/)[0]!;
  const bare = first
    .replace(/\s*\((?:AND|MIN|MAX)?[^)]*\)\s*$/, '')
    .replace(/[*.]+$/, '')
    .trim();
  return SAME[bare] ?? (bare || first);
}

function ingredientOf(entry: string, mayContain: boolean): Ingredient {
  const nano = /\[\s*nano\s*\]|\(\s*nano\s*\)/i.test(entry);
  const name = entry
    .replace(/[[(]\s*nano\s*[\])]/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/[*\s.]+$/, '')
    .trim();
  return { name, key: inciKey(name), nano, mayContain };
}

/** Reads a list of ingredients as labels print it. Never refuses: what is odd is told, the list stays as written. */
export function parseInci(text: string | null | undefined): InciList {
  const source = (text ?? '').normalize('NFKC').replace(HEADING, '').trim();
  if (source === '') return { ingredients: [], issues: [] };
  const at = MAY.exec(source);
  const parts = at
    ? [source.slice(0, at.index), source.slice(at.index + at[0].length).replace(/\]\s*\.?\s*$/, '')]
    : [source];
  const issues: InciIssue[] = [];
  const ingredients = parts.flatMap((part, index) => {
    const { entries, balanced } = entriesOf(part.replace(/[\s,;.]+$/, ''));
    if (!balanced) issues.push({ code: 'BRACKET', message: 'A bracket is not closed or not opened.' });
    const found = entries.map((entry) => ingredientOf(entry, index === 1));
    if (found.some((one) => one.name === '') && found.length > 1)
      issues.push({ code: 'EMPTY_ENTRY', message: 'Two separators follow each other.' });
    return found.filter((one) => one.name !== '');
  });
  return { ingredients, issues: [...issues, ...ingredientIssues(ingredients)] };
}

function ingredientIssues(ingredients: readonly Ingredient[]): InciIssue[] {
  const seen = new Set<string>();
  return ingredients.flatMap(({ name, key }): InciIssue[] => {
    const issues: InciIssue[] = [];
    if (seen.has(key)) issues.push({ code: 'TWICE', message: `${name} is listed twice.` });
    seen.add(key);
    if (name.length > LONGEST)
      issues.push({
        code: 'TOO_LONG',
        message: `"${name.slice(0, 40)}…" is longer than any INCI name: a separator may be missing.`,
      });
    else if (!/[\p{L}]/u.test(name) || /[<>{}@]/.test(name))
      issues.push({ code: 'NOT_INCI', message: `"${name.slice(0, 40)}" is no name of an ingredient.` });
    return issues;
  });
}
