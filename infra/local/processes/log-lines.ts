import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';

/** The end of a log file, at most `bytes` of it. */
export function tail(path: string, bytes = 65_536): string {
  if (!existsSync(path)) return '';
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const buffer = Buffer.alloc(Math.min(bytes, size));
    readSync(file, buffer, 0, buffer.length, size - buffer.length);
    return buffer.toString('utf8');
  } finally {
    closeSync(file);
  }
}

/** Stack lines, npm's own comment on a failed script, and what a runtime adds after an error. */
const noise = /^(\S+: +)?at |^\s+at |npm error|errors: \[|^Node\.js v|^}$| ended \(|^\s*\^+$/;

/** The last line of a log that tells why, shortened; of a JSON line its message. */
export function lastWords(path: string): string {
  const lines = tail(path).split('\n').map(message);
  const telling = lines.filter((line) => line !== '' && !noise.test(line));
  const line =
    telling.findLast((text) => /error|fatal|cannot|refused|missing|must/i.test(text)) ??
    telling.at(-1) ??
    'its log is empty';
  return line.trim().slice(0, 200);
}

function message(line: string): string {
  if (!line.startsWith('{')) return line;
  try {
    const { msg, err } = JSON.parse(line) as { msg?: string; err?: { message?: string } };
    return [msg, err?.message].filter(Boolean).join(': ');
  } catch {
    return line;
  }
}
