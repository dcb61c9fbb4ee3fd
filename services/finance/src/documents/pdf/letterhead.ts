import type { Seller } from '../settings.ts';
import type { Customer } from '../../invoices/invoice.types.ts';
import { Paper } from './paper.ts';
import { words } from './words.ts';

export interface Letter {
  readonly seller: Seller;
  readonly customer: Customer;
  readonly country: string | null;
  readonly language: 'de' | 'en';
  readonly title: string;
  readonly day: string;
  readonly facts: readonly (readonly [name: string, value: string])[];
}

/** Begins a letter: name of the brand, sender, address, facts and title. */
export function beginLetter({ seller, customer, country, language, title, day, facts }: Letter): Paper {
  const word = words[language];
  const place = `${seller.postalCode} ${seller.city}`.trim();
  const footer = [
    [seller.name, seller.line1, seller.line2, place, seller.registration],
    [seller.contactName, seller.phone && `${word.phone} ${seller.phone}`, seller.email],
    [seller.vatId && `${word.vatId} ${seller.vatId}`, seller.taxNumber && `${word.taxNumber} ${seller.taxNumber}`],
    [seller.bankName, seller.iban && `IBAN ${seller.iban.replace(/\s/g, '')}`, seller.bic && `BIC ${seller.bic}`],
  ];
  const paper = new Paper({ title, author: seller.name, day, language, footer, pageOf: word.page });
  paper.say(seller.name, { size: 'title', bold: true });
  paper.y = 120;
  paper.say([seller.name, seller.line1, place].filter(Boolean).join(' · '), { size: 'small', soft: true, width: 270 });
  paper.space(4);
  const below = paper.facts(facts, 120);
  for (const line of addressLines(customer, country ?? seller.country, seller.country)) paper.say(line, { width: 270 });
  paper.y = Math.max(paper.y, below, 215) + 18;
  paper.say(title, { size: 'title', bold: true });
  paper.space(10);
  return paper;
}

/** The address as the post reads it; the country where it is another one. */
function addressLines({ name, address }: Customer, country: string, home: string): string[] {
  const place = `${address?.postalCode ?? ''} ${address?.city ?? ''}`.trim();
  const abroad = (address?.country ?? country) !== home;
  const named = abroad ? (address?.country ?? country) : '';
  return [name, address?.line1 ?? '', address?.line2 ?? '', place, named].filter((line) => line !== '');
}
