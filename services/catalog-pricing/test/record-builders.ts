import { newId, type Ctx } from '@mh-os/kernel';
import type { TestService } from '@mh-os/testing';
import { setTimeout as sleep } from 'node:timers/promises';
import { ask, run } from './builders.ts';
import { fileRequest, upload } from './import-builders.ts';

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
