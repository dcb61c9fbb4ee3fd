import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ctx } from '@mh-os/kernel';
import { startTestService, type TestService } from '../service.ts';
import { accessSuite } from './access.ts';
import { auditSuite } from './audit.ts';
import { brandsSuite } from './brands.ts';
import { dataSuite } from './data.ts';
import { deletionSuite } from './deletion.ts';
import { edgesSuite } from './edges.ts';
import { eventsSuite } from './events.ts';
import type { ConformanceOptions } from './options.ts';
import { schemaSuite } from './schema.ts';

export type { ConformanceOptions } from './options.ts';

/** The suites that every service passes, whatever it does: schema, access, brands, data, events, audit, the end of a brand. */
export function conformance(options: ConformanceOptions): void {
  const schemaFile = join(options.root, '../schema.graphql');
  if (!existsSync(schemaFile)) throw new Error(`${schemaFile} is missing: print and commit the schema first.`);
  let service: TestService | undefined;
  let brandA: { ctx: Ctx; ids: Readonly<Record<string, string>> } | undefined;
  const stage = {
    options,
    sdl: readFileSync(schemaFile, 'utf8'),
    service: () => service!,
    brandA: () => brandA!,
  };
  beforeAll(async () => {
    service = await startTestService(options.AppModule);
    const ctx = service.brand();
    brandA = { ctx, ids: (await options.seed?.(service, ctx)) ?? {} };
  }, 60_000);
  afterAll(() => service?.stop());
  schemaSuite(stage);
  accessSuite(stage);
  edgesSuite(stage);
  brandsSuite(stage);
  dataSuite(stage);
  eventsSuite(stage);
  auditSuite(stage);
  deletionSuite(stage);
}
