/** Files that come in beside the graph: what they are for, and who may bring them. */
export const uploadKinds = {
  'bank-files': { permission: 'finance.bank.import' },
  'order-files': { permission: 'finance.order.write' },
  'payout-files': { permission: 'finance.payout.write' },
} as const;
export type UploadKind = keyof typeof uploadKinds;
