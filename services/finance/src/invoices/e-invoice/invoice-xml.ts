import type { Element } from '../../xml/element.ts';
import { readXml } from '../../xml/read-xml.ts';
import { unreadable } from './unreadable.ts';

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd:';
const UN = 'urn:un:unece:uncefact:data:';
/** As the norm writes them. Elements of other namespaces are read past. */
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
const LIMITS = { characters: 100_000_000, depth: 60, elements: 200_000, attributes: 64 };

/** Reads an invoice into elements. */
export const parseXml = (xml: string): Element =>
  readXml(xml, { prefixes: PREFIXES, limits: LIMITS, refuse: (fault) => unreadable(`It ${fault}.`) });

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
  const said = find(child, path).map((one) => (attribute === null ? one.text : (one.attributes[attribute] ?? '')));
  return equals ? said.includes(value) : said.length > 0 && !said.includes(value);
}
