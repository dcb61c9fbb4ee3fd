import { type Clock, type Ctx, DomainError, notFound, type Page, UnitPrice, uuids } from '@mh-os/kernel';
import { CLOCK, Db, Jobs, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { readDrafts } from '../drafts/drafts.read-model.ts';
import type { PriceDraftType } from '../drafts/price-draft.type.ts';
import type { GuardrailVerdict } from '../guardrails/guardrail.rules.ts';
import { visibleVerdicts } from '../guardrails/verdict-view.ts';
import { lockJudged } from '../guardrails/price-judge.ts';
import { readVariants } from '../products/products.read-model.ts';
import { wakeFormulas } from './formula-due.ts';
import { judgeListPrices, refusalOf } from './list-price-judge.ts';
import { type ListPriceChange, writeListPrices } from './list-price-writer.ts';
import type { ListPriceType } from './list-price.type.ts';
import { PriceListEntity } from './price-list.entity.ts';
import type { ListPriceHistoryArgs, ListPricesArgs } from './price-lists.args.ts';
import type { ListPriceInput, SetListPricesInput } from './price-lists.inputs.ts';
import { proposeListPrices } from './propose.ts';
import { countListHistory, countListPrices, readListHistory, readListPrices } from './price-lists.read-model.ts';

const READ = 'catalog-pricing.price-list.read';
const MOST_LINES = 500;
/** What a batch may take. */
const SLOW = { statementTimeoutMs: 30_000 };

/** A change of one line with what guardrails say. */
interface JudgedChange extends ListPriceChange {
  readonly verdicts: GuardrailVerdict[];
}

/** What came of setting prices. */
export interface SetListPrices {
  readonly listId: string;
  readonly written: number;
  readonly verdicts: { readonly line: number; readonly verdicts: GuardrailVerdict[] }[];
  /** The draft that the prices became, because a second person has to look at them. */
  readonly draftId: string | null;
}

@Injectable()
export class ListPricesService {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  page(ctx: Ctx, listId: string, args: ListPricesArgs): Promise<Page<ListPriceType>> {
    ctx.require(READ);
    const sound = { ...args, variantIds: args.variantIds && uuids(args.variantIds) };
    return this.db.read(ctx, (tx) => readListPrices(tx, listId, sound, this.clock.now()));
  }

  count(ctx: Ctx, listId: string, args: ListPricesArgs): Promise<number> {
    ctx.require(READ);
    const sound = { ...args, variantIds: args.variantIds && uuids(args.variantIds) };
    return this.db.read(ctx, (tx) => countListPrices(tx, listId, sound, this.clock.now()));
  }

  history(ctx: Ctx, args: ListPriceHistoryArgs): Promise<Page<ListPriceType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readListHistory(tx, soundArgs(args)));
  }

  countHistory(ctx: Ctx, args: ListPriceHistoryArgs): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countListHistory(tx, soundArgs(args)));
  }

  /** The draft that prices became, for who proposed them. */
  draft(ctx: Ctx, id: string): Promise<PriceDraftType | null> {
    ctx.require('catalog-pricing.draft.create');
    return this.db.read(ctx, async (tx) => (await readDrafts(tx, [id])).get(id) ?? null);
  }

  /**
   * Sets prices of a list, all or none; guardrails judge every one, and one that asks for a second person refuses the batch,
   * or makes a draft of it.
   */
  set(ctx: Ctx, input: SetListPricesInput): Promise<SetListPrices> {
    ctx.require('catalog-pricing.price-list.write');
    const { idempotencyKey, ...body } = input;
    assertSize(input.lines.length);
    return this.db.tx(
      ctx,
      (tx) => {
        const work = (): Promise<SetListPrices> => this.write(tx, body);
        return body.validateOnly ? work() : tx.idempotent('setListPrices', idempotencyKey, body, work);
      },
      SLOW,
    );
  }

  private async write(tx: Tx, input: Omit<SetListPricesInput, 'idempotencyKey'>): Promise<SetListPrices> {
    const now = this.clock.now();
    const list = await tx.get(PriceListEntity, input.listId);
    if (list.status === 'ARCHIVED')
      throw new DomainError('PRICE_LIST_ARCHIVED', 'An archived list is not changed any more: make a new one.', {
        path: ['listId'],
      });
    if (!input.validateOnly) await lockJudged(tx, uuids(input.lines.map((line) => line.variantId)));
    const changes = await this.judged(tx, list, input.lines, now);
    const draftId = await this.bring(tx, list, changes, input, now);
    const verdicts = changes.flatMap((change, line) =>
      change.verdicts.some((verdict) => verdict.outcome !== 'PASSED') ? [{ line, verdicts: change.verdicts }] : [],
    );
    const written = input.validateOnly || draftId !== null ? 0 : changes.length;
    return { listId: list.id, written, verdicts, draftId };
  }

  /** Into force; or into a draft, whose id it gives back. */
  private async bring(
    tx: Tx,
    list: PriceListEntity,
    changes: readonly JudgedChange[],
    input: Pick<SetListPricesInput, 'validateOnly' | 'propose' | 'lines'>,
    now: Date,
  ): Promise<string | null> {
    if (input.validateOnly) return null;
    const outcomes = new Set(changes.flatMap((change) => change.verdicts.map((verdict) => verdict.outcome)));
    if (input.propose && outcomes.has('NEEDS_APPROVAL') && !outcomes.has('BLOCKED'))
      return proposeListPrices(tx, list, input.lines, now);
    assertAllowed(changes);
    await writeListPrices(tx, changes, null, now);
    await wakeFormulas(tx, this.jobs);
    return null;
  }

  private async judged(
    tx: Tx,
    list: PriceListEntity,
    lines: readonly ListPriceInput[],
    now: Date,
  ): Promise<JudgedChange[]> {
    const variants = await readVariants(tx, [...new Set(lines.map((line) => line.variantId))]);
    const faults: DomainError[] = [];
    const changes = lines.flatMap((line, index) => {
      try {
        const variant = variants.get(line.variantId);
        if (!variant) throw notFound('ProductVariant', line.variantId).at('variantId');
        const price = line.unitPrice;
        return [
          {
            ...{ list, variant, minQuantity: line.minQuantity, from: line.from ?? null, to: line.to ?? null },
            ...{
              unitPrice: price ? positive(price, list.currency) : null,
              baseVersion: line.expectedVersion ?? undefined,
            },
          },
        ];
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        faults.push(error.at('lines', String(index)));
        return [];
      }
    });
    throwAll(faults);
    const priced = changes.flatMap((change) =>
      change.unitPrice === null
        ? []
        : [{ list, variant: change.variant, minQuantity: change.minQuantity, unitPrice: change.unitPrice }],
    );
    const verdicts = await judgeListPrices(tx, priced, now);
    let at = 0;
    return changes.map((change) => ({
      ...change,
      verdicts: change.unitPrice === null ? [] : visibleVerdicts(tx.ctx, verdicts[at++] ?? []),
    }));
  }
}

