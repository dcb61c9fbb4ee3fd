import { BrandEntity } from '@mh-os/persistence';
import { Column, Entity, Unique } from 'typeorm';
import type { VatMode } from './amounts.rules.ts';
import type { DestinationPolicy } from './resolution.types.ts';

/** How the brand prices; where there is none, the defaults hold. */
@Entity('pricing_policy')
@Unique('pricing_policy_key', ['brandId'])
export class PricingPolicyEntity extends BrandEntity {
  @Column('text')
  vatMode!: VatMode;

  @Column('text')
  destinationPolicy!: DestinationPolicy;

  @Column('boolean')
  converts!: boolean;

  @Column('integer')
  rateMaxAgeDays!: number;
}

/** What the rules take of it. */
export type PricingPolicy = Pick<PricingPolicyEntity, 'vatMode' | 'destinationPolicy' | 'converts' | 'rateMaxAgeDays'>;

/** How a brand prices that never said; the VAT mode is that of a brand's rules before anybody changes them. */
export const DEFAULT_POLICY: PricingPolicy = {
  vatMode: 'PER_RATE',
  destinationPolicy: 'KEEP_GROSS',
  converts: false,
  rateMaxAgeDays: 7,
};
