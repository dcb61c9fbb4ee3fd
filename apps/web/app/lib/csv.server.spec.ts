import { csvLine } from './csv.server.ts';

describe('a line of CSV', () => {
  it('quotes what would break it', () => {
    expect(csvLine(['a,b', 'say "x"', null, 3, 'two\nlines'])).toBe('"a,b","say ""x""",,3,"two\nlines"\r\n');
  });

  it('keeps a spreadsheet from running a text as a formula, and leaves numbers alone', () => {
    expect(csvLine(['=1+1', '-2.50', '@x', '+49 30'])).toBe("'=1+1,-2.50,'@x,'+49 30\r\n");
  });
});
