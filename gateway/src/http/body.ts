import type { IncomingMessage } from 'node:http';
import { Refusal } from '../errors/refusal.ts';

function tooLarge(limit: number): Refusal {
  return new Refusal('PAYLOAD_TOO_LARGE', `The body is larger than ${limit} bytes.`, {
    headers: { connection: 'close' },
    details: { limit },
  });
}

/** A body that comes slower than this holds a place that others need. */
const MAX_MS = 10_000;

/** The whole body as text; refused as soon as it is too large or too slow, not after it has come. */
export function readBody(request: IncomingMessage, limit: number, maxMs: number = MAX_MS): Promise<string> {
  const declared = Number(request.headers['content-length']);
  if (declared > limit) return Promise.reject(tooLarge(limit));
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let size = 0;
    const giveUp = (why: Refusal): void => {
      clearTimeout(timer);
      request.removeAllListeners('data');
      request.pause();
      reject(why);
    };
    const slow = { status: 408, headers: { connection: 'close' } };
    const timer = setTimeout(() => giveUp(new Refusal('BAD_REQUEST', 'The body came too slowly.', slow)), maxMs);
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) giveUp(tooLarge(limit));
      else parts.push(chunk);
    });
    request.on('end', () => {
      clearTimeout(timer);
      const [first] = parts;
      resolve((parts.length === 1 && first ? first : Buffer.concat(parts)).toString('utf8'));
    });
    request.on('error', () => giveUp(new Refusal('BAD_REQUEST', 'The body ended early.')));
    request.on('close', () => clearTimeout(timer));
  });
}
