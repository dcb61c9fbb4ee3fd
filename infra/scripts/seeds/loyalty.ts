/** Loyalty of the pilot brand: a rule for reviews, rewards, and members with points. */
import type { GraphClient } from './graph-client.ts';

const errors = 'userErrors { code message path }';
const PROGRAMS = `query Seed { loyaltyPrograms(first: 5) { nodes { id isDefault } } }`;
const RULE = `mutation Seed($input: CreateLoyaltyEarnRuleInput!) { createLoyaltyEarnRule(input: $input) { rule { id version status } ${errors} } }`;
const START_RULE = `mutation Seed($input: ChangeLoyaltyEarnRuleStatusInput!) { changeLoyaltyEarnRuleStatus(input: $input) { ${errors} } }`;
const REWARD = `mutation Seed($input: CreateLoyaltyRewardInput!) { createLoyaltyReward(input: $input) { reward { id version status } ${errors} } }`;
const START_REWARD = `mutation Seed($input: ChangeLoyaltyRewardStatusInput!) { changeLoyaltyRewardStatus(input: $input) { ${errors} } }`;
const ENROL = `mutation Seed($input: EnrolLoyaltyMemberInput!) { enrolLoyaltyMember(input: $input) { member { id } ${errors} } }`;
const ADJUST = `mutation Seed($input: AdjustLoyaltyPointsInput!) { adjustLoyaltyPoints(input: $input) { ${errors} } }`;

interface Made {
  readonly id: string;
  readonly version: number;
  readonly status: string;
}

const CATEGORIES = `query Seed { categories { id depth } }`;
const PARTNERS = `query Seed { partners(first: 2) { nodes { id } } }`;

/** Makes rules, rewards and members through the graph; repeatable. Without a program yet there is nothing to do. */
export async function seedLoyalty(operator: GraphClient): Promise<number> {
  const { loyaltyPrograms } = await operator.run<{
    loyaltyPrograms: { nodes: { id: string; isDefault: boolean }[] } | null;
  }>(PROGRAMS, {});
  const programId = loyaltyPrograms?.nodes.find(({ isDefault }) => isDefault)?.id;
  if (programId === undefined) return 0;
  const key = (name: string): string => `seed:loyalty:${name}`;
  const rule = {
    name: 'Review of a product',
    kind: 'EVENT',
    points: 25,
    eventKey: 'review',
    capPerPeriod: 100,
    capPeriod: 'MONTH',
  };
  const written = await operator.run<{ createLoyaltyEarnRule: { rule: Made } }>(RULE, {
    input: { programId, rule, idempotencyKey: key('rule') },
  });
  await start(operator, START_RULE, written.createLoyaltyEarnRule.rule);
  await seedCategoryRule(operator, programId);
  const rewards = [
    { code: 'VOUCHER-5', name: 'Voucher of 5 €', kind: 'VOUCHER', points: 500, amount: '5.00' },
    { code: 'TRAVEL-SIZE', name: 'Travel size of your choice', kind: 'PRODUCT', points: 300, stock: 50 },
  ];
  for (const reward of rewards) {
    const made = await operator.run<{ createLoyaltyReward: { reward: Made } }>(REWARD, {
      input: { programId, reward, idempotencyKey: key(reward.code) },
    });
    await start(operator, START_REWARD, made.createLoyaltyReward.reward);
  }
  return seedPartners(operator, programId);
}

/** Partners of the brand collect for their stands; the people come with their orders. */
async function seedPartners(operator: GraphClient, programId: string): Promise<number> {
  const { partners } = await operator.run<{ partners: { nodes: { id: string }[] } | null }>(PARTNERS, {});
  const nodes = partners?.nodes ?? [];
  for (const [at, { id: partnerId }] of nodes.entries()) {
    const key = (name: string): string => `seed:loyalty:${name}:${partnerId}`;
    const input = { programId, partnerId, idempotencyKey: key('partner') };
    const { enrolLoyaltyMember } = await operator.run<{ enrolLoyaltyMember: { member: { id: string } } }>(ENROL, {
      input,
    });
    const { id: memberId } = enrolLoyaltyMember.member;
    const points = { memberId, points: 400 + at * 350, reason: 'Welcome', idempotencyKey: key('welcome') };
    await operator.run(ADJUST, { input: points });
  }
  return nodes.length;
}

async function start(operator: GraphClient, document: string, { id, version, status }: Made): Promise<void> {
  if (status === 'DRAFT') await operator.run(document, { input: { id, expectedVersion: version, step: 'START' } });
}

/** A draft: it shows a rule for a category and its dry run, and changes nothing that orders earn. */
async function seedCategoryRule(operator: GraphClient, programId: string): Promise<void> {
  const { categories } = await operator.run<{ categories: { id: string; depth: number }[] | null }>(CATEGORIES, {});
  const [category] = (categories ?? []).filter(({ depth }) => depth === 0);
  if (!category) return;
  const rule = { name: 'Double points in a category', kind: 'MULTIPLIER', multiplier: '2', categoryIds: [category.id] };
  await operator.run(RULE, { input: { programId, rule, idempotencyKey: 'seed:loyalty:category-rule' } });
}
