import { Agent, fetch as undiciFetch, type RequestInit as UndiciInit } from 'undici';
import { isPrivateLiteral, publicLookup } from './public-address.ts';

/** What one answer may take. */
export interface OutsideLimits {
  /** To connect, to the first byte, and between bytes. */
  readonly timeoutMs: number;
  /** Bytes of an answer, after unpacking. */
  readonly largest: number;
}

const LIMITS: OutsideLimits = { timeoutMs: 5_000, largest: 1_048_576 };

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
      if (isPrivateLiteral(url.hostname)) throw new Error('not an address of the public internet');
    }
    const options = { ...init, redirect: 'manual', dispatcher: this.agent } as unknown as UndiciInit;
    return (await undiciFetch(url, options)) as unknown as Response;
  };

  close(): Promise<void> {
    return this.agent.close();
  }
}
