import { bodySha256, CONTEXT_HEADER, mintFileContext, mintInternalContext, type SigningKey } from '@mh-os/auth/plain';
import { Ctx, newId } from '@mh-os/kernel';
import { Agent, request } from 'undici';
import type { RevocationPage } from './revocations.ts';

const AUDIENCE = 'platform';
const LARGEST = 33_554_432;

export interface PlatformPortOptions {
  readonly url: string;
  readonly key: SigningKey;
  readonly timeoutMs: number;
}

/** A refusal by platform, with its code. */
export interface PlatformRefusal {
  readonly status: number;
  readonly code: string;
}

/** What the gateway asks platform for itself, signed as itself. */
export class PlatformPort {
  private readonly options: PlatformPortOptions;
  private readonly agent: Agent;

  constructor(options: PlatformPortOptions) {
    this.options = options;
    const { timeoutMs } = options;
    this.agent = new Agent({
      connections: 8,
      connectTimeout: timeoutMs,
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
      maxResponseSize: LARGEST,
    });
  }

  /** What was revoked since an earlier look. */
  async revocations(cursor: string | undefined): Promise<RevocationPage> {
    const path = `/internal/revocations${cursor === undefined ? '' : `?since=${cursor}`}`;
    const context = mintFileContext(this.options.key, { ctx: own(), audience: AUDIENCE, method: 'GET', path });
    const answer = await request(new URL(path, this.options.url), {
      headers: { [CONTEXT_HEADER]: context },
      dispatcher: this.agent,
    });
    if (answer.statusCode !== 200) {
      await answer.body.dump();
      throw new Error(`platform answered ${answer.statusCode}`);
    }
    return (await answer.body.json()) as RevocationPage;
  }

  /** Asks with a body; a refusal comes back as such, anything else that is no answer throws. */
  async post<T>(path: string, question: unknown): Promise<T | PlatformRefusal> {
    const body = JSON.stringify(question);
    const context = mintInternalContext(this.options.key, {
      ctx: own(),
      audience: AUDIENCE,
      bodySha256: bodySha256(body),
    });
    const answer = await request(new URL(path, this.options.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', [CONTEXT_HEADER]: context },
      body,
      dispatcher: this.agent,
    });
    const json = (await answer.body.json().catch(() => ({}))) as T & { code?: string };
    if (answer.statusCode === 200) return json;
    if (answer.statusCode >= 500 || json.code === undefined) throw new Error(`platform answered ${answer.statusCode}`);
    return { status: answer.statusCode, code: json.code };
  }

  close(): Promise<void> {
    return this.agent.close();
  }
}

function own(): Ctx {
  return new Ctx({ brandId: null, actor: { kind: 'system', id: 'gateway', name: 'Gateway' }, requestId: newId() });
}
