import type { Address, Buyer } from './order.types.ts';

interface OfBuyer {
  readonly id: string;
  readonly source: string;
  readonly buyer: Buyer;
  readonly country: string | null;
}

/** Whether anything said of the buyer could find somebody. */
export function askable({ reference, email }: Buyer): boolean {
  return Boolean(reference) || Boolean(email);
}

/** Orders of one buyer ask once. */
export function buyerKey({ source, buyer }: Pick<OfBuyer, 'source' | 'buyer'>): string {
  return `${source}|${buyer.reference ?? ''}|${(buyer.email ?? '').trim().toLowerCase()}`.slice(0, 200);
}

const text = (value: string | null | undefined, most: number): string | null =>
  value == null || value.trim() === '' ? null : value.trim().slice(0, most);

/** The buyer as crm is asked. */
export function toBuyer({ source, buyer, country }: OfBuyer) {
  return {
    ...{
      key: buyerKey({ source, buyer }),
      source,
      reference: text(buyer.reference, 120),
      email: text(buyer.email, 254),
    },
    ...{ phone: text(buyer.phone, 40), givenName: text(buyer.givenName, 120), familyName: text(buyer.familyName, 120) },
    ...{ companyName: text(buyer.companyName, 200), country: country ?? buyer.address?.country ?? null },
    address: buyer.address ? addressOf(buyer.address) : null,
  };
}

function addressOf(address: Address) {
  const { line1, line2, postalCode, city, region, country } = address;
  const parts = Object.entries({ line1, line2, postalCode, city, region, country });
  return Object.fromEntries(
    parts.filter((part): part is [string, string] => typeof part[1] === 'string' && part[1] !== ''),
  );
}
