/** Parent by category; null for a root. What is missing was never heard of. */
export type Tree = ReadonlyMap<string, string | null>;

/** Where an article lies: its categories and all above them, and whether all of those are known. */
export interface Place {
  readonly categoryIds: readonly string[];
  readonly complete: boolean;
}

/** How article numbers are compared: letter case does not tell them apart, as in the catalogue. */
export const skuKey = (sku: string): string => sku.toLowerCase();

/** The categories of an article up to the roots, each once, in an order that nothing but their ids decides. */
export function placeOf(own: readonly string[], tree: Tree): Place {
  const found = new Set<string>();
  let complete = true;
  for (const start of own)
    for (let at: string | null = start; at !== null && !found.has(at);) {
      found.add(at);
      const parent = tree.get(at);
      if (parent === undefined) complete = false;
      at = parent ?? null;
    }
  return { categoryIds: [...found].sort(), complete };
}
