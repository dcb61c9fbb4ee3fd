import { plain, soundOf, wordsOf } from '../people/normal.rules.ts';
import { normalEmail } from '../people/normal-contact.rules.ts';
import type { SearchKind } from './search-index.ts';

/** A condition with its parameters. */
export interface SearchSql {
  readonly sql: string;
  readonly params: unknown[];
}

/** The least text above every text that begins with the word. */
const above = (word: string): string => `${word}\u{10FFFF}`;

/**
 * Which records a typed text means: each word begins one of theirs, or sounds like one; or the whole begins an address of a
 * mail or of a telephone. `id` is the column with the record's id.
 */
export function searchCondition(kind: SearchKind, typed: string, id: string, offset: number): SearchSql {
  const params: unknown[] = [];
  const param = (value: unknown): string => `$${offset + params.push(value)}`;
  const words = wordsOf(typed).slice(0, 6);
  const each = words.map((word) => {
    const sound = soundOf(word);
    const alike = sound ? ` OR s.word = ${param(`~${sound}`)}` : '';
    return `${id} IN (SELECT s.subject_id FROM search_word s WHERE s.kind = '${kind}'
      AND ((s.word >= ${param(word)} AND s.word < ${param(above(word))})${alike}))`;
  });
  const found = [each.length > 0 ? `(${each.join(' AND ')})` : 'false'];
  if (kind === 'PERSON') found.push(...reached(typed, id, param));
  return { sql: `(${found.join(' OR ')})`, params };
}

function reached(typed: string, id: string, param: (value: unknown) => string): string[] {
  const text = plain(typed.trim());
  const found: string[] = [];
  if (text.length >= 3 && !/\s/.test(text)) {
    const start = normalEmail(typed)?.canonical ?? text;
    found.push(
      `${id} IN (SELECT e.person_id FROM person_email e WHERE e.canonical >= ${param(start)} AND e.canonical < ${param(above(start))})`,
    );
  }
  const digits = typed.replace(/\D/g, '').replace(/^0+/, '');
  if (digits.length >= 5 && !/\p{L}/u.test(typed))
    found.push(`${id} IN (SELECT t.person_id FROM person_phone t WHERE strpos(t.number, ${param(digits)}) > 0)`);
  return found;
}
