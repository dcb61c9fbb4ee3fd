import { type Ctx } from '@mh-os/kernel';
import { Injectable } from '@nestjs/common';
import { ImportFilesService } from './files/import-files.service.ts';
import type { ImportColumnType, ImportFileType } from './import-file.type.ts';
import { detectPreset, presetNamed } from './presets/presets.ts';
import { openSource } from './reading/open-source.ts';
import type { SourceRow } from './reading/row-cells.ts';
import { decodeText } from './reading/text-stream.ts';

const SAMPLE_ROWS = 10;

/** Looks at a file so that a person can say what its columns hold. */
@Injectable()
export class ImportInspection {
  constructor(private readonly files: ImportFilesService) {}

  async inspect(ctx: Ctx, id: string): Promise<ImportFileType> {
    const file = await this.files.get(ctx, id);
    const source = await openSource(() => decodeText(this.files.bytes(ctx, id)));
    const rows: SourceRow[] = [];
    for await (const row of source.rows) {
      rows.push(row);
      if (rows.length >= SAMPLE_ROWS) break;
    }
    const detected = detectPreset(source.columns);
    const preset = detected ?? presetNamed('CUSTOM');
    const cell = (row: SourceRow, column: string): string => (row.cells[column] ?? '').slice(0, 200);
    return {
      ...{ id, name: file.name, bytes: Number(file.bytes), format: source.format, delimiter: source.delimiter || null },
      suggestedPreset: detected?.name ?? null,
      columns: source.columns.map((column): ImportColumnType => {
        const verdict = preset.columnOf(column);
        const mapped = typeof verdict === 'string' ? { field: 'IGNORE' as const } : verdict;
        const samples = [...new Set(rows.map((row) => cell(row, column).trim()).filter(Boolean))].slice(0, 3);
        return { ...mapped, column, refused: verdict === 'REFUSED', samples };
      }),
      sampleRows: rows.map((row) => source.columns.map((column) => cell(row, column))),
    };
  }
}
