import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Heartbeat, heartbeatSchema } from '@mh-os/contracts';
import { Refusal } from '../errors/refusal.ts';
import { isConsole } from '../identity/console.ts';
import { readBody } from './body.ts';

const LARGEST = 16_384;

export interface ConsoleHeartOptions {
  /** Absent where the console shares no secret with us: then nobody can speak for it. */
  readonly consoleKey: string | undefined;
  readonly tell: (beat: Heartbeat) => Promise<unknown>;
}

/**
 * POST /console/heartbeats: the console reaches neither platform nor the message server, so its heartbeats go along with
 * ours. Only who knows the shared secret is heard, and only as the console.
 */
export class ConsoleHeart {
  private readonly options: ConsoleHeartOptions;

  constructor(options: ConsoleHeartOptions) {
    this.options = options;
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { consoleKey, tell } = this.options;
    if (!consoleKey || !isConsole(request.headers, consoleKey))
      throw new Refusal('NOT_FOUND', 'There is nothing here.');
    if (request.method !== 'POST')
      throw new Refusal('METHOD_NOT_ALLOWED', 'Send a heartbeat with POST.', { headers: { allow: 'POST' } });
    const beat = beatOf(await readBody(request, LARGEST));
    await tell(beat).catch(() => {
      throw new Refusal('UPSTREAM_UNAVAILABLE', 'Platform does not hear heartbeats at the moment.');
    });
    response.writeHead(204, { 'cache-control': 'no-store' }).end();
  }
}

function beatOf(body: string): Heartbeat {
  try {
    const parsed = heartbeatSchema.safeParse({ ...(JSON.parse(body) as object), service: 'web' });
    if (parsed.success) return parsed.data;
  } catch {
    // falls through to the refusal
  }
  throw new Refusal('BAD_REQUEST', 'This is no heartbeat.');
}
