import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Person } from '../../../infra/chaos/kit/client.ts';

export interface ImportState {
  readonly id: string;
  readonly status: string;
  readonly rows: number;
  readonly created: number;
  readonly failed: number;
  readonly failure: { readonly code: string; readonly message: string } | null;
  readonly errors: { readonly nodes: readonly { row: number; column: string | null; code: string }[] };
}

const STATE = `query ($id: ID!) { productImport(id: $id) { id status rows created failed failure { code message }
  errors(first: 20) { nodes { row column code } } } }`;

/** Uploads a file through the gateway; returns its id. */
export async function upload(by: Person, text: string): Promise<string> {
  const answer = await fetch(`${by.gateway}/files/catalog-pricing/imports?name=oils.csv`, {
    method: 'POST',
    headers: { authorization: `Bearer ${by.token}`, 'content-type': 'text/csv' },
    body: text,
  });
  if (answer.status !== 201) throw new Error(`The upload was answered with ${answer.status}: ${await answer.text()}`);
  return ((await answer.json()) as { fileId: string }).fileId;
}

/** Runs an import to its end. */
export async function importOf(by: Person, fileId: string, dryRun: boolean): Promise<ImportState> {
  const input = { fileId, preset: 'MH_OS', dryRun, idempotencyKey: randomUUID() };
  const started = await by.done<{ import: { id: string } }>('startProductImport', input, 'import { id }');
  for (const until = Date.now() + 20_000; Date.now() < until; await sleep(150)) {
    const { productImport } = await by.run<{ productImport: ImportState }>(STATE, { id: started.import.id });
    if (['SUCCEEDED', 'FAILED'].includes(productImport.status)) return productImport;
  }
  throw new Error('The import did not end within 20 seconds.');
}
