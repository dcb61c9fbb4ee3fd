import { bankRuleChanged } from '@mh-os/contracts';
import { changesOf, type Ctx } from '@mh-os/kernel';
import { Db, type ReadTx, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.ts';
import type { BankRuleTrialInput, CreateBankRuleInput, UpdateBankRuleInput } from './bank-account.inputs.ts';
import { assertBookable } from './bank-account.rules.ts';
import type { BankRuleType } from './bank-rule.type.ts';
import { BankRuleEntity } from './bank-rule.entity.ts';
import { type BankLineRow, latestLines } from './lines.read-model.ts';
import { fits } from './matching/matching.rules.ts';

const READ = 'finance.bank.read';
const CONFIGURE = 'finance.bank.configure';
/** So many movements a rule is tried on, and so many are shown. */
const TRIED = 2_000;
const SHOWN = 20;
const LAST = 'SELECT coalesce(max(position), 0)::int AS last FROM bank_rule';

/** What a rule would have found. */
export interface RuleTrial {
  readonly tried: number;
  readonly found: number;
  readonly lines: readonly BankLineRow[];
}

/** Rules of the brand: text in a movement, account of the books. */
@Injectable()
export class BankRulesService {
  constructor(private readonly db: Db) {}

  all(ctx: Ctx): Promise<BankRuleType[]> {
    ctx.require(READ);
    return this.db.read(ctx, async (tx) =>
      shown(tx, await tx.find(BankRuleEntity, {}, { order: { position: 'ASC', name: 'ASC' } })),
    );
  }

  /** What a rule would find among past movements. */
  trial(ctx: Ctx, { text, field, side }: BankRuleTrialInput): Promise<RuleTrial> {
    ctx.require(READ);
    return this.db.read(ctx, async (tx) => {
      const lines = await latestLines(tx, TRIED);
      const found = lines.filter((line) => fits(line, { text, field: field ?? 'ANY', side: side ?? 'ANY' }));
      return { tried: lines.length, found: found.length, lines: found.slice(0, SHOWN) };
    });
  }

  create(ctx: Ctx, { idempotencyKey, ...input }: CreateBankRuleInput): Promise<BankRuleType> {
    ctx.require(CONFIGURE);
    ctx.requireBrand();
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent('createFinanceBankRule', idempotencyKey, input, async () => {
        const account = await accountNamed(tx, input.accountCode);
        const [{ last } = { last: 0 }] = await tx.query<{ last: number }>('bank_rule_last', LAST);
        const row = await tx.insert(BankRuleEntity, {
          ...{ name: input.name.trim(), position: input.position ?? last + 1, text: input.text.trim() },
          ...{ field: input.field ?? 'ANY', side: input.side ?? 'ANY', accountId: account.id, active: true },
        });
        told(tx, {}, row, account.code);
        return row.id;
      });
      return (await shown(tx, [await tx.get(BankRuleEntity, id)]))[0]!;
    });
  }

  update(ctx: Ctx, { id, expectedVersion, accountCode, ...input }: UpdateBankRuleInput): Promise<BankRuleType> {
    ctx.require(CONFIGURE);
    return this.db.tx(ctx, async (tx) => {
      const row = await tx.lock(BankRuleEntity, id);
      const before = { ...row };
      const account = accountCode ? await accountNamed(tx, accountCode) : await tx.get(AccountEntity, row.accountId);
      const patch = {
        ...{ name: input.name?.trim() ?? row.name, text: input.text?.trim() ?? row.text },
        ...{ position: input.position ?? row.position, field: input.field ?? row.field, side: input.side ?? row.side },
        ...{ active: input.active ?? row.active, accountId: account.id },
      };
      const changed = await tx.update<BankRuleEntity>(row, patch, expectedVersion);
      told(tx, before, changed, account.code);
      return (await shown(tx, [changed]))[0]!;
    });
  }
}

async function accountNamed(tx: ReadTx, code: string): Promise<AccountEntity> {
  const found = await tx.findOne(AccountEntity, { code });
  assertBookable(found, code);
  return found!;
}

function told(tx: Tx, before: object, row: BankRuleEntity, account: string): void {
  const { name, position, text, field, side, active } = row;
  const wasAccount = (before as Partial<BankRuleEntity>).accountId === row.accountId ? account : undefined;
  const changes = changesOf({ ...before, account: wasAccount }, { name, position, text, field, side, active, account });
  tx.emit(bankRuleChanged, { label: name, changes }, { aggregateId: row.id, aggregateVersion: row.version });
}

async function shown(tx: ReadTx, rows: readonly BankRuleEntity[]): Promise<BankRuleType[]> {
  const accounts = await tx.find(AccountEntity, { id: In(rows.map(({ accountId }) => accountId)) });
  return rows.map((row) => ({ ...row, account: accounts.find(({ id }) => id === row.accountId)! }));
}
