import { RuleTester } from 'eslint';
import { noFloatMoney } from './money-rules.ts';
import tseslint from 'typescript-eslint';
import { referenceIsParent } from './reference-rules.ts';
import { noReadThenWrite } from './write-rules.ts';

RuleTester.it = (name, run) => it(name, run);
RuleTester.describe = (name, run) => describe(name, run);
const tester = new RuleTester({ languageOptions: { ecmaVersion: 2024, sourceType: 'module' } });

tester.run('G1: no float touches an amount', noFloatMoney, {
  valid: [
    'Money.of(input.decimal, input.currency)',
    'Number(row.position)',
    "const column = { type: 'bigint' }",
    'sql(`create table price (minor_units bigint, decimal numeric(20,4))`)',
  ],
  invalid: [
    { code: 'parseFloat(input)', errors: 1 },
    { code: 'price.toFixed(2)', errors: 1 },
    { code: 'Number(row.minorUnits)', errors: 1 },
    { code: 'const x = +line.amount', errors: 1 },
    { code: "const column = { type: 'double precision' }", errors: 1 },
    { code: 'sql(`create table price (amount real not null)`)', errors: 1 },
  ],
});

tester.run('G12: what is written was read in the same transaction', noReadThenWrite, {
  valid: [
    'async function a() { return this.db.tx(ctx, async (tx) => tx.lock(Stock, id)); }',
    'async function a() { return this.db.read(ctx, find); } async function b() { return this.db.tx(ctx, save); }',
    "tx.query('take', 'update stock_level set on_hand = on_hand - $1 where id = $2 and on_hand >= $1')",
    "tx.query('set', 'update stock_level set on_hand = $1, version = version + 1 where id = $2 and version = $3')",
  ],
  invalid: [
    { code: 'async function a() { const s = await this.db.read(ctx, f); return this.db.tx(ctx, g(s)); }', errors: 1 },
    { code: "tx.query('set', 'update stock_level set on_hand = $1 where id = $2')", errors: 1 },
    { code: 'tx.query("set", `update wallet set balance = $1 where id = ${id}`)', errors: 1 },
  ],
});

const typed = new RuleTester({ languageOptions: { parser: tseslint.parser as never } });

typed.run('a reference resolver gets its reference', referenceIsParent, {
  valid: [
    'class R { @ResolveReference() a(ref: Ref) {} }',
    'class R { @ResolveReference() a(@Parent() ref: Ref, @CurrentLoaders() loaders: Loaders) {} }',
    'class R { @Query() a(id: string, @CurrentCtx() ctx: Ctx) {} }',
  ],
  invalid: [{ code: 'class R { @ResolveReference() a(ref: Ref, @CurrentLoaders() loaders: Loaders) {} }', errors: 1 }],
});
