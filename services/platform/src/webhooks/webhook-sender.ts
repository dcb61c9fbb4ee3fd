import { isPrivateLiteral, PrivateHost, publicLookup } from '@mh-os/outside';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Webhook } from 'standardwebhooks';
import { Agent, request } from 'undici';
import { type PlatformConfig, PLATFORM_CONFIG } from '../config.ts';
import type { Tried } from './webhooks.rules.ts';

/** A message to send. */
export interface Outgoing {
  readonly id: string;
  readonly url: string;
  readonly body: string;
  /** Each signs: two of them while a secret is being rotated. */
  readonly secrets: readonly string[];
}

/** What came of sending it. */
export interface Sent extends Tried {
  readonly durationMs: number;
  /** The beginning of what the receiver answered. */
  readonly response: string;
}

const TIMEOUT_MS = 10_000;
const KEPT = 1_000;

/** Sends signed messages by Standard Webhooks; follows no redirect, reaches no private address unless that is allowed. */
@Injectable()
export class WebhookSender implements OnApplicationShutdown {
  private readonly agent: Agent;
  private readonly allowPrivate: boolean;

  constructor(@Inject(PLATFORM_CONFIG) config: PlatformConfig) {
    this.allowPrivate = config.MH_WEBHOOK_ALLOW_PRIVATE;
    this.agent = new Agent({
      connections: 8,
      connect: { timeout: 5_000, ...(this.allowPrivate ? {} : { lookup: publicLookup }) },
      headersTimeout: TIMEOUT_MS,
      bodyTimeout: TIMEOUT_MS,
    });
  }

  onApplicationShutdown(): Promise<void> {
    return this.agent.destroy();
  }

  /** One try; never throws. */
  async send(message: Outgoing, now: Date): Promise<Sent> {
    const started = performance.now();
    const told = await this.post(message, now).catch((error: unknown) => failed(error));
    return { ...told, durationMs: Math.round(performance.now() - started) };
  }

  private async post({ id, url, body, secrets }: Outgoing, now: Date): Promise<Omit<Sent, 'durationMs'>> {
    const { hostname } = new URL(url);
    if (!this.allowPrivate && isPrivateLiteral(hostname)) throw new PrivateHost(hostname);
    const answer = await request(url, {
      method: 'POST',
      dispatcher: this.agent,
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: {
        'content-type': 'application/json',
        'user-agent': 'MH-OS-Webhooks/1',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, now, body)).join(' '),
      },
      body,
    });
    const response = await beginning(answer.body);
    const status = answer.statusCode;
    const error = status >= 200 && status < 300 ? null : `HTTP ${status}`;
    return { status, error, response, retryAt: retryAt(answer.headers['retry-after'], now) };
  }
}

/** Reads no more than is kept: a receiver that answers endlessly is left. */
async function beginning(body: AsyncIterable<Uint8Array> & { destroy(): unknown }): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of body) {
      parts.push(part);
      size += part.length;
      if (size >= KEPT) break;
    }
  } catch {
    // The status counts, not the rest of the answer.
  }
  body.destroy();
  return Buffer.concat(parts).subarray(0, KEPT).toString('utf8').replaceAll('\u0000', '');
}

function retryAt(header: string | string[] | undefined, now: Date): Date | undefined {
  const text = String(header ?? '');
  if (/^\d{1,6}$/.test(text)) return new Date(now.getTime() + Number(text) * 1_000);
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** Why no answer came, in words that hold no address of ours. */
function failed(error: unknown): Omit<Sent, 'durationMs'> {
  const { code, name, cause } = error as { code?: string; name?: string; cause?: { code?: string } };
  const known = code ?? cause?.code ?? name ?? 'Error';
  const timeout = name === 'TimeoutError' ? 'No answer within 10 s.' : known;
  const words = error instanceof PrivateHost ? `${error.host} leads into a private network.` : timeout;
  return { status: null, error: words.slice(0, 300), response: '' };
}
