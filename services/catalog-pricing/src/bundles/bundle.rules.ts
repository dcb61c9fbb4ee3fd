import { DomainError, UnitPrice } from '@mh-os/kernel';

/** A component of a bundle with how many of it are in one bundle. */
export interface Component {
  readonly componentId: string;
  readonly quantity: number;
}

export const MOST_COMPONENTS = 50;

/** Refuses components that are named twice, the bundle itself, and quantities that make no sense. */
export function assertComponents(bundleId: string, components: readonly Component[]): void {
  const ids = components.map((one) => one.componentId);
  if (ids.includes(bundleId)) throw cycle();
  const bad = components.some(({ quantity }) => !Number.isInteger(quantity) || quantity < 1 || quantity > 1_000);
  if (bad || new Set(ids).size !== ids.length || ids.length > MOST_COMPONENTS)
    throw new DomainError(
      'BUNDLE_INVALID',
      `A bundle has each component once, ${MOST_COMPONENTS} at most, 1 to 1,000 pieces.`,
      {
        path: ['components'],
      },
    );
}

/** The refusal of a bundle that would contain itself. */
export function cycle(): DomainError {
  return new DomainError('BUNDLE_CYCLE', 'A bundle does not contain itself, directly or through other bundles.', {
    path: ['components'],
  });
}

/** Who is in whom, of the whole brand as far as a bundle reaches. */
export type Parts = ReadonlyMap<string, readonly Component[]>;

/** Single pieces in one bundle, through bundles in bundles: what is taken from stock. */
export function piecesOf(parts: Parts, bundleId: string): Map<string, number> {
  const pieces = new Map<string, number>();
  const visit = (id: string, times: number, above: ReadonlySet<string>): void => {
    for (const { componentId, quantity } of parts.get(id) ?? []) {
      // The database holds no cycle; should one ever be read, counting ends all the same.
      if (above.has(componentId)) continue;
      if (parts.has(componentId)) visit(componentId, times * quantity, new Set([...above, componentId]));
      else pieces.set(componentId, (pieces.get(componentId) ?? 0) + times * quantity);
    }
  };
  visit(bundleId, 1, new Set([bundleId]));
  return pieces;
}

/** How many bundles can be put together: the scarcest piece decides. */
export function bundlesAvailable(pieces: ReadonlyMap<string, number>, stock: ReadonlyMap<string, number>): number {
  if (pieces.size === 0) return 0;
  return Math.min(...[...pieces].map(([id, quantity]) => Math.max(0, Math.floor((stock.get(id) ?? 0) / quantity))));
}

/** What the pieces cost together; null where a cost is unknown or in another currency: a part is no whole. */
export function bundleCost(
  pieces: ReadonlyMap<string, number>,
  costs: ReadonlyMap<string, UnitPrice>,
): UnitPrice | null {
  let [sum, currency]: [bigint, string | null] = [0n, null];
  for (const [id, quantity] of pieces) {
    const cost = costs.get(id);
    if (!cost || (currency !== null && cost.currency !== currency)) return null;
    currency = cost.currency;
    sum += cost.scaled * BigInt(quantity);
  }
  if (currency === null) return null;
  const text = sum.toString().padStart(5, '0');
  return UnitPrice.parse(`${text.slice(0, -4)}.${text.slice(-4)}`, currency);
}
