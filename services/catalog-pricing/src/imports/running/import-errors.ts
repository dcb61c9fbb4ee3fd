import { cellText, type Ctx, notFound, type Page, uuids } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import type { RowError } from '../import.types.ts';
import { ProductImportEntity } from '../product-import.entity.ts';
import { productFaults } from '../row-faults.ts';

const RUN = 'catalog-pricing.import.run';
const PAGE_OF_FILE = 1_000;

/** Faults of rows: read as a page or as a file. */
@Injectable()
export class ImportErrors {
  constructor(private readonly db: Db) {}

  page(ctx: Ctx, importId: string, args: { first?: number; after?: string | null }): Promise<Page<RowError>> {
    ctx.require(RUN);
    return this.db.read(ctx, (tx) => productFaults.page(tx, importId, args));
  }

  count(ctx: Ctx, importId: string): Promise<number> {
    ctx.require(RUN);
    return this.db.read(ctx, (tx) => productFaults.count(tx, importId));
  }

  /** All faults as CSV with a byte order mark, for spreadsheets; read page by page. */
  async csv(ctx: Ctx, importId: string): Promise<AsyncGenerator<string>> {
    ctx.require(RUN);
    const found =
      uuids([importId]).length > 0 &&
      (await this.db.read(ctx, (tx) => tx.findOne(ProductImportEntity, { id: importId })));
    if (!found) throw notFound('ProductImport', importId);
    return this.lines(ctx, importId);
  }

  private async *lines(ctx: Ctx, importId: string): AsyncGenerator<string> {
    yield `\ufeff${stringify([['row', 'column', 'code', 'value', 'message']])}`;
    let last = { row: -1, position: -1 };
    for (;;) {
      const rows = await this.db.read(ctx, (tx) => productFaults.behind(tx, importId, last, PAGE_OF_FILE));
      if (rows.length > 0)
        yield stringify(rows.map((one) => [one.row, one.column, one.code, one.value, one.message].map(cellText)));
      if (rows.length < PAGE_OF_FILE) return;
      last = rows.at(-1)!;
    }
  }
}