function positive(decimal: string, currency: string): UnitPrice {
  const price = UnitPrice.parse(decimal, currency);
  if (price.scaled <= 0n)
    throw new DomainError('PRICE_NOT_POSITIVE', 'A price is more than zero.', { path: ['unitPrice'] });
  return price;
}

function assertSize(lines: number): void {
  if (lines === 0) throw new DomainError('LIST_PRICES_EMPTY', 'Give at least one price.', { path: ['lines'] });
  if (lines > MOST_LINES)
    throw new DomainError('LIST_PRICES_MANY', `At most ${MOST_LINES} prices are set at once; send the rest after.`, {
      path: ['lines'],
      details: { given: lines, allowed: MOST_LINES },
    });
}

function assertAllowed(changes: readonly JudgedChange[]): void {
  throwAll(
    changes.flatMap((change, index) => {
      const refusal = refusalOf(change.verdicts);
      return refusal ? [refusal.at('lines', String(index))] : [];
    }),
  );
}

function throwAll(faults: readonly DomainError[]): void {
  if (faults.length === 1) throw faults[0]!;
  if (faults.length > 1) throw new AggregateError(faults);
}

function soundArgs(args: ListPriceHistoryArgs): ListPriceHistoryArgs {
  if (uuids([args.variantId]).length === 0) throw notFound('ProductVariant', args.variantId);
  if (args.listId && uuids([args.listId]).length === 0) throw notFound('PriceList', args.listId);
  return args;
}
