import type { Element } from './element.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML holds it; characters that XML 1.0 forbids are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign]!);
}

/** Writes a document, a line an element; the same element makes the same text. */
export const writeXml = (outermost: Element): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${written(outermost, '')}`;

function written({ name, attributes, children, text }: Element, indent: string): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const head = `${indent}<${name}${said.join('')}>`;
  if (children.length === 0) return `${head}${escapeXml(text)}</${name}>\n`;
  return `${head}\n${children.map((one) => written(one, `${indent}  `)).join('')}${indent}</${name}>\n`;
}
