import { toMoneyType } from '@mh-os/graphql';
import { type Ctx, Money, newId } from '@mh-os/kernel';
import { Db, type ReadTx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { type Answer, CatalogueService } from '../catalogue/catalogue.service.ts';
import type { Article } from '../catalogue/places.ts';
import { termsOf } from '../points/ledger.ts';
import { valueOf } from '../points/wallet.rules.ts';
import { ProgramEntity } from '../programs/program.entity.ts';
import { definitionOf } from './earn-rules.service.ts';
import { activeRules, definitionsOf } from './earn-rules.read-model.ts';
import type { SimulateEarningInput } from './earn-rules.inputs.ts';
import { evaluate, namesCategories } from './earning.rules.ts';
import type { MemberFacts, OrderFacts, Rule } from './earning.types.ts';
import type { SimulatedOrderType, SimulationType } from './simulation.type.ts';

/** An order as it was kept, with what was known of its member and which rules judged it. */
export interface StoredOrder {
  readonly id: string;
  readonly number: string;
  readonly placedAt: Date;
  readonly memberId: string | null;
  readonly currency: string;
  readonly netMinor: string;
  readonly earned: number;
  readonly facts: OrderFacts;
  readonly evaluation: { readonly member?: MemberFacts; readonly rules?: readonly Omit<Rule, 'definition'>[] };
}

const LAST = `SELECT o.id, o.number, o.placed_at AS "placedAt", o.member_id AS "memberId", o.currency, o.net_minor AS "netMinor",
    o.earned, o.facts, o.evaluation
  FROM order_fact o WHERE o.currency = $1 ORDER BY o.placed_at DESC, o.id LIMIT $2`;
/** Somebody of whom nothing is known. */
const ANYBODY: MemberFacts = { tierId: null, tierMultiplier: '1', segmentIds: [], firstOrder: false, given: {} };

/** What orders that were recorded would earn by other rules: reads only, and by the same function that judges them for real (L14). */
@Injectable()
export class SimulationService {
  constructor(
    private readonly db: Db,
    private readonly catalogue: CatalogueService,
  ) {}

  async run(ctx: Ctx, input: SimulateEarningInput): Promise<SimulationType> {
    ctx.require('loyalty.program.read');
    if (!input.asItWas) await this.prepare(ctx, input);
    return this.db.read(ctx, async (tx) => {
      const { program, orders } = await load(tx, input);
      const rules = input.asItWas ? null : await this.rulesOf(tx, program, input);
      const past = input.asItWas ? await versionsOf(tx, orders) : null;
      const facts = orders.map((order) => order.facts);
      // What was not known of an order when it came is judged by where its goods lie today; what was known stays.
      const judgedBy = input.asItWas ? facts : await this.catalogue.stampAll(tx, facts);
      const found = orders.map((order, at) => judge({ ...order, facts: judgedBy[at]! }, rules ?? past!(order)));
      const pointsTotal = found.reduce((sum, { points }) => sum + points, 0);
      const value = Money.of(valueOf(pointsTotal, termsOf(program)), program.currency);
      const earnedTotal = found.reduce((sum, { earned }) => sum + earned, 0);
      return { orders: found, earnedTotal, pointsTotal, value: toMoneyType(value) };
    });
  }

  /** Asks the catalogue once for what rules about categories need to know of these orders. */
  private async prepare(ctx: Ctx, input: SimulateEarningInput): Promise<void> {
    const unknown = await this.db.read(ctx, (tx) => this.unknownOf(tx, input));
    if (unknown.length > 0) await this.learn(ctx, await this.catalogue.ask(ctx, unknown));
  }

  private learn(ctx: Ctx, answer: Answer): Promise<void> {
    return this.db.tx(ctx, (tx) => this.catalogue.keep(tx, answer));
  }

  private async unknownOf(tx: ReadTx, input: SimulateEarningInput): Promise<Article[]> {
    const { program, orders } = await load(tx, input);
    const rules = await this.rulesOf(tx, program, input);
    const facts = orders.map((order) => order.facts);
    return rules.some(namesCategories) ? this.catalogue.unknownOf(tx, facts) : [];
  }

  private async rulesOf(tx: ReadTx, program: ProgramEntity, input: SimulateEarningInput): Promise<Rule[]> {
    const active = await activeRules(tx, program.id);
    const kept = active.filter(({ ruleId }) => ruleId !== input.replacesRuleId);
    if (!input.rule) return kept;
    const { name, kind, priority } = input.rule;
    const definition = definitionOf(kind, input.rule, program.currency);
    return [...kept, { ruleId: input.replacesRuleId ?? newId(), versionId: newId(), name, kind, priority, definition }];
  }
}

async function load(
  tx: ReadTx,
  { programId, last }: SimulateEarningInput,
): Promise<{ program: ProgramEntity; orders: StoredOrder[] }> {
  const program = await tx.get(ProgramEntity, programId);
  return { program, orders: await tx.query<StoredOrder>('simulation_orders', LAST, [program.currency, last]) };
}

/** The versions that judged each order when it came. */
async function versionsOf(tx: ReadTx, orders: readonly StoredOrder[]): Promise<(order: StoredOrder) => Rule[]> {
  const ids = orders.flatMap(({ evaluation }) => evaluation.rules?.map(({ versionId }) => versionId) ?? []);
  const said = await definitionsOf(tx, [...new Set(ids)]);
  return ({ evaluation }) =>
    (evaluation.rules ?? []).flatMap((rule) => {
      const definition = said.get(rule.versionId);
      return definition ? [{ ...rule, definition }] : [];
    });
}

function judge(order: StoredOrder, rules: readonly Rule[]): SimulatedOrderType {
  const { id: orderId, number, placedAt, memberId, earned, currency, netMinor } = order;
  const { points, parts } = evaluate(order.facts, order.evaluation.member ?? ANYBODY, rules);
  const net = toMoneyType(Money.of(BigInt(netMinor), currency));
  return { orderId, number, placedAt, memberId, net, earned, points, parts: [...parts] };
}
