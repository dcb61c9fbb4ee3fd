/** The semantic model of EN 16931-1: what an electronic invoice says, whatever its syntax. Numbers are texts as they stand. */
export interface EInvoice {
  /** Whether the document takes back (UBL has a root of its own for it). */
  readonly credit: boolean;
  readonly process: Text; // BT-23
  readonly specification: Text; // BT-24
  readonly number: Text; // BT-1
  readonly issueDate: Text; // BT-2
  readonly typeCode: Text; // BT-3
  readonly currency: Text; // BT-5
  readonly taxCurrency: Text; // BT-6
  readonly taxPointDate: Text; // BT-7
  readonly taxPointCode: Text; // BT-8, as UNTDID 2005
  readonly dueDate: Text; // BT-9
  readonly buyerReference: Text; // BT-10
  readonly project: Text; // BT-11
  readonly contract: Text; // BT-12
  readonly purchaseOrder: Text; // BT-13
  readonly salesOrder: Text; // BT-14
  readonly receivingAdvice: Text; // BT-15
  readonly despatchAdvice: Text; // BT-16
  readonly tender: Text; // BT-17
  readonly object: Identifier | null; // BT-18
  readonly accounting: Text; // BT-19
  readonly paymentTerms: Text; // BT-20
  readonly notes: readonly ENote[]; // BG-1
  readonly preceding: readonly EPreceding[]; // BG-3
  readonly seller: EParty | null; // BG-4
  readonly buyer: EParty | null; // BG-7
  readonly payee: EPayee | null; // BG-10
  readonly taxRepresentative: ETaxRepresentative | null; // BG-11
  readonly delivery: EDelivery | null; // BG-13, BG-15
  readonly period: EPeriod | null; // BG-14
  readonly remittance: Text; // BT-83
  readonly mandate: Text; // BT-89
  readonly creditorId: Text; // BT-90
  readonly payments: readonly EPayment[]; // BG-16 to BG-19
  readonly allowances: readonly EAllowance[]; // BG-20, BG-21
  readonly totals: ETotals; // BG-22
  readonly vat: readonly EVat[]; // BG-23
  readonly documents: readonly EDocument[]; // BG-24
  readonly lines: readonly ELine[]; // BG-25
}

export type Text = string | null;

export interface Identifier {
  readonly value: string;
  readonly scheme: Text;
}

export interface ENote {
  readonly subject: Text; // BT-21
  readonly text: Text; // BT-22
}

export interface EPreceding {
  readonly number: Text; // BT-25
  readonly date: Text; // BT-26
}

export interface EParty {
  readonly ids: readonly Identifier[]; // BT-29, BT-46
  readonly name: Text; // BT-27, BT-44
  readonly tradeName: Text; // BT-28, BT-45
  readonly registration: Identifier | null; // BT-30, BT-47
  readonly vatId: Text; // BT-31, BT-48
  readonly taxNumber: Text; // BT-32
  readonly legal: Text; // BT-33
  readonly endpoint: Identifier | null; // BT-34, BT-49
  readonly address: EAddress | null; // BG-5, BG-8
  readonly contact: EContact | null; // BG-6, BG-9
}

export interface EAddress {
  readonly line1: Text;
  readonly line2: Text;
  readonly line3: Text;
  readonly city: Text;
  readonly postalCode: Text;
  readonly region: Text;
  readonly country: Text;
}

export interface EContact {
  readonly name: Text;
  readonly phone: Text;
  readonly email: Text;
}

export interface EPayee {
  readonly id: Identifier | null; // BT-60
  readonly name: Text; // BT-59
  readonly registration: Identifier | null; // BT-61
}

export interface ETaxRepresentative {
  readonly name: Text; // BT-62
  readonly vatId: Text; // BT-63
  readonly address: EAddress | null; // BG-12
}

export interface EDelivery {
  readonly name: Text; // BT-70
  readonly location: Identifier | null; // BT-71
  readonly date: Text; // BT-72
  readonly address: EAddress | null; // BG-15
}

export interface EPeriod {
  readonly start: Text;
  readonly end: Text;
}

export interface EPayment {
  readonly code: Text; // BT-81
  readonly text: Text; // BT-82
  readonly account: { readonly id: Text; readonly name: Text; readonly bic: Text } | null; // BG-17
  readonly card: { readonly number: Text; readonly holder: Text } | null; // BG-18
  readonly debited: Text; // BT-91
}

export interface EAllowance {
  readonly charge: boolean;
  readonly amount: Text;
  readonly base: Text;
  readonly percent: Text;
  readonly reason: Text;
  readonly reasonCode: Text;
  readonly category: Text;
  readonly rate: Text;
}

export interface ETotals {
  readonly lines: Text; // BT-106
  readonly allowances: Text; // BT-107
  readonly charges: Text; // BT-108
  readonly net: Text; // BT-109
  readonly vat: Text; // BT-110
  readonly vatAccounting: Text; // BT-111
  readonly gross: Text; // BT-112
  readonly paid: Text; // BT-113
  readonly rounding: Text; // BT-114
  readonly due: Text; // BT-115
}

export interface EVat {
  readonly net: Text; // BT-116
  readonly vat: Text; // BT-117
  readonly category: Text; // BT-118
  readonly rate: Text; // BT-119
  readonly reason: Text; // BT-120
  readonly reasonCode: Text; // BT-121
}

export interface EDocument {
  readonly id: Text; // BT-122
  readonly description: Text; // BT-123
  readonly uri: Text; // BT-124
  readonly content: Text; // BT-125, base64
  readonly mime: Text;
  readonly filename: Text;
}

export interface ELine {
  readonly id: Text; // BT-126
  readonly note: Text; // BT-127
  readonly object: Identifier | null; // BT-128
  readonly quantity: Text; // BT-129
  readonly unit: Text; // BT-130
  readonly net: Text; // BT-131
  readonly orderLine: Text; // BT-132
  readonly accounting: Text; // BT-133
  readonly period: EPeriod | null; // BG-26
  readonly allowances: readonly EAllowance[]; // BG-27, BG-28
  readonly price: Text; // BT-146
  readonly discount: Text; // BT-147
  readonly grossPrice: Text; // BT-148
  readonly baseQuantity: Text; // BT-149
  readonly baseUnit: Text; // BT-150
  readonly category: Text; // BT-151
  readonly rate: Text; // BT-152
  readonly name: Text; // BT-153
  readonly description: Text; // BT-154
  readonly sellerId: Text; // BT-155
  readonly buyerId: Text; // BT-156
  readonly standardId: Identifier | null; // BT-157
  readonly classes: readonly EClass[]; // BT-158
  readonly origin: Text; // BT-159
  readonly attributes: readonly { readonly name: Text; readonly value: Text }[]; // BG-32
}

export interface EClass {
  readonly code: Text;
  readonly scheme: Text;
  readonly version: Text;
}

/** The specification that our documents follow. */
export const XRECHNUNG = 'urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0';
export const PROFILE = 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0';
