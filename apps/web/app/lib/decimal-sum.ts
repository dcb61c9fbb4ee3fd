const placesOf = (value: string): number => value.split('.')[1]?.length ?? 0;

/** A decimal as whole units of its smallest place. */
function scaled(value: string, places: number): bigint {
  const [whole = '0', part = ''] = value.replace('-', '').split('.');
  const units = BigInt(whole + part.padEnd(places, '0'));
  return value.startsWith('-') ? -units : units;
}

/** The sum of decimals, exact to the last place; never by way of a float. */
export function decimalSum(values: readonly string[]): string {
  const places = Math.max(0, ...values.map(placesOf));
  const sum = values.reduce((all, value) => all + scaled(value, places), 0n);
  const digits = String(sum < 0n ? -sum : sum).padStart(places + 1, '0');
  const plain = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return sum < 0n ? `-${plain}` : plain;
}
