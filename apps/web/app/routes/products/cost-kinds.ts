import type { CostComponentKind } from '../../graphql/generated/types.ts';

/** Parts of a cost in the order in which they arise. */
export const componentKinds: readonly CostComponentKind[] = [
  'PURCHASE',
  'FREIGHT',
  'DUTY',
  'PACKAGING',
  'FILLING',
  'OTHER',
];
