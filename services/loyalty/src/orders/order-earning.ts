import type { orderRecorded } from '@mh-os/contracts';
import type { ReadTx, Tx } from '@mh-os/persistence';
import type { z } from 'zod';
import type { Answer, CatalogueService } from '../catalogue/catalogue.service.ts';
import type { Article } from '../catalogue/places.ts';
import { activeRules, givenTo, grant } from '../earn-rules/earn-rules.read-model.ts';
import { evaluate, namesCategories } from '../earn-rules/earning.rules.ts';
import type { MemberFacts, OrderFacts, Rule } from '../earn-rules/earning.types.ts';
import { segmentsOf } from '../members/segments.ts';
import { enrol, findMember } from '../members/enrolment.ts';
import { MemberEntity } from '../members/member.entity.ts';
import { rewardReferral } from '../members/referral.ts';
import { openWallet, saveWallet, type OpenWallet } from '../points/ledger.ts';
import { ProgramEntity } from '../programs/program.entity.ts';
import { TierEntity } from '../tiers/tier.entity.ts';
import { CLAIM_ORDER, EARLIER, JUDGED, KNOWN_ORDER } from './orders.sql.ts';

export type Recorded = z.infer<typeof orderRecorded.schema>;

/** Why an order earned nothing, or that it was judged. */
export type Outcome = 'JUDGED' | 'NO_MEMBER' | 'NO_PROGRAM' | 'PROGRAM_NOT_ACTIVE' | 'CURRENCY' | 'MEMBER_NOT_ACTIVE';

/** Where the goods of orders lie: what is kept of it, and what was asked for this one. */
export interface Places {
  readonly catalogue: CatalogueService;
  readonly answer: Answer;
}

/** What the catalogue has to be asked for before an order can be judged: nothing unless a rule about categories will judge it. */
export async function unknownOfOrder(tx: ReadTx, catalogue: CatalogueService, order: Recorded): Promise<Article[]> {
  const [known] = await tx.query('order_known', KNOWN_ORDER, [order.orderId]);
  const program = known ? null : await tx.findOne(ProgramEntity, { isDefault: true });
  const holder = holderOf(order);
  if (!program || !holder || program.status !== 'ACTIVE' || order.net.currency !== program.currency) return [];
  const member = await findMember(tx, program.id, holder);
  const earns = member ? member.status === 'ACTIVE' : program.settings.autoEnrol;
  const rules = earns ? await activeRules(tx, program.id) : [];
  return rules.some(namesCategories) ? catalogue.unknownOf(tx, [factsOf(order)]) : [];
}

/** Keeps an order and lets its buyer earn, once per order whatever comes twice (L8). False where it is known already. */
export async function earnOrder(tx: Tx, places: Places, order: Recorded, now: Date): Promise<boolean> {
  const { catalogue } = places;
  const facts = await catalogue.stamp(tx, factsOf(order));
  const { orderId, number, source, personId, partnerId, net, placedAt } = order;
  const claimed = await tx.query('order_claim', CLAIM_ORDER, [
    ...[tx.ctx.requireBrand(), orderId, now, number, source, personId, personId ? null : partnerId],
    ...[net.currency, net.minorUnits, placedAt, JSON.stringify(facts)],
  ]);
  if (claimed.length === 0) return false;
  const program = await tx.findOne(ProgramEntity, { isDefault: true });
  const found = await buyerOf(tx, order, program, now);
  if ('outcome' in found) {
    await judged(tx, facts, found.memberId, 0, found.outcome, {});
    return true;
  }
  const rules = await activeRules(tx, found.program.id);
  await earn(tx, found, { order: await placed(tx, places, facts, rules), rules }, now);
  return true;
}

type Buyer = { member: MemberEntity; program: ProgramEntity } | { outcome: Outcome; memberId: string | null };

