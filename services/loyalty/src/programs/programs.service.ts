import { programCreated, programUpdated } from '@mh-os/contracts';
import { isId, type Ctx, type Page } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { ProgramEntity } from './program.entity.ts';
import type { CreateProgramInput, ProgramWhere, UpdateProgramInput } from './programs.inputs.ts';
import { countPrograms, listPrograms, type ProgramQuery, type ProgramRow } from './programs.read-model.ts';
import { decideChanges, decideCode } from './programs.rules.ts';

const READ = 'loyalty.program.read';
const WRITE = 'loyalty.program.write';

/** Use cases of programs. */
@Injectable()
export class ProgramsService {
  constructor(private readonly db: Db) {}

  list(ctx: Ctx, query: ProgramQuery): Promise<Page<ProgramRow>> {
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

  create(ctx: Ctx, input: CreateProgramInput): Promise<ProgramEntity> {
    ctx.require(WRITE);
    ctx.requireBrand();
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent('createLoyaltyProgram', input.idempotencyKey, input, async () => {
        const row = await tx.insert(ProgramEntity, { code: decideCode(input.code), name: input.name });
        const data = { label: row.name, code: row.code };
        tx.emit(programCreated, data, { aggregateId: row.id, aggregateVersion: row.version });
        return row.id;
      });
      return tx.get(ProgramEntity, id);
    });
  }

  update(ctx: Ctx, input: UpdateProgramInput): Promise<ProgramEntity> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const row = await tx.lock(ProgramEntity, input.id);
      const changes = decideChanges(row, input);
      const changed = await tx.update(row, { name: input.name }, input.expectedVersion);
      const data = { label: changed.name, changes };
      tx.emit(programUpdated, data, { aggregateId: changed.id, aggregateVersion: changed.version });
      return changed;
    });
  }
}
