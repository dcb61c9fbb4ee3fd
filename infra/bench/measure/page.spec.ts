import { mergePage } from './page.ts';
import { table } from './report.ts';

const head = ['measure', 'goal', 'measured', ''];
const goals = (...rows: string[][]): string => `## Goals\n\n${table(head, rows)}`;
const page = [
  '# Performance\n\n- Date: then',
  goals(['Start', '≤ 1 s', '2 s', '**missed**'], ['Import', 'none', '5 rows/s', '']),
  '## Start\n\nOld figures.',
  '## Import\n\n### Rows\n\nOld rows.',
].join('\n\n');

describe('what some benches measured again', () => {
  const again = goals(['Start', '≤ 1 s', '0.5 s', 'met'], ['Verification of 1,000 rows', '≤ 10 s', '1 s', 'met']);
  const merged = mergePage(page, again, ['## Start\n\nNew figures.', '## The chain\n\nFirst figures.'], '- Again: now');
  const lines = merged.split('\n');

  it('takes the place of the older figures and leaves the others', () => {
    expect(merged).toContain('## Start\n\nNew figures.');
    expect(merged).not.toContain('Old figures.');
    expect(merged).toContain('## Import\n\n### Rows\n\nOld rows.');
    expect(lines.filter((line) => line.startsWith('| Start '))).toEqual([expect.stringContaining('| 0.5 s ')]);
    expect(lines.filter((line) => line.startsWith('| Import '))).toHaveLength(1);
  });

  it('comes to the page where the page does not have it yet', () => {
    expect(merged).toContain('## The chain\n\nFirst figures.');
    expect(lines.filter((line) => line.startsWith('| Verification of 1,000 rows '))).toHaveLength(1);
    const rows = lines.slice(lines.indexOf('## Goals') + 2, lines.indexOf('## Start') - 1);
    expect(rows).toHaveLength(5);
    expect(rows.every((row) => row.startsWith('|'))).toBe(true);
    expect(rows.filter((row) => row.startsWith('| measure'))).toHaveLength(1);
    expect(rows.filter((row) => row.startsWith('| ---'))).toHaveLength(1);
  });

  it('is noted in the head', () => expect(merged).toContain('- Date: then\n- Again: now\n\n## Goals'));
});
