import { MutationPayload, Nested } from '@mh-os/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import { ProductType } from '../products/product.type.ts';
import type { AttributeKind, AttributeLevel } from './attribute.rules.ts';
import { AttributeKindEnum, AttributeLevelEnum, AttributeType } from './attribute.type.ts';

@InputType({ description: 'A label in another language.' })
export class AttributeLabelInput {
  @Field(() => String, { description: 'Language, e.g. en.' })
  @MaxLength(20)
  locale!: string;

  @Field(() => String, { description: 'Label in that language.' })
  @MaxLength(100)
  label!: string;
}

@InputType({ description: 'One choice of a list.' })
export class AttributeOptionInput {
  @Field(() => String, { description: 'Stable code, e.g. dry.' })
  code!: string;

  @Field(() => String, { description: 'Label to show.' })
  label!: string;

  @Field(() => [AttributeLabelInput], { defaultValue: [], description: 'Labels in other languages.' })
  @Nested(() => AttributeLabelInput)
  translations!: AttributeLabelInput[];
}

@InputType({ description: 'A new attribute.' })
export class CreateAttributeInput {
  @Field(() => String, { description: 'Stable code, e.g. hair-type; unique in the brand.' })
  code!: string;

  @Field(() => AttributeKindEnum, { description: 'Of which kind its values are.' })
  kind!: AttributeKind;

  @Field(() => AttributeLevelEnum, { defaultValue: 'PRODUCT', description: 'What has its values.' })
  level!: AttributeLevel;

  @Field(() => String, { description: 'Label to show.' })
  label!: string;

  @Field(() => [AttributeLabelInput], { defaultValue: [], description: 'Labels in other languages.' })
  @Nested(() => AttributeLabelInput)
  translations!: AttributeLabelInput[];

  @Field(() => String, { nullable: true, description: 'Unit of a number.' })
  unit?: string | null;

  @Field(() => [AttributeOptionInput], { defaultValue: [], description: 'The choices of a list.' })
  @Nested(() => AttributeOptionInput)
  options!: AttributeOptionInput[];

  @Field(() => Boolean, { defaultValue: false, description: 'Whether a product needs a value to be put on sale.' })
  required!: boolean;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether lists offer it as a filter.' })
  filterable!: boolean;

  @Field(() => [ID], { defaultValue: [], description: 'Categories whose products it is for; none for all.' })
  @ArrayMaxSize(100)
  categoryIds!: string[];

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

@InputType({ description: 'Changes of an attribute; what is left out stays.' })
export class UpdateAttributeInput {
  @Field(() => ID, { description: 'The attribute.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the change is based on.' })
  expectedVersion!: number;

  @Field(() => AttributeKindEnum, { nullable: true, description: 'Another kind; only while it has no values.' })
  kind?: AttributeKind;

  @Field(() => AttributeLevelEnum, { nullable: true, description: 'Another level; only while it has no values.' })
  level?: AttributeLevel;

  @Field(() => String, { nullable: true, description: 'Label to show.' })
  label?: string;

  @Field(() => [AttributeLabelInput], { nullable: true, description: 'Labels in other languages, all of them.' })
  @Nested(() => AttributeLabelInput)
  translations?: AttributeLabelInput[];

  @Field(() => String, { nullable: true, description: 'Unit of a number; null removes it.' })
  unit?: string | null;

  @Field(() => [AttributeOptionInput], { nullable: true, description: 'The choices, all of them; used ones stay.' })
  @Nested(() => AttributeOptionInput)
  options?: AttributeOptionInput[];

  @Field(() => Boolean, { nullable: true, description: 'Whether a product needs a value to be put on sale.' })
  required?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether lists offer it as a filter.' })
  filterable?: boolean;

  @Field(() => [ID], { nullable: true, description: 'Categories whose products it is for, all of them.' })
  @IsOptional()
  @ArrayMaxSize(100)
  categoryIds?: string[];

  @Field(() => Int, { nullable: true, description: 'Place among the attributes.' })
  position?: number;
}

@InputType({ description: 'An attribute that nothing has a value of.' })
export class DeleteAttributeInput {
  @Field(() => ID, { description: 'The attribute.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the change is based on.' })
  expectedVersion!: number;
}

@InputType({ description: 'A value of an attribute.' })
export class AttributeValueInput {
  @Field(() => ID, { description: 'The attribute.' })
  attributeId!: string;

  @Field(() => ID, { nullable: true, description: 'The variant, for attributes of variants.' })
  variantId?: string | null;

  @Field(() => String, { nullable: true, description: 'The value: a text, 12.5, true, 2026-05-31; null removes it.' })
  value?: string | null;

  @Field(() => [String], { nullable: true, description: 'Codes of the chosen options of a list.' })
  options?: string[] | null;
}

@InputType({ description: 'Values of a product and its variants; those that are not named stay.' })
export class SetAttributeValuesInput {
  @Field(() => ID, { description: 'The product.' })
  productId!: string;

  @Field(() => Int, { description: 'Version of the product that the change is based on.' })
  expectedVersion!: number;

  @Field(() => [AttributeValueInput], { description: 'The values, at most 200.' })
  @Nested(() => AttributeValueInput)
  @ArrayMaxSize(200)
  values!: AttributeValueInput[];
}

@ObjectType({ description: 'Outcome of a mutation of an attribute.' })
export class AttributePayload extends MutationPayload {
  @Field(() => AttributeType, { nullable: true, description: 'The attribute; as it was where it was removed.' })
  attribute?: AttributeType | null;
}

@ObjectType({ description: 'Outcome of setting values.' })
export class AttributeValuesPayload extends MutationPayload {
  @Field(() => ProductType, { nullable: true, description: 'The product.' })
  product?: ProductType | null;
}
