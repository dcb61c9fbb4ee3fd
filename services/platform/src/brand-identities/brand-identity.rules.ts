import { DomainError } from '@mh-os/kernel';
import type { FieldChange } from '../brands/brands.rules.ts';
import { checkLocale } from '../users/users.rules.ts';

/** How a brand speaks. */
export interface Identity {
  readonly tagline: string;
  readonly voice: string;
  readonly tone: readonly string[];
  readonly keywords: readonly string[];
  readonly forbiddenWords: readonly string[];
  readonly languages: readonly string[];
}

/** What a brand has that never wrote anything about itself. */
export const BLANK: Identity = { tagline: '', voice: '', tone: [], keywords: [], forbiddenWords: [], languages: [] };

const TAGLINE_MAX = 200;
const VOICE_MAX = 4000;
const WORD_MAX = 80;
/** Most entries of each list. */
export const LIST_MAX = { tone: 12, keywords: 100, forbiddenWords: 200, languages: 20 } as const;

/** The identity as it is kept: texts trimmed, lists without repeats; refuses what is out of bounds. */
export function checkIdentity(given: Identity): Identity {
  const clean = {
    tagline: text(given.tagline, 'tagline', TAGLINE_MAX),
    voice: text(given.voice, 'voice', VOICE_MAX),
    tone: words(given.tone, 'tone'),
    keywords: words(given.keywords, 'keywords'),
    forbiddenWords: words(given.forbiddenWords, 'forbiddenWords'),
    languages: words(given.languages, 'languages').map((tag) => checkLocale(tag, 'languages')),
  };
  const forbidden = new Set(clean.forbiddenWords.map(folded));
  const both = clean.keywords.find((word) => forbidden.has(folded(word)));
  if (both === undefined) return { ...clean, languages: [...new Set(clean.languages)] };
  throw new DomainError('BRAND_WORD_CONFLICT', `"${both}" is a keyword and forbidden at once; take it off one list.`, {
    path: ['forbiddenWords'],
    details: { word: both },
  });
}

/** The fields in which two identities differ. */
export function identityChanges(before: Identity, after: Identity): FieldChange[] {
  const told = (value: string | readonly string[]): string | null =>
    (typeof value === 'string' ? value : value.join(', ')) || null;
  return (Object.keys(BLANK) as (keyof Identity)[])
    .map((field) => ({ field, before: told(before[field]), after: told(after[field]) }))
    .filter((change) => change.before !== change.after);
}

const folded = (word: string): string => word.toLocaleLowerCase('de');

function text(given: string, field: string, max: number): string {
  const clean = given.trim().replaceAll('\r\n', '\n');
  if (clean.length <= max && !/[^\P{Cc}\n\t]/u.test(clean)) return clean;
  throw wrong(field, `This text has at most ${max} characters, none of them control characters.`);
}

function words(given: readonly string[], field: keyof typeof LIST_MAX): string[] {
  const most = LIST_MAX[field];
  const clean = given.map((word) => word.trim().replace(/\s+/g, ' ')).filter((word) => word !== '');
  const once = clean.filter((word, i) => clean.findIndex((other) => folded(other) === folded(word)) === i);
  if (once.length <= most && once.every((word) => word.length <= WORD_MAX && !/\p{Cc}/u.test(word))) return once;
  throw wrong(field, `This list has at most ${most} entries of at most ${WORD_MAX} characters.`);
}

function wrong(field: string, message: string): DomainError {
  return new DomainError('BRAND_TEXT_INVALID', message, { path: [field] });
}
