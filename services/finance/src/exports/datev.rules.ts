import { formatScaled } from '@mh-os/kernel';

/** One side of an entry as a batch needs it, in the currency of the books. */
export interface BatchLine {
  readonly code: string;
  readonly debit: bigint;
  readonly credit: bigint;
  /** Whether the chart computes tax on the account by itself, which has to be switched off where tax is posted apart. */
  readonly automatic: boolean;
  /** Of what another country of the EU taxes: which one, and at what percentage. */
  readonly oss: { readonly country: string; readonly rate: string } | null;
}

export interface BatchEntry {
  readonly label: string;
  readonly day: string;
  readonly text: string;
  readonly document: string;
  readonly lines: readonly BatchLine[];
}

/** An amount from one account to another, which is the only form that a batch knows. */
export interface Pair {
  readonly amount: bigint;
  readonly debit: BatchLine;
  readonly credit: BatchLine;
}

/** Splits an entry into pairs of debit and credit: each account keeps exactly what was posted to it. */
export function pairsOf(lines: readonly BatchLine[]): Pair[] {
  const debits = lines.filter(({ debit }) => debit > 0n).map((line) => ({ line, left: line.debit }));
  const credits = lines.filter(({ credit }) => credit > 0n).map((line) => ({ line, left: line.credit }));
  const pairs: Pair[] = [];
  let [d, c] = [0, 0];
  while (d < debits.length && c < credits.length) {
    const [from, to] = [debits[d]!, credits[c]!];
    const amount = from.left < to.left ? from.left : to.left;
    pairs.push({ amount, debit: from.line, credit: to.line });
    from.left -= amount;
    to.left -= amount;
    if (from.left === 0n) d += 1;
    if (to.left === 0n) c += 1;
  }
  return pairs;
}

/** What the head of a batch tells. */
export interface BatchHead {
  readonly made: Date;
  readonly yearStart: string;
  readonly from: string;
  readonly until: string;
  readonly currency: string;
  readonly chart: string;
  /** Numbers that the tax adviser gave. */
  readonly consultant: number;
  readonly client: number;
}

const COLUMNS = [
  ...[
    'Umsatz (ohne Soll/Haben-Kz)',
    'Soll/Haben-Kennzeichen',
    'WKZ Umsatz',
    'Kurs',
    'Basis-Umsatz',
    'WKZ Basis-Umsatz',
  ],
  ...[
    'Konto',
    'Gegenkonto (ohne BU-Schlüssel)',
    'BU-Schlüssel',
    'Belegdatum',
    'Belegfeld 1',
    'Belegfeld 2',
    'Skonto',
    'Buchungstext',
  ],
  ...['Postensperre', 'Diverse Adressnummer', 'Geschäftspartnerbank', 'Sachverhalt', 'Zinssperre', 'Beleglink'],
  ...[1, 2, 3, 4, 5, 6, 7, 8].flatMap((n) => [`Beleginfo - Art ${n}`, `Beleginfo - Inhalt ${n}`]),
  ...['KOST1 - Kostenstelle', 'KOST2 - Kostenstelle', 'Kost-Menge'],
  ...['EU-Land u. UStID (Bestimmung)', 'EU-Steuersatz (Bestimmung)'],
];
/** Columns between the text of a posting and the country of destination that stay empty; so many of them, each in its form. */
const BETWEEN = ['', '""', '', '', '', ...Array.from({ length: 19 }, () => '""'), ''];
const digits = (day: string): string => day.replaceAll('-', '');
const quoted = (text: string, most: number): string =>
  `"${text
    .replaceAll('"', "'")
    .replace(/[\r\n;]/g, ' ')
    .slice(0, most)}"`;

/** The first two lines of a batch: EXTF 700, category 21, version 13. */
export function batchHead({ made, yearStart, from, until, currency, chart, consultant, client }: BatchHead): string {
  const stamp = made.toISOString().replace(/\D/g, '').slice(0, 17);
  const head = [
    ...[
      '"EXTF"',
      '700',
      '21',
      '"Buchungsstapel"',
      '13',
      stamp,
      '',
      '"RE"',
      '""',
      '""',
      String(consultant),
      String(client),
      digits(yearStart),
      '4',
    ],
    ...[digits(from), digits(until), quoted(`MH-OS ${from} ${until}`, 30), '""', '1', '0', '0', `"${currency}"`],
    ...['', '""', '', '', chart.startsWith('SKR') ? `"${chart.slice(3)}"` : '""', '', '', '""', '""'],
  ];
  return `${head.join(';')}\r\n${COLUMNS.join(';')}\r\n`;
}

/** The postings of an entry as lines of a batch; 40 switches the automatic tax of an account off. */
export function batchLines(
  { label, day, text, document, lines }: BatchEntry,
  currency: string,
  exponent: number,
): string {
  return pairsOf(lines)
    .map(({ amount, debit, credit }) => {
      const decimal = formatScaled(amount, exponent).replace('.', ',');
      const key = debit.automatic || credit.automatic ? '40' : '';
      const [, month = '', date = ''] = day.split('-');
      const codes = [debit.code, credit.code, key, `${date}${month}`, quoted(label, 36), quoted(document, 12), ''];
      const oss = credit.oss ?? debit.oss;
      const there = [`"${oss?.country ?? ''}"`, oss?.rate.replace('.', ',') ?? ''];
      const row = [decimal, '"S"', `"${currency}"`, '', '', '""', ...codes, quoted(text, 60), ...BETWEEN, ...there];
      return `${row.join(';')}\r\n`;
    })
    .join('');
}

/** Bytes as the format wants them: one byte a letter. */
export function batchBytes(text: string): Buffer {
  return Buffer.from(text.replace(/[^\u0000-\u00ff]/g, '?'), 'latin1');
}
