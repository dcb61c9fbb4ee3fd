import type { Ctx } from '@mh-os/kernel';
import type { TestService } from '@mh-os/testing';
import type { __Thing__Entity } from '../src/__things__/__thing__.entity.ts';
import { __Things__Service } from '../src/__things__/__things__.service.ts';

/** A __thing_words__ of the caller's brand. */
export function a__Thing__(service: TestService, ctx: Ctx, code = 'SAMPLE-1'): Promise<__Thing__Entity> {
  return service.app.get(__Things__Service).create(ctx, { idempotencyKey: `__thing__-${code}`, code, name: `Sample ${code}` });
}
