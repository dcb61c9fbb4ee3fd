import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { Refusal } from '../errors/refusal.ts';

/** The body as it comes, until it has more bytes than allowed. */
export function limitBytes(request: IncomingMessage, maxBytes: number): Readable {
  async function* limited(): AsyncGenerator<Buffer> {
    let size = 0;
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes)
        throw new Refusal('PAYLOAD_TOO_LARGE', `A file may have ${maxBytes} bytes.`, {
          headers: { connection: 'close' },
        });
      yield chunk;
    }
  }
  return Readable.from(limited(), { objectMode: false });
}
