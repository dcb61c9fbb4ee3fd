import { CONTEXT_HEADER, importSigningKey, mintFileContext } from '@mh-os/auth';
import { Ctx, newId } from '@mh-os/kernel';
import type { TestService } from '@mh-os/testing';
import { setTimeout as sleep } from 'node:timers/promises';
import { ask, run } from './builders.ts';

/** Sends a request beside the graph as the gateway would. */
export function fileRequest(
  service: TestService,
  ctx: Ctx,
  method: string,
  path: string,
  body?: Uint8Array,
): Promise<Response> {
  const key = importSigningKey(process.env['MH_GATEWAY_PRIVATE_JWK'] ?? '');
  const headers: Record<string, string> = {
    [CONTEXT_HEADER]: mintFileContext(key, { ctx, audience: service.name, method, path }),
  };
  if (body) headers['content-type'] = 'text/csv';
  return fetch(service.url + path, { method, headers, ...(body ? { body } : {}) });
}

/** Uploads a file; returns its id. */
export async function upload(
  service: TestService,
  ctx: Ctx,
  file: string | Uint8Array,
  name = 'products.csv',
): Promise<string> {
  const response = await fileRequest(service, ctx, 'POST', `/imports?name=${name}`, Buffer.from(file as string));
  const answer = (await response.json()) as { fileId: string; message?: string };
  if (response.status !== 201) throw new Error(JSON.stringify(answer));
  return answer.fileId;
}

export interface ImportAnswer {
  readonly id: string;
  readonly status: string;
  readonly preset: string;
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly notices: string[];
  readonly failure: { code: string; message: string } | null;
  readonly draft: { id: string; lineCount: number; source: string } | null;
  readonly job: { status: string; progress: number; total: number | null };
  readonly errors: {
    totalCount: number;
    nodes: { row: number; column: string | null; code: string; value: string | null; message: string }[];
  };
}

const FIELDS = `id status preset rows created updated unchanged failed notices failure { code message } draft { id lineCount source }
  job { status progress total } errors(first: 100) { totalCount nodes { row column code value message } }`;

/** Starts an import; the codes of a refusal, or the running import. */
export async function start(service: TestService, ctx: Ctx, fileId: string, more: object = {}) {
  const input = { fileId, idempotencyKey: newId(), ...more };
  return run<{ import: { id: string } }>(
    service,
    ctx,
    'startProductImport',
    'StartProductImportInput',
    input,
    'import { id }',
  );
}

/** Waits until an import has ended. */
export async function ended(service: TestService, ctx: Ctx, id: string, seconds = 60): Promise<ImportAnswer> {
  const until = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask<ImportAnswer>(service, ctx, `query ($id: ID!) { productImport(id: $id) { ${FIELDS} } }`, {
      id,
    });
    if (answer.status === 'SUCCEEDED' || answer.status === 'FAILED') return answer;
    if (Date.now() > until) throw new Error(`still ${JSON.stringify(answer)}`);
    await sleep(100);
  }
}

/** Uploads, imports and waits. */
export async function importFile(
  service: TestService,
  ctx: Ctx,
  file: string | Uint8Array,
  more: object = {},
  name?: string,
): Promise<ImportAnswer> {
  const started = await start(service, ctx, await upload(service, ctx, file, name), more);
  if (started.userErrors.length > 0) throw new Error(JSON.stringify(started.userErrors));
  return ended(service, ctx, started.import.id);
}

/** Counts in short: created/updated/unchanged/failed of rows. */
export function counts({ rows, created, updated, unchanged, failed }: ImportAnswer): string {
  return `${created}/${updated}/${unchanged}/${failed} of ${rows}`;
}

/** Faults in short. */
export function faults(answer: ImportAnswer): (string | number | null)[][] {
  return answer.errors.nodes.map((one) => [one.row, one.column, one.code, one.value]);
}
