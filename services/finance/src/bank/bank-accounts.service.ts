import { bankAccountChanged } from '@mh-os/contracts';
import { changesOf, type Ctx, DomainError, uuids } from '@mh-os/kernel';
import { Db, type ReadTx, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.ts';
import { moneyType } from '../money-type.ts';
import { BankAccountEntity } from './bank-account.entity.ts';
import type { CreateBankAccountInput, UpdateBankAccountInput } from './bank-account.inputs.ts';
import { assertBookable, decidePresets, shownPreset } from './bank-account.rules.ts';
import type { BankAccountType } from './bank-account.type.ts';
import { decideBic, decideIban } from '../iban.rules.ts';
import { readAccountSums } from './lines.read-model.ts';

const READ = 'finance.bank.read';
const CONFIGURE = 'finance.bank.configure';

/** Accounts of the brand at banks. */
@Injectable()
export class BankAccountsService {
  constructor(private readonly db: Db) {}

  all(ctx: Ctx): Promise<BankAccountType[]> {
    ctx.require(READ);
    return this.db.read(ctx, async (tx) => {
      const rows = await tx.find(BankAccountEntity, {}, { order: { name: 'ASC' } });
      return [...(await shown(tx, rows)).values()];
    });
  }

  byIds(ctx: Ctx, ids: readonly string[]): Promise<Map<string, BankAccountType>> {
    ctx.require(READ);
    return this.db.read(ctx, async (tx) => shown(tx, await tx.find(BankAccountEntity, { id: In(uuids(ids)) })));
  }

  create(ctx: Ctx, { idempotencyKey, ...input }: CreateBankAccountInput): Promise<BankAccountType> {
    ctx.require(CONFIGURE);
    ctx.requireBrand();
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent('createFinanceBankAccount', idempotencyKey, input, async () => {
        const iban = decideIban(input.iban);
        const account = await this.bookAccount(tx, input.accountCode);
        const row = await tx.insert(BankAccountEntity, {
          ...{ name: input.name.trim(), iban, bic: input.bic ? decideBic(input.bic) : '', currency: input.currency },
          ...{ accountId: account.id, csvPresets: decidePresets(input.csvPresets ?? []), active: true },
        });
        this.told(tx, {}, row);
        return row.id;
      });
      return (await shown(tx, [await tx.get(BankAccountEntity, id)])).get(id)!;
    });
  }

  update(ctx: Ctx, { id, expectedVersion, ...input }: UpdateBankAccountInput): Promise<BankAccountType> {
    ctx.require(CONFIGURE);
    return this.db.tx(ctx, async (tx) => {
      const row = await tx.lock(BankAccountEntity, id);
      const before = { ...row };
      const changed = await tx.update<BankAccountEntity>(
        row,
        {
          name: input.name?.trim() ?? row.name,
          bic: input.bic === undefined || input.bic === null ? row.bic : input.bic === '' ? '' : decideBic(input.bic),
          csvPresets: input.csvPresets ? decidePresets(input.csvPresets) : [...row.csvPresets],
          active: input.active ?? row.active,
        },
        expectedVersion,
      );
      this.told(tx, before, changed);
      return (await shown(tx, [changed])).get(id)!;
    });
  }

  /** The account of the books: by its code, else the main bank account. */
  private async bookAccount(tx: Tx, code: string | null | undefined): Promise<AccountEntity> {
    const found = await tx.findOne(AccountEntity, code ? { code } : { role: 'BANK' });
    assertBookable(found, code ?? 'BANK');
    if (found!.type !== 'ASSET' && found!.type !== 'LIABILITY')
      throw new DomainError('FINANCE_BANK_ACCOUNT_REFUSED', 'An account at a bank is an asset, or a debt.', {
        path: ['accountCode'],
      });
    return found!;
  }

  private told(tx: Tx, before: object, row: BankAccountEntity): void {
    const { name, iban, bic, currency, active, csvPresets } = row;
    const presets = csvPresets.map((preset) => preset.name).join(', ');
    const had = (before as Partial<BankAccountEntity>).csvPresets?.map((preset) => preset.name).join(', ');
    const changes = changesOf({ ...before, presets: had }, { name, iban, bic, currency, active, presets });
    tx.emit(bankAccountChanged, { label: name, changes }, { aggregateId: row.id, aggregateVersion: row.version });
  }
}

async function shown(tx: ReadTx, rows: readonly BankAccountEntity[]): Promise<Map<string, BankAccountType>> {
  if (rows.length === 0) return new Map();
  const accounts = await tx.find(AccountEntity, { id: In(rows.map(({ accountId }) => accountId)) });
  const sums = await readAccountSums(
    tx,
    rows.map(({ id }) => id),
  );
  return new Map(
    rows.map((row) => {
      const { balance = null, readUntil = null, openLines = 0 } = sums.get(row.id) ?? {};
      const account = accounts.find(({ id }) => id === row.accountId)!;
      const bankBalance = balance === null ? null : moneyType(balance, row.currency);
      return [
        row.id,
        { ...row, account, csvPresets: row.csvPresets.map(shownPreset), bankBalance, readUntil, openLines },
      ];
    }),
  );
}
