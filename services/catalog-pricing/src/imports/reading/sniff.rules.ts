import { DomainError } from '@mh-os/kernel';

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** What the first bytes of a file tell: table or JSON, and for a table what separates its cells. */
export interface Sniffed {
  readonly format: 'CSV' | 'JSON';
  readonly delimiter: string;
}

/** Looks at the beginning of a file, byte order mark removed. */
export function sniff(head: string): Sniffed {
  const start = head.trimStart();
  if (start === '') throw new DomainError('IMPORT_FILE_EMPTY', 'The file is empty.');
  if (start.startsWith('[') || start.startsWith('{')) return { format: 'JSON', delimiter: '' };
  const line = firstLine(start);
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: countOutside(line, delimiter) }));
  const best = counts.reduce((most, one) => (one.count > most.count ? one : most));
  return { format: 'CSV', delimiter: best.count > 0 ? best.delimiter : ',' };
}

/** The header line; a line break inside of quotes does not end it. */
function firstLine(text: string): string {
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') quoted = !quoted;
    else if (!quoted && (text[at] === '\n' || text[at] === '\r')) return text.slice(0, at);
  }
  return text;
}

function countOutside(line: string, sign: string): number {
  let [quoted, count] = [false, 0];
  for (const char of line) {
    if (char === '"') quoted = !quoted;
    else if (!quoted && char === sign) count += 1;
  }
  return count;
}
