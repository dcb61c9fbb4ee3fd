const encoder = new TextEncoder();

const rotate = (x: number, by: number): number => (x << by) | (x >>> (32 - by));

function mixed(block: number): number {
  return Math.imul(rotate(Math.imul(block, 0xcc9e2d51), 15), 0x1b873593);
}

/** MurmurHash3, x86, 32 bits, over UTF-8: the same number in Node and in every browser, and no module of either. */
export function murmur3(text: string, seed = 0): number {
  const bytes = encoder.encode(text);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tail = bytes.length & ~3;
  let hash = seed | 0;
  for (let at = 0; at < tail; at += 4)
    hash = (Math.imul(rotate(hash ^ mixed(view.getInt32(at, true)), 13), 5) + 0xe6546b64) | 0;
  let rest = 0;
  for (let at = bytes.length - 1; at >= tail; at -= 1) rest = (rest << 8) | (bytes[at] ?? 0);
  if (bytes.length > tail) hash ^= mixed(rest);
  hash ^= bytes.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Buckets that callers are dealt into: shares are exact to a thousandth of a percent. */
export const BUCKETS = 100_000;

/** The bucket of a caller for a flag, 0 to 99,999; another flag or salt deals independently. */
export function bucketOf(flagKey: string, salt: string, unit: string): number {
  return Math.floor((murmur3(`${flagKey}\n${salt}\n${unit}`) / 2 ** 32) * BUCKETS);
}
