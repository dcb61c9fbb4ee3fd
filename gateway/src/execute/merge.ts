import type { Json } from '../subgraph/reply.ts';

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Merges a fetched object into what is known, as Apollo's deepMerge: later values win, objects and equal lists deepen. */
export function merge(target: Json, source: Json | null | undefined): void {
  if (source === null || source === undefined) return;
  for (const key in source) {
    const value = source[key];
    const known = target[key];
    if (typeof value !== 'object' || value === null || known === undefined || known === null) {
      if (key !== '__proto__') target[key] = value;
    } else if (Array.isArray(value)) {
      if (Array.isArray(known) && known.length === value.length) mergeLists(known, value);
      else target[key] = value;
    } else if (typeof known === 'object') merge(known as Json, value as Json);
    else if (known && Object.keys(value).length > 0) throw new Error('an object cannot be merged into a scalar');
    else target[key] = value;
  }
}

function mergeLists(target: unknown[], source: unknown[]): void {
  for (let i = 0; i < source.length; i++) {
    const value = source[i];
    const known = target[i];
    if (isObject(known) && isObject(value)) merge(known, value);
    else target[i] = value;
  }
}
