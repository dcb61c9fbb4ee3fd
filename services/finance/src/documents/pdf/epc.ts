import { Money } from '@mh-os/kernel';
import QRCode from 'qrcode';
import { isIban } from '../../invoices/e-invoice/rules/xrechnung.rules.ts';
import type { Paper } from './paper.ts';

/** A transfer that a banking app fills in from a code. */
export interface Transfer {
  readonly name: string;
  readonly iban: string;
  readonly bic: string;
  readonly currency: string;
  readonly amount: bigint;
  readonly reference: string;
}

const MOST = 99_999_999_999n;
const LONGEST = { name: 70, reference: 140 };

/** The text of a SEPA code (EPC069-12); null where SEPA knows no such transfer. */
export function epcText({ name, iban, bic, currency, amount, reference }: Transfer): string | null {
  if (currency !== 'EUR' || amount <= 0n || amount > MOST || name === '' || !isIban(iban)) return null;
  const line = (text: string, most: number): string => [...text.replace(/\s+/g, ' ').trim()].slice(0, most).join('');
  return [
    ...['BCD', '002', '1', 'SCT', bic.replace(/\s/g, ''), line(name, LONGEST.name), iban.replace(/\s/g, '')],
    ...[`EUR${Money.of(amount, currency).decimal}`, '', '', line(reference, LONGEST.reference)],
  ].join('\n');
}

/** Draws the code; false where there is none. */
export function drawEpc(paper: Paper, transfer: Transfer, at: { x: number; y: number; edge: number }): boolean {
  const text = epcText(transfer);
  if (text === null) return false;
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  paper.squares(modules.size, (row, column) => modules.get(row, column) === 1, at);
  return true;
}
