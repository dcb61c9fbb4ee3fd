/** Files that come in beside the graph: what they are for, and who may bring them. */
export const uploadKinds = {
  'bank-files': { permission: 'finance.bank.import' },
  'order-files': { permission: 'finance.order.write' },
  'e-invoices': { permission: 'finance.invoice.read', maxBytes: 10_000_000 },
  'payout-files': { permission: 'finance.payout.write' },
} as const satisfies Record<string, { readonly permission: string; readonly maxBytes?: number }>;
export type UploadKind = keyof typeof uploadKinds;
