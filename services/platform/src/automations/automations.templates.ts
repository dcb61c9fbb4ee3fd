import type { AutomationAction } from './actions.rules.ts';
import { checkDefinition, type DefinitionInput, type RuleDefinition } from './automations.rules.ts';

/** A rule to start from. */
export interface AutomationTemplate {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly definition: RuleDefinition;
}

const DAY = 86_400;

const tell = (
  recipientPermission: string,
  title: string,
  more: Partial<Extract<AutomationAction, { kind: 'NOTIFY' }>> = {},
) => ({ kind: 'NOTIFY', title, recipientPermission, ...more });

const template = (key: string, name: string, description: string, definition: DefinitionInput): AutomationTemplate => ({
  ...{ key, name, description },
  definition: checkDefinition(definition),
});

let made: readonly AutomationTemplate[] | undefined;

/** Templates, checked like any rule; made when first asked for. */
export function automationTemplates(): readonly AutomationTemplate[] {
  return (made ??= [...drafts(), ...prices(), ...plane()]);
}

function drafts(): AutomationTemplate[] {
  return [
    template(
      'draft-waits',
      'Price draft waits for a day',
      'Reminds those who approve when a submitted draft was neither approved nor rejected within 24 hours.',
      {
        eventTypes: ['catalog-pricing.draft.updated'],
        condition: 'changedTo(data.changes, "status", "SUBMITTED")',
        grouping: 'AGGREGATE',
        groupSeconds: DAY,
        unlessEventTypes: ['catalog-pricing.draft.approved', 'catalog-pricing.draft.rejected'],
        actions: [
          tell('catalog-pricing.draft.approve', 'Still waiting for approval: {{data.label}}', {
            link: '/drafts/{{event.aggregateId}}',
            severity: 'warning',
          }),
        ],
      },
    ),
    template('import-failed', 'Import with faulty rows', 'Tells those who import when rows of an import failed.', {
      eventTypes: ['catalog-pricing.import.finished'],
      condition: 'data.failed > 0 && !data.dryRun',
      actions: [
        tell('catalog-pricing.import.run', '{{data.failed}} rows failed: {{data.label}}', {
          link: '/imports/{{event.aggregateId}}',
          severity: 'warning',
        }),
      ],
    }),
    template('guardrail-changed', 'Guardrail changed', 'Tells the owners whenever a pricing guardrail was set.', {
      eventTypes: ['catalog-pricing.guardrail.set'],
      actions: [tell('platform.membership.assign', 'A guardrail was changed: {{data.label}}', { link: '/guardrails' })],
    }),
  ];
}

function prices(): AutomationTemplate[] {
  return [
    template(
      'price-cut',
      'Price far below the one before',
      'Tells those who approve when a price comes into force more than 20 % below the one before. Gathers for five minutes.',
      {
        eventTypes: ['catalog-pricing.price.applied'],
        condition: 'data.previousNet != null && amount(data.net) < amount(data.previousNet) * 0.8',
        grouping: 'BATCH',
        groupSeconds: 300,
        actions: [
          tell('catalog-pricing.draft.approve', '{{run.count}} price(s) cut by more than 20 %, e.g. {{data.label}}', {
            severity: 'warning',
            link: '/activity',
          }),
        ],
      },
    ),
    template(
      'low-price',
      'Price under 5.00',
      'Asks for a look at prices under 5.00, gathered per quarter of an hour.',
      {
        eventTypes: ['catalog-pricing.price.applied'],
        condition: 'amount(data.net) < 5.0',
        grouping: 'BATCH',
        groupSeconds: 900,
        actions: [
          {
            kind: 'CREATE_TASK',
            title: 'Check margins: {{run.count}} price(s) under 5.00, e.g. {{data.sku}}',
            recipientPermission: 'catalog-pricing.cost.read',
            dueInDays: 2,
          },
        ],
      },
    ),
    template('stock-out', 'Out of stock', 'Tells those who keep the stock when a variant has none left.', {
      eventTypes: ['catalog-pricing.stock.set'],
      condition: 'data.onHand <= 0',
      grouping: 'BATCH',
      groupSeconds: 300,
      actions: [tell('catalog-pricing.stock.write', '{{run.count}} variant(s) out of stock, e.g. {{data.label}}')],
    }),
  ];
}

function plane(): AutomationTemplate[] {
  return [
    template('brand-suspended', 'Brand suspended', 'Tells the owners when the brand is suspended.', {
      eventTypes: ['platform.brand.updated'],
      condition: 'changedTo(data.changes, "status", "SUSPENDED")',
      actions: [tell('platform.brand.update', 'The brand was suspended: {{data.label}}', { severity: 'critical' })],
    }),
    template('person-joined', 'New person', 'Asks an owner to welcome a new person and look at their roles.', {
      eventTypes: ['platform.user.created'],
      actions: [
        tell('platform.membership.assign', '{{data.label}} is new here', { link: '/people' }),
        {
          kind: 'CREATE_TASK',
          title: 'Welcome {{data.label}} and check their roles',
          recipientPermission: 'platform.membership.assign',
          dueInDays: 3,
        },
      ],
    }),
    template(
      'weekly-look',
      'Monday look at automations',
      'Every Monday at nine: have a look at what automations did.',
      {
        schedule: '0 9 * * 1',
        actions: [
          tell('platform.automation.write', 'A look at the automations of the week', { link: '/automations/runs' }),
        ],
      },
    ),
  ];
}
