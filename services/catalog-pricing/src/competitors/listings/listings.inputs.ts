import {
  IdFilter,
  MutationPayload,
  Nested,
  PageArgs,
  StringFilter,
  Where,
  WhereInput,
  BooleanFilter,
} from '@mh-os/graphql';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, MaxLength } from 'class-validator';
import { NetContentInput } from '../../products/products.inputs.ts';
import { CompetitorListingType } from './competitor-listing.type.ts';

@WhereInput('CompetitorListingFilter', 'Which mappings; all given conditions must hold.')
export class CompetitorListingFilter extends Where<CompetitorListingFilter> {
  @Field(() => IdFilter, { nullable: true, description: 'By competitor.' })
  competitorId?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'By our variant.' })
  variantId?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'By our product.' })
  productId?: IdFilter;

  @Field(() => StringFilter, { nullable: true, description: "By the competitor's name of the product." })
  title?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: "By the competitor's reference." })
  externalRef?: StringFilter;

  @Field(() => BooleanFilter, { nullable: true, description: 'By whether it is compared.' })
  active?: BooleanFilter;
}

@ArgsType()
export class CompetitorListingsArgs extends PageArgs {
  @Field(() => CompetitorListingFilter, { nullable: true, description: 'Which mappings; all where left out.' })
  where?: CompetitorListingFilter | null;
}

@InputType({ description: "A competitor's product to compare with a variant of ours." })
export class CreateCompetitorListingInput {
  @Field(() => ID, { description: 'The competitor.' })
  competitorId!: string;

  @Field(() => ID, { description: 'The variant of ours.' })
  variantId!: string;

  @Field(() => String, {
    description: 'How the competitor calls the product: an article number, a slug; unique there.',
  })
  @MaxLength(200)
  externalRef!: string;

  @Field(() => String, { description: "The product's name there." })
  @MaxLength(300)
  title!: string;

  @Field(() => String, { nullable: true, description: 'Address of the product there.' })
  url?: string | null;

  @Field(() => NetContentInput, { description: "What is in the competitor's pack." })
  @Nested(() => NetContentInput)
  pack!: NetContentInput;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

@InputType({ description: 'Changes of a mapping; what is left out stays.' })
export class UpdateCompetitorListingInput {
  @Field(() => ID, { description: 'The mapping.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the change is based on.' })
  expectedVersion!: number;

  @Field(() => ID, { nullable: true, description: 'The variant of ours that it is compared with.' })
  variantId?: string;

  @Field(() => String, { nullable: true, description: "The product's name there." })
  @IsOptional()
  @MaxLength(300)
  title?: string;

  @Field(() => String, { nullable: true, description: 'Address of the product there; null removes it.' })
  url?: string | null;

  @Field(() => NetContentInput, { nullable: true, description: "What is in the competitor's pack from now on." })
  pack?: NetContentInput;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is compared.' })
  active?: boolean;
}

@ObjectType({ description: 'Outcome of a mutation of a mapping.' })
export class CompetitorListingPayload extends MutationPayload {
  @Field(() => CompetitorListingType, { nullable: true, description: 'The mapping.' })
  listing?: CompetitorListingType | null;
}
