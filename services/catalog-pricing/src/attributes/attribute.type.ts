import { Directive, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { graphEnum } from '@mh-os/graphql';
import type { AttributeKind, AttributeLevel } from './attribute.rules.ts';

export const AttributeKindEnum = graphEnum<AttributeKind>('AttributeKind', 'Of which kind the values are.', {
  TEXT: 'A text.',
  NUMBER: 'A number with at most four decimals, in a unit or without.',
  BOOLEAN: 'Yes or no.',
  SELECT: 'One option of a list.',
  MULTI_SELECT: 'Options of a list.',
  DATE: 'A day.',
});

export const AttributeLevelEnum = graphEnum<AttributeLevel>('AttributeLevel', 'What has the values.', {
  PRODUCT: 'The product as a whole.',
  VARIANT: 'Each variant of its own.',
});

@ObjectType('AttributeLabel', { description: 'A label in another language.' })
export class AttributeLabelType {
  @Field(() => String, { description: 'Language, e.g. en.' })
  locale!: string;

  @Field(() => String, { description: 'Label in that language.' })
  label!: string;
}

@ObjectType('AttributeOption', { description: 'One choice of a list.' })
export class AttributeOptionType {
  @Field(() => String, { description: 'Stable code, e.g. dry.' })
  code!: string;

  @Field(() => String, { description: 'Label to show.' })
  label!: string;

  @Field(() => [AttributeLabelType], { description: 'Labels in other languages.' })
  translations!: AttributeLabelType[];
}

@ObjectType('Attribute', { description: 'What can be said of products or variants.' })
@Directive('@key(fields: "id")')
export class AttributeType {
  @Field(() => ID, { description: 'Id of the attribute.' })
  id!: string;

  @Field(() => String, { description: 'Stable code, e.g. hair-type; unique in the brand.' })
  code!: string;

  @Field(() => AttributeKindEnum, { description: 'Of which kind its values are.' })
  kind!: AttributeKind;

  @Field(() => AttributeLevelEnum, { description: 'What has its values.' })
  level!: AttributeLevel;

  @Field(() => String, { description: 'Label to show.' })
  label!: string;

  @Field(() => [AttributeLabelType], { description: 'Labels in other languages.' })
  translations!: AttributeLabelType[];

  @Field(() => String, { nullable: true, description: 'Unit of a number, e.g. %.' })
  unit!: string | null;

  @Field(() => [AttributeOptionType], { description: 'The choices of a list.' })
  options!: AttributeOptionType[];

  @Field(() => Boolean, { description: 'Whether a product needs a value to be put on sale.' })
  required!: boolean;

  @Field(() => Boolean, { description: 'Whether lists offer it as a filter.' })
  filterable!: boolean;

  @Field(() => [ID], { description: 'Categories whose products it is for, with those below; empty for all.' })
  categoryIds!: string[];

  @Field(() => Int, { description: 'Place among the attributes.' })
  position!: number;

  @Field(() => Int, { description: 'Version; grows by one per change.' })
  version!: number;
}

@ObjectType('AttributeValue', { description: 'What an attribute says of a product or variant.' })
export class AttributeValueType {
  @Field(() => AttributeType, { description: 'The attribute.' })
  attribute!: AttributeType;

  @Field(() => String, { description: 'The value as text: 12.5, true, 2026-05-31, or codes of options.' })
  value!: string;

  @Field(() => [String], { description: 'Codes of the chosen options; empty for other kinds.' })
  options!: string[];
}
