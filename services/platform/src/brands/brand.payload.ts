import { MutationPayload } from '@mh-os/graphql';
import { Field, ObjectType } from '@nestjs/graphql';
import { BrandType } from './brand.type.ts';

@ObjectType({ description: 'Outcome of a mutation of a brand.' })
export class BrandPayload extends MutationPayload {
  @Field(() => BrandType, { nullable: true, description: 'The brand.' })
  brand?: BrandType;
}
