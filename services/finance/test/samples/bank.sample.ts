import { newId } from '@mh-os/kernel';
import { BankAccountsService } from '../../src/bank/bank-accounts.service.ts';
import { BankRulesService } from '../../src/bank/bank-rules.service.ts';
import { BankImportService } from '../../src/bank/import.service.ts';
import { BankService } from '../../src/bank/bank.service.ts';
import { thisYear } from '../ledger.builders.ts';
import type { Sample } from './sample.ts';

const account = { name: 'Sample', iban: 'DE02120300000000202051', currency: 'EUR' };
const content = `date,amount,name,text\n${thisYear('02-01')},-4.50,Bank,Fee\n`;
const preset = {
  ...{ name: 'Own', delimiter: 'COMMA', decimalComma: false, dateFormat: 'ISO' },
  columns: { bookedOn: 'date', amount: 'amount', remittance: [] },
};
const rule = { name: 'Fees', text: 'fee', accountCode: '4970' };
const file = { content, preset: 'Plain', dryRun: false };
const span = { from: thisYear('01-01'), until: thisYear('12-31') };

/** An account at a bank, a movement and a rule; the journal's sample has opened the books. */
export const bankSample: Sample = {
  seed: async (service, ctx) => {
    const { id } = await service.app
      .get(BankAccountsService)
      .create(ctx, { ...account, idempotencyKey: 'sample-bank' });
    await service.app.get(BankRulesService).create(ctx, { ...rule, idempotencyKey: 'sample-rule' });
    await service.app.get(BankImportService).import(ctx, { ...file, bankAccountId: id, idempotencyKey: 'sample-file' });
    const { nodes } = await service.app.get(BankService).lines(ctx, { first: 1 });
    return { FinanceBankAccount: id, FinanceBankLine: nodes[0]!.id };
  },
  variables: {
    createFinanceBankAccount: {
      input: { ...account, iban: 'DE89370400440532013000', accountCode: '1360', idempotencyKey: newId() },
    },
    createFinanceBankRule: { input: { ...rule, name: 'Other fees', idempotencyKey: newId() } },
    financeBankRuleTrial: { input: { text: 'fee' } },
    financeBankReconciliation: { bankAccountId: newId(), ...span },
    importFinanceBankStatements: { input: { ...file, bankAccountId: newId(), idempotencyKey: newId() } },
    previewFinanceBankCsv: { input: { bankAccountId: newId(), fileId: newId(), preset } },
    matchFinanceBankLine: { input: { id: newId(), parts: [{ kind: 'ON_ACCOUNT' }], idempotencyKey: newId() } },
    confirmFinanceBankSuggestions: { input: { minScore: 90 } },
    updateFinanceBankAccount: { input: { id: newId(), expectedVersion: 1, name: 'Other' } },
    updateFinanceBankRule: { input: { id: newId(), expectedVersion: 1, name: 'Other' } },
    ignoreFinanceBankLine: { input: { id: newId(), expectedVersion: 1, reason: 'Sample' } },
    reopenFinanceBankLine: { input: { id: newId(), expectedVersion: 1, reason: 'Sample' } },
  },
};
