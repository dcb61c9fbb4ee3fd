import { DateTimeScalar, MutationPayload } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ProvisioningState } from './provisioning.rules.ts';

registerEnumType(ProvisioningState, {
  name: 'BrandProvisioningState',
  description: "How far a service has come with a brand's defaults.",
  valuesMap: {
    PENDING: { description: 'Asked for; no answer yet.' },
    DONE: { description: 'The brand has its defaults there.' },
    FAILED: { description: 'The last try failed.' },
  },
});

@ObjectType('BrandProvisioning', { description: "One service's work for a new brand." })
export class BrandProvisioningType {
  @Field(() => ID, { description: 'Id of the request.' })
  id!: string;

  @Field(() => String, { description: 'The domain whose service does it.' })
  domain!: string;

  @Field(() => ProvisioningState, { description: 'How far it has come.' })
  state!: ProvisioningState;

  @Field(() => Int, { description: 'How often it was asked for.' })
  attempts!: number;

  @Field(() => String, {
    nullable: true,
    description: 'What is wrong: what the service said, or for how long it is silent.',
  })
  trouble!: string | null;

  @Field(() => Int, { nullable: true, description: 'Seconds without an answer; null once there is one.' })
  waitingSeconds!: number | null;

  @Field(() => DateTimeScalar, { description: 'When it was last asked for.' })
  requestedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the service last answered.' })
  answeredAt!: Date | null;
}

@ObjectType({ description: 'Outcome of asking a service again.' })
export class BrandProvisioningPayload extends MutationPayload {
  @Field(() => BrandProvisioningType, { nullable: true, description: "The service's work for the brand." })
  provisioning?: BrandProvisioningType;
}
