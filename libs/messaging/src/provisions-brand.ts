import { brandCreated, brandProvisionRequested } from '@mh-os/contracts';
import type { BrandProvisioning, Envelope, EventDef } from '@mh-os/contracts';
import { DomainError } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import type { z } from 'zod';
import { mark } from './decorators.ts';
import type { HandlerFailure } from './decorators.ts';

/** What is known of a brand that gets its defaults. */
export type BrandDefaults = z.infer<typeof brandCreated.schema>;
type Provision = (brand: BrandDefaults, tx: Tx) => Promise<void>;
type Asked = Envelope<BrandDefaults & { domain?: string }>;

const REASON_MAX = 500;

/**
 * The method gives a brand its defaults in this service: `(brand, tx) => Promise<void>`, when the brand is created and
 * whenever it is asked for again, so it must see what is there already. Whether it worked is answered by the domain's events.
 */
export function ProvisionsBrand({ domain, provisioned, failed }: BrandProvisioning) {
  const concerns = ({ data }: Asked): boolean => data.domain === undefined || data.domain === domain;
  const target = (event: Asked, tx: Tx) => ({
    aggregateId: tx.ctx.requireBrand(),
    aggregateVersion: event.aggregateVersion,
  });
  const adapt = (provision: Provision) => async (event: Asked, tx: Tx) => {
    if (!concerns(event)) return;
    await provision(event.data, tx);
    tx.emit(provisioned, { label: event.data.label }, target(event, tx));
  };
  const onFailure = (event: Asked, { error, tries, last }: HandlerFailure, tx: Tx): void => {
    if (!concerns(event)) return;
    tx.emit(failed, { label: event.data.label, reason: reasonOf(error), tries, last }, target(event, tx));
  };
  const marks = ([brandCreated, brandProvisionRequested] as EventDef[]).map((def) =>
    mark({ kind: 'event', def, adapt: adapt as never, onFailure: onFailure as never }),
  );
  return (proto: object, key: string | symbol, method: TypedPropertyDescriptor<Provision>): void =>
    marks.forEach((each) => each(proto, key, method as unknown as TypedPropertyDescriptor<never>));
}

/** For the people who run the platform: a code where there is one, never a stack. */
function reasonOf(error: unknown): string {
  const text = error instanceof DomainError ? `${error.code}: ${error.message}` : String(error);
  return text.slice(0, REASON_MAX);
}
