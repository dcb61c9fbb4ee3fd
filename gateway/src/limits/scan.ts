import { Refusal } from '../errors/refusal.ts';

export interface ScanLimits {
  readonly tokens: number;
  readonly aliases: number;
  readonly directives: number;
}

/** Deeper nesting of any bracket than this cannot be a document within the depth limit, and parsers recurse. */
const MAX_NESTING = 60;

const enum Ch {
  tab = 9,
  lineFeed = 10,
  carriage = 13,
  space = 32,
  quote = 34,
  hash = 35,
  open = 40,
  close = 41,
  comma = 44,
  colon = 58,
  at = 64,
  openList = 91,
  backslash = 92,
  closeList = 93,
  openBrace = 123,
  closeBrace = 125,
  bom = 0xfeff,
}

const WORD = new Uint8Array(128);
for (const ch of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-+.$') WORD[ch.charCodeAt(0)] = 1;

function exceeded(what: string, limit: number): Refusal {
  return new Refusal('LIMIT_EXCEEDED', `The document has more than ${limit} ${what}; ${limit} are allowed.`, {
    details: { limit, what },
  });
}

/** Index behind a string that starts at `at`. */
function skipString(text: string, at: number): number {
  const block = text.startsWith('"""', at);
  if (block) {
    let end = text.indexOf('"""', at + 3);
    while (end > 0 && text.charCodeAt(end - 1) === Ch.backslash) end = text.indexOf('"""', end + 3);
    return end < 0 ? text.length : end + 3;
  }
  for (let i = at + 1; i < text.length; i++) {
    const ch = text.charCodeAt(i);
    if (ch === Ch.backslash) i++;
    else if (ch === Ch.quote || ch === Ch.lineFeed) return i + 1;
  }
  return text.length;
}

function skipWord(text: string, at: number): number {
  let i = at + 1;
  while (i < text.length && WORD[text.charCodeAt(i)] === 1) i++;
  return i;
}

function skipComment(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/**
 * Counts what a hostile document has too much of, in one pass over its characters and before any parser sees it:
 * stops at the first excess, so that the cost of a refusal does not grow with the document (G5).
 */
export function scanDocument(text: string, limits: ScanLimits): void {
  let tokens = 0;
  let aliases = 0;
  let directives = 0;
  let nesting = 0;
  let parens = 0;
  let i = 0;
  while (i < text.length) {
    const ch = text.charCodeAt(i);
    if (ch <= Ch.space || ch === Ch.comma || ch === Ch.bom) {
      i++;
      continue;
    }
    if (ch === Ch.hash) {
      i = skipComment(text, i);
      continue;
    }
    if (++tokens > limits.tokens) throw exceeded('tokens', limits.tokens);
    if (ch === Ch.quote) {
      i = skipString(text, i);
      continue;
    }
    if (ch < 128 && WORD[ch] === 1) {
      i = skipWord(text, i);
      continue;
    }
    if (ch === Ch.openBrace || ch === Ch.openList || ch === Ch.open) {
      if (++nesting > MAX_NESTING) throw exceeded('nested brackets', MAX_NESTING);
      if (ch === Ch.open) parens++;
    } else if (ch === Ch.closeBrace || ch === Ch.closeList || ch === Ch.close) {
      nesting--;
      if (ch === Ch.close) parens--;
    } else if (ch === Ch.colon && parens === 0) {
      if (++aliases > limits.aliases) throw exceeded('aliases', limits.aliases);
    } else if (ch === Ch.at && ++directives > limits.directives) throw exceeded('directives', limits.directives);
    i++;
  }
}
