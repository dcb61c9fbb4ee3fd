/** Two automations of the demo brand, made as its owner makes them from templates: one is on, one waits to be switched on. */
import type { GraphClient } from './graph-client.ts';

const CREATE = `mutation CreateAutomationRule($input: CreateAutomationRuleInput!) {
  createAutomationRule(input: $input) { rule { id version status } userErrors { code message path } } }`;
const SWITCH_ON = `mutation SwitchOnAutomationRule($input: AutomationRuleStepInput!) {
  switchOnAutomationRule(input: $input) { rule { id } userErrors { code message path } } }`;

interface Rule {
  readonly id: string;
  readonly version: number;
  readonly status: string;
}

const draftWaits = {
  eventTypes: ['catalog-pricing.draft.updated'],
  condition: 'changedTo(data.changes, "status", "SUBMITTED")',
  grouping: 'AGGREGATE',
  groupSeconds: 86_400,
  unlessEventTypes: ['catalog-pricing.draft.approved', 'catalog-pricing.draft.rejected'],
  actions: [
    {
      kind: 'NOTIFY',
      title: 'Still waiting for approval: {{data.label}}',
      link: '/drafts/{{event.aggregateId}}',
      severity: 'warning',
      recipientPermission: 'catalog-pricing.draft.approve',
    },
  ],
};

const stockOut = {
  eventTypes: ['catalog-pricing.stock.set'],
  condition: 'data.onHand <= 0',
  grouping: 'BATCH',
  groupSeconds: 300,
  actions: [
    {
      kind: 'NOTIFY',
      title: '{{run.count}} variant(s) out of stock, e.g. {{data.label}}',
      recipientPermission: 'catalog-pricing.stock.write',
    },
  ],
};

/** Makes both rules; repeatable: one that a person has switched since is left as it is. */
export async function seedAutomations(owner: GraphClient): Promise<void> {
  const create = async (key: string, name: string, description: string, definition: object): Promise<Rule> => {
    const input = { name, description, definition, idempotencyKey: `seed:automation:${key}` };
    return (await owner.run<{ createAutomationRule: { rule: Rule } }>(CREATE, { input })).createAutomationRule.rule;
  };
  const waits = await create(
    'draft-waits',
    'Price draft waits for a day',
    'Reminds those who approve when a submitted draft was not decided within 24 hours.',
    draftWaits,
  );
  if (waits.status === 'DRAFT') await owner.run(SWITCH_ON, { input: { id: waits.id, expectedVersion: waits.version } });
  await create('stock-out', 'Out of stock', 'Tells those who keep the stock when a variant has none left.', stockOut);
}
