import type { OperationTable } from '@mh-os/contracts';
import type { Ctx } from '@mh-os/kernel';
import type { Type } from '@nestjs/common';
import type { TestService } from '../service.ts';

/** What a service tells the shared suites about itself; the rest is optional. */
export interface ConformanceOptions {
  readonly AppModule: Type;
  /** `import.meta.dirname` of the test: the service's folder is the one above. */
  readonly root: string;
  /**
   * Makes one of each aggregate for the caller's brand, with the same codes and addresses whatever the brand (T12),
   * and returns their ids by GraphQL type name. Without it the suites about two brands have nothing to look at.
   */
  readonly seed?: (service: TestService, ctx: Ctx) => Promise<Readonly<Record<string, string>>>;
  /** What each operation of the service asks of its caller, as contracts publish it (ADM-3, A4). */
  readonly operations: OperationTable;
  /** Variables in place of the sampled ones, by operation, where validation wants a special form. */
  readonly variables?: Readonly<Record<string, Record<string, unknown>>>;
  /** Unique indexes and foreign keys that a review allowed not to start with brand_id (T3). */
  readonly allowedKeys?: readonly string[];
  /** Tables that mutations fill beside their change and that the audit chain leaves out: attempts, tokens, progress of jobs. */
  readonly bookkeeping?: readonly string[];
  /** Makes the deletion of a brand due where the service itself keeps that; gives its id. */
  readonly beginDeletion?: (service: TestService, brandId: string) => Promise<string>;
  /** Data in place of the sampled one, by event type, for consumers that look at more than the form. */
  readonly eventData?: Readonly<Record<string, unknown>>;
}

/** A running service and what its seed made for brand A. */
export interface Stage {
  readonly options: ConformanceOptions;
  readonly sdl: string;
  /** Only inside of tests. */
  readonly service: () => TestService;
  /** A caller of brand A with every permission, and the ids that the seed made for her. */
  readonly brandA: () => { readonly ctx: Ctx; readonly ids: Readonly<Record<string, string>> };
}
