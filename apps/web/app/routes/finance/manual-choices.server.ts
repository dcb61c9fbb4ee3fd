import { FinanceAccounts } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import type { Context } from './finance.server.ts';

/** What an entry by hand is written with: accounts in use, the currency of the books, the day. */
export async function manualChoices(context: Context) {
  const where = { active: { eq: true } };
  const { financeAccounts, financeLedger } = await gql(context, FinanceAccounts, { first: 100, after: null, where });
  return {
    accounts: financeAccounts.nodes,
    currency: financeLedger?.baseCurrency ?? 'EUR',
    today: new Date().toISOString().slice(0, 10),
  };
}
