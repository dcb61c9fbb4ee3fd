import { MutationPayload, Nested } from '@mh-os/graphql';
import { Directive, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { ProductType } from '../products/product.type.ts';

@ObjectType('CategoryName', { description: 'Name of a category in another language.' })
export class CategoryNameType {
  @Field(() => String, { description: 'Language, e.g. en.' })
  locale!: string;

  @Field(() => String, { description: 'Name in that language.' })
  name!: string;
}

@ObjectType('Category', { description: "A node of the brand's tree of categories." })
@Directive('@key(fields: "id")')
export class CategoryType {
  @Field(() => ID, { description: 'Id of the category.' })
  id!: string;

  @Field(() => ID, { nullable: true, description: 'The category above; null at the top.' })
  parentId!: string | null;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'Name as part of an address, e.g. styling.' })
  slug!: string;

  @Field(() => String, { description: 'Slugs from the top, e.g. hair/styling; unique in the brand.' })
  path!: string;

  @Field(() => String, { description: 'Names from the top, e.g. Hair > Styling.' })
  label!: string;

  @Field(() => Int, { description: 'How many categories lie above it.' })
  depth!: number;

  @Field(() => Int, { description: 'Place among its siblings.' })
  position!: number;

  @Field(() => [CategoryNameType], { description: 'Names in other languages.' })
  translations!: CategoryNameType[];

  @Field(() => Int, { description: 'Version; grows by one per change.' })
  version!: number;
}

@ObjectType('ProductCategory', { description: 'A category that a product lies in.' })
export class ProductCategoryType {
  @Field(() => CategoryType, { description: 'The category.' })
  category!: CategoryType;

  @Field(() => Boolean, { description: "Whether it is the product's main one." })
  main!: boolean;
}

@InputType({ description: 'Name of a category in another language.' })
export class CategoryNameInput {
  @Field(() => String, { description: 'Language, e.g. en.' })
  @MaxLength(20)
  locale!: string;

  @Field(() => String, { description: 'Name in that language.' })
  @MaxLength(100)
  name!: string;
}

@InputType({ description: 'A new category.' })
export class CreateCategoryInput {
  @Field(() => String, { description: 'Name without ">", unique below its parent.' })
  name!: string;

  @Field(() => ID, { nullable: true, description: 'The category above; none puts it at the top.' })
  parentId?: string | null;

  @Field(() => [CategoryNameInput], { defaultValue: [], description: 'Names in other languages.' })
  @Nested(() => CategoryNameInput)
  @ArrayMaxSize(20)
  translations!: CategoryNameInput[];

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

@InputType({ description: 'Changes of a category; what is left out stays.' })
export class UpdateCategoryInput {
  @Field(() => ID, { description: 'The category.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the change is based on.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Name; the slugs of its path follow it.' })
  name?: string;

  @Field(() => [CategoryNameInput], { nullable: true, description: 'Names in other languages, all of them.' })
  @Nested(() => CategoryNameInput)
  translations?: CategoryNameInput[];
}

@InputType({ description: 'Another place in the tree.' })
export class MoveCategoryInput {
  @Field(() => ID, { description: 'The category; all below it moves along.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the change is based on.' })
  expectedVersion!: number;

  @Field(() => ID, { nullable: true, description: 'The category above; null puts it at the top.' })
  parentId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Place among its siblings, 0 first; last where left out.' })
  position?: number | null;
}

@InputType({ description: 'An empty category that is no longer needed.' })
export class DeleteCategoryInput {
  @Field(() => ID, { description: 'The category.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the change is based on.' })
  expectedVersion!: number;
}

@InputType({ description: 'The categories of a product, all of them.' })
export class SetProductCategoriesInput {
  @Field(() => ID, { description: 'The product.' })
  productId!: string;

  @Field(() => Int, { description: 'Version of the product that the change is based on.' })
  expectedVersion!: number;

  @Field(() => ID, { nullable: true, description: 'The main one; null for a product in no category.' })
  mainCategoryId?: string | null;

  @Field(() => [ID], { defaultValue: [], description: 'Further ones, at most 19.' })
  @ArrayMaxSize(19)
  furtherCategoryIds!: string[];
}

@ObjectType({ description: 'Outcome of a mutation of a category.' })
export class CategoryPayload extends MutationPayload {
  @Field(() => CategoryType, { nullable: true, description: 'The category; as it was where it was removed.' })
  category?: CategoryType | null;
}

@ObjectType({ description: 'Outcome of placing a product in categories.' })
export class ProductCategoriesPayload extends MutationPayload {
  @Field(() => ProductType, { nullable: true, description: 'The product.' })
  product?: ProductType | null;
}
