import fc from 'fast-check';
import { decideBic } from '../src/iban.rules.ts';
import { type PainFormat, type PainPayout, painFormats, toPain001 } from '../src/payouts/pain001.rules.ts';
import { sepaText } from '../src/payouts/sepa-text.rules.ts';
import { schemaFaults } from './xml-schema.ts';

const IBANS = [
  'DE02120300000000202051',
  'FR1420041010050500013M02606',
  'NL91ABNA0417164300',
  'MT84MALT011000012345MTLCAST001S',
];
const payment = (index: number, change: object = {}) => ({
  ...{ endToEndId: `PO-2026-00001-${index}`, amountMinor: 5n + BigInt(index), name: 'Müller & Söhne <GmbH>' },
  ...{ bic: 'SOGEDEFFXXX', iban: IBANS[index % IBANS.length]!, remittance: 'PO-2026-00001 PY-00001', ...change },
});
const payout: PainPayout = {
  messageId: 'PO-2026-00001-abcdef01',
  approvedAt: new Date('2026-11-20T10:11:12.345Z'),
  executionOn: '2026-11-23',
  currency: 'EUR',
  debtor: { name: 'HAIROTICMEN GmbH', iban: 'DE89370400440532013000', bic: 'COBADEFFXXX' },
  payments: [payment(1)],
};
const { debtor } = payout;

/** One of each kind of file that a payout can become. */
const kinds: Readonly<Record<string, PainPayout>> = {
  'one payment': payout,
  'a payer without a BIC': { ...payout, debtor: { ...debtor, bic: null } },
  'a payer whose BIC was never told': { ...payout, debtor: { ...debtor, bic: '' } },
  'payees without a BIC': { ...payout, payments: [payment(1, { bic: null }), payment(2, { bic: 'COBADEFF' })] },
  'no text for the payee': { ...payout, payments: [payment(1, { remittance: '' })] },
  'letters of other scripts': {
    ...{ ...payout, debtor: { ...debtor, name: 'Ærøskøbing Øl & Ål' } },
    payments: [payment(1, { name: 'Николай Þór 株式会社', remittance: '//Provision “März”' })],
  },
  'the smallest and the largest amount': {
    ...payout,
    payments: [payment(1, { amountMinor: 1n }), payment(2, { amountMinor: 99_999_999_999n })],
  },
  'the most payments': { ...payout, payments: Array.from({ length: 500 }, (_, index) => payment(index + 1)) },
  'texts that are too long': {
    ...{ ...payout, debtor: { ...debtor, name: 'B'.repeat(90) } },
    payments: [payment(1, { name: 'ß'.repeat(70), remittance: 'x '.repeat(200) })],
  },
};

/** A file that somebody damaged: what stands there once becomes something else. */
function damaged(xml: string, from: string | RegExp, to: string): string {
  const other = xml.replace(from, to);
  expect(other).not.toBe(xml);
  return other;
}

describe.each(painFormats)('%s against the published schema', (format: PainFormat) => {
  it.each(Object.entries(kinds))('F12: %s is valid', (_name, one) => {
    expect(schemaFaults(format, toPain001(one, format))).toEqual([]);
  });

  it('F12: whatever payees are called and are told, the file is valid', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    const payee = fc.record({ name: text.filter((name) => sepaText(name, 70) !== ''), remittance: text });
    const bic = fc.stringMatching(/^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/).filter((one) => accepted(one));
    const amountMinor = fc.bigInt({ min: 1n, max: 99_999_999_999n });
    fc.assert(
      fc.property(payee, fc.option(bic), amountMinor, (told, code, amount) => {
        const one = { ...payout, payments: [payment(1, { ...told, bic: code, amountMinor: amount })] };
        expect(schemaFaults(format, toPain001(one, format))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('a damaged file is refused, each for its own reason', () => {
    const xml = toPain001(payout, format);
    const bic = format === 'pain.001.001.09' ? 'BICFI' : 'BIC';
    const damages: readonly (readonly [string | RegExp, string, string])[] = [
      [/<MsgId>.*<\/MsgId>/, '', 'MsgId'],
      [/<PmtMtd>TRF</, '<PmtMtd>XXX<', 'PmtMtd'],
      [/(<PmtInfId>.*<\/PmtInfId>\s*)(<PmtMtd>.*<\/PmtMtd>)/, '$2$1', 'PmtMtd'],
      [/<IBAN>DE89/, '<IBAN>89DE', 'IBAN'],
      [/<NbOfTxs>1</, '<NbOfTxs>one<', 'NbOfTxs'],
      [/Ccy="EUR"/, '', 'Ccy'],
      [/2026-11-23/, '23.11.2026', '23.11.2026'],
      [new RegExp(`<${bic}>COBADEFFXXX`), `<${bic}>cobadeff`, bic],
      [/<Nm>HAIROTICMEN GmbH<\/Nm>/, `<Nm>${'x'.repeat(141)}</Nm>`, 'Nm'],
      [
        /urn:iso:std:iso:20022:tech:xsd:pain\.001\.001\.\d\d/,
        'urn:iso:std:iso:20022:tech:xsd:pain.001.001.99',
        'Document',
      ],
    ];
    for (const [from, to, about] of damages)
      expect(schemaFaults(format, damaged(xml, from, to)).join('\n')).toContain(about);
  });

  it('is not valid by the schema of the other form', () => {
    const other = painFormats.find((one) => one !== format)!;
    expect(schemaFaults(other, toPain001(payout, format))).not.toEqual([]);
  });
});

function accepted(bic: string): boolean {
  try {
    return decideBic(bic) === bic;
  } catch {
    return false;
  }
}
