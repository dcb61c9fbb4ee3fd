import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { Refusal } from '../errors/refusal.ts';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whether the caller claims to be the console. A claim is to be proven with the shared secret, or it is refused. */
export function isConsole(headers: IncomingHttpHeaders, consoleKey: string | undefined): boolean {
  if (headers['x-mh-client'] !== 'console') return false;
  if (consoleKey === undefined) return true;
  if (timingSafeEqual(digest(String(headers['x-mh-client-key'] ?? '')), digest(consoleKey))) return true;
  throw new Refusal('UNAUTHENTICATED', 'This client could not prove who it is.');
}
