import { accountCreated, accountUpdated } from '@mh-os/contracts';
import { changesOf, type Ctx, isId, type Page } from '@mh-os/kernel';
import { Db, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AccountEntity } from './account.entity.ts';
import type { CreateAccountInput, AccountWhere, UpdateAccountInput } from './accounts.inputs.ts';
import { countAccounts, listAccounts, type AccountQuery, type AccountRow } from './accounts.read-model.ts';
import { assertRoleKept, decideCode, defaultLine, sideOf } from './accounts.rules.ts';

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
        const { name, role = null, vatKey } = input;
        const type = input.type ?? 'EXPENSE';
        const row = await tx.insert(AccountEntity, {
          ...{ code: decideCode(input.code), name, type, role, vatKey: vatKey ?? '', active: true },
          ...{ normalSide: sideOf(type), reportLine: input.reportLine ?? defaultLine(type) },
        });
        const data = { label: `${row.code} ${row.name}`, code: row.code };
        tx.emit(accountCreated, data, { aggregateId: row.id, aggregateVersion: row.version });
        return row.id;
      });
      return tx.get(AccountEntity, id);
    });
  }

  update(ctx: Ctx, { id, expectedVersion, takeRole, ...patch }: UpdateAccountInput): Promise<AccountEntity> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const holder = takeRole ? await tx.findOne(AccountEntity, { role: takeRole, vatKey: '' }) : null;
      const [row, former] = (await tx.lockAll(AccountEntity, holder ? [id, holder.id] : [id])) as [
        AccountEntity,
        AccountEntity | undefined,
      ];
      const wished = { name: patch.name ?? row.name, reportLine: patch.reportLine ?? row.reportLine };
      const state = { active: patch.active ?? row.active, role: takeRole ?? row.role };
      assertRoleKept(row, state);
      // The role goes from one to the other within the transaction: documents always find an account.
      if (former && former.id !== row.id) {
        const held = { ...former };
        this.told(tx, held, await tx.update(former, { role: null }));
      }
      const before = { ...row };
      const taken = takeRole ? { vatKey: '' } : {};
      this.told(tx, before, await tx.update<AccountEntity>(row, { ...wished, ...state, ...taken }, expectedVersion));
      return row;
    });
  }

  private told(tx: Tx, before: AccountEntity, changed: AccountEntity): void {
    const { name, reportLine, active, role } = changed;
    const changes = changesOf(before, { name, reportLine, active, role });
    const target = { aggregateId: changed.id, aggregateVersion: changed.version };
    tx.emit(accountUpdated, { label: `${changed.code} ${changed.name}`, changes }, target);
  }
}
