import { cellText, textOfCell } from './csv-cell.ts';

describe('cells of spreadsheets', () => {
  it.each(['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠A'])(
    'never hold the formula %j, and give the text back',
    (text) => {
      expect(cellText(text)).toBe(`'${text}`);
      expect(textOfCell(cellText(text))).toBe(text);
    },
  );

  it.each([['-12.50'], ['-3,5'], ['plain'], ["'quoted"], ['']])('leave %j as it is', (text) => {
    expect(cellText(text)).toBe(text);
    expect(textOfCell(text)).toBe(text);
  });

  it('write nothing where there is nothing', () => {
    expect([cellText(null), cellText(undefined), cellText(0), cellText(true)]).toEqual(['', '', '0', 'true']);
  });
});
