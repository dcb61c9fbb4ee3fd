import { readdirSync, readFileSync } from 'node:fs';
import { camtOf } from './camt.builders.ts';
import { statementFaults } from './xml-schema.ts';

const folder = new URL('./bank-files/', import.meta.url);
const samples = readdirSync(folder).filter((name) => name.endsWith('.xml'));
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const made = camtOf(
  [
    { amount: 100n, text: 'RE-1', iban: 'DE89370400440532013000' },
    { amount: -50n, text: 'fee' },
  ],
  0n,
);

describe('sample files of banks against the published schema', () => {
  it('has files of both messages and of both versions', () => {
    expect(samples.map((name) => /camt05[34]\.v0[28]/.exec(name)?.[0]).sort()).toEqual(
      expect.arrayContaining(['camt053.v02', 'camt053.v08', 'camt054.v08']),
    );
  });

  it.each(samples)('%s is valid', (name) => expect(statementFaults(textOf(name))).toEqual([]));

  it('what tests make themselves is valid', () => expect(statementFaults(made)).toEqual([]));

  it.each([
    ['an entry without its status', /<Sts>.*?<\/Sts>/],
    ['an amount without its currency', / Ccy="EUR"(?=>1\.00)/],
    ['a statement without balances', /<Bal>[\s\S]*<\/Bal>/],
    ['a message without its head', /<GrpHdr>.*?<\/GrpHdr>/],
  ])('refuses %s', (_what, part) => {
    expect(made).toMatch(part);
    expect(statementFaults(made.replace(part, ''))).not.toEqual([]);
  });
});
