import { DecimalScalar } from '@mh-os/graphql';
import { Field, InputType, Int } from '@nestjs/graphql';
import { IsInt, Length, Matches, Max, Min } from 'class-validator';

@InputType('FinanceDunningLevelInput', { description: 'A level of reminding.' })
export class DunningLevelInput {
  @Field(() => Int, { description: 'Days after the day by which it was to be paid.' })
  @IsInt()
  @Min(1)
  @Max(365)
  afterDays!: number;

  @Field(() => DecimalScalar, { description: 'What it costs, in the currency of the books.' })
  @Matches(/^\d{1,6}(\.\d{1,3})?$/, { message: 'A fee is 0 to 999999.' })
  fee!: string;

  @Field(() => String, { description: 'What the letter says in German.' })
  @Length(1, 1000)
  textDe!: string;

  @Field(() => String, { description: 'What the letter says in English.' })
  @Length(1, 1000)
  textEn!: string;
}

@InputType('FinanceRemindingInput', { description: 'What changes of how reminding goes.' })
export class RemindingInput {
  @Field(() => Boolean, { nullable: true, description: 'Whether it is reminded once a day by itself.' })
  automatic?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether letters go out by mail by themselves.' })
  sendLetters?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Days between two reminders of an invoice.' })
  @IsInt()
  @Min(1)
  @Max(365)
  pauseDays?: number | null;

  @Field(() => Int, { nullable: true, description: 'Days that a reminder gives to pay.' })
  @IsInt()
  @Min(1)
  @Max(90)
  payDays?: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Less than this is not reminded of.' })
  @Matches(/^\d{1,9}(\.\d{1,3})?$/, { message: 'The smallest amount to be reminded of is not below 0.' })
  minimum?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Interest a year in percent, from the second level on; 0 is none.',
  })
  @Matches(/^\d{1,2}(\.\d{1,3})?$/, { message: 'Interest is 0 to 99.999 percent a year.' })
  interestPercent?: string | null;
}
