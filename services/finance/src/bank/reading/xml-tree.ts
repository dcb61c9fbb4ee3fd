import { SaxesParser } from 'saxes';
import { fileInvalid } from './notes.ts';

/** An element by its local name. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
}

const DEEPEST = 64;
const MOST_NODES = 1_500_000;

/**
 * Reads a document into a tree. A document type is refused as such: with it go entities of a document's own, those of other
 * files and those that grow. Depth and number of elements are bounded.
 */
export function readXml(text: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' };
  const stack: XmlNode[] = [root];
  let nodes = 0;
  const parser = new SaxesParser({ fileName: 'statement' });
  parser.on('doctype', () => {
    throw fileInvalid('A statement has no document type (DOCTYPE); such a file is not read.');
  });
  parser.on('error', (error) => {
    throw fileInvalid(`The XML is broken: ${error.message.slice(0, 200)}`);
  });
  parser.on('opentag', (tag) => {
    nodes += 1;
    if (stack.length > DEEPEST || nodes > MOST_NODES)
      throw fileInvalid('The XML is deeper or larger than any statement.');
    const attributes = tag.attributes as Record<string, string>;
    const node: XmlNode = { name: tag.name.slice(tag.name.indexOf(':') + 1), attributes, children: [], text: '' };
    stack.at(-1)!.children.push(node);
    stack.push(node);
  });
  const add = (words: string): void => {
    stack.at(-1)!.text += words;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    stack.pop();
  });
  parser.write(text).close();
  return root;
}

/** The children of a name. */
export function all(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** The first element at the end of a path. */
export function at(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  let here = node;
  for (const name of path) here = here?.children.find((child) => child.name === name);
  return here;
}

/** The first text that one of several paths, written with slashes, leads to. */
export function textAt(node: XmlNode | undefined, ...paths: readonly string[]): string | null {
  for (const path of paths) {
    const text = at(node, ...path.split('/'))?.text.trim();
    if (text) return text;
  }
  return null;
}
