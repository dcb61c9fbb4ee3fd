import type { Element } from './element.ts';
import { readXml, type XmlFormat } from './read-xml.ts';

const LIMITS = { characters: 100_000_000, depth: 64, elements: 1_500_000, attributes: 64 };

/**
 * The message of a document of ISO 20022, by the names that its versions give it; undefined where it is another one. Banks write
 * namespaces of their own or none, so the names alone count.
 */
export function messageOf(text: string, names: readonly string[], refuse: XmlFormat['refuse']): Element | undefined {
  const document = readXml(text, { prefixes: null, limits: LIMITS, refuse });
  if (document.name !== 'Document') return undefined;
  return document.children.find(({ name }) => names.includes(name));
}

/** The children of a name. */
export function all(node: Element | undefined, name: string): Element[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** The first element at the end of a path. */
export function at(node: Element | undefined, ...path: readonly string[]): Element | undefined {
  let here = node;
  for (const name of path) here = here?.children.find((child) => child.name === name);
  return here;
}

/** The first text that one of several paths, written with slashes, leads to. */
export function textAt(node: Element | undefined, ...paths: readonly string[]): string | null {
  for (const path of paths) {
    const text = at(node, ...path.split('/'))?.text;
    if (text) return text;
  }
  return null;
}
