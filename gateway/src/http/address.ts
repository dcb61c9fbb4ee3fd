import type { IncomingMessage } from 'node:http';
import { isConsole } from '../identity/console.ts';

export interface AddressTrust {
  /** Whether a proxy of ours stands in front: then the last entry of X-Forwarded-For is what it saw. */
  readonly trustProxy: boolean;
  /** Secret of the console, which asks on behalf of browsers and names their address. */
  readonly consoleKey: string | undefined;
}

/** The address of the person or program that asks; limits on sign-in and on anonymous calls count by it. */
export function clientAddress(request: IncomingMessage, { trustProxy, consoleKey }: AddressTrust): string {
  const { headers, socket } = request;
  const named = headers['x-mh-client-address'];
  if (typeof named === 'string' && named && consoleKey !== undefined && isConsole(headers, consoleKey)) return named;
  const forwarded = trustProxy ? headers['x-forwarded-for'] : undefined;
  const list = typeof forwarded === 'string' ? forwarded.split(',') : [];
  return list.at(-1)?.trim() || (socket.remoteAddress ?? 'unknown');
}
