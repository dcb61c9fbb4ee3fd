/** An element: its name, then attributes, a text, or elements; what is null is left out. */
export type Xml = readonly [name: string, content: XmlContent, attributes?: Readonly<Record<string, string>>] | null;
export type XmlContent = string | readonly Xml[];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML holds it; characters that XML 1.0 forbids are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign]!);
}

/** Writes an element with all inside of it; an element of nothing is left out, too. */
export function writeXml(xml: Xml, indent = ''): string {
  if (xml === null) return '';
  const [name, content, attributes = {}] = xml;
  const head = `${indent}<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('')}>`;
  if (typeof content === 'string') return content === '' ? '' : `${head}${escapeXml(content)}</${name}>\n`;
  const inside = content.map((one) => writeXml(one, `${indent}  `)).join('');
  return inside === '' ? '' : `${head}\n${inside}${indent}</${name}>\n`;
}
