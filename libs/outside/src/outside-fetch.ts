import { lookup as resolve, type LookupOptions } from 'node:dns';
import { isIP } from 'node:net';
import { Agent, fetch as undiciFetch, type RequestInit as UndiciInit } from 'undici';
import { isPrivateAddress } from './private-addresses.ts';

/** What one answer may take. */
export interface OutsideLimits {
  /** To connect, to the first byte, and between bytes. */
  readonly timeoutMs: number;
  /** Bytes of an answer, after unpacking. */
  readonly largest: number;
}

const LIMITS: OutsideLimits = { timeoutMs: 5_000, largest: 1_048_576 };

type Resolved = (
  error: Error | null,
  address?: string | { address: string; family: number }[],
  family?: number,
) => void;

/** Resolves a name for a connection and refuses addresses of our own networks: what was checked is what is connected to. */
function publicLookup(host: string, options: LookupOptions, done: Resolved): void {
  resolve(host, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error);
    const inside = addresses.find(({ address }) => isPrivateAddress(address));
    if (inside || addresses.length === 0) return done(new Error(`${host} is not an address of the public internet`));
    if (options.all) return done(null, addresses);
    done(null, addresses[0]!.address, addresses[0]!.family);
  });
}

/**
 * Fetches from addresses that people configured: https on the public internet only, no redirects, little and quickly. With
 * `insecure` (development and tests) also http and this machine.
 */
export class OutsideFetch {
  private readonly agent: Agent;
  private readonly insecure: boolean;

  constructor(insecure: boolean, { timeoutMs, largest }: OutsideLimits = LIMITS) {
    this.insecure = insecure;
    this.agent = new Agent({
      connect: { timeout: timeoutMs, ...(insecure ? {} : { lookup: publicLookup }) },
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
      maxResponseSize: largest,
    });
  }

  readonly fetch = async (address: string, init: object = {}): Promise<Response> => {
    const url = new URL(address);
    if (!this.insecure) {
      if (url.protocol !== 'https:') throw new Error('only https addresses are asked');
      // A literal address is connected to without being looked up.
      const literal = isIP(url.hostname.replace(/^\[|\]$/g, '')) !== 0;
      if (literal && isPrivateAddress(url.hostname)) throw new Error('not an address of the public internet');
    }
    const options = { ...init, redirect: 'manual', dispatcher: this.agent } as unknown as UndiciInit;
    return (await undiciFetch(url, options)) as unknown as Response;
  };

  close(): Promise<void> {
    return this.agent.close();
  }
}
