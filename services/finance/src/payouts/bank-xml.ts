/** An element: its name, then a text or elements, and attributes; what is null is left out. */
export type Xml =
  readonly [name: string, content: string | readonly Xml[], attributes?: Readonly<Record<string, string>>] | null;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]!);

/** Writes an element with all inside of it, a line each; the same element makes the same text. */
export function writeXml(xml: Xml, indent = ''): string {
  if (xml === null) return '';
  const [name, content, attributes = {}] = xml;
  const named = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const head = `${indent}<${name}${named.join('')}>`;
  if (typeof content === 'string') return `${head}${escapeXml(content)}</${name}>\n`;
  return `${head}\n${content.map((one) => writeXml(one, `${indent}  `)).join('')}${indent}</${name}>\n`;
}
