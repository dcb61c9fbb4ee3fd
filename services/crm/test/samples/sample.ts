import type { Ctx } from '@mh-os/kernel';
import type { ConformanceOptions, TestService } from '@mh-os/testing';

/** What a feature gives the conformance suites: one of each of its aggregates, and forms that no sample can guess. */
export interface Sample {
  /** Makes one of each aggregate in the caller's brand, with the same codes in every brand; ids by GraphQL type. */
  readonly seed?: (service: TestService, ctx: Ctx) => Promise<Readonly<Record<string, string>>>;
  readonly variables?: ConformanceOptions['variables'];
  readonly eventData?: ConformanceOptions['eventData'];
  readonly allowedKeys?: ConformanceOptions['allowedKeys'];
  readonly bookkeeping?: ConformanceOptions['bookkeeping'];
}
