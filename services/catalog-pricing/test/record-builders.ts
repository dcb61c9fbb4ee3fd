import { newId, type Ctx } from '@mh-os/kernel';
import type { TestService } from '@mh-os/testing';
import { setTimeout as sleep } from 'node:timers/promises';
import { ask, run } from './builders.ts';
import { aCompetitor } from './competitor-builders.ts';
import { fileRequest, upload } from './import-builders.ts';
import { PriceBook } from './price-book-builders.ts';

export interface RecordImportAnswer {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly rowCount: number;
  readonly createdCount: number;
  readonly updatedCount: number;
  readonly unchangedCount: number;
  readonly failedCount: number;
  readonly undoneCount: number;
  readonly failure: { code: string; message: string } | null;
  readonly errors: { nodes: { row: number; column: string | null; code: string; message: string }[] };
}

const FIELDS = `id version status rowCount createdCount updatedCount unchangedCount failedCount undoneCount failure { code message }
  errors(first: 100) { nodes { row column code message } }`;
const ENDED = ['SUCCEEDED', 'FAILED', 'UNDONE'];

async function ended(service: TestService, ctx: Ctx, id: string): Promise<RecordImportAnswer> {
  for (;;) {
    const query = `query ($id: ID!) { recordImport(id: $id) { ${FIELDS} } }`;
    const one = await ask<RecordImportAnswer>(service, ctx, query, { id });
    if (ENDED.includes(one.status)) return one;
    await sleep(20);
  }
}

/** Imports a file of records and waits for its end; the codes of a refusal are thrown. */
export async function importRecords(
  service: TestService,
  ctx: Ctx,
  kind: string,
  file: string,
  dryRun = false,
): Promise<RecordImportAnswer> {
  const fileId = await upload(service, ctx, file, `${kind}.csv`);
  const input = { kind, fileId, dryRun, idempotencyKey: newId() };
  const payload = await run<{ import: { id: string } | null }>(
    ...([service, ctx, 'startRecordImport', 'StartRecordImportInput', input, 'import { id }'] as const),
  );
  if (!payload.import) throw new Error(payload.userErrors.map((error) => error.code).join());
  return ended(service, ctx, payload.import.id);
}

/** Takes an import back; the codes of a refusal are thrown. */
export async function undoRecords(
  service: TestService,
  ctx: Ctx,
  one: { id: string; version: number },
): Promise<RecordImportAnswer> {
  const input = { id: one.id, expectedVersion: one.version };
  const payload = await run<{ import: { id: string } | null }>(
    ...([service, ctx, 'undoRecordImport', 'UndoRecordImportInput', input, 'import { id }'] as const),
  );
  if (!payload.import) throw new Error(payload.userErrors.map((error) => error.code).join());
  return ended(service, ctx, one.id);
}

/** Exports records of a kind; the text of the file. */
export async function exportRecords(service: TestService, ctx: Ctx, kind: string, more: object = {}): Promise<string> {
  const input = { kind, idempotencyKey: newId(), ...more };
  const payload = await run<{ export: { id: string } | null }>(
    ...([service, ctx, 'startRecordExport', 'StartRecordExportInput', input, 'export { id }'] as const),
  );
  if (!payload.export) throw new Error(payload.userErrors.map((error) => error.code).join());
  const { id } = payload.export;
  for (;;) {
    const query = 'query ($id: ID!) { recordExport(id: $id) { path error } }';
    const { path, error } = await ask<{ path: string | null; error: string | null }>(service, ctx, query, { id });
    if (error !== null) throw new Error(error);
    if (path !== null) break;
    await sleep(20);
  }
  const response = await fileRequest(service, ctx, 'GET', `/record-exports/${id}`);
  return response.text();
}

/** Records of each kind about the variants R-1 and =R-2, brought by files themselves. */
export async function oneOfEachRecord(service: TestService, ctx: Ctx): Promise<void> {
  await aCompetitor(service, ctx, { code: 'rival' });
  const { code } = await new PriceBook(service, ctx, '').aCode();
  const files: Readonly<Record<string, string>> = {
    categories: 'path,position,translations\nHair > Styling,0,en=Styling; fr=Coiffage\nBeard,1,\n',
    suppliers: 'name,contact,email,lead_time_days,active\n=Sum Ltd,Ann,ann@sum.example,7,yes\nOther,,,,no\n',
    'currency-rates': 'from,to,day,rate,source\nEUR,USD,2026-01-02,1.0871,ECB\nEUR,USD,2026-01-05,1.09,\n',
    'stock-levels': 'sku,location,on_hand,expected_on_hand\nR-1,main,12,0\n=R-2,main,3,0\n',
    'list-prices': `list,sku,min_quantity,unit_price,valid_from\n${code},R-1,1,8.5,\n${code},R-1,10,7.25,\n${code},R-1,1,9,2099-01-01\n`,
    'sales-volumes':
      'sku,channel,day,units,net_revenue\nR-1,dealer,2026-01-03,4,39.80\n=R-2,own-shop,2026-01-03,1.5,10\n',
    'competitor-prices':
      'competitor,reference,price,captured_at,sku,pack_amount,pack_unit,in_stock\nrival,X-1,12.95,2026-01-03,R-1,100,ml,yes\n',
  };
  for (const [kind, file] of Object.entries(files)) {
    const one = await importRecords(service, ctx, kind, file);
    const rows = file.trim().split('\n').length - 1;
    if (one.createdCount + one.updatedCount !== rows) throw new Error(`${kind}: ${JSON.stringify(one)}`);
  }
}
