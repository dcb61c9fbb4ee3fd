import { DomainError } from '@mh-os/kernel';

/** A category's name in another language. */
export interface CategoryName {
  readonly locale: string;
  readonly name: string;
}

/** What of a category decisions look at. */
export interface CategoryNode {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly slug: string;
  readonly path: string;
  readonly position: number;
}

export const MOST_CATEGORIES = 5_000;
export const DEEPEST = 8;
const LONGEST_NAME = 100;
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** A name as part of an address: `Haar & Bart` is `haar-bart`, `Größen` is `groessen`. Empty without letter or digit. */
export function slugOf(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (one) => UMLAUTS[one]!)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
}

/** The names of a written path such as `Hair > Styling`; parts that are no name are left out. */
export function labelParts(label: string): string[] {
  return label
    .split('>')
    .map((part) => part.trim().slice(0, LONGEST_NAME).trim())
    .filter((part) => slugOf(part) !== '')
    .slice(0, DEEPEST);
}

/** A name as it is kept. */
export function categoryName(name: string): string {
  const kept = name.trim();
  if (kept.length > LONGEST_NAME || kept.includes('>') || slugOf(kept) === '')
    throw new DomainError(
      'CATEGORY_NAME_INVALID',
      `"${kept.slice(0, 40)}" is no category name: use 1 to ${LONGEST_NAME} characters with a letter or digit and without ">".`,
      { path: ['name'] },
    );
  return kept;
}

/** The nodes from the root to one of them. */
export function lineage(nodes: ReadonlyMap<string, CategoryNode>, id: string): CategoryNode[] {
  const line: CategoryNode[] = [];
  const seen = new Set<string>();
  for (let at = nodes.get(id); at && !seen.has(at.id); at = at.parentId ? nodes.get(at.parentId) : undefined) {
    seen.add(at.id);
    line.unshift(at);
  }
  return line;
}

/** The written path of a category, e.g. `Hair > Styling`: what products carry as text. */
export function labelOf(nodes: ReadonlyMap<string, CategoryNode>, id: string): string {
  return lineage(nodes, id)
    .map((node) => node.name)
    .join(' > ');
}

/** A category and all below it. */
export function subtree(nodes: ReadonlyMap<string, CategoryNode>, id: string): CategoryNode[] {
  const top = nodes.get(id);
  return top ? [...nodes.values()].filter((node) => node.id === id || node.path.startsWith(`${top.path}/`)) : [];
}

/** In the order of the tree: siblings by position, then name; children after their parent. */
export function inTreeOrder<N extends CategoryNode>(nodes: readonly N[]): N[] {
  const children = new Map<string | null, N[]>();
  for (const node of nodes) children.set(node.parentId, [...(children.get(node.parentId) ?? []), node]);
  const order = (parent: string | null): N[] =>
    (children.get(parent) ?? [])
      .sort((a, b) => a.position - b.position || (a.name < b.name ? -1 : 1))
      .flatMap((node) => [node, ...order(node.id)]);
  return order(null);
}

/** A path that changes with a category's name or place. */
export interface NewPath {
  readonly id: string;
  readonly path: string;
}

/**
 * The paths of a category and all below it once it has this parent and slug. Refuses a place below itself, a name that a
 * sibling has, and a tree deeper than eight levels; the database refuses cycles and equal paths once more.
 */
export function replaced(
  nodes: ReadonlyMap<string, CategoryNode>,
  id: string | null,
  parentId: string | null,
  slug: string,
): NewPath[] {
  if (parentId !== null && !nodes.has(parentId))
    throw new DomainError('CATEGORY_UNKNOWN', 'The brand has no category of this id.', { path: ['parentId'] });
  const above = parentId === null ? [] : lineage(nodes, parentId);
  if (id !== null && above.some((node) => node.id === id))
    throw new DomainError('CATEGORY_CYCLE', 'A category cannot lie below itself.', { path: ['parentId'] });
  const path = [...above.map((node) => node.slug), slug].join('/');
  if ([...nodes.values()].some((node) => node.path === path && node.id !== id))
    throw new DomainError('CATEGORY_TAKEN', `There is a category at ${path} already.`, { path: ['name'] });
  const before = id === null ? undefined : nodes.get(id);
  const below = before ? subtree(nodes, before.id) : [];
  const paths = below.map((node) => ({ id: node.id, path: path + node.path.slice(before!.path.length) }));
  if ([path, ...paths.map((one) => one.path)].some((one) => one.split('/').length > DEEPEST))
    throw new DomainError('CATEGORY_TOO_DEEP', `Categories lie at most ${DEEPEST} levels deep.`, {
      path: ['parentId'],
    });
  return paths.length > 0 ? paths : [{ id: id ?? '', path }];
}
