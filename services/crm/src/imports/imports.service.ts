import { OrderDirection, readPage, thenId } from '@mh-os/graphql';
import { type Clock, type Ctx, DomainError, type Page, uuids, versionConflict } from '@mh-os/kernel';
import { Jobs } from '@mh-os/messaging';
import { CLOCK, Db, type ReadTx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { CrmImportEntity } from './crm-import.entity.ts';
import {
  countFaults,
  dropFaults,
  keepFile,
  type KeptFault,
  NO_COUNTS,
  pageOfFaults,
  readFile,
} from './import-keeping.ts';
import type { ImportKindKey } from './import-kind.ts';
import { assertUndoable, decideMapping, importTransitions, suggestMapping } from './import.rules.ts';
import { readTable } from './import-table.ts';
import type { PrepareCrmImportInput, StartCrmImportInput, UndoCrmImportInput } from './imports.inputs.ts';
import type { CrmImportColumnType, CrmImportKindType } from './crm-import.type.ts';
import { importKindOf, importKinds } from './kinds/index.ts';
import { IMPORT_JOB, UNDO_JOB } from './running/import.jobs.ts';
import { ATTRIBUTE } from '../leads/lead-import.rules.ts';

const RUN = 'crm.file.import';
const SAMPLES = 3;

type Paging = { first?: number; after?: string | null };

/** Files of people, companies and leads: looked at, tried, taken in and taken back. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  kinds(ctx: Ctx): Promise<CrmImportKindType[]> {
    ctx.require(RUN);
    const mine = importKinds.filter(({ permission }) => ctx.can(permission));
    return this.db.read(ctx, async (tx) => {
      const found: CrmImportKindType[] = [];
      for (const { key, mostRows, free, fields } of mine) {
        const all = (await fields(tx)).map(({ name, meaning, required = false }) => ({ name, meaning, required }));
        found.push({ kind: key, mostRows, ownFields: free !== undefined, fields: all });
      }
      return found;
    });
  }

  /** Takes a file to look at; nothing of it is written yet. */
  prepare(ctx: Ctx, input: PrepareCrmImportInput): Promise<CrmImportEntity> {
    ctx.require(RUN);
    ctx.requireBrand();
    const kind = importKindOf(input.kind);
    ctx.require(kind.permission);
    const { idempotencyKey, ...wanted } = input;
    const table = readTable(input.csv, { mostRows: kind.mostRows });
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent('prepareCrmImport', idempotencyKey, wanted, async () => {
        const mapping = suggestMapping(table.headers, await kind.fields(tx), kind.free);
        const one = await tx.insert(CrmImportEntity, {
          ...{ kind: kind.key, fileName: input.fileName.trim(), status: 'READY' as const, mapping, trial: true },
          ...{ updateKnown: false, source: 'import', jobId: null, ...NO_COUNTS, rowCount: table.rows.length },
          ...{ undoUntil: null, failure: null, startedBy: ctx.actor.name ?? null },
        });
        await keepFile(tx, one.id, input.csv);
        return one.id;
      });
      return tx.get(CrmImportEntity, id);
    });
  }

  /** Tries or takes in, in the background. */
  start(ctx: Ctx, input: StartCrmImportInput): Promise<CrmImportEntity> {
    ctx.require(RUN);
    return this.db.tx(ctx, async (tx) => {
      const head = await tx.lock(CrmImportEntity, input.id);
      const kind = importKindOf(head.kind);
      ctx.require(kind.permission);
      assertVersion(head, input.expectedVersion);
      const status = importTransitions.next(head.status, 'QUEUE');
      if ((await readFile(tx, head.id)) === null)
        throw new DomainError('CRM_IMPORT_FILE_GONE', 'A file is kept for 24 hours: give it again.');
      const isFree = (field: string): boolean => kind.free !== undefined && field.startsWith(ATTRIBUTE);
      const chosen = (input.mapping ?? []).map(({ column, field }) => ({ column, field: field ?? null }));
      const mapping = decideMapping(head.mapping, chosen, await kind.fields(tx), isFree);
      await dropFaults(tx, head.id);
      const job = await this.jobs.enqueue(tx, IMPORT_JOB, { importId: head.id });
      const wish = { trial: input.trial, updateKnown: input.updateKnown, source: input.source?.trim() || head.source };
      return tx.update<CrmImportEntity>(head, { ...NO_COUNTS, ...wish, mapping, status, jobId: job.id, failure: null });
    });
  }

  /** Only who may write the records may take them back. */
  undo(ctx: Ctx, input: UndoCrmImportInput): Promise<CrmImportEntity> {
    ctx.require(RUN);
    return this.db.tx(ctx, async (tx) => {
      const head = await tx.lock(CrmImportEntity, input.id);
      ctx.require(importKindOf(head.kind).permission);
      assertVersion(head, input.expectedVersion);
      const status = importTransitions.next(head.status, 'UNDO');
      assertUndoable(head.undoUntil, this.clock.now());
      const job = await this.jobs.enqueue(tx, UNDO_JOB, { importId: head.id });
      return tx.update<CrmImportEntity>(head, { status, jobId: job.id, failure: null });
    });
  }

  async byIds(ctx: Ctx, ids: readonly string[]): Promise<Map<string, CrmImportEntity>> {
    ctx.require(RUN);
    const rows = await this.db.read(ctx, (tx) => tx.find(CrmImportEntity, { id: In(uuids(ids)) }));
    return new Map(rows.map((row) => [row.id, row]));
  }

  page(ctx: Ctx, args: Paging & { kind?: ImportKindKey | null }): Promise<Page<CrmImportEntity>> {
    ctx.require(RUN);
    return this.db.read(ctx, async (tx) => {
      const found = await readPage<{ id: string }>(tx, args, {
        ...{ name: 'crm_imports', select: 'i.id', from: 'crm_import i' },
        where: { sql: '($1::text IS NULL OR i.kind = $1)', params: [args.kind ?? null] },
        order: thenId({ sql: 'i.created_at', type: 'timestamptz', direction: OrderDirection.DESC }, 'i.id'),
      });
      const rows = await tx.find(CrmImportEntity, { id: In(found.nodes.map(({ id }) => id)) });
      const byId = new Map(rows.map((row) => [row.id, row]));
      return { ...found, nodes: found.nodes.map(({ id }) => byId.get(id)!) };
    });
  }

  async count(ctx: Ctx, kind: ImportKindKey | null): Promise<number> {
    ctx.require(RUN);
    const sql = 'SELECT count(*)::int AS n FROM crm_import WHERE $1::text IS NULL OR kind = $1';
    return (await this.db.read(ctx, (tx) => tx.query<{ n: number }>('crm_imports_count', sql, [kind])))[0]?.n ?? 0;
  }

  /** The columns of a file with what they are and their first cells; without cells where the file is gone. */
  columns(ctx: Ctx, head: CrmImportEntity): Promise<CrmImportColumnType[]> {
    ctx.require(RUN);
    return this.db.read(ctx, async (tx) => {
      const samples = await samplesOf(tx, head);
      return head.mapping.map(({ column, field }, at) => ({
        ...{ column, field },
        samples: samples.flatMap((cells) => cells[at]?.slice(0, 80) ?? []),
      }));
    });
  }

  faults(ctx: Ctx, id: string, args: Paging): Promise<Page<KeptFault>> {
    ctx.require(RUN);
    return this.db.read(ctx, (tx) => pageOfFaults(tx, id, args));
  }

  countFaults(ctx: Ctx, id: string): Promise<number> {
    ctx.require(RUN);
    return this.db.read(ctx, (tx) => countFaults(tx, id));
  }
}

async function samplesOf(tx: ReadTx, { id, kind }: CrmImportEntity): Promise<(readonly string[])[]> {
  const csv = await readFile(tx, id);
  if (csv === null) return [];
  return readTable(csv, { mostRows: importKindOf(kind).mostRows, only: SAMPLES }).rows.map(({ cells }) => cells);
}

function assertVersion(head: CrmImportEntity, expected: number): void {
  if (head.version !== expected) throw versionConflict('CrmImport', head.id, expected, head.version);
}
