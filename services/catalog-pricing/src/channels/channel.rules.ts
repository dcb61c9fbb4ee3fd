import { assertCurrency, DomainError } from '@mh-os/kernel';

export const CHANNEL_KINDS = ['OWN_SHOP', 'STAND', 'DEALER', 'MARKETPLACE'] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

export const PRICE_DISPLAYS = ['NET', 'GROSS'] as const;
export type PriceDisplay = (typeof PRICE_DISPLAYS)[number];

/** What a person says about a new channel. */
export interface ChannelDraft {
  readonly code: string;
  readonly name: string;
  readonly currency: string;
  readonly country: string;
}

/** Refuses a channel whose code, currency or country is malformed. */
export function assertChannel(channel: ChannelDraft): void {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(channel.code) || channel.code.length > 40)
    throw new DomainError(
      'CHANNEL_CODE_MALFORMED',
      'A channel code has up to 40 lower-case letters, digits and single hyphens, and starts with a letter.',
      { path: ['code'] },
    );
  if (!channel.name.trim()) throw new DomainError('NAME_REQUIRED', 'A channel needs a name.', { path: ['name'] });
  assertCountry(channel.country);
  assertCurrency(channel.currency);
}

/** A country as two capital letters. */
export function assertCountry(country: string): string {
  if (/^[A-Z]{2}$/.test(country)) return country;
  throw new DomainError('COUNTRY_MALFORMED', 'A country is two capital letters, such as DE.', { path: ['country'] });
}

/** The channels that every new brand starts with. */
export const startingChannels = [
  { code: 'own-shop', name: 'Own shop', kind: 'OWN_SHOP', priceDisplay: 'GROSS' },
  { code: 'stand', name: 'Stands', kind: 'STAND', priceDisplay: 'GROSS' },
  { code: 'dealer', name: 'Dealers', kind: 'DEALER', priceDisplay: 'NET' },
  { code: 'marketplace', name: 'Marketplace', kind: 'MARKETPLACE', priceDisplay: 'GROSS' },
] as const satisfies readonly { code: string; name: string; kind: ChannelKind; priceDisplay: PriceDisplay }[];
