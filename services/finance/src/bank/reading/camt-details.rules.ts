import { accountOf, cleanText, LONGEST, minorOf, referenceOf } from './fields.rules.ts';
import type { ReadLine } from './statement.types.ts';
import type { Element } from '../../xml/element.ts';
import { all, at, textAt } from '../../xml/iso20022.ts';

/** What a payment says of itself besides its amount. */
export type PartyDetails = Pick<
  ReadLine,
  'bankReference' | 'endToEndId' | 'mandateId' | 'name' | 'iban' | 'bic' | 'remittance' | 'original' | 'charges'
>;

/** Who it is from or to, and what it is for. A reversal turns the sides: the other party stays whom the payment was with. */
export function detailsOf(
  node: Element,
  isIn: boolean,
  isReversal: boolean,
  currency: string,
): Omit<PartyDetails, 'bankReference'> & {
  bankReference: string | null;
} {
  const party = isIn !== isReversal ? 'Dbtr' : 'Cdtr';
  const other = party === 'Dbtr' ? 'Cdtr' : 'Dbtr';
  const name = (of: string): string | null =>
    textAt(
      node,
      `RltdPties/${of}/Pty/Nm`,
      `RltdPties/${of}/Nm`,
      `RltdPties/Ultmt${of}/Pty/Nm`,
      `RltdPties/Ultmt${of}/Nm`,
    );
  const account = (of: string): string | null =>
    textAt(
      node,
      `RltdPties/${of}Acct/Id/IBAN`,
      `RltdPties/${of}Acct/Id/Othr/Id`,
      `RltdPties/${of}Acct/Id/PrtryAcct/Id`,
    );
  const agent = (of: string): string | null =>
    textAt(node, `RltdAgts/${of}Agt/FinInstnId/BICFI`, `RltdAgts/${of}Agt/FinInstnId/BIC`);
  // Some banks name only one party, and the same one whichever way the money went.
  const side = (name(party) ?? account(party)) ? party : other;
  return {
    bankReference: referenceOf(textAt(node, 'Refs/AcctSvcrRef')),
    endToEndId: referenceOf(textAt(node, 'Refs/EndToEndId')),
    mandateId: referenceOf(textAt(node, 'Refs/MndtId')),
    name: cleanText(name(side), LONGEST.name) ?? '',
    iban: accountOf(account(side)),
    bic: accountOf(agent(side)),
    remittance: remittanceOf(node),
    original: originalOf(node, currency),
    charges: null,
  };
}

function remittanceOf(node: Element): string {
  const free = all(at(node, 'RmtInf'), 'Ustrd').map((one) => one.text);
  const structured = all(at(node, 'RmtInf'), 'Strd').flatMap((one) => [
    textAt(one, 'CdtrRefInf/Ref'),
    textAt(one, 'RfrdDocInf/Nb'),
    textAt(one, 'AddtlRmtInf'),
  ]);
  const words = [...free, ...structured, textAt(node, 'AddtlTxInf')].filter((text) => text !== null);
  return cleanText(words.join(' '), LONGEST.remittance) ?? '';
}

function originalOf(node: Element, currency: string): ReadLine['original'] {
  const places = ['InstdAmt', 'TxAmt', 'CntrValAmt'].map((name) => at(node, 'AmtDtls', name));
  const foreign = places.find((place) => {
    const told = at(place, 'Amt')?.attributes['Ccy'];
    return told !== undefined && told !== currency;
  });
  const amount = at(foreign, 'Amt');
  if (!amount) return null;
  const told = amount.attributes['Ccy']!;
  const rate = places.map((place) => textAt(place, 'CcyXchg/XchgRate')).find((one) => one !== null) ?? null;
  return { amount: minorOf(amount.text, told), currency: told, rate };
}
