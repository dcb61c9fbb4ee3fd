import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

const labelled = { label: z.string().min(1).max(300) };
/** Which rule acted, in which of its revisions, in which run. */
const origin = { ruleId: z.uuid(), revision: z.int().positive(), runId: z.uuid() };

export const automationCreated = defineEvent({
  type: 'platform.automation.created',
  version: 1,
  aggregate: 'automation-rule',
  description: 'An automation rule was written; it does nothing until a person switches it on.',
  schema: z.object({ ...labelled, eventTypes: z.array(z.string()) }),
});

export const automationChanged = defineEvent({
  type: 'platform.automation.changed',
  version: 1,
  aggregate: 'automation-rule',
  description: 'An automation rule was rewritten, switched on, switched off or archived.',
  schema: z.object({ ...labelled, changes: z.array(changeSchema) }),
});

export const automationTripped = defineEvent({
  type: 'platform.automation.tripped',
  version: 1,
  aggregate: 'automation-rule',
  description: 'An automation rule was stopped by its guard; a person may resume it.',
  schema: z.object({ ...labelled, reason: z.string(), message: z.string(), changes: z.array(changeSchema) }),
});

export const automationStalled = defineEvent({
  type: 'platform.automation.stalled',
  version: 1,
  aggregate: 'automation-rule',
  description: 'An automation rule saw fewer events than happened: its trigger is not working.',
  schema: z.object({ ...labelled, expected: z.int(), actual: z.int() }),
});

export const automationTaskRequested = defineEvent({
  type: 'platform.automation.task-requested',
  version: 1,
  aggregate: 'automation-run',
  description: 'An automation asked for a task for people.',
  schema: z.object({
    ...labelled,
    ...origin,
    body: z.string().max(4000).optional(),
    /** Days from now until it should be done. */
    dueInDays: z.int().min(0).max(365).optional(),
    /** Who should do it: a person, or everybody who holds a permission. */
    assignee: z.union([z.object({ userId: z.uuid() }), z.object({ permission: z.string() })]).optional(),
    /** One task per key, however often it is asked for. */
    idempotencyKey: z.string().min(1).max(200),
  }),
});

/** Consumed by the webhooks of platform; the payload is JSON and goes out as it is. */
export const automationWebhookRequested = defineEvent({
  type: 'platform.webhook.requested',
  version: 1,
  aggregate: 'automation-run',
  description: 'An automation asked for a call to a webhook.',
  schema: z.object({
    ...labelled,
    ...origin,
    target: z.union([z.object({ endpointId: z.uuid() }), z.object({ url: z.url().max(2000) })]),
    payload: z.record(z.string(), z.unknown()),
    /** One delivery per key, however often it is asked for. */
    idempotencyKey: z.string().min(1).max(200),
  }),
});

export const automationCommandRequested = defineEvent({
  type: 'platform.automation.command-requested',
  version: 1,
  aggregate: 'automation-run',
  description: 'An automation asked another service to do something; that service checks and answers.',
  schema: z.object({
    ...labelled,
    ...origin,
    /** Place of the action in the rule. */
    action: z.int().nonnegative(),
    domain: z.string(),
    command: z.string(),
    input: z.record(z.string(), z.unknown()),
    idempotencyKey: z.string().min(1).max(200),
  }),
});

/** Events of automations. */
export const automationEvents = [
  automationCreated,
  automationChanged,
  automationTripped,
  automationStalled,
  automationTaskRequested,
  automationWebhookRequested,
  automationCommandRequested,
] as const;

/** What an automation may ask of another service. It never decides: whatever it makes is a draft. */
export interface AutomationCommand {
  readonly domain: string;
  readonly command: string;
  readonly description: string;
  /** What the person who switches the rule on must hold; the other service acts with this and nothing else. */
  readonly permission: string;
  readonly input: z.ZodType;
}

const decimal = z.string().regex(/^\d{1,12}(\.\d{1,6})?$/, 'a decimal number such as 12.90');

