import { defineTransitions, DomainError } from '@mh-os/kernel';
import { MOST } from '../stock/movement.rules.ts';

export const transferStates = {
  DRAFT: 'It is written down; nothing has moved.',
  SENT: 'It is on its way, or part of it.',
  RECEIVED: 'Everything has arrived or is known to be lost.',
  CANCELLED: 'It did not happen; what was on its way came back.',
} as const;
export type TransferState = keyof typeof transferStates;

type TransferAction = 'send' | 'cancel' | 'receive' | 'finish';

export const transferLife = defineTransitions<TransferState, TransferAction>('Transfer', {
  DRAFT: { send: 'SENT', cancel: 'CANCELLED' },
  SENT: { receive: 'SENT', finish: 'RECEIVED', cancel: 'CANCELLED' },
  RECEIVED: {},
  CANCELLED: {},
});

export interface TransferLine {
  readonly id: string;
  readonly variantId: string;
  readonly quantity: number;
  readonly received: number;
  readonly lost: number;
}

export interface Arrived {
  readonly variantId: string;
  readonly quantity: number;
}

export const onTheWay = ({ quantity, received, lost }: TransferLine): number => quantity - received - lost;

/** Refuses a transfer that names a variant twice or no whole pieces. */
export function assertTransferLines(lines: readonly Arrived[]): void {
  for (const [index, { quantity, variantId }] of lines.entries()) {
    const path = ['lines', String(index)];
    if (!Number.isInteger(quantity) || quantity < 1 || quantity > MOST)
      throw new DomainError('STOCK_QUANTITY_INVALID', 'The quantity is a whole number of at least 1.', { path });
    if (lines.findIndex((line) => line.variantId === variantId) !== index)
      throw new DomainError('TRANSFER_LINE_TWICE', 'A transfer names each variant once.', { path });
  }
}

/**
 * What becomes of the lines when some pieces arrive; `closing` says that nothing more will come, so that the difference is
 * lost and known to be. What is on its way is always what was sent and neither arrived nor got lost (S1).
 */
export function decideReceipt(
  lines: readonly TransferLine[],
  arrived: readonly Arrived[],
  closing: boolean,
): {
  readonly lines: TransferLine[];
  readonly received: Arrived[];
  readonly lost: Arrived[];
  readonly finished: boolean;
} {
  const came = new Map<string, number>();
  for (const [index, { variantId, quantity }] of arrived.entries()) {
    const line = lines.find((one) => one.variantId === variantId);
    const path = ['lines', String(index)];
    if (!line) throw new DomainError('TRANSFER_LINE_UNKNOWN', 'This variant is not part of the transfer.', { path });
    if (!Number.isInteger(quantity) || quantity < 0)
      throw new DomainError('STOCK_QUANTITY_INVALID', 'The quantity is a whole number, not below 0.', { path });
    const sum = (came.get(variantId) ?? 0) + quantity;
    if (sum > onTheWay(line))
      throw new DomainError('TRANSFER_OVER_RECEIPT', `${onTheWay(line)} are on their way, ${sum} cannot arrive.`, {
        path,
        details: { onTheWay: onTheWay(line) },
      });
    came.set(variantId, sum);
  }
  const after = lines.map((line) => {
    const received = line.received + (came.get(line.variantId) ?? 0);
    return { ...line, received, lost: closing ? line.quantity - received : line.lost };
  });
  const difference = (column: 'received' | 'lost'): Arrived[] =>
    after.flatMap((line, i) => {
      const quantity = line[column] - lines[i]![column];
      return quantity > 0 ? [{ variantId: line.variantId, quantity }] : [];
    });
  return {
    lines: after,
    received: difference('received'),
    lost: difference('lost'),
    finished: after.every((line) => onTheWay(line) === 0),
  };
}
