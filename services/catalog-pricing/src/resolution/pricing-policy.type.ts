import { MutationPayload, graphEnum } from '@mh-os/graphql';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { VatMode } from './amounts.rules.ts';
import type { DestinationPolicy } from './resolution.types.ts';

export const VatModeEnum = graphEnum<VatMode>('VatMode', "How a document's VAT is rounded.", {
  PER_LINE: 'Each line for itself; the totals are their sums.',
  PER_RATE: 'Once for each VAT rate, from the sum of its lines.',
});

export const DestinationPolicyEnum = graphEnum<DestinationPolicy>(
  'DestinationPolicy',
  "What stays when goods are taxed in another country than the channel's.",
  { KEEP_GROSS: 'What the buyer pays.', KEEP_NET: 'What the brand gets.' },
);

@ObjectType('PricingPolicy', { description: 'How the brand prices.' })
export class PricingPolicyType {
  @Field(() => VatModeEnum, { description: "How a document's VAT is rounded; it follows the rules of the brand." })
  vatMode!: VatMode;

  @Field(() => DestinationPolicyEnum, { description: 'What stays when goods are taxed in another country.' })
  destinationPolicy!: DestinationPolicy;

  @Field(() => Boolean, {
    description: 'Whether prices of other currencies are converted where a channel has none in its own.',
  })
  converts!: boolean;

  @Field(() => Int, { description: 'For how many days after its own a currency rate may be used.' })
  rateMaxAgeDays!: number;

  @Field(() => Int, { description: 'Version; 0 where the brand never said and the defaults hold.' })
  version!: number;
}

@InputType({ description: 'How the brand prices.' })
export class SetPricingPolicyInput {
  @Field(() => VatModeEnum, {
    nullable: true,
    description: 'Not used: the mode follows the rules of the brand.',
    deprecationReason: 'Change the rules of the brand instead.',
  })
  vatMode?: VatMode | null;

  @Field(() => DestinationPolicyEnum, { description: 'What stays when goods are taxed in another country.' })
  destinationPolicy!: DestinationPolicy;

  @Field(() => Boolean, { description: 'Whether prices of other currencies are converted.' })
  converts!: boolean;

  @Field(() => Int, { description: 'For how many days after its own a currency rate may be used.' })
  rateMaxAgeDays!: number;

  @Field(() => Int, { description: 'Version that the change is based on; 0 for the first.' })
  expectedVersion!: number;
}

@ObjectType({ description: 'Outcome of setPricingPolicy.' })
export class PricingPolicyPayload extends MutationPayload {
  @Field(() => PricingPolicyType, { nullable: true, description: 'How the brand prices now.' })
  policy?: PricingPolicyType | null;
}
