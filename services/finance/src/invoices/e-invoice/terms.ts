import { type Element, element } from '../../xml/element.ts';
import { find, stepsOf } from './invoice-xml.ts';

/** What an element says, by name of the model. */
export type Values = Record<string, unknown>;

/** One place of a syntax: how it is read into the model and written from it. Terms stand in the order of the syntax. */
export interface Term {
  readonly read: (from: Element, into: Values) => void;
  /** Whether it wrote anything that the model says (constants alone are nothing). */
  readonly write: (values: Values, to: Element) => boolean;
}

/** How a text of the syntax is one of the model. */
export interface Codec {
  readonly read: (text: string) => string | null;
  readonly write: (text: string) => string;
}

/** Elements that are whole: what follows starts another one of the same name. */
const whole = new WeakSet<Element>();

/** The element at a path below, made where it is not there yet. */
export function ensure(to: Element, path: string): Element {
  let at = to;
  for (const { name } of path === '.' ? [] : stepsOf(path)) {
    const last = at.children.at(-1);
    if (last?.name === name && !whole.has(last)) at = last;
    else {
      const made = element(name);
      at.children.push(made);
      at = made;
    }
  }
  return at;
}

/** A new element at the end of a path, that nothing else is put into. */
export function append(to: Element, path: string, made: Element): void {
  const names = stepsOf(path);
  const parent = names.length === 1 ? to : ensure(to, path.slice(0, path.lastIndexOf('/')));
  whole.add(made);
  parent.children.push(made);
}

export const nameOf = (path: string): string => stepsOf(path).at(-1)!.name;

interface LeafOptions {
  readonly codec?: Codec;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Name of the value that an attribute holds. */
  readonly also?: Readonly<Record<string, string>>;
  /** Where it may stand instead; never written there. */
  readonly or?: string;
}

/** A text. */
export function leaf(key: string, path: string, { codec, attributes = {}, also = {}, or }: LeafOptions = {}): Term {
  return {
    read: (from, into) => {
      const at = find(from, path)[0] ?? (or === undefined ? undefined : find(from, or)[0]);
      const text = at?.text ? at.text : null;
      into[key] = text === null || !codec ? text : codec.read(text);
      for (const [attribute, name] of Object.entries(also)) into[name] = at?.attributes[attribute] || null;
    },
    write: (values, to) => {
      const text = values[key];
      const extra = Object.entries(also).filter(([, name]) => typeof values[name] === 'string');
      if (typeof text !== 'string' && extra.length === 0) return false;
      const at = element(nameOf(path), typeof text === 'string' ? (codec ? codec.write(text) : text) : '');
      for (const [name, value] of Object.entries(attributes)) at.attributes[name] = value;
      for (const [name, value] of extra) at.attributes[name] = values[value] as string;
      append(to, path, at);
      return true;
    },
  };
}

/** An identifier with the scheme that it is of. */
export function identifier(key: string, path: string, attribute = 'schemeID'): Term {
  return {
    read: (from, into) => {
      const at = find(from, path)[0];
      into[key] = at?.text ? { value: at.text, scheme: at.attributes[attribute] || null } : null;
    },
    write: (values, to) => writeIdentifier(values[key] as Identified, to, path, attribute),
  };
}

type Identified = { readonly value: string; readonly scheme: string | null } | null | undefined;

export function writeIdentifier(one: Identified, to: Element, path: string, attribute: string): boolean {
  if (!one) return false;
  const at = element(nameOf(path), one.value);
  if (one.scheme !== null) at.attributes[attribute] = one.scheme;
  append(to, path, at);
  return true;
}

/** What always stands there, if anything stands beside it. */
export function constant(path: string, value: string): Term {
  return {
    read: () => undefined,
    write: (_values, to) => {
      append(to, path, element(nameOf(path), value));
      return false;
    },
  };
}

export function readTerms(terms: readonly Term[], from: Element, into: Values = {}): Values {
  for (const term of terms) term.read(from, into);
  return into;
}

export function writeTerms(terms: readonly Term[], values: Values, to: Element): boolean {
  let wrote = false;
  for (const term of terms) wrote = term.write(values, to) || wrote;
  return wrote;
}

/** Writes an element of its own; nothing, where the model says nothing of it. */
export function writeElement(terms: readonly Term[], values: Values, to: Element, path: string): boolean {
  const made = element(nameOf(path));
  if (!writeTerms(terms, values, made)) return false;
  append(to, path, made);
  return true;
}

/** A part of the model in an element of its own; null where the element is not there (or, on request, says nothing). */
export function sub(key: string, path: string, terms: readonly Term[], { orNull = false } = {}): Term {
  return {
    read: (from, into) => {
      const at = find(from, path)[0];
      const part = at ? readTerms(terms, at) : null;
      into[key] = orNull && part && Object.values(part).every(isNothing) ? null : part;
    },
    write: (values, to) => (values[key] ? writeElement(terms, values[key] as Values, to, path) : false),
  };
}

/** A part of the model that has no element of its own; null where nothing of it is said. */
export function flat(key: string, terms: readonly Term[]): Term {
  return {
    read: (from, into) => {
      const part = readTerms(terms, from);
      into[key] = Object.values(part).every(isNothing) ? null : part;
    },
    write: (values, to) => (values[key] ? writeTerms(terms, values[key] as Values, to) : false),
  };
}

const isNothing = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

/** Terms of the same part of the model, inside of one element that a condition may choose. */
export function within(path: string, terms: readonly Term[]): Term {
  return {
    read: (from, into) => {
      readTerms(terms, find(from, path)[0] ?? element(''), into);
    },
    write: (values, to) => writeElement(terms, values, to, path),
  };
}

/** A list of parts, an element each. */
export function many(key: string, path: string, terms: readonly Term[], only?: (one: Element) => boolean): Term {
  return {
    read: (from, into) => {
      const found = find(from, path);
      into[key] = (only ? found.filter(only) : found).map((one) => readTerms(terms, one));
    },
    write: (values, to) => {
      const list = values[key] as readonly Values[];
      for (const one of list) writeElement(terms, one, to, path);
      return list.length > 0;
    },
  };
}

/** A list whose every element says again what the document says once; of it the first that says so counts. */
export function carrying(key: string, path: string, terms: readonly Term[], carried: readonly string[]): Term {
  return {
    read: (from, into) => {
      const list = find(from, path).map((one) => readTerms(terms, one));
      for (const name of carried) into[name] = list.find((one) => one[name] !== null)?.[name] ?? into[name] ?? null;
      into[key] = list.map((one) =>
        Object.fromEntries(Object.entries(one).filter(([name]) => !carried.includes(name))),
      );
    },
    write: (values, to) => {
      const list = values[key] as readonly Values[];
      const said = Object.fromEntries(carried.map((name) => [name, values[name]]));
      for (const one of list) writeElement(terms, { ...one, ...said }, to, path);
      return list.length > 0;
    },
  };
}

/** An element that the syntax asks for even where it says nothing. */
export function section(path: string, terms: readonly Term[]): Term {
  return {
    read: (from, into) => {
      readTerms(terms, find(from, path)[0] ?? element(''), into);
    },
    write: (values, to) => {
      const made = element(nameOf(path));
      const wrote = writeTerms(terms, values, made);
      append(to, path, made);
      return wrote;
    },
  };
}

/** True or false. */
export function flag(key: string, path: string): Term {
  return {
    read: (from, into) => {
      into[key] = ['true', '1'].includes(find(from, path)[0]?.text ?? '');
    },
    write: (values, to) => {
      append(to, path, element(nameOf(path), String(values[key])));
      return false;
    },
  };
}
