import { accountCreated, accountUpdated } from '@mh-os/contracts';
import { isId, type Ctx, type Page } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AccountEntity } from './account.entity.ts';
import type { CreateAccountInput, AccountWhere, UpdateAccountInput } from './accounts.inputs.ts';
import { countAccounts, listAccounts, type AccountQuery, type AccountRow } from './accounts.read-model.ts';
import { decideChanges, decideCode } from './accounts.rules.ts';

const READ = 'finance.account.read';
const WRITE = 'finance.account.write';

/** Use cases of accounts. */
@Injectable()
export class AccountsService {
  constructor(private readonly db: Db) {}

  list(ctx: Ctx, query: AccountQuery): Promise<Page<AccountRow>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => listAccounts(tx, query));
  }

  count(ctx: Ctx, where: AccountWhere | null | undefined): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countAccounts(tx, where));
  }

  async byIds(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, AccountEntity>> {
    ctx.require(READ);
    const rows = await this.db.read(ctx, (tx) => tx.find(AccountEntity, { id: In(ids.filter(isId)) }));
    return new Map(rows.map((row) => [row.id, row]));
  }

  create(ctx: Ctx, input: CreateAccountInput): Promise<AccountEntity> {
    ctx.require(WRITE);
    ctx.requireBrand();
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent('createFinanceAccount', input.idempotencyKey, input, async () => {
        const row = await tx.insert(AccountEntity, { code: decideCode(input.code), name: input.name });
        const data = { label: row.name, code: row.code };
        tx.emit(accountCreated, data, { aggregateId: row.id, aggregateVersion: row.version });
        return row.id;
      });
      return tx.get(AccountEntity, id);
    });
  }

  update(ctx: Ctx, input: UpdateAccountInput): Promise<AccountEntity> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const row = await tx.lock(AccountEntity, input.id);
      const changes = decideChanges(row, input);
      const changed = await tx.update(row, { name: input.name }, input.expectedVersion);
      const data = { label: changed.name, changes };
      tx.emit(accountUpdated, data, { aggregateId: changed.id, aggregateVersion: changed.version });
      return changed;
    });
  }
}
