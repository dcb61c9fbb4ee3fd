import { previewCsv } from './csv-preview.rules.ts';
import { builtInPresets } from './csv-presets.ts';

const plain = builtInPresets.find(({ name }) => name === 'Plain')!;
const rows = Array.from(
  { length: 12 },
  (_, at) => `2026-03-${String(at + 1).padStart(2, '0')},-${at}.50,Bank,Fee ${at}`,
);
const table = ['Account,DE02', 'date,amount,name,text', ...rows, '2026-03-40,1.00,Bad,Day'].join('\n');

describe('what a preset would read', () => {
  it('is shown by its first movements, with what cannot be read and the columns of the file', () => {
    const { header, count, lines, faults } = previewCsv(table, plain, 'EUR');
    expect(header).toEqual(['date', 'amount', 'name', 'text']);
    expect([count, lines.length]).toEqual([12, 10]);
    expect(lines[3]).toMatchObject({ bookedOn: '2026-03-04', amount: '-3.50', name: 'Bank', remittance: 'Fee 3' });
    expect(faults).toEqual([{ row: 15, message: expect.any(String) as string }]);
  });

  it('tells the columns though the preset knows none of them, and of a file that is no table', () => {
    const foreign = { ...plain, columns: { ...plain.columns, bookedOn: 'Tag' } };
    expect(previewCsv(table, foreign, 'EUR')).toMatchObject({
      ...{ header: ['date', 'amount', 'name', 'text'], count: 0, lines: [] },
      faults: [{ row: null, message: expect.stringContaining('"Tag"') as string }],
    });
    expect(previewCsv('', plain, 'EUR')).toMatchObject({ header: [], count: 0 });
  });
});
