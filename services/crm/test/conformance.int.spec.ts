import { crmOperations as operations } from '@mh-os/contracts';
import type { Ctx } from '@mh-os/kernel';
import { conformance, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { samples } from './samples/index.ts';

/** One of each aggregate of every feature. */
async function seed(service: TestService, ctx: Ctx): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  for (const sample of samples) Object.assign(ids, await sample.seed?.(service, ctx));
  return ids;
}

conformance({
  AppModule,
  operations,
  root: import.meta.dirname,
  seed,
  variables: Object.assign({}, ...samples.map((sample) => sample.variables ?? {})) as Record<
    string,
    Record<string, unknown>
  >,
  eventData: Object.assign({}, ...samples.map((sample) => sample.eventData ?? {})) as Record<string, unknown>,
  allowedKeys: samples.flatMap((sample) => sample.allowedKeys ?? []),
  bookkeeping: samples.flatMap((sample) => sample.bookkeeping ?? []),
});
