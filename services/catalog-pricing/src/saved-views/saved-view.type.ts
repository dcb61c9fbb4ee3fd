import { JsonScalar, MutationPayload } from '@mh-os/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import { ProductFilter } from '../products/products.filter.ts';

@ObjectType('SavedView', { description: 'A filter, columns and order of the list of products that a person keeps.' })
export class SavedViewType {
  @Field(() => ID, { description: 'Id of the view.' })
  id!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether everyone of the brand sees it.' })
  shared!: boolean;

  @Field(() => Boolean, { description: 'Whether it is your own: only then you change it.' })
  mine!: boolean;

  @Field(() => JsonScalar, { description: 'The filter, as the list of products takes it.' })
  filter!: object;

  @Field(() => [String], { description: 'The columns, in their order; empty for the usual ones.' })
  columns!: string[];

  @Field(() => String, { description: 'The order: name, created, updated or relevance, with - for downwards.' })
  sort!: string;

  @Field(() => Int, { description: 'Version; grows by one per change.' })
  version!: number;
}

@InputType({ description: 'A view to keep.' })
export class CreateSavedViewInput {
  @Field(() => String, { description: 'Name, at most 60 characters.' })
  name!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether everyone of the brand sees it.' })
  shared!: boolean;

  @Field(() => ProductFilter, { nullable: true, description: 'The filter.' })
  filter?: ProductFilter | null;

  @Field(() => [String], { defaultValue: [], description: 'The columns, in their order.' })
  @ArrayMaxSize(30)
  columns!: string[];

  @Field(() => String, { defaultValue: 'name', description: 'The order, e.g. -updated.' })
  @MaxLength(20)
  sort!: string;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

@InputType({ description: 'Changes of a view; what is left out stays.' })
export class UpdateSavedViewInput {
  @Field(() => ID, { description: 'The view.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the change is based on.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Name.' })
  name?: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether everyone of the brand sees it.' })
  shared?: boolean;

  @Field(() => ProductFilter, { nullable: true, description: 'The filter.' })
  filter?: ProductFilter;

  @Field(() => [String], { nullable: true, description: 'The columns, in their order.' })
  @IsOptional()
  @ArrayMaxSize(30)
  columns?: string[];

  @Field(() => String, { nullable: true, description: 'The order.' })
  @IsOptional()
  @MaxLength(20)
  sort?: string;
}

@InputType({ description: 'A view that is no longer needed.' })
export class DeleteSavedViewInput {
  @Field(() => ID, { description: 'The view.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the change is based on.' })
  expectedVersion!: number;
}

@ObjectType({ description: 'Outcome of a mutation of a saved view.' })
export class SavedViewPayload extends MutationPayload {
  @Field(() => SavedViewType, { nullable: true, description: 'The view; as it was where it was removed.' })
  view?: SavedViewType | null;
}
