/** What happened to programs, members and points. */
export const loyaltyActions = {
  privacy: { answered: 'Part of an export or erasure done' },
  brand: {
    provisioned: 'Loyalty of the brand set up',
    'provision-failed': 'Setting up loyalty failed',
    purged: 'Loyalty of the brand deleted',
  },
  program: { created: 'Loyalty program added', updated: 'Loyalty program changed' },
  tier: { saved: 'Tier saved', removed: 'Tier removed' },
  'earn-rule': { saved: 'Earn rule saved' },
  member: {
    enrolled: 'Member joined',
    'status-changed': 'Member suspended, let in or closed',
    'tier-changed': 'Tier of a member changed',
    referred: 'Member brought by another',
    drifted: 'Points differ from their ledger',
    rebuilt: 'Points set to what the ledger says',
  },
  points: {
    earned: 'Points earned',
    activated: 'Points can be spent',
    spent: 'Points spent',
    held: 'Points set aside',
    released: 'Points free again',
    restored: 'Points given back',
    expired: 'Points expired',
    'clawed-back': 'Points taken back',
    settled: 'Debt of points paid',
    adjusted: 'Points changed by hand',
    transferred: 'Points moved to another member',
    valued: 'Value of points told to finance',
  },
  adjustment: { requested: 'Adjustment waits for a second person', decided: 'Adjustment decided' },
  reward: {
    saved: 'Reward saved',
    redeemed: 'Reward redeemed',
    fulfilled: 'Reward handed out',
    returned: 'Redemption cancelled',
  },
  voucher: { issued: 'Voucher issued', used: 'Voucher used', cancelled: 'Voucher made void' },
};

export const loyaltyTypes = {
  program: 'Loyalty program',
  tier: 'Tier',
  'earn-rule': 'Earn rule',
  member: 'Member',
  'points-entry': 'Points',
  adjustment: 'Adjustment of points',
  reward: 'Reward',
  redemption: 'Redemption',
  voucher: 'Voucher',
};
