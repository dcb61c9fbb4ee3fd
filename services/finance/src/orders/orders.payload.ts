import { MutationPayload, graphEnum } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { OrderType } from './order.type.ts';

@ObjectType('FinanceOrderPayload', { description: 'The order, or why it was refused.' })
export class OrderPayload extends MutationPayload {
  @Field(() => OrderType, { nullable: true, description: 'The order as it is now.' })
  order?: OrderType;
}

export const RowOutcomeEnum = graphEnum<'CREATED' | 'UNCHANGED' | 'REFUSED'>(
  'FinanceRowOutcome',
  'What became of a row.',
  {
    CREATED: 'It is new.',
    UNCHANGED: 'It was there already, with the same content.',
    REFUSED: 'It was not taken; the code says why.',
  },
);

@ObjectType('FinanceRowResult', { description: 'What became of a row of a batch.' })
export class RowResultType {
  @Field(() => Int, { description: 'Place in the batch, from 0.' })
  index!: number;

  @Field(() => ID, { nullable: true, description: 'What it became.' })
  id!: string | null;

  @Field(() => RowOutcomeEnum, { description: 'What became of it.' })
  outcome!: 'CREATED' | 'UNCHANGED' | 'REFUSED';

  @Field(() => String, { nullable: true, description: 'Code of the refusal.' })
  code!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused.' })
  message!: string | null;

  @Field(() => [String], { description: 'Where in the row the fault lies.' })
  path!: readonly string[];
}

@ObjectType('FinanceBatchPayload', { description: 'What became of each row.' })
export class BatchPayload extends MutationPayload {
  @Field(() => [RowResultType], { nullable: true, description: 'One for each row, in order.' })
  results?: RowResultType[];
}

@ObjectType('FinanceReturnPayload', { description: 'The return, or why it was refused.' })
export class ReturnPayload extends MutationPayload {
  @Field(() => ID, { nullable: true, description: 'Identity of the return.' })
  returnId?: string;
}
