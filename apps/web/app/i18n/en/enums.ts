export const enums = {
  productStatus: { DRAFT: 'Draft', ACTIVE: 'Active', ARCHIVED: 'Archived' },
  draftStatus: {
    DRAFT: 'Draft',
    SUBMITTED: 'Awaiting approval',
    APPLIED: 'Applied',
    REJECTED: 'Rejected',
    WITHDRAWN: 'Withdrawn',
  },
  draftSource: { PERSON: 'Person', IMPORT: 'Import', DIRECTOR: 'AI director', AUTOMATION: 'Automation' },
  verdict: {
    PASSED: 'Passed',
    NEAR: 'Near the limit',
    WARNED: 'Warning',
    NEEDS_APPROVAL: 'Needs approval',
    BLOCKED: 'Blocked',
  },
  policy: { BLOCK: 'Block', REQUIRE_APPROVAL: 'Require approval', WARN: 'Warn' },
  importStatus: { QUEUED: 'Waiting', RUNNING: 'Running', SUCCEEDED: 'Done', FAILED: 'Failed', CANCELLED: 'Cancelled' },
  channelKind: { OWN_SHOP: 'Own shop', STAND: 'Stand', DEALER: 'Dealer', MARKETPLACE: 'Marketplace' },
  guardrailState: { ACTIVE: 'Active', PAUSED: 'Paused' },
  channelState: { ACTIVE: 'Active', CLOSED: 'Closed' },
  vatClass: { STANDARD: 'Standard', REDUCED: 'Reduced', ZERO: 'Zero' },
};
