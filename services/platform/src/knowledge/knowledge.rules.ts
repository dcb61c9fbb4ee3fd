import { defineTransitions, DomainError } from '@mh-os/kernel';

export type KnowledgeLanguage = 'DE' | 'EN';
export type KnowledgeStatus = 'DRAFT' | 'PUBLISHED' | 'ARCHIVED';

/** The life of a document; archived ones can come back. */
export const knowledgeTransitions = defineTransitions<KnowledgeStatus, KnowledgeStatus>('The document', {
  DRAFT: { DRAFT: 'DRAFT', PUBLISHED: 'PUBLISHED', ARCHIVED: 'ARCHIVED' },
  PUBLISHED: { PUBLISHED: 'PUBLISHED', ARCHIVED: 'ARCHIVED' },
  ARCHIVED: { ARCHIVED: 'ARCHIVED', DRAFT: 'DRAFT' },
});

/** Characters of Markdown a document may have. */
export const MAX_BODY = 100_000;
const MAX_TAGS = 20;

/** What people write. */
export interface KnowledgeText {
  readonly title: string;
  readonly body: string;
  readonly tags: readonly string[];
}

/** Control characters other than line ends and tabs: two of them mark hits in a text, none belongs into Markdown. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

const refuse = (code: string, message: string, field: string): DomainError =>
  new DomainError(code, message, { path: [field] });

/** A text as it is stored: without control characters, lines ended alike, tags in lower case, sorted and once each. */
export function checkText({ title, body, tags }: KnowledgeText): { title: string; body: string; tags: string[] } {
  const clean = title.replace(CONTROLS, '').replace(/\s+/g, ' ').trim();
  if (clean.length < 1 || clean.length > 200)
    throw refuse('KNOWLEDGE_TITLE_INVALID', 'A title has 1 to 200 characters.', 'title');
  const text = body.replace(/\r\n?/g, '\n').replace(CONTROLS, '');
  if (text.length > MAX_BODY)
    throw refuse(
      'KNOWLEDGE_BODY_TOO_LONG',
      `A document has at most ${MAX_BODY} characters, this one ${text.length}.`,
      'body',
    );
  const words = [
    ...new Set(tags.map((tag) => tag.replace(CONTROLS, '').replace(/\s+/g, ' ').trim().toLowerCase())),
  ].sort();
  if (words.length > MAX_TAGS || words.some((tag) => tag.length < 1 || tag.length > 40))
    throw refuse('KNOWLEDGE_TAGS_INVALID', `A document has at most ${MAX_TAGS} tags of 1 to 40 characters.`, 'tags');
  return { title: clean, body: text, tags: words };
}

/** A part of a text, and whether it is what was searched for. */
export interface Part {
  readonly text: string;
  readonly hit: boolean;
}

/** Marks of hits that the database sets; no stored text has them. */
export const HIT_START = '\u0002';
export const HIT_END = '\u0003';
/** Where the database left something out. */
export const GAP = ' … ';

/** A text with marks as its parts. */
export function partsOf(marked: string): Part[] {
  const parts: Part[] = [];
  for (const [index, piece] of marked.split(HIT_START).entries()) {
    const [hit, rest] = index === 0 ? ['', piece] : [piece.split(HIT_END)[0] ?? '', piece.split(HIT_END)[1] ?? ''];
    if (hit) parts.push({ text: hit, hit: true });
    if (rest) parts.push({ text: rest, hit: false });
  }
  return parts;
}

/** What a person typed, as words to look up and as the search itself. */
export interface SearchWords {
  readonly query: string;
  /** A match has all words of one of these, in any form; empty where an alternative needs none, so that all may match. */
  readonly needed: readonly string[];
}

/** Alternatives that are looked up each by its words. */
const MAX_ALTERNATIVES = 8;

/** Reads a search as websearch_to_tsquery does: `-word` is excluded, `or` parts alternatives, quotes hold words together. */
export function readSearch(text: string): SearchWords | null {
  const query = text.replace(CONTROLS, ' ').trim().slice(0, 300);
  if (query === '') return null;
  const alternatives: string[][] = [[]];
  for (const [token] of query.matchAll(/-?"[^"]*"?|\S+/g)) {
    if (/^or$/i.test(token)) alternatives.push([]);
    else if (!token.startsWith('-')) alternatives.at(-1)!.push(token.replace(/"/g, ' ').trim());
  }
  const needed = alternatives.map((words) => words.filter(Boolean).join(' '));
  return { query, needed: needed.includes('') || needed.length > MAX_ALTERNATIVES ? [] : needed };
}
