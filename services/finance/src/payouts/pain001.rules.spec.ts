import { type PainFormat, type PainPayout, painFormats, toPain001 } from './pain001.rules.ts';
import { sepaText } from './sepa-text.rules.ts';

const payout: PainPayout = {
  messageId: 'PO-2026-00001-abcdef01',
  approvedAt: new Date('2026-11-20T10:11:12.345Z'),
  executionOn: '2026-11-23',
  currency: 'EUR',
  debtor: { name: 'HAIROTICMEN GmbH', iban: 'DE89370400440532013000', bic: 'COBADEFFXXX' },
  payments: [
    {
      ...{ endToEndId: 'PO-2026-00001-1', amountMinor: 123_456n, name: 'Müller & Söhne <GmbH>', bic: 'SOGEDEFFXXX' },
      ...{ iban: 'DE02120300000000202051', remittance: 'PO-2026-00001 PY-00001' },
    },
    {
      ...{ endToEndId: 'PO-2026-00001-2', amountMinor: 5n, name: 'Николай Þór 株式会社', bic: null },
      ...{ iban: 'FR1420041010050500013M02606', remittance: '//Provision “März”' },
    },
  ],
};

interface Element {
  readonly name: string;
  readonly attributes: string;
  readonly children: Element[];
  text: string;
}

/** A small reader that is not the writer's: what does not nest or escape properly fails here. */
function read(xml: string): Element {
  const [declaration, ...rest] = xml.split('\n');
  expect(declaration).toBe('<?xml version="1.0" encoding="UTF-8"?>');
  const root: Element = { name: '', attributes: '', children: [], text: '' };
  const open = [root];
  let seen = 0;
  const body = rest.join('\n');
  for (const match of body.matchAll(/<(\/?)([A-Za-z0-9]+)([^<>]*)>|([^<>]+)/g)) {
    expect(match.index).toBe(seen);
    seen += match[0].length;
    const [, closing, name, attributes = '', text] = match;
    const top = open.at(-1)!;
    if (text !== undefined) top.text += text;
    else if (closing === '/') expect(open.pop()!.name).toBe(name);
    else {
      const element: Element = { name: name!, attributes, children: [], text: '' };
      top.children.push(element);
      open.push(element);
    }
  }
  expect([seen, open.length]).toEqual([body.length, 1]);
  return root.children[0]!;
}

const all = (element: Element, name: string): Element[] =>
  element.children.flatMap((one) => [...(one.name === name ? [one] : []), ...all(one, name)]);

describe('pain.001', () => {
  it.each(painFormats)(
    '%s names the payments and their sums; that it is valid is for the published schema to say',
    (format: PainFormat) => {
      const root = read(toPain001(payout, format));
      expect(root.attributes).toContain(`urn:iso:std:iso:20022:tech:xsd:${format}`);
      expect(all(root, 'CtrlSum').map(({ text }) => text)).toEqual(['1234.61', '1234.61']);
      expect(all(root, 'NbOfTxs').map(({ text }) => text)).toEqual(['2', '2']);
      expect(all(root, 'InstdAmt').map(({ text, attributes }) => text + attributes)).toEqual([
        '1234.56 Ccy="EUR"',
        '0.05 Ccy="EUR"',
      ]);
      expect(all(root, 'EndToEndId').map(({ text }) => text)).toEqual(['PO-2026-00001-1', 'PO-2026-00001-2']);
      expect(all(root, 'Nm').at(-2)!.text).toBe('Mueller + Soehne (GmbH)');
      expect(all(root, 'ReqdExctnDt')[0]!.children.map(({ name }) => name)).toEqual(
        format.endsWith('09') ? ['Dt'] : [],
      );
    },
  );

  it('is the same bytes each time, and in euros only', () => {
    expect(toPain001(payout, 'pain.001.001.09')).toBe(toPain001(structuredClone(payout), 'pain.001.001.09'));
    expect(() => toPain001({ ...payout, currency: 'CHF' }, 'pain.001.001.09')).toThrow('CHF');
    const without = toPain001({ ...payout, debtor: { ...payout.debtor, bic: null } }, 'pain.001.001.03');
    expect(all(read(without), 'DbtrAgt')[0]!.children[0]!.children[0]!.children[0]!.text).toBe('NOTPROVIDED');
  });

  it('writes every text in the letters of SEPA', () => {
    expect(sepaText('Größe Øre Łódź Ñandú İstanbul', 70)).toBe('Groesse Ore Lodz Nandu Istanbul');
    expect(sepaText('Николай Щука, Ωμέγα', 70)).toBe('Nikolay Shtuka, Omega');
    expect(sepaText('//a//b\u0000\n\tc 株 😀', 70)).toBe('a/b. c . .');
    expect(sepaText('x'.repeat(80), 35)).toHaveLength(35);
    expect(sepaText('A&B <c> \'d\' "e"', 70)).toBe("A+B (c) 'd' 'e'");
  });
});
