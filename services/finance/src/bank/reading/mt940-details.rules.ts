import { exponentOf, parseScaled } from '@mh-os/kernel';
import { accountOf, cleanText, LONGEST, referenceOf } from './fields.rules.ts';
import type { ReadLine } from './statement.types.ts';

type Details = Pick<
  ReadLine,
  'endToEndId' | 'mandateId' | 'name' | 'iban' | 'bic' | 'remittance' | 'bookingText' | 'original' | 'charges'
>;

const SEPA = /(EREF|KREF|MREF|CRED|DEBT|SVWZ|ABWA|ABWE|IBAN|BIC|COAM|OAMT|PURP)\+/;
const SLASHED =
  /\/(EREF|MARF|CSID|CNTP|REMI|PURP|ULTC|ULTD|TRTP|IBAN|BIC|NAME|ISDT|PREF|RTRN|OCMT|CHGS|EXCH|ORDP|BENM|ADDR)\//;

/** What the details of an entry (:86:) say: German sub-fields, words between slashes, or plain text. */
export function detailsIn(text: string, more: string, currency: string): Details {
  const plain = text.replace(/\n/g, '');
  const words =
    /^\d{3}\?\d{2}/.test(plain) || /^\?\d{2}/.test(plain) ? german(plain) : slashed(text.replace(/\n/g, ''));
  return {
    ...words,
    original: amountIn(/(?:OAMT\+|\/OCMT\/)\s*([A-Z]{3})\s*(\d+)[,.]?(\d*)/.exec(`${plain}${more}`), currency),
    charges:
      amountIn(/(?:COAM\+|\/CHGS\/)\s*([A-Z]{3})\s*(\d+)[,.]?(\d*)/.exec(`${plain}${more}`), null)?.amount ?? null,
  };
}

function amountIn(match: RegExpExecArray | null, not: string | null): ReadLine['original'] {
  const [, currency, whole = '0', part = ''] = match ?? [];
  if (currency === undefined || currency === not) return null;
  try {
    return { currency, amount: parseScaled(`${whole}.${part}0`, exponentOf(currency)), rate: null };
  } catch {
    // What is no amount of a currency there is says nothing.
    return null;
  }
}

/** Parts of a text that begin with a word of a list. */
function split(text: string, at: RegExp): ReadonlyMap<string, string> {
  const parts = text.split(at);
  const found = new Map<string, string>();
  if (parts[0]?.trim()) found.set('', parts[0]);
  for (let i = 1; i < parts.length; i += 2) found.set(parts[i]!, `${found.get(parts[i]!) ?? ''}${parts[i + 1] ?? ''}`);
  return found;
}

function german(text: string): Omit<Details, 'original' | 'charges'> {
  const parts = text.split(/\?(\d{2})/);
  const fields: [number, string][] = [];
  for (let i = 1; i < parts.length; i += 2) fields.push([Number(parts[i]), parts[i + 1] ?? '']);
  const join = (from: number, until: number): string =>
    fields.flatMap(([number, words]) => (number >= from && number <= until ? [words] : [])).join('');
  const purpose = `${join(20, 29)}${join(60, 63)}`;
  const sepa = split(purpose, SEPA);
  const party = sepa.get('ABWA') ?? sepa.get('ABWE') ?? join(32, 33);
  return {
    endToEndId: referenceOf(sepa.get('EREF')),
    mandateId: referenceOf(sepa.get('MREF')),
    name: cleanText(party, LONGEST.name) ?? '',
    iban: accountOf(sepa.get('IBAN') ?? join(31, 31)),
    bic: accountOf(sepa.get('BIC') ?? join(30, 30)),
    remittance: cleanText(sepa.get('SVWZ') ?? sepa.get('') ?? purpose, LONGEST.remittance) ?? '',
    bookingText: join(0, 0),
  };
}

function slashed(text: string): Omit<Details, 'original' | 'charges'> {
  const words = split(text, SLASHED);
  const [iban, bic, name] = (words.get('CNTP') ?? '').split('/');
  const remitted = words
    .get('REMI')
    ?.replace(/^USTD\/\//, '')
    .replace(/^STRD\/CUR\//, '');
  return {
    endToEndId: referenceOf(trimmed(words.get('EREF'))),
    mandateId: referenceOf(trimmed(words.get('MARF'))),
    name: cleanText(trimmed(words.get('NAME')) || name, LONGEST.name) ?? '',
    iban: accountOf(trimmed(words.get('IBAN')) || iban),
    bic: accountOf(trimmed(words.get('BIC')) || bic),
    remittance: cleanText(trimmed(remitted) || (words.size > 1 ? '' : words.get('')), LONGEST.remittance) ?? '',
    bookingText: trimmed(words.get('TRTP')) ?? '',
  };
}

const trimmed = (text: string | undefined): string | undefined => text?.replace(/^\/+|\/+$/g, '');
