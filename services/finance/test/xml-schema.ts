import { readFileSync } from 'node:fs';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';

/** Messages whose published schema lies beside the tests. */
export type SchemaName =
  | ('pain.001.001.03' | 'pain.001.001.09' | 'pain.002.001.03' | 'pain.002.001.10')
  | ('camt.052.001.02' | 'camt.052.001.08');

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

/** What a message of an account (camt.053, camt.054) is called in its sister for the day (camt.052). */
const SISTERS: readonly (readonly [RegExp, string])[] = [
  [/camt\.05[34]\.001\./g, 'camt.052.001.'],
  [/\bBkToCstmr(?:Stmt|DbtCdtNtfctn)\b/g, 'BkToCstmrAcctRpt'],
  [/\b(?:Stmt|Ntfctn)\b/g, 'Rpt'],
  [/\b(?:Stmt|Ntfctn)Pgntn\b/g, 'RptPgntn'],
  [/\bAddtl(?:Stmt|Ntfctn)Inf\b/g, 'AddtlRptInf'],
];

/**
 * What is wrong with a statement (camt.053) or notification (camt.054) by the published schema of the account report (camt.052)
 * of the same version: the three differ in the names of their outer elements, and in balances, which a statement must have.
 */
export function statementFaults(xml: string): string[] {
  const [, message, version] = /camt\.(05[34])\.001\.(02|08)/.exec(xml) ?? [];
  if (version === undefined) return ['It is no camt.053 or camt.054 of version 2 or 8.'];
  const faults = schemaFaults(
    `camt.052.001.${version as '02' | '08'}`,
    SISTERS.reduce((text, [from, to]) => text.replace(from, to), xml),
  );
  const hasBalance = /<(?:\w+:)?Bal>/.test(xml);
  return hasBalance === (message === '053')
    ? faults
    : [...faults, 'A statement has balances, a notification has none.'];
}
