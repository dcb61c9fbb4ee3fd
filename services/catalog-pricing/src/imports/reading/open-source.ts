import type { ImportPlan } from '../import.types.ts';
import { openCsv, type TableSource } from './csv-source.ts';
import { openSaleor } from './saleor-source.ts';
import { headOf } from './text-stream.ts';
import { sniff, type Sniffed } from './sniff.rules.ts';

/** How much of a file is looked at to tell what it is. */
const HEAD = 64 * 1024;

/** A file as a table. `text` is asked for anew: the beginning is read twice. */
export async function openSource(
  text: () => AsyncIterable<string>,
  known?: Pick<ImportPlan, 'format' | 'delimiter'>,
): Promise<TableSource & Sniffed> {
  const sniffed = known
    ? { format: known.format === 'CSV' ? ('CSV' as const) : ('JSON' as const), delimiter: known.delimiter }
    : sniff(await headOf(text(), HEAD));
  const source = sniffed.format === 'CSV' ? await openCsv(text(), sniffed.delimiter) : await openSaleor(text());
  return { ...source, ...sniffed };
}
