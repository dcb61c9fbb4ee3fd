import { mintFileContext, mintInternalContext, type SigningKey } from '@mh-os/auth/plain';
import type { Ctx } from '@mh-os/kernel';

/** Who asks, for one incoming request: mints what each subgraph needs to believe it. */
export class Caller {
  readonly ctx: Ctx;
  /** Epoch milliseconds after which nobody waits for an answer. */
  readonly deadline: number;
  private readonly key: SigningKey;

  constructor(ctx: Ctx, deadline: number, key: SigningKey) {
    this.ctx = ctx;
    this.deadline = deadline;
    this.key = key;
  }

  get requestId(): string {
    return this.ctx.requestId;
  }

  /** Signed context for one subgraph and one body. */
  contextFor(audience: string, bodySha256: string): string {
    return mintInternalContext(this.key, { ctx: this.ctx, audience, bodySha256 });
  }

  /** Signed context for one subgraph, method and path: bodies that are streamed cannot be hashed first. */
  fileContextFor(audience: string, method: string, path: string): string {
    return mintFileContext(this.key, { ctx: this.ctx, audience, method, path });
  }
}
