/** The one map of how each enum value looks; its words are in the translations under `enums`. */
export type Tone = 'ok' | 'warn' | 'bad' | 'info' | 'ai' | 'neutral';

export const enumTones = {
  apiKeyStatus: { ACTIVE: 'ok', EXPIRED: 'neutral', REVOKED: 'bad' },
  providerState: { ON: 'ok', OFF: 'neutral' },
  productStatus: { DRAFT: 'info', ACTIVE: 'ok', ARCHIVED: 'neutral' },
  draftStatus: {
    DRAFT: 'info',
    SUBMITTED: 'warn',
    SCHEDULED: 'info',
    APPLIED: 'ok',
    REJECTED: 'bad',
    WITHDRAWN: 'neutral',
    CANCELLED: 'neutral',
    EXPIRED: 'neutral',
    FAILED_ACTIVATION: 'bad',
  },
  draftSource: { PERSON: 'neutral', IMPORT: 'neutral', DIRECTOR: 'ai', AUTOMATION: 'neutral' },
  verdict: { PASSED: 'ok', NEAR: 'warn', WARNED: 'warn', NEEDS_APPROVAL: 'warn', BLOCKED: 'bad' },
  policy: { BLOCK: 'bad', REQUIRE_APPROVAL: 'warn', WARN: 'info' },
  importStatus: { QUEUED: 'neutral', RUNNING: 'info', SUCCEEDED: 'ok', FAILED: 'bad', CANCELLED: 'neutral' },
  channelKind: { OWN_SHOP: 'neutral', STAND: 'neutral', DEALER: 'neutral', MARKETPLACE: 'neutral' },
  automationStatus: { DRAFT: 'info', ON: 'ok', OFF: 'neutral', TRIPPED: 'bad', ARCHIVED: 'neutral' },
  automationRunStatus: { WAITING: 'info', SUCCEEDED: 'ok', FAILED: 'bad', DROPPED: 'neutral', TRIPPED: 'bad' },
  severity: { INFO: 'info', WARNING: 'warn', CRITICAL: 'bad' },
  guardrailState: { ACTIVE: 'ok', PAUSED: 'neutral' },
  approvalState: {
    PENDING: 'warn',
    APPROVED: 'info',
    REJECTED: 'bad',
    EXPIRED: 'neutral',
    WITHDRAWN: 'neutral',
    APPLIED: 'ok',
    FAILED: 'bad',
  },
  roleKind: { OWN: 'info', GIVEN: 'neutral', PLATFORM: 'neutral' },
  channelState: { ACTIVE: 'ok', CLOSED: 'neutral' },
  brandStatus: { ACTIVE: 'ok', SUSPENDED: 'bad' },
  provisioningState: { PENDING: 'info', DONE: 'ok', FAILED: 'bad' },
  partnerKind: { STAND: 'neutral', DEALER: 'neutral', WHITE_LABEL: 'neutral' },
  integrationStatus: { CONNECTED: 'ok', DISABLED: 'warn', DISCONNECTED: 'neutral' },
  integrationHealth: { OK: 'ok', DEGRADED: 'warn', DOWN: 'bad', UNKNOWN: 'neutral' },
  integrationEndpoint: { ACTIVE: 'ok', PAUSED: 'warn', REMOVED: 'neutral' },
  integrationKind: {
    SHOP: 'neutral',
    MARKETPLACE: 'neutral',
    PAYMENT: 'neutral',
    SHIPPING: 'neutral',
    ERP: 'neutral',
    ACCOUNTING: 'neutral',
    MAIL: 'neutral',
    ANALYTICS: 'neutral',
    CONTACT_CENTER: 'neutral',
    OTHER: 'neutral',
  },
  partnerStatus: { ACTIVE: 'ok', PAUSED: 'warn', ENDED: 'neutral' },
  vatRegime: { STANDARD: 'neutral', SMALL_BUSINESS: 'neutral', OSS: 'neutral' },
  health: { OK: 'ok', DEGRADED: 'warn', DOWN: 'bad', UNKNOWN: 'neutral' },
  telemetryKind: { PAGE_VIEW: 'neutral', CALL_TO_ACTION: 'info', ERROR: 'bad', TIMING: 'neutral' },
  flagStage: { DRAFT: 'info', ACTIVE: 'ok', STALE: 'warn', ARCHIVED: 'neutral', OFF: 'bad' },
  knowledgeStatus: { DRAFT: 'info', PUBLISHED: 'ok', ARCHIVED: 'neutral' },
  invitationStatus: { PENDING: 'info', EXPIRED: 'warn', ACCEPTED: 'ok', WITHDRAWN: 'neutral' },
  mailDelivery: { QUEUED: 'neutral', SENT: 'ok', FAILED: 'bad' },
  webhookStatus: { ACTIVE: 'ok', PAUSED: 'warn' },
  webhookState: { PENDING: 'info', DELIVERED: 'ok', FAILED: 'bad' },
} as const satisfies Record<string, Record<string, Tone>>;

export type EnumName = keyof typeof enumTones;

/** Tone of a value; one that this release does not know yet is neutral rather than an error. */
export const toneOf = (name: EnumName, value: string): Tone =>
  (enumTones[name] as Record<string, Tone>)[value] ?? 'neutral';
