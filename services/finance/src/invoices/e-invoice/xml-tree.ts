import { SaxesParser } from 'saxes';
import { unreadable } from './unreadable.ts';

/** An element of a document: its name with the prefix that the norm uses for its namespace. */
export interface Element {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: Element[];
  text: string;
}

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd:';
const UN = 'urn:un:unece:uncefact:data:';
/** By namespace, whatever prefix the document gives it. Elements of others are read past. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${UBL}Invoice-2`, ''],
  [`${UBL}CreditNote-2`, ''],
  [`${UBL}CommonAggregateComponents-2`, 'cac:'],
  [`${UBL}CommonBasicComponents-2`, 'cbc:'],
  [`${UN}standard:CrossIndustryInvoice:100`, 'rsm:'],
  [`${UN}standard:ReusableAggregateBusinessInformationEntity:100`, 'ram:'],
  [`${UN}standard:UnqualifiedDataType:100`, 'udt:'],
  [`${UN}standard:QualifiedDataType:100`, 'qdt:'],
]);
const FOREIGN = '?';
/** Far beyond any invoice; what is deeper or longer was made to hurt. */
const LIMITS = { depth: 60, elements: 200_000, attributes: 64 };

export const element = (name: string, text = ''): Element => ({ name, attributes: new Map(), children: [], text });

/**
 * Reads a document into elements. Document types are refused, so that nothing is fetched and no entity grows (XXE, "billion
 * laughs"); so is what is not well-formed. The prefix of every name is the norm's own.
 */
export function parseXml(xml: string): Element {
  const root = element('');
  const open: Element[] = [root];
  const parser = new SaxesParser({ xmlns: true, position: true });
  let count = 0;
  parser.on('doctype', () => {
    throw unreadable('It has a document type (DOCTYPE), which invoices never have.');
  });
  parser.on('error', (error) => {
    throw unreadable(`It is no well-formed XML: ${error.message.slice(0, 200)}`);
  });
  parser.on('opentag', (tag) => {
    count += 1;
    const names = Object.keys(tag.attributes);
    if (open.length > LIMITS.depth || count > LIMITS.elements || names.length > LIMITS.attributes)
      throw unreadable('It is deeper or longer than any invoice.');
    const made = element(`${PREFIXES.get(tag.uri) ?? FOREIGN}${tag.local}`);
    for (const name of names) {
      const { local, value, prefix } = tag.attributes[name]!;
      if (prefix !== 'xmlns' && name !== 'xmlns') made.attributes.set(local, value.trim());
    }
    open.at(-1)!.children.push(made);
    open.push(made);
  });
  const add = (text: string): void => {
    open.at(-1)!.text += text;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    const closed = open.pop()!;
    closed.text = closed.children.length > 0 ? '' : closed.text.trim();
  });
  parser.write(xml).close();
  return root.children[0]!;
}

/** One step of a path: `name`, or `name[path=value]`, `name[path!=value]`, `name[path@attribute=value]`. */
interface Step {
  readonly name: string;
  readonly where: Condition | null;
}

interface Condition {
  readonly path: string;
  readonly attribute: string | null;
  readonly equals: boolean;
  readonly value: string;
}

const steps = new Map<string, readonly Step[]>();

export function stepsOf(path: string): readonly Step[] {
  const known = steps.get(path);
  if (known) return known;
  const parts = path.match(/[^/[\]]+(\[[^\]]+\])?/g) ?? [];
  const made = parts.map((part): Step => {
    const [, name, condition] = /^([^[]+)(?:\[(.+)\])?$/.exec(part)!;
    return { name: name!, where: condition === undefined ? null : conditionOf(condition) };
  });
  steps.set(path, made);
  return made;
}

/** All elements at a path below; '.' is the element itself. */
export function find(from: Element | null, path: string): Element[] {
  if (from === null) return [];
  if (path === '.') return [from];
  let found = [from];
  for (const { name, where } of stepsOf(path))
    found = found.flatMap((one) =>
      one.children.filter((child) => child.name === name && (where === null || holds(child, where))),
    );
  return found;
}

function conditionOf(text: string): Condition {
  const [, path, attribute, not, value] = /^([^@!=]*)(?:@(\w+))?(!)?=(.*)$/.exec(text)!;
  return { path: path || '.', attribute: attribute ?? null, equals: not === undefined, value: value! };
}

function holds(child: Element, { path, attribute, equals, value }: Condition): boolean {
  const said = find(child, path).map((one) => (attribute === null ? one.text : (one.attributes.get(attribute) ?? '')));
  return equals ? said.includes(value) : said.length > 0 && !said.includes(value);
}

/** Every element, the outermost first. */
export function* walk(from: Element): Generator<Element> {
  yield from;
  for (const child of from.children) yield* walk(child);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML holds it; characters that XML 1.0 forbids are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign]!);
}

/** Writes an element with all inside of it. */
export function writeXml({ name, attributes, children, text }: Element, indent = ''): string {
  const head = `${indent}<${name}${[...attributes].map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join('')}>`;
  if (children.length === 0) return `${head}${escapeXml(text)}</${name}>\n`;
  return `${head}\n${children.map((one) => writeXml(one, `${indent}  `)).join('')}${indent}</${name}>\n`;
}
