import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from 'saxes';
import { type Element, element } from './element.ts';

/** What documents of a format may be. */
export interface XmlFormat {
  /**
   * The prefix that names get by their namespace, whatever prefix the document gives it. Without, elements are told by their
   * local name alone, and a prefix that nothing declares does no harm.
   */
  readonly prefixes: ReadonlyMap<string, string> | null;
  /** Far beyond any honest document; what is larger was made to hurt. */
  readonly limits: {
    readonly characters: number;
    readonly depth: number;
    readonly elements: number;
    /** Of one element. */
    readonly attributes: number;
  };
  /** The error of the format for a fault such as "is no well-formed XML". */
  readonly refuse: (fault: string) => Error;
}

/** Prefix of elements of namespaces that the format does not know. */
const FOREIGN = '?';

/**
 * Reads the outermost element of a document with all inside of it. A document type is refused as such: with it go entities of
 * the document's own, those of other files (XXE) and those that grow ("billion laughs"), so that a tree is never larger than its text.
 */
export function readXml(text: string, { prefixes, limits, refuse }: XmlFormat): Element {
  const tooLarge = (): Error => refuse('is deeper or larger than any such document');
  if (text.length > limits.characters) throw tooLarge();
  const nameOf = nameFor(prefixes);
  const document = element('');
  const open = [document];
  let elements = 0;
  const parser = new SaxesParser({ xmlns: prefixes !== null, position: true });
  parser.on('doctype', () => {
    throw refuse('has a document type (DOCTYPE); such a file is not read');
  });
  parser.on('error', (error) => {
    throw refuse(`is no well-formed XML: ${error.message.slice(0, 200)}`);
  });
  parser.on('opentag', (tag) => {
    elements += 1;
    const attributes = Object.entries<string | SaxesAttributeNS>(tag.attributes);
    if (open.length > limits.depth || elements > limits.elements || attributes.length > limits.attributes)
      throw tooLarge();
    const made = element(nameOf(tag as SaxesTagNS));
    for (const [name, said] of attributes)
      if (!/^xmlns(:|$)/.test(name))
        made.attributes[localOf(name)] = (typeof said === 'string' ? said : said.value).trim();
    open.at(-1)!.children.push(made);
    open.push(made);
  });
  const add = (more: string): void => {
    open.at(-1)!.text += more;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    const closed = open.pop()!;
    closed.text = closed.children.length > 0 ? '' : closed.text.trim();
  });
  parser.write(text).close();
  return document.children[0]!;
}

const localOf = (name: string): string => name.slice(name.indexOf(':') + 1);

function nameFor(prefixes: XmlFormat['prefixes']): (tag: SaxesTagNS) => string {
  if (prefixes === null) return ({ name }) => localOf(name);
  return ({ uri, local }) => `${prefixes.get(uri) ?? FOREIGN}${local}`;
}
