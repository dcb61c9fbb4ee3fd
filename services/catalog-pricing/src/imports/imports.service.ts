import { Jobs } from '@mh-os/messaging';
import { actorOf, type Clock, type Ctx, DomainError, newId, type Page, versionConflict } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { ChannelType } from '../channels/channel.type.ts';
import { readChannels } from '../channels/channels.read-model.ts';
import { FeaturesService } from '../flags/features.service.ts';
import { completeFile, ImportFilesService } from './files/import-files.service.ts';
import type { ColumnMapping, ImportField } from './import.types.ts';
import type { ImportColumnInput, StartProductImportInput, UndoProductImportInput } from './imports.inputs.ts';
import { countImports, readImportPage, readImports } from './imports.read-model.ts';
import { planImport, type Planned } from './presets/import-plan.rules.ts';
import { detectPreset, presetNamed } from './presets/presets.ts';
import { ProductImportEntity } from './product-import.entity.ts';
import type { ProductImportType } from './product-import.type.ts';
import { openSource } from './reading/open-source.ts';
import { decodeText } from './reading/text-stream.ts';
import { IMPORT_JOB } from './running/import.jobs.ts';
import { IMPORT_UNDO_JOB } from './undoing/import-undo.ts';
import { assertUndoable } from './undoing/undoable.rules.ts';

const RUN = 'catalog-pricing.import.run';
type Body = Omit<StartProductImportInput, 'idempotencyKey'>;

@Injectable()
export class ImportsService {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
    private readonly files: ImportFilesService,
    private readonly features: FeaturesService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async start(ctx: Ctx, input: StartProductImportInput): Promise<ProductImportType> {
    ctx.require(RUN);
    await this.features.require(ctx, 'catalog-pricing.imports');
    const { idempotencyKey, ...body } = input;
    return this.db.tx(ctx, async (tx) => {
      const { id } = await tx.idempotent('startProductImport', idempotencyKey, body, () => this.enqueue(tx, body));
      return (await readImports(tx, [id])).get(id)!;
    });
  }

  /** Whoever could import the file may take it back, for a day. */
  undo(ctx: Ctx, input: UndoProductImportInput): Promise<ProductImportType> {
    ctx.require(RUN);
    return this.db.tx(ctx, async (tx) => {
      const head = await tx.lock(ProductImportEntity, input.id);
      if (head.version !== input.expectedVersion)
        throw versionConflict('ProductImport', head.id, input.expectedVersion, head.version);
      requireFor(ctx, head.plan.mapping);
      if (head.status !== 'SUCCEEDED' && head.status !== 'FAILED')
        throw new DomainError('IMPORT_NOT_ENDED', 'Only an import that has ended and was not taken back can be.');
      assertUndoable(head, this.clock.now());
      const job = await this.jobs.enqueue(tx, IMPORT_UNDO_JOB, { importId: head.id });
      await tx.update(head, { status: 'UNDOING', jobId: job.id });
      return (await readImports(tx, [head.id])).get(head.id)!;
    });
  }

  page(ctx: Ctx, args: { first?: number; after?: string | null }): Promise<Page<ProductImportType>> {
    ctx.require(RUN);
    return this.db.read(ctx, (tx) => readImportPage(tx, args));
  }

  count(ctx: Ctx): Promise<number> {
    ctx.require(RUN);
    return this.db.read(ctx, countImports);
  }

  byIds(ctx: Ctx, ids: readonly string[]): Promise<Map<string, ProductImportType>> {
    ctx.require(RUN);
    return this.db.read(ctx, (tx) => readImports(tx, ids));
  }

  private async enqueue(tx: Tx, body: Body): Promise<{ id: string }> {
    const file = await completeFile(tx, body.fileId);
    const channel = channelNamed(await readChannels(tx), body.options?.channelCode);
    const { planned, preset } = await this.plan(tx.ctx, body, channel);
    requireFor(tx.ctx, planned.plan.mapping);
    const id = newId();
    const job = await this.jobs.enqueue(tx, IMPORT_JOB, { importId: id });
    await tx.insert(ProductImportEntity, {
      ...{ id, fileId: file.id, fileName: file.name, preset, plan: planned.plan, dryRun: body.dryRun, jobId: job.id },
      ...{ errorPolicy: body.options?.errorPolicy ?? 'SKIP_ROWS', channelId: channel.id, status: 'QUEUED' as const },
      ...{ rowCount: 0, createdCount: 0, updatedCount: 0, unchangedCount: 0, failedCount: 0 },
      ...{ notices: [...planned.notices], startedBy: actorOf(tx.ctx) },
    });
    return { id };
  }

  /** Reads the head of the file and fixes how the rest is read; faults of its columns are refused here, before any row. */
  private async plan(
    ctx: Ctx,
    body: Body,
    channel: ChannelType,
  ): Promise<{ planned: Planned; preset: ProductImportEntity['preset'] }> {
    const { columns, delimiter, rows } = await openSource(() => decodeText(this.files.bytes(ctx, body.fileId)));
    await rows.return(undefined);
    const preset = body.preset ? presetNamed(body.preset) : detectPreset(columns);
    if (!preset && body.mapping.length === 0)
      throw new DomainError('IMPORT_PRESET_UNKNOWN', 'The columns of this file fit no preset: say what they hold.', {
        path: ['preset'],
        details: { columns },
      });
    const { priceIncludesVat } = body.options ?? {};
    const gross = priceIncludesVat ?? channel.priceDisplay === 'GROSS';
    const wish = {
      basis: gross ? ('GROSS' as const) : ('NET' as const),
      currency: body.options?.currency ?? channel.currency,
    };
    const known = preset ?? presetNamed('CUSTOM');
    return {
      planned: planImport(columns, delimiter, known, { ...wish, mapping: body.mapping.map(toMapping) }),
      preset: known.name,
    };
  }
}

function channelNamed(channels: readonly ChannelType[], code: string | null | undefined): ChannelType {
  const channel = code ? channels.find((one) => one.code === code) : channels[0];
  if (channel) return channel;
  throw new DomainError('CHANNEL_UNKNOWN', `The brand has no channel ${code ?? ''}.`, {
    path: ['options', 'channelCode'],
    details: { allowed: channels.map((one) => one.code) },
  });
}

/** A file may say only what its importer could say by hand. */
function requireFor(ctx: Ctx, mapping: readonly ColumnMapping[]): void {
  const holds = (field: ImportField): boolean => mapping.some((one) => one.field === field);
  ctx.require('catalog-pricing.product.write');
  if (holds('COST')) ctx.require('catalog-pricing.cost.write');
  if (holds('STOCK')) ctx.require('catalog-pricing.stock.write');
}

function toMapping(input: ImportColumnInput): ColumnMapping {
  return Object.fromEntries(
    Object.entries(input).filter(([, value]) => value !== null && value !== undefined),
  ) as unknown as ColumnMapping;
}
