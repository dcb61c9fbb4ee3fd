import { DomainError } from './errors.ts';

const DECIMAL = /^(-?)(\d{1,18})(?:\.(\d{1,18}))?$/;

/**
 * Reads a plain decimal (`-12.50`) as an integer scaled by 10^scale. A number with more decimals than the scale is
 * refused, never rounded (G2).
 */
export function parseScaled(text: string, scale: number): bigint {
  const match = DECIMAL.exec(text);
  if (!match)
    throw new DomainError('DECIMAL_MALFORMED', `"${text.slice(0, 40)}" is not a decimal number such as 12.50.`);
  const [, sign, whole = '0', fraction = ''] = match;
  const digits = fraction.replace(/0+$/, '');
  if (digits.length > scale)
    throw new DomainError(
      'DECIMAL_TOO_PRECISE',
      `"${text}" has ${digits.length} decimals; at most ${scale} are allowed here.`,
      {
        details: { decimals: digits.length, allowed: scale },
      },
    );
  const value = BigInt(whole + digits.padEnd(scale, '0'));
  return sign ? -value : value;
}

/** Writes a scaled integer as a plain decimal with exactly `scale` decimals. */
export function formatScaled(value: bigint, scale: number): string {
  const digits = (value < 0n ? -value : value).toString().padStart(scale + 1, '0');
  const text = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  return value < 0n ? `-${text}` : text;
}

/** Divides rounding half away from zero, so that round(-x) = -round(x) (G4). */
export function divideRounded(numerator: bigint, denominator: bigint): bigint {
  if (denominator === 0n) throw new RangeError('division by zero');
  const negative = numerator < 0n !== denominator < 0n;
  const n = numerator < 0n ? -numerator : numerator;
  const d = denominator < 0n ? -denominator : denominator;
  const rounded = (n * 2n + d) / (d * 2n);
  return negative ? -rounded : rounded;
}
