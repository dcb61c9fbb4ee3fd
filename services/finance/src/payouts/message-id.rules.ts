/** Names a payout's file to the bank, unique also where two brands share one: the number, and a part of the id. */
export const messageIdOf = ({ id, number }: { readonly id: string; readonly number: string }): string =>
  `${number}-${id.replaceAll('-', '').slice(-8)}`;

/** The number of the payout that a file with this name would be of. */
export const numberIn = (messageId: string): string => messageId.slice(0, messageId.lastIndexOf('-'));
