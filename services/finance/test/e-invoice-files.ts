import { parse } from 'csv-parse/sync';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../../shared/data/10-e-invoices');

/** Whether the norm's tests and examples lie beside this repository. */
export const haveInvoices = existsSync(join(folder, 'en16931/expected.csv'));
if (!haveInvoices) process.stdout.write(`Skipped: electronic invoices are not at ${folder}.\n`);

/** What an official test says of a rule for one of its documents. */
export interface Verdict {
  readonly file: string;
  readonly test_index: string;
  readonly verdict: 'success' | 'error' | 'warning' | 'fatal';
  readonly rule: string;
}

export const verdicts = (): Verdict[] =>
  parse(readFileSync(join(folder, 'en16931/expected.csv')), { columns: true }) as Verdict[];

export const readTest = (file: string): string => readFileSync(join(folder, 'en16931', file), 'utf8');

/** Whole documents: the norm's examples and those of XRechnung. */
export function exampleFiles(part: 'en16931/examples' | 'xrechnung'): string[] {
  if (!haveInvoices) return [];
  return readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.xml$/i.test(name))
    .map((name) => join(part, name))
    .sort();
}

export const readExample = (name: string): string => readFileSync(join(folder, name), 'utf8');
