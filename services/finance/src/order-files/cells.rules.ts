import { DomainError, instantOfWall } from '@mh-os/kernel';
import type { DateOrder } from './order-file.types.ts';

const wrong = (message: string): DomainError => new DomainError('FINANCE_ORDER_FILE_CELL', message);

/** A number of a cell as a plain decimal; signs of thousands are dropped, nothing is rounded. */
export function readNumber(text: string, decimalSign: '.' | ','): string {
  const thousands = decimalSign === '.' ? ',' : '.';
  const plain = text.replace(/[\s\u00a0']/g, '');
  const grouped = new RegExp(`^-?\\d{1,3}(\\${thousands}\\d{3})+(\\${decimalSign}\\d+)?$`);
  const bare = grouped.test(plain) ? plain.replaceAll(thousands, '') : plain;
  const read = decimalSign === ',' ? bare.replace(',', '.') : bare;
  if (!/^-?\d{1,15}(\.\d{1,10})?$/.test(read) || (decimalSign === ',' && bare.includes('.')))
    throw wrong(`"${text.slice(0, 40)}" is no number such as 12${decimalSign}50.`);
  return read;
}

/** Pieces: a whole number, below zero where they came back. */
export function readPieces(text: string): number {
  const read = /^-?\d{1,9}(?=(\.0+)?$)/.exec(text.trim())?.[0];
  if (read === undefined) throw wrong(`"${text.slice(0, 40)}" is no whole number of pieces.`);
  return Number(read);
}

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/;
const OTHER = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:,?[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

/** An instant; what names no offset is told where the shop is. */
export function readInstant(text: string, order: DateOrder, zone: string): Date {
  const iso = ISO.exec(text.trim());
  const other = order === 'YMD' ? null : OTHER.exec(text.trim());
  if (!iso && !other) throw wrong(`"${text.slice(0, 40)}" is no date such as ${EXAMPLE[order]}.`);
  const [, a = '', b = '', c = '', hour = '0', minute = '00', second = '00', offset] = (iso ?? other)!;
  const [year, month, day] = iso ? [a, b, c] : order === 'DMY' ? [c, b, a] : [c, a, b];
  const two = (value: string): string => value.padStart(2, '0');
  const local = `${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}:${second}`;
  const plain = new Date(`${local}Z`);
  if (Number.isNaN(plain.getTime()) || plain.toISOString().slice(0, 19) !== local)
    throw wrong(`"${text.slice(0, 40)}" is no day of the calendar.`);
  if (offset === undefined) return instantOfWall(local, zone);
  return new Date(`${local}${/^[ZU]/.test(offset) ? 'Z' : offset.replace(/(\d{2}):?(\d{2})$/, '$1:$2')}`);
}

const EXAMPLE: Readonly<Record<DateOrder, string>> = { YMD: '2026-11-22', DMY: '22.11.2026', MDY: '11/22/2026' };

/** Codes of states of the past, and second ones such as UK, stand for others. */
const isOfToday = (code: string): boolean => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
const named = ['en', 'de'].flatMap((language) => {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return letters.flatMap((a) =>
    letters.flatMap((b) => {
      const name = names.of(a + b);
      return name === undefined || !isOfToday(a + b) ? [] : [[name.toLowerCase(), a + b] as const];
    }),
  );
});
/** Names that shops write and that no list of today has. */
const others = { eire: 'IE', 'channel islands': 'JE', 'hong kong': 'HK', usa: 'US', uk: 'GB', england: 'GB' };
const codes = new Map<string, string>([...named, ...Object.entries(others)]);
const known = new Set(codes.values());

/** A country by its two letters or its name; none where the shop does not say. */
export function readCountry(text: string): string | null {
  if (/^(unspecified|unknown|)$/i.test(text)) return null;
  const upper = text.toUpperCase();
  if (known.has(upper)) return upper;
  const code = codes.get(text.toLowerCase());
  if (code === undefined) throw wrong(`"${text.slice(0, 40)}" is no country: write two letters, such as DE.`);
  return code;
}