/** Input of `catalog-pricing create-price-draft`. */
export const createPriceDraftCommand = z.object({
  title: z.string().min(1).max(200),
  rationale: z.string().max(5000).default(''),
  lines: z
    .array(
      z.object({
        variantId: z.uuid(),
        channelId: z.uuid(),
        net: decimal.optional(),
        gross: decimal.optional(),
      }),
    )
    .min(1)
    .max(100),
});

/** Every command that an automation may ask for. */
export const automationCommands: readonly AutomationCommand[] = [
  {
    domain: 'catalog-pricing',
    command: 'create-price-draft',
    description: 'Writes a price draft for people to look at and approve.',
    permission: 'catalog-pricing.draft.create',
    input: createPriceDraftCommand,
  },
];

/** Work of platform that an automation may start. It is done in the background, and the run says what came of it. */
export interface AutomationJob {
  readonly job: string;
  readonly label: string;
  readonly description: string;
  /** What the person who switches the rule on must hold; the work is done with this and nothing else. */
  readonly permission: string;
  readonly input: z.ZodObject;
  /** Events that the work itself makes: a rule that waits for one of them would start itself again and again. */
  readonly causes: readonly string[];
}

/** Input of `activity-export`. */
export const activityExportJob = z.strictObject({
  format: z.enum(['CSV', 'JSON_LINES']).default('CSV'),
  /** Days back from the moment of the run. */
  days: z.int().min(1).max(366).default(30),
});

const nothing = z.strictObject({});

/** Every piece of work that an automation may start. */
export const automationJobs: readonly AutomationJob[] = [
  {
    job: 'automation-check',
    label: 'Check automations',
    description: 'Looks at once whether every rule of the brand has seen what happened.',
    permission: 'platform.automation.write',
    input: nothing,
    causes: [automationStalled.type],
  },
  {
    job: 'activity-export',
    label: 'Export the activity log',
    description: 'Writes the log of the last days into a file, which is kept for seven days.',
    permission: 'platform.activity.export',
    input: activityExportJob,
    causes: ['platform.activity.exported'],
  },
  {
    job: 'brand-export',
    label: 'Export the brand',
    description: 'Writes all that the brand has stored into an archive, which is kept for seven days.',
    permission: 'platform.brand.export',
    input: nothing,
    causes: ['platform.privacy.requested', 'platform.privacy.finished'],
  },
  {
    job: 'audit-verification',
    label: 'Verify the audit chain',
    description: 'Verifies the audit chains of the brand against their copies and the signed digests.',
    permission: 'platform.audit.read',
    input: nothing,
    causes: ['platform.audit.verified', 'platform.audit.broken'],
  },
];

export const automationPermissions = definePermissions('platform', {
  'platform.automation.read': 'See automation rules and their runs.',
  'platform.automation.write': 'Write, try, switch on and off automation rules.',
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const automationOperations = defineOperations({
  automationRules: 'platform.automation.read',
  automationRule: 'platform.automation.read',
  automationRuns: 'platform.automation.read',
  automationTemplates: 'platform.automation.read',
  automationCatalogue: 'platform.automation.read',
  checkAutomationCondition: 'platform.automation.read',
  tryAutomation: 'platform.automation.write',
  createAutomationRule: 'platform.automation.write',
  updateAutomationRule: 'platform.automation.write',
  switchOnAutomationRule: 'platform.automation.write',
  switchOffAutomationRule: 'platform.automation.write',
  resumeAutomationRule: 'platform.automation.write',
  archiveAutomationRule: 'platform.automation.write',
});

/** Error codes, each with its meaning. */
export const automationErrors = {
  AUTOMATION_TRIGGER_INVALID: 'The trigger names an event that does not exist, or a schedule that cannot be read.',
  AUTOMATION_CONDITION_INVALID: 'The condition cannot be read, is too large, or does not fit the events.',
  AUTOMATION_ACTION_INVALID: 'An action is incomplete or refers to a field that the events do not have.',
  AUTOMATION_HUMAN_REQUIRED: 'Only a person switches a rule on or resumes it.',
  AUTOMATION_NAME_TAKEN: 'Another rule of the brand has this name.',
  AUTOMATION_LIMIT: 'The brand has as many rules as it may have.',
} as const;
