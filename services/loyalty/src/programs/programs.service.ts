import { programCreated, programUpdated } from '@mh-os/contracts';
import { actorOf, changesOf, type Ctx, isId, newId, type Page } from '@mh-os/kernel';
import { Db, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { TierEntity } from '../tiers/tier.entity.ts';
import { ProgramEntity } from './program.entity.ts';
import { assertSettings, programLife, startingSettings } from './program.rules.ts';
import type { ProgramVersionType } from './program.type.ts';
import type { ChangeProgramStatusInput, CreateProgramInput, UpdateProgramInput } from './programs.inputs.ts';
import type { ProgramWhere } from './programs-list.inputs.ts';
import { countPrograms, listPrograms, readChecks, readVersions, type ProgramQuery } from './programs.read-model.ts';
import { decideCode, mergeSettings } from './programs.rules.ts';

const READ = 'loyalty.program.read';
const WRITE = 'loyalty.program.write';
const KEEP_VERSION = `INSERT INTO program_version (brand_id, id, created_at, program_id, number, settings, actor)
  VALUES ($1, $2, now(), $3, $4, $5::jsonb, $6::jsonb)`;

/** Use cases of programs. */
@Injectable()
export class ProgramsService {
  constructor(private readonly db: Db) {}

  list(ctx: Ctx, query: ProgramQuery): Promise<Page<ProgramEntity>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => listPrograms(tx, query));
  }

  count(ctx: Ctx, where: ProgramWhere | null | undefined): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countPrograms(tx, where));
  }

  async byIds(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, ProgramEntity>> {
    ctx.require(READ);
    const rows = await this.db.read(ctx, (tx) => tx.find(ProgramEntity, { id: In(ids.filter(isId)) }));
    return new Map(rows.map((row) => [row.id, row]));
  }

  async tiersOf(ctx: Ctx, programIds: readonly string[]): Promise<ReadonlyMap<string, TierEntity[]>> {
    ctx.require(READ);
    const where = { programId: In(programIds.filter(isId)) };
    const rows = await this.db.read(ctx, (tx) => tx.find(TierEntity, where, { order: { threshold: 'ASC' } }));
    return Map.groupBy(rows, ({ programId }) => programId);
  }

  versionsOf(ctx: Ctx, programIds: readonly string[]): Promise<ReadonlyMap<string, ProgramVersionType[]>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readVersions(tx, programIds));
  }

  checksOf(ctx: Ctx, programIds: readonly string[]): Promise<ReadonlyMap<string, Date>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readChecks(tx, programIds));
  }

  create(ctx: Ctx, input: CreateProgramInput): Promise<ProgramEntity> {
    ctx.require(WRITE);
    ctx.requireBrand();
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent('createLoyaltyProgram', input.idempotencyKey, input, async () => {
        const { currency } = input;
        const settings = mergeSettings(startingSettings, input.settings);
        assertSettings(settings, currency);
        const isDefault = (await tx.findOne(ProgramEntity, { isDefault: true })) === null;
        const values = { code: decideCode(input.code), name: input.name, currency, settings, isDefault };
        return (await addProgram(tx, { ...values, status: 'DRAFT' })).id;
      });
      return tx.get(ProgramEntity, id);
    });
  }

  update(ctx: Ctx, input: UpdateProgramInput): Promise<ProgramEntity> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const row = await tx.lock(ProgramEntity, input.id);
      const settings = mergeSettings(row.settings, input.settings);
      assertSettings(settings, row.currency);
      const settingsChanged = changesOf(row.settings, settings);
      const changes = [...changesOf({ name: row.name }, { name: input.name }), ...settingsChanged];
      const number = row.settingsNumber + (settingsChanged.length > 0 ? 1 : 0);
      const patch = { name: input.name, settings, settingsNumber: number };
      const changed = await tx.update<ProgramEntity>(row, patch as never, input.expectedVersion);
      if (settingsChanged.length > 0) await keepVersion(tx, changed);
      tell(tx, changed, changes);
      return changed;
    });
  }

  step(ctx: Ctx, input: ChangeProgramStatusInput): Promise<ProgramEntity> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const row = await tx.lock(ProgramEntity, input.id);
      const before = row.status;
      const changed = await tx.update(row, { status: programLife.next(before, input.step) }, input.expectedVersion);
      tell(tx, changed, [{ field: 'status', before, after: changed.status }]);
      return changed;
    });
  }
}

type NewProgram = Pick<ProgramEntity, 'code' | 'name' | 'currency' | 'settings' | 'isDefault' | 'status'> & {
  id?: string;
};

/** Adds a program with the first version of its settings; also for a new brand. */
export async function addProgram(tx: Tx, values: NewProgram): Promise<ProgramEntity> {
  const fresh = { settingsNumber: 1, memberSeq: 1_000 };
  const row = await tx.insert<ProgramEntity>(ProgramEntity, { ...values, ...fresh } as never);
  await keepVersion(tx, row);
  tx.emit(programCreated, { label: row.name, code: row.code }, { aggregateId: row.id, aggregateVersion: row.version });
  return row;
}

async function keepVersion(tx: Tx, { id, settings, settingsNumber }: ProgramEntity): Promise<void> {
  const texts = [JSON.stringify(settings), JSON.stringify(actorOf(tx.ctx))];
  await tx.query('program_version_keep', KEEP_VERSION, [tx.ctx.brandId, newId(), id, settingsNumber, ...texts]);
}

function tell(tx: Tx, { id, name, version }: ProgramEntity, changes: ReturnType<typeof changesOf>): void {
  tx.emit(programUpdated, { label: name, changes }, { aggregateId: id, aggregateVersion: version });
}
