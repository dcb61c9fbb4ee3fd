import { randomUUID } from 'node:crypto';
import type { GraphClient } from '../../scripts/seeds/graph-client.ts';

const ERRORS = 'userErrors { code message path }';
const ORDERS = `mutation Bench($input: RecordFinanceOrdersInput!) { recordFinanceOrders(input: $input) { results { outcome } ${ERRORS} } }`;
const BOOKED = `query Bench { financeOrders(first: 1, where: { status: { eq: RECORDED } }) { totalCount } }`;
const KPIS = `query Bench($from: String!, $until: String!) { financeKpis(from: $from, until: $until) { key number } }`;
const PROGRAM = `query Bench { loyaltyPrograms(first: 1) { nodes { id } } }`;
const RULE = `mutation Bench($input: CreateLoyaltyEarnRuleInput!) { createLoyaltyEarnRule(input: $input) { rule { id version } ${ERRORS} } }`;
const START = `mutation Bench($input: ChangeLoyaltyEarnRuleStatusInput!) { changeLoyaltyEarnRuleStatus(input: $input) { ${ERRORS} } }`;
const ENROL = `mutation Bench($input: EnrolLoyaltyMemberInput!) { enrolLoyaltyMember(input: $input) { member { id } ${ERRORS} } }`;
const EARN = `mutation Bench($input: RecordLoyaltyEventInput!) { recordLoyaltyEvent(input: $input) { ${ERRORS} } }`;
const GIVE = `mutation Bench($input: AdjustLoyaltyPointsInput!) { adjustLoyaltyPoints(input: $input) { ${ERRORS} } }`;
const SPEND = `mutation Bench($input: SpendLoyaltyPointsInput!) { spendLoyaltyPoints(input: $input) { ${ERRORS} } }`;

/** Points of one event of the bench, and of one spend. */
const POINTS = 50;
/** What a member begins with: as much as one person may give; earned points wait for some days. */
const START_POINTS = 1_000;
/** How often a member can spend. */
export const SPENDS_EACH = START_POINTS / POINTS;

/** An order of a new buyer, without lines. */
function someOrder() {
  const number = randomUUID();
  const buyer = { reference: number, email: `${number}@buyer.example`, familyName: 'Bench' };
  return { source: 'bench', number, placedAt: new Date().toISOString(), currency: 'EUR', buyer, country: 'DE' };
}

/** A brand as its shop and its counter use it, through the gateway. */
export class Shop {
  private readonly client: GraphClient;
  private readonly day = new Date().toISOString().slice(0, 10);

  constructor(client: GraphClient) {
    this.client = client;
  }

  /** Sends so many orders of two lines; each buyer is new. */
  async order(count: number): Promise<void> {
    const line = { quantity: 1, unitPrice: '11.90', vatRate: '19' };
    const lines = [
      { ...line, sku: 'BENCH-1' },
      { ...line, sku: 'BENCH-2' },
    ];
    const orders = Array.from({ length: count }, () => ({ ...someOrder(), lines }));
    await this.client.run(ORDERS, { input: { orders } });
  }

  /** Sends one order of one line that was paid by card. */
  async orderPaid(): Promise<void> {
    const order = someOrder();
    const lines = [{ quantity: 1, unitPrice: '19.90', vatRate: '19', sku: 'BENCH-1' }];
    const payments = [{ method: 'card', amount: '19.90', paidAt: order.placedAt, reference: order.number }];
    const sent = { orders: [{ ...order, lines, payments }] };
    const { recordFinanceOrders } = await this.client.run<{
      recordFinanceOrders: { results: { outcome: string }[] };
    }>(ORDERS, { input: sent });
    const { outcome } = recordFinanceOrders.results[0]!;
    if (outcome !== 'CREATED') throw new Error(`The order was ${outcome}.`);
  }

  /** Orders that are not booked yet. */
  async waiting(): Promise<number> {
    const { financeOrders } = await this.client.run<{ financeOrders: { totalCount: number } }>(BOOKED);
    return financeOrders.totalCount;
  }

  /** Orders of today as the key figure counts them. */
  async counted(): Promise<number> {
    const span = { from: this.day, until: this.day };
    const { financeKpis } = await this.client.run<{ financeKpis: { key: string; number: string | null }[] }>(
      KPIS,
      span,
    );
    return Number(financeKpis.find(({ key }) => key === 'ORDERS')?.number ?? 0);
  }

  /** Members of the brand's program, and a rule that gives them points for an event. */
  async members(count: number): Promise<string[]> {
    const { loyaltyPrograms } = await this.client.run<{ loyaltyPrograms: { nodes: { id: string }[] } }>(PROGRAM);
    const programId = loyaltyPrograms.nodes[0]!.id;
    const rule = { name: `Bench ${randomUUID()}`, kind: 'EVENT', points: POINTS, eventKey: 'bench' };
    const { createLoyaltyEarnRule } = await this.client.run<{
      createLoyaltyEarnRule: { rule: { id: string; version: number } };
    }>(RULE, { input: { programId, rule, idempotencyKey: randomUUID() } });
    const { id, version } = createLoyaltyEarnRule.rule;
    await this.client.run(START, { input: { id, expectedVersion: version, step: 'START' } });
    const members: string[] = [];
    for (let at = 0; at < count; at += 1) {
      const input = { programId, partnerId: randomUUID(), idempotencyKey: randomUUID() };
      const made = await this.client.run<{ enrolLoyaltyMember: { member: { id: string } } }>(ENROL, { input });
      const { id: memberId } = made.enrolLoyaltyMember.member;
      const given = { memberId, points: START_POINTS, reason: 'Bench', idempotencyKey: randomUUID() };
      await this.client.run(GIVE, { input: given });
      members.push(memberId);
    }
    return members;
  }

  earn(memberId: string): Promise<unknown> {
    return this.client.run(EARN, {
      input: { memberId, event: 'bench', reference: randomUUID(), idempotencyKey: randomUUID() },
    });
  }

  spend(memberId: string): Promise<unknown> {
    return this.client.run(SPEND, { input: { memberId, points: POINTS, idempotencyKey: randomUUID() } });
  }
}
