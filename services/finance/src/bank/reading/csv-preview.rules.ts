import { DomainError, Money } from '@mh-os/kernel';
import { csvHeader, readBankCsv } from './csv.rules.ts';
import type { CsvPreset } from './csv-presets.ts';
import { Notes } from './notes.ts';

const SHOWN = 10;
const MOST_COLUMNS = 60;

/** What a preset reads of a table; what is wrong with the whole is told as a fault, so that the columns are seen beside it. */
export function previewCsv(text: string, preset: CsvPreset, currency: string) {
  const notes = new Notes();
  const header = csvHeader(text, preset.delimiter).slice(0, MOST_COLUMNS);
  const faults: { row: number | null; message: string }[] = [];
  let lines: ReturnType<typeof readBankCsv>[number]['lines'] = [];
  try {
    lines = readBankCsv(text, preset, currency, notes).flatMap((statement) => statement.lines);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    faults.push({ row: null, message: error.message });
  }
  faults.push(...notes.faults.map(({ row, message }) => ({ row, message })));
  const shown = lines.slice(0, SHOWN).map((line) => ({
    ...{ row: line.row, bookedOn: line.bookedOn, amount: Money.of(line.amount, currency).decimal, currency },
    ...{ name: line.name, remittance: line.remittance },
  }));
  return { header, count: lines.length, lines: shown, faults: faults.slice(0, SHOWN) };
}
