import { DecimalScalar, MutationPayload, Nested } from '@mh-os/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';

@InputType({ description: 'What was sold of a variant in a channel on a day.' })
export class SalesVolumeInput {
  @Field(() => String, { description: 'SKU of the variant.' })
  @MaxLength(100)
  sku!: string;

  @Field(() => String, { description: 'Code of the channel; its currency applies.' })
  @MaxLength(100)
  channel!: string;

  @Field(() => String, { description: 'The day, e.g. 2026-05-31, not after today.' })
  @MaxLength(10)
  day!: string;

  @Field(() => DecimalScalar, { description: 'Units sold, up to three decimals, not below zero.' })
  units!: string;

  @Field(() => DecimalScalar, { description: 'Net revenue of these units, not below zero.' })
  netRevenue!: string;
}

@InputType({ description: 'Sales by day: rows, or a CSV. A day that was recorded before is replaced.' })
export class RecordSalesVolumesInput {
  @Field(() => [SalesVolumeInput], { nullable: true, description: 'Rows, at most 1000.' })
  @IsOptional()
  @ArrayMaxSize(1_000)
  @Nested(() => SalesVolumeInput)
  rows?: SalesVolumeInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'A CSV with the columns sku, channel, day, units, net_revenue, at most 5000 rows.',
    deprecationReason: 'Import records of the kind sales-volumes: trial, faults by row, undo, files of any size.',
  })
  @IsOptional()
  @MaxLength(500_000)
  csv?: string | null;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'Outcome of recordSalesVolumes.' })
export class SalesVolumesPayload extends MutationPayload {
  @Field(() => Int, { nullable: true, description: 'Days of variants in channels that were recorded.' })
  recorded?: number | null;
}
