import type { LoyaltyHolderFragment } from '../../graphql/generated/types.ts';

/** What whoever a wallet is of is called, as far as the viewer may know. */
export const holderName = ({ person, partner }: LoyaltyHolderFragment): string | undefined =>
  person?.displayName ?? partner?.legalName;
