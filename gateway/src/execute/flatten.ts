import type { ResponsePath } from '@apollo/query-planner';
import type { Json } from '../subgraph/reply.ts';
import { DataFault } from './unsupported.ts';

function isPresent(value: unknown): value is Json {
  return value !== null && value !== undefined;
}

function walk(value: unknown, path: ResponsePath, at: number, out: Json[]): void {
  if (!isPresent(value)) return;
  if (at === path.length) {
    if (!Array.isArray(value)) out.push(value);
    else for (const element of value) if (isPresent(element)) out.push(element);
    return;
  }
  const part = path[at] as string;
  if (part === '@') {
    if (!Array.isArray(value)) throw new DataFault('expected a list');
    for (const element of value) walk(element, path, at + 1, out);
  } else {
    if (Array.isArray(value)) throw new DataFault('unexpected list');
    walk(value[part], path, at + 1, out);
  }
}

/** The objects a path leads to, nulls left out; an object reached twice comes once. */
export function flatten(from: readonly Json[], path: ResponsePath): readonly Json[] {
  const out: Json[] = [];
  for (const object of from) walk(object, path, 0, out);
  return out.length > 1 ? [...new Set(out)] : out;
}

type Found = (path: (string | number)[], object: Json) => void;

/** Visits the same objects with their full paths, for errors only. */
export function eachPath(value: unknown, path: ResponsePath, found: Found, at = 0, so: (string | number)[] = []): void {
  if (!isPresent(value)) return;
  if (Array.isArray(value)) {
    const next = path[at] === '@' ? at + 1 : at;
    value.forEach((element, index) => eachPath(element, path, found, next, [...so, index]));
  } else if (at === path.length) found(so, value);
  else {
    const part = path[at] as string;
    eachPath(value[part], path, found, at + 1, [...so, part]);
  }
}
