import { connectionOf, DateTimeScalar, MutationPayload, Nested, graphEnum } from '@mh-os/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import { CatalogActorType } from '../actor.type.ts';
import { ProductActionEnum } from '../products/product-details.inputs.ts';
import type { ProductAction } from '../products/product-status.rules.ts';
import { ProductType } from '../products/product.type.ts';
import { ProductFilter } from '../products/products.filter.ts';
import type { BulkEditStatus } from './bulk-edit.entity.ts';

export const BulkEditStatusEnum = graphEnum<BulkEditStatus>('BulkEditStatus', 'Where a bulk edit stands.', {
  QUEUED: 'Accepted, not yet begun.',
  RUNNING: 'Under way.',
  DONE: 'Done; can be taken back for 24 hours.',
  UNDOING: 'Being taken back.',
  UNDONE: 'Taken back, as far as nobody changed the products since.',
  FAILED: 'Given up; what was changed stays.',
});

export type BulkEditOutcome = 'WAITING' | 'CHANGED' | 'UNCHANGED' | 'FAILED' | 'UNDONE' | 'REFUSED';

export const BulkEditOutcomeEnum = graphEnum<BulkEditOutcome>('BulkEditOutcome', 'What became of one product.', {
  WAITING: 'Not yet its turn.',
  CHANGED: 'Changed.',
  UNCHANGED: 'It was so already.',
  FAILED: 'Not changed; the code says why.',
  UNDONE: 'Changed and taken back.',
  REFUSED: 'Changed and not taken back; the code says why.',
});

@ObjectType('BulkEditChange', { description: 'One field that a bulk edit changes.' })
export class BulkEditChangeType {
  @Field(() => String, { description: 'The field.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'As it is.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'As it will be.' })
  after!: string | null;
}

@ObjectType('BulkEditPreviewRow', { description: 'What would become of one product.' })
export class BulkEditPreviewRowType {
  @Field(() => ProductType, { description: 'The product.' })
  product!: ProductType;

  @Field(() => [BulkEditChangeType], { description: 'What would change; empty where nothing would.' })
  changes!: BulkEditChangeType[];

  @Field(() => String, { nullable: true, description: 'Why it would be refused.' })
  refusal!: string | null;
}

@ObjectType('BulkEditPreview', { description: 'What a bulk edit would do.' })
export class BulkEditPreviewType {
  @Field(() => Int, { description: 'How many products match; give it when you start the edit.' })
  count!: number;

  @Field(() => [BulkEditPreviewRowType], { description: 'The first of them, in the order of their names.' })
  rows!: BulkEditPreviewRowType[];
}

@ObjectType('BulkEditRow', { description: 'What became of one product.' })
export class BulkEditRowType {
  @Field(() => ID, { description: 'Id of the row: that of the product in this edit.' })
  id!: string;

  productId!: string;

  @Field(() => BulkEditOutcomeEnum, { description: 'What became of it.' })
  outcome!: BulkEditOutcome;

  @Field(() => String, { nullable: true, description: 'Why it was not changed, or not taken back.' })
  code!: string | null;

  @Field(() => String, { nullable: true, description: 'The same, for people.' })
  message!: string | null;
}

export const { Connection: BulkEditRowConnection } = connectionOf(BulkEditRowType, 'BulkEditRow');

@ObjectType('BulkEdit', { description: 'One change of many products.' })
export class BulkEditType {
  @Field(() => ID, { description: 'Id of the edit.' })
  id!: string;

  @Field(() => String, { description: 'What it does, in a line.' })
  label!: string;

  @Field(() => BulkEditStatusEnum, { description: 'Where it stands.' })
  status!: BulkEditStatus;

  @Field(() => Int, { description: 'Products that matched when it was started.' })
  matched!: number;

  @Field(() => Int, { description: 'Products changed so far.' })
  changed!: number;

  @Field(() => Int, { description: 'Products that were so already.' })
  unchanged!: number;

  @Field(() => Int, { description: 'Products that were not changed.' })
  failed!: number;

  @Field(() => Int, { description: 'Products taken back.' })
  undone!: number;

  @Field(() => Int, { description: 'Products that someone changed since, and that so were not taken back.' })
  refused!: number;

  @Field(() => CatalogActorType, { description: 'Who started it.' })
  startedBy!: CatalogActorType;

  @Field(() => DateTimeScalar, { description: 'When it was started.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was done.' })
  finishedAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether it can be taken back now.' })
  undoable!: boolean;

  @Field(() => Int, { description: 'Version; grows by one per change.' })
  version!: number;
}

@InputType({ description: 'A value of an attribute that all products get.' })
export class BulkAttributeInput {
  @Field(() => ID, { description: 'The attribute, of products.' })
  attributeId!: string;

  @Field(() => String, { nullable: true, description: 'The value; null takes it away.' })
  value?: string | null;

  @Field(() => [String], { nullable: true, description: 'Codes of the chosen options.' })
  options?: string[] | null;
}

@InputType({ description: 'What a bulk edit changes; what is left out stays.' })
export class BulkEditPatchInput {
  @Field(() => ProductActionEnum, { nullable: true, description: 'A step of their life; those that took it stay.' })
  action?: ProductAction | null;

  @Field(() => String, {
    nullable: true,
    description: 'Path of the main category, e.g. Hair > Styling; null takes it away.',
  })
  @IsOptional()
  @MaxLength(300)
  category?: string | null;

  @Field(() => String, { nullable: true, description: 'Brand on the label; null takes it away.' })
  @IsOptional()
  @MaxLength(200)
  brandName?: string | null;

  @Field(() => [String], { nullable: true, description: 'Tags to add.' })
  @IsOptional()
  @ArrayMaxSize(20)
  addTags?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Tags to take away.' })
  @IsOptional()
  @ArrayMaxSize(20)
  removeTags?: string[] | null;

  @Field(() => [BulkAttributeInput], { nullable: true, description: 'Values of attributes, at most 20.' })
  @Nested(() => BulkAttributeInput)
  @IsOptional()
  @ArrayMaxSize(20)
  attributes?: BulkAttributeInput[] | null;
}

@InputType({ description: 'A change of all products that match a filter.' })
export class StartBulkEditInput {
  @Field(() => ProductFilter, { nullable: true, description: 'Which products; without AND, OR and NOT.' })
  filter?: ProductFilter | null;

  @Field(() => BulkEditPatchInput, { description: 'What changes.' })
  @Nested(() => BulkEditPatchInput)
  patch!: BulkEditPatchInput;

  @Field(() => Int, { description: 'How many products the preview said; with another number nothing starts.' })
  expectedCount!: number;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

@InputType({ description: 'A bulk edit to take back.' })
export class UndoBulkEditInput {
  @Field(() => ID, { description: 'The edit.' })
  id!: string;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'Outcome of a mutation of a bulk edit.' })
export class BulkEditPayload extends MutationPayload {
  @Field(() => BulkEditType, { nullable: true, description: 'The edit.' })
  edit?: BulkEditType | null;
}
