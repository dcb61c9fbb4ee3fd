import { readFileSync } from 'node:fs';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';

/** Messages whose published schema lies beside the tests. */
export type SchemaName = 'pain.001.001.03' | 'pain.001.001.09' | 'pain.002.001.03' | 'pain.002.001.10';

const read = new Map<SchemaName, XsdValidator>();

function validatorOf(name: SchemaName): XsdValidator {
  const known = read.get(name);
  if (known) return known;
  const schema = readFileSync(new URL(`./schemas/${name}.xsd`, import.meta.url));
  const made = XsdValidator.fromDoc(XmlDocument.fromBuffer(schema));
  read.set(name, made);
  return made;
}

/** What the published schema of a message finds wrong with a document; nothing when it is valid. */
export function schemaFaults(name: SchemaName, xml: string): string[] {
  const document = XmlDocument.fromString(xml);
  try {
    validatorOf(name).validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ line, message }) => `${line}: ${message.trim()}`);
  } finally {
    document.dispose();
  }
}
