import { MutationPayload } from '@mh-os/graphql';
import { Field, ObjectType } from '@nestjs/graphql';
import { FeatureFlagType } from './flag.type.ts';

@ObjectType({ description: 'Outcome of a change of a feature flag.' })
export class FlagPayload extends MutationPayload {
  @Field(() => FeatureFlagType, { nullable: true, description: 'The flag.' })
  flag?: FeatureFlagType;
}
