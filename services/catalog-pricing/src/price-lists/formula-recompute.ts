import { formulaRefused } from '@mh-os/contracts';
import { DomainError, UnitPrice } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import { visibleVerdicts } from '../guardrails/verdict-view.ts';
import { type PricingFacts, readPricingFacts } from '../prices/price-lines.ts';
import type { ProductVariantType } from '../products/product-variant.type.ts';
import { readVariants } from '../products/products.read-model.ts';
import { rateAt } from '../vat/vat.rules.ts';
import { type FormulaIssue, keepIssues, takeDue } from './formula-due.ts';
import { type FormulaInput, readInputs } from './formula-inputs.read-model.ts';
import { computePrice, isStep } from './formula.rules.ts';
import { channelsOfList, judgeListPrices, refusalOf } from './list-price-judge.ts';
import { type ListPriceChange, writeListPrices } from './list-price-writer.ts';
import { PriceListEntity } from './price-list.entity.ts';

interface Due {
  readonly list: PriceListEntity;
  readonly variant: ProductVariantType;
  readonly input: FormulaInput;
}
interface Computed extends Due {
  readonly price: UnitPrice;
}

/**
 * Computes prices that are due, at most `most`: those that changed by a step and keep the guardrails come into force, the
 * others stay as they are and are reported. What depends on them becomes due in turn. Gives back how many it looked at.
 */
export async function recomputeSome(tx: Tx, most: number, now: Date): Promise<number> {
  const due = await takeDue(tx, most);
  if (due.length === 0) return 0;
  const lists = new Map(
    (await tx.lockAll(PriceListEntity, [...new Set(due.map((one) => one.listId))])).map((one) => [one.id, one]),
  );
  const variants = await readVariants(tx, [...new Set(due.map((one) => one.variantId))]);
  const inputs = await readInputs(tx, due, now);
  const facts = await readPricingFacts(tx);
  const issues: FormulaIssue[] = [];
  const computed: Computed[] = [];
  due.forEach(({ listId, variantId }, at) => {
    const one: Due = { list: lists.get(listId)!, variant: variants.get(variantId)!, input: inputs[at]! };
    const result = compute(one, facts, now);
    if (result instanceof UnitPrice) computed.push({ ...one, price: result });
    else if (result) issues.push({ listId, variantId, code: result.code, message: result.message, wanted: null });
  });
  const verdicts = await judgeListPrices(
    tx,
    computed.map(({ list, variant, price }) => ({ list, variant, minQuantity: 1, unitPrice: price })),
    now,
  );
  const changes: ListPriceChange[] = [];
  computed.forEach(({ list, variant, price }, at) => {
    const refusal = refusalOf(visibleVerdicts(tx.ctx, verdicts[at] ?? []));
    if (refusal)
      issues.push({
        listId: list.id,
        variantId: variant.id,
        code: refusal.code,
        message: refusal.message,
        wanted: price.decimal,
      });
    else changes.push({ list, variant, minQuantity: 1, unitPrice: price, computed: true });
  });
  issues.push(...(await write(tx, changes, now)));
  await keepIssues(tx, due, issues, now);
  report(tx, lists, variants, issues);
  return due.length;
}

/** The price to set; null where nothing changes; a refusal where it cannot be computed. */
function compute({ list, variant, input }: Due, facts: PricingFacts, now: Date): UnitPrice | DomainError | null {
  if (list.formulaKind === null || list.status === 'ARCHIVED' || input.pinned) return null;
  if (input.amount === null || input.currency !== list.currency)
    return new DomainError(
      'FORMULA_INPUT_MISSING',
      input.amount === null
        ? 'What the price is computed from is missing.'
        : `What the price is computed from is in ${input.currency}, the list in ${list.currency}.`,
    );
  try {
    const [channel] = channelsOfList(list, [...facts.channels.values()]);
    const vat = channel ? rateAt(facts.rates, channel.country, variant.vatClass, now) : '0.00';
    const price = computePrice(UnitPrice.parse(input.amount, list.currency), {
      ...{
        kind: list.formulaKind,
        percent: list.formulaPercent ?? '0',
        basis: list.basis,
        vat,
        ending: list.roundingEnding,
      },
    });
    if (price.scaled <= 0n) return new DomainError('PRICE_NOT_POSITIVE', 'A price is more than zero.');
    const before = input.current === null ? null : UnitPrice.parse(input.current, list.currency);
    return isStep(before, price, list.minimumStep) ? price : null;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

/** Bands that a new price would break are found before anything is written: such a price stays, alone. */
async function write(tx: Tx, changes: readonly ListPriceChange[], now: Date): Promise<FormulaIssue[]> {
  try {
    await writeListPrices(tx, changes, null, now);
    return [];
  } catch (error) {
    const faults: unknown[] = error instanceof AggregateError ? error.errors : [error];
    if (!faults.every((fault) => fault instanceof DomainError && fault.path[0] === 'lines')) throw error;
    const issues = (faults as DomainError[]).map((fault): FormulaIssue => {
      const { list, variant, unitPrice } = changes[Number(fault.path[1])]!;
      return {
        listId: list.id,
        variantId: variant.id,
        code: fault.code,
        message: fault.message,
        wanted: unitPrice?.decimal ?? null,
      };
    });
    const bad = new Set((faults as DomainError[]).map((fault) => Number(fault.path[1])));
    const rest = changes.filter((_change, at) => !bad.has(at));
    return [...issues, ...(await write(tx, rest, now))];
  }
}

function report(
  tx: Tx,
  lists: ReadonlyMap<string, PriceListEntity>,
  variants: ReadonlyMap<string, ProductVariantType>,
  issues: readonly FormulaIssue[],
): void {
  for (const list of lists.values()) {
    const lines = issues
      .filter((issue) => issue.listId === list.id)
      .slice(0, 100)
      .map(({ variantId, code, wanted }) => ({ variantId, sku: variants.get(variantId)?.sku ?? '', code, wanted }));
    if (lines.length > 0)
      tx.emit(formulaRefused, { label: list.name, lines }, { aggregateId: list.id, aggregateVersion: list.version });
  }
}