async function buyerOf(tx: Tx, order: Recorded, program: ProgramEntity | null, now: Date): Promise<Buyer> {
  const nobody = (outcome: Outcome, memberId: string | null = null): Buyer => ({ outcome, memberId });
  if (!program) return nobody('NO_PROGRAM');
  const holder = holderOf(order);
  if (!holder) return nobody('NO_MEMBER');
  if (program.status !== 'ACTIVE') return nobody('PROGRAM_NOT_ACTIVE');
  const known = await findMember(tx, program.id, holder);
  if (!known && !program.settings.autoEnrol) return nobody('NO_MEMBER');
  const member = known ?? (await enrol(tx, program.id, holder, null, now));
  if (order.net.currency !== program.currency) return nobody('CURRENCY', member.id);
  // Who is suspended or differs from the ledger earns nothing now; the order tells why, and an adjustment can make up for it.
  if (member.status !== 'ACTIVE') return nobody('MEMBER_NOT_ACTIVE', member.id);
  return { member, program };
}

const holderOf = ({ personId, partnerId }: Recorded) => (personId ? { personId } : partnerId ? { partnerId } : null);

/** Rules about categories need to know them; what such rules do not ask for waits for nobody. */
async function placed(
  tx: Tx,
  { catalogue, answer }: Places,
  order: OrderFacts,
  rules: readonly Rule[],
): Promise<OrderFacts> {
  if (!rules.some(namesCategories)) return order;
  await catalogue.keep(tx, answer);
  await catalogue.assertAsked(tx, order, answer);
  return catalogue.stamp(tx, order);
}

async function earn(
  tx: Tx,
  { member, program }: Extract<Buyer, { member: object }>,
  { order, rules }: { readonly order: OrderFacts; readonly rules: readonly Rule[] },
  now: Date,
): Promise<void> {
  const { timeZone } = program.settings;
  // Who brought the buyer may earn too: both are locked at once, in the order of ids (G11).
  if (member.referrerId && !member.referralEarnedAt) await tx.lockAll(MemberEntity, [member.id, member.referrerId]);
  const wallet = await openWallet(tx, member.id, now);
  const facts = await memberFacts(tx, wallet, order.orderId, rules, now);
  const { points, parts, lines } = evaluate(order, facts, rules);
  if (points > 0) {
    const placed = new Date(order.placedAt);
    const rule = parts
      .map(({ name }) => name)
      .join(', ')
      .slice(0, 300);
    const cause = { orderId: order.orderId, reference: '', rule, qualifying: points };
    wallet.wallet.earn(points, now, placed < now ? placed : now, cause);
    await grant(tx, member.id, { parts, rules }, now, timeZone);
  }
  await saveWallet(tx, wallet);
  const used = rules.map(({ ruleId, versionId, name, kind, priority }) => ({
    ruleId,
    versionId,
    name,
    kind,
    priority,
  }));
  await judged(tx, order, member.id, points, 'JUDGED', { member: facts, rules: used, parts, lines });
  await rewardReferral(tx, { memberId: member.id, orderId: order.orderId }, now);
}

/** What rules may know of a member, before the order that is judged. */
async function memberFacts(
  tx: Tx,
  { member, program }: OpenWallet,
  orderId: string,
  rules: readonly Rule[],
  now: Date,
): Promise<MemberFacts> {
  const tier = member.tierId ? await tx.findOne(TierEntity, { id: member.tierId }) : null;
  const given = await givenTo(tx, member.id, rules, now, program.settings.timeZone);
  const segmentIds = await segmentsOf(tx, member.personId);
  const earlier = rules.some(({ definition }) => definition.firstOrderOnly)
    ? await tx.query('order_earlier', EARLIER, [member.id, orderId])
    : [];
  return {
    ...{ tierId: member.tierId, tierMultiplier: tier?.multiplier ?? '1', segmentIds, given },
    firstOrder: earlier.length === 0,
  };
}

async function judged(
  tx: Tx,
  facts: OrderFacts,
  memberId: string | null,
  points: number,
  outcome: Outcome,
  evaluation: object,
): Promise<void> {
  await tx.query('order_judged', JUDGED, [
    ...[facts.orderId, memberId, points, outcome, JSON.stringify(evaluation), JSON.stringify(facts)],
  ]);
}

function factsOf(order: Recorded): OrderFacts {
  const { orderId, placedAt, source, channelId, country, campaignCode, net } = order;
  const lines = order.lines.map(({ lineId, sku, variantId, kind, quantity, net: { minorUnits } }) => ({
    ...{ lineId, sku, variantId, kind, quantity, netMinor: minorUnits, categoryIds: [] },
  }));
  const { currency, minorUnits: netMinor } = net;
  return { orderId, placedAt, currency, source, channelId, country, campaignCode, netMinor, lines };
}
