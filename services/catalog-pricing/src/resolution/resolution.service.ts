import { type Clock, type Ctx, DomainError, notFound, uuids } from '@mh-os/kernel';
import { CLOCK, Db, type ReadTx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { judgePrices } from '../guardrails/price-judge.ts';
import { type Promoted, type PromotionQuestion, promote } from '../promotions/promote.ts';
import { MOST_QUANTITY } from './bands.rules.ts';
import { type BasketAnswer, resolveBasket } from './basket.rules.ts';
import { readPriceFacts } from './facts.read-model.ts';
import { PRIOR_WINDOW_MS } from './lowest-prior.rules.ts';
import type { CheckedGuardrail } from './resolution.types.ts';

/** What a caller asks. */
export interface ResolveRequest {
  readonly lines: readonly { readonly variantId: string; readonly quantity: number }[];
  readonly channelId: string;
  readonly customerId?: string | null;
  readonly segmentIds?: readonly string[] | null;
  readonly at?: Date | null;
  readonly country?: string | null;
  readonly withLowestPrior?: boolean;
  readonly withGuardrails?: boolean;
  /** Whether promotions in force are applied. */
  readonly promotions?: boolean;
  readonly codes?: readonly string[] | null;
  readonly firstOrder?: boolean | null;
}

/** Prices of a basket, and where asked for what promotions make of it. */
export interface Resolved extends BasketAnswer {
  readonly promoted: Promoted | null;
}

export const MOST_LINES = 500;
const MOST_SEGMENTS = 50;
const MOST_CODES = 10;
/** A reduction that is older than a year shows no price of before it. */
const REDUCTIONS_MS = 365 * 86_400_000;

/** Prices of lines, baskets and pages, now or at any instant of the past. */
@Injectable()
export class ResolutionService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  resolve(ctx: Ctx, request: ResolveRequest): Promise<Resolved> {
    ctx.require('catalog-pricing.price.read');
    assertRequest(ctx, request);
    return this.db.read(ctx, async (tx) => {
      const answer = await this.solve(tx, request);
      return {
        ...answer,
        promoted: request.promotions ? await promote(tx, answer, questionOf(request, answer)) : null,
      };
    });
  }

  private async solve(tx: ReadTx, request: ResolveRequest): Promise<BasketAnswer> {
    const { lines, channelId, customerId = null, country = null, withLowestPrior = false } = request;
    const at = request.at ?? this.clock.now();
    const since = withLowestPrior ? new Date(at.getTime() - REDUCTIONS_MS - PRIOR_WINDOW_MS) : at;
    const variantIds = uuids([...new Set(lines.map((line) => line.variantId))]);
    const segmentIds = uuids(request.segmentIds ?? []);
    const facts = await readPriceFacts(tx, { variantIds, channelId, customerId, segmentIds, at, since, country });
    if (!facts.channel) throw notFound('Channel', channelId).at('channelId');
    const basket = { lines, customerId, at: at.getTime(), country, withLowestPrior };
    const answer = resolveBasket(facts, facts.channel, basket);
    return request.withGuardrails && tx.ctx.can('catalog-pricing.guardrail.read')
      ? this.checked(tx, answer, channelId)
      : answer;
  }

  /** Adds what guardrails of now say of the unit prices. */
  private async checked(tx: ReadTx, basket: BasketAnswer, channelId: string): Promise<BasketAnswer> {
    const priced = basket.lines.flatMap(({ answer }, index) =>
      answer.outcome === 'PRICED'
        ? [
            {
              index,
              variantId: answer.variantId,
              channelId,
              net: answer.unit.net,
              gross: answer.unit.gross,
              basis: answer.basis,
            },
          ]
        : [],
    );
    const { verdicts } = await judgePrices(tx, priced, this.clock.now());
    const byLine = new Map<number, CheckedGuardrail[]>(
      priced.map(({ index }, at) => [
        index,
        (verdicts[at] ?? []).map(({ guardrailId, outcome }) => ({ guardrailId, outcome })),
      ]),
    );
    const lines = basket.lines.map((line, index) => {
      const guardrails = byLine.get(index) ?? [];
      return { ...line, answer: { ...line.answer, trace: { ...line.answer.trace, guardrails } } };
    });
    return { ...basket, lines };
  }
}

function questionOf(request: ResolveRequest, { at }: BasketAnswer): PromotionQuestion {
  const { channelId, customerId = null, segmentIds, firstOrder = null, codes } = request;
  const buyer = { customerId, segmentIds: segmentIds ?? [], firstOrder };
  return { channelId, ...buyer, codes: codes ?? [], at: new Date(at) };
}

function assertRequest(ctx: Ctx, request: ResolveRequest): void {
  const { lines, customerId, segmentIds, country, channelId, codes, promotions } = request;
  if ((codes?.length ?? 0) > MOST_CODES || (codes?.length && !promotions))
    throw new DomainError('RESOLVE_CODES', `At most ${MOST_CODES} codes are named, and only with promotions.`, {
      path: ['codes'],
    });
  if (lines.length < 1 || lines.length > MOST_LINES)
    throw new DomainError('RESOLVE_LINES', `From 1 to ${MOST_LINES} lines are priced at once.`, { path: ['lines'] });
  lines.forEach(({ quantity }, index) => {
    if (Number.isInteger(quantity) && quantity >= 1 && quantity <= MOST_QUANTITY) return;
    throw new DomainError('RESOLVE_QUANTITY', `A quantity is a whole number from 1 to ${MOST_QUANTITY}.`, {
      path: ['lines', String(index), 'quantity'],
    });
  });
  if ((segmentIds?.length ?? 0) > MOST_SEGMENTS)
    throw new DomainError('RESOLVE_SEGMENTS', `At most ${MOST_SEGMENTS} customer groups are named.`, {
      path: ['segmentIds'],
    });
  if (country && !/^[A-Z]{2}$/.test(country))
    throw new DomainError('COUNTRY_MALFORMED', 'A country is two capital letters, such as DE.', { path: ['country'] });
  if (uuids([channelId]).length === 0) throw notFound('Channel', channelId).at('channelId');
  // Who works for a partner sees what everybody pays and what that partner pays, never what others pay.
  const foreign = customerId ? !ctx.within('partner', customerId) : false;
  const chosen = (segmentIds?.length ?? 0) > 0 && ctx.scopes['partner'] !== undefined;
  if (foreign || chosen)
    throw new DomainError('FORBIDDEN', 'You see what everybody pays and what your own company pays.', {
      kind: 'forbidden',
      path: [foreign ? 'customerId' : 'segmentIds'],
    });
}
