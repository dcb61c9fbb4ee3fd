/** Formats of bank statements. */
export const bankFormats = {
  CAMT053: 'ISO 20022 camt.053, any version.',
  CAMT054: 'ISO 20022 camt.054, any version: what entries of a statement are made of, without balances.',
  MT940: 'SWIFT MT940, with German or Dutch structured details.',
  CSV: 'A table of the online bank, read by a preset.',
} as const;
export type BankFormat = keyof typeof bankFormats;

/** One movement as a file tells it. */
export interface ReadLine {
  /** Where it stands in the file, for people. */
  readonly row: number;
  readonly bookedOn: string;
  readonly valueOn: string | null;
  /** In minor units of the account's currency; above zero what came in. */
  readonly amount: bigint;
  readonly bankReference: string | null;
  readonly endToEndId: string | null;
  readonly mandateId: string | null;
  readonly name: string;
  readonly iban: string | null;
  readonly bic: string | null;
  readonly remittance: string;
  readonly bookingText: string;
  readonly isReversal: boolean;
  /** What was ordered, where it was another currency. */
  readonly original: { readonly amount: bigint; readonly currency: string; readonly rate: string | null } | null;
  /** What the bank kept of it, already left out of the amount. */
  readonly charges: bigint | null;
  /** The bank's reference of the entry that it was booked with, the same in each of its messages; null where it tells none. */
  readonly entryReference?: string | null;
  /** Of a payment within a batch: the reference of the whole. */
  readonly batch: string | null;
}

/** One statement of one account. */
export interface ReadStatement {
  readonly row: number;
  readonly reference: string;
  readonly sequence: string | null;
  /** The account as the file names it: an IBAN, or bank code and number. */
  readonly account: string;
  readonly currency: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly opening: bigint | null;
  readonly closing: bigint | null;
  readonly lines: readonly ReadLine[];
}

/** Something that is wrong, or worth a look, at a place of the file. */
export interface FileNote {
  readonly row: number;
  readonly code: string;
  readonly message: string;
}

/** What a reader found, and what it stumbled over. */
export interface ReadFile {
  readonly format: BankFormat;
  readonly statements: readonly ReadStatement[];
  readonly faults: readonly FileNote[];
  readonly warnings: readonly FileNote[];
}
