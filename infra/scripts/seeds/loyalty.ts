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

const partners = ['5b0f4f0e-6f1c-5a57-9a3e-2d1f5c7b9a01', '5b0f4f0e-6f1c-5a57-9a3e-2d1f5c7b9a02'];

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
  for (const [at, partnerId] of partners.entries()) {
    const input = { programId, partnerId, idempotencyKey: key(`member:${at}`) };
    const { enrolLoyaltyMember } = await operator.run<{ enrolLoyaltyMember: { member: { id: string } } }>(ENROL, {
      input,
    });
    const { id: memberId } = enrolLoyaltyMember.member;
    const points = { memberId, points: 400 + at * 350, reason: 'Welcome', idempotencyKey: key(`welcome:${at}`) };
    await operator.run(ADJUST, { input: points });
  }
  return partners.length;
}

async function start(operator: GraphClient, document: string, { id, version, status }: Made): Promise<void> {
  if (status === 'DRAFT') await operator.run(document, { input: { id, expectedVersion: version, step: 'START' } });
}
