import { type Ctx, newId } from '@mh-os/kernel';
import type { TestService } from '@mh-os/testing';
import { setTimeout as sleep } from 'node:timers/promises';
import { run } from './growth.builders.ts';

export interface ImportView {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly createdCount: number;
  readonly updatedCount: number;
  readonly knownCount: number;
  readonly failedCount: number;
  readonly undoneCount: number;
  readonly keptCount: number;
  readonly failure: { code: string } | null;
  readonly columns: { column: string; field: string | null; samples: string[] }[];
  readonly faults: { nodes: { row: number; code: string; notice: boolean; undoing: boolean }[] };
}

const FIELDS = `id version status createdCount updatedCount knownCount failedCount undoneCount keptCount failure { code }
  columns { column field samples } faults(first: 100) { nodes { row code notice undoing } }`;

export async function theImport(service: TestService, ctx: Ctx, id: string): Promise<ImportView> {
  const answer = await service.graphql(ctx, `query ($id: ID!) { crmImport(id: $id) { ${FIELDS} } }`, { id });
  if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
  return answer.data!['crmImport'] as ImportView;
}

export async function ended(service: TestService, ctx: Ctx, id: string): Promise<ImportView> {
  for (;;) {
    const one = await theImport(service, ctx, id);
    if (!['QUEUED', 'RUNNING', 'UNDOING'].includes(one.status)) return one;
    await sleep(20);
  }
}

async function asked(
  service: TestService,
  ctx: Ctx,
  name: string,
  input: Record<string, unknown>,
): Promise<ImportView> {
  const payload = await run<{ import: ImportView | null }>(service, ctx, name, input, `import { ${FIELDS} }`);
  if (!payload.import) throw new Error(payload.userErrors.map(({ code }) => code).join());
  return payload.import;
}

/** A file that was given and not yet tried. */
export const aFile = (service: TestService, ctx: Ctx, kind: string, csv: string): Promise<ImportView> =>
  asked(service, ctx, 'prepareCrmImport', { kind, csv, fileName: `${kind}.csv`, idempotencyKey: newId() });

/** Tries a file or takes it in, and waits for the end; the codes of a refusal are thrown. */
export async function runFile(
  service: TestService,
  ctx: Ctx,
  { id, version }: Pick<ImportView, 'id' | 'version'>,
  rest: Record<string, unknown> = { trial: false },
): Promise<ImportView> {
  await asked(service, ctx, 'startCrmImport', { id, expectedVersion: version, ...rest });
  return ended(service, ctx, id);
}

export const importFile = async (
  service: TestService,
  ctx: Ctx,
  kind: string,
  csv: string,
  rest: Record<string, unknown> = {},
): Promise<ImportView> => runFile(service, ctx, await aFile(service, ctx, kind, csv), { trial: false, ...rest });

/** Takes an import back and waits for the end; the codes of a refusal are thrown. */
export async function undoFile(
  service: TestService,
  ctx: Ctx,
  { id, version }: Pick<ImportView, 'id' | 'version'>,
): Promise<ImportView> {
  await asked(service, ctx, 'undoCrmImport', { id, expectedVersion: version });
  return ended(service, ctx, id);
}

export const codesOf = ({ faults }: ImportView, undoing = false): [number, string][] =>
  faults.nodes.filter((one) => one.undoing === undoing).map(({ row, code }) => [row, code]);
