/** An element of a document. What has elements inside has no text of its own: none of our formats mixes them. */
export interface Element {
  /** Its name, with the prefix where the format tells elements by namespace. */
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Element[];
  text: string;
}

export const element = (name: string, text = ''): Element => ({ name, attributes: {}, children: [], text });

/** An element as it is written down in code: its name, a text or elements, attributes; what is null is left out. */
export type Written =
  readonly [name: string, content: string | readonly Written[], attributes?: Readonly<Record<string, string>>] | null;

export function elementOf([name, content, attributes = {}]: NonNullable<Written>): Element {
  const isText = typeof content === 'string';
  const children = isText ? [] : content.filter((one) => one !== null).map(elementOf);
  return { name, attributes: { ...attributes }, children, text: isText ? content : '' };
}

/** Every element, the outermost first. */
export function* walk(from: Element): Generator<Element> {
  yield from;
  for (const child of from.children) yield* walk(child);
}
