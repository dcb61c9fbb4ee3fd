import { __thingCamel__Created, __thingCamel__Updated } from '@mh-os/contracts';
import { isId, type Ctx, type Page } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { __Thing__Entity } from './__thing__.entity.ts';
import type { Create__Thing__Input, __Thing__Where, Update__Thing__Input } from './__things__.inputs.ts';
import { count__Things__, list__Things__, type __Thing__Query, type __Thing__Row } from './__things__.read-model.ts';
import { decideChanges, decideCode } from './__things__.rules.ts';

const READ = '__service__.__thing__.read';
const WRITE = '__service__.__thing__.write';

/** Use cases of __things_words__. */
@Injectable()
export class __Things__Service {
  constructor(private readonly db: Db) {}

  list(ctx: Ctx, query: __Thing__Query): Promise<Page<__Thing__Row>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => list__Things__(tx, query));
  }

  count(ctx: Ctx, where: __Thing__Where | null | undefined): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => count__Things__(tx, where));
  }

  async byIds(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, __Thing__Entity>> {
    ctx.require(READ);
    const rows = await this.db.read(ctx, (tx) => tx.find(__Thing__Entity, { id: In(ids.filter(isId)) }));
    return new Map(rows.map((row) => [row.id, row]));
  }

  create(ctx: Ctx, input: Create__Thing__Input): Promise<__Thing__Entity> {
    ctx.require(WRITE);
    ctx.requireBrand();
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent('create__Type__', input.idempotencyKey, input, async () => {
        const row = await tx.insert(__Thing__Entity, { code: decideCode(input.code), name: input.name });
        const data = { label: row.name, code: row.code };
        tx.emit(__thingCamel__Created, data, { aggregateId: row.id, aggregateVersion: row.version });
        return row.id;
      });
      return tx.get(__Thing__Entity, id);
    });
  }

  update(ctx: Ctx, input: Update__Thing__Input): Promise<__Thing__Entity> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const row = await tx.lock(__Thing__Entity, input.id);
      const changes = decideChanges(row, input);
      const changed = await tx.update(row, { name: input.name }, input.expectedVersion);
      const data = { label: changed.name, changes };
      tx.emit(__thingCamel__Updated, data, { aggregateId: changed.id, aggregateVersion: changed.version });
      return changed;
    });
  }
}
