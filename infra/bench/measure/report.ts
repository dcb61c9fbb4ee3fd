import { appendFileSync } from 'node:fs';

/** One goal beside what was measured. */
export interface Finding {
  readonly measure: string;
  readonly goal: string;
  readonly measured: string;
  /** Absent where a figure is only stated. */
  readonly met?: boolean;
}

/** Records a finding for the run's summary; a bench that runs alone only prints its tables. */
export function find(finding: Finding): void {
  const file = process.env['MH_BENCH_FINDINGS'];
  if (file) appendFileSync(file, `${JSON.stringify(finding)}\n`);
}

/** A Markdown table, cells padded so that it reads well as plain text too. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, at) => Math.max(3, cell.length, ...rows.map((row) => (row[at] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, at) => (cells[at] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** Prints a part of the report. */
export const print = (...parts: readonly string[]): void => void process.stdout.write(`${parts.join('\n\n')}\n\n`);
