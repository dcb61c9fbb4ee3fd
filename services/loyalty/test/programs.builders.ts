import type { Ctx } from '@mh-os/kernel';
import type { TestService } from '@mh-os/testing';
import type { ProgramEntity } from '../src/programs/program.entity.ts';
import { ProgramsService } from '../src/programs/programs.service.ts';

/** A program of the caller's brand. */
export function aProgram(service: TestService, ctx: Ctx, code = 'SAMPLE-1'): Promise<ProgramEntity> {
  return service.app
    .get(ProgramsService)
    .create(ctx, { idempotencyKey: `program-${code}`, code, name: `Sample ${code}` });
}
