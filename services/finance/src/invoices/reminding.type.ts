import { MoneyType } from '@mh-os/graphql';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('FinanceDunningLevel', { description: 'A level of reminding.' })
export class DunningLevelType {
  @Field(() => Int, { description: 'Days after the day by which it was to be paid.' })
  afterDays!: number;

  @Field(() => MoneyType, { description: 'What it costs.' })
  fee!: MoneyType;

  @Field(() => String, { description: 'What the letter says in German.' })
  textDe!: string;

  @Field(() => String, { description: 'What the letter says in English.' })
  textEn!: string;
}

@ObjectType('FinanceReminding', { description: 'How reminding goes, and what is left alone.' })
export class RemindingType {
  @Field(() => Boolean, { description: 'Whether it is reminded once a day by itself.' })
  automatic!: boolean;

  @Field(() => Boolean, { description: 'Whether letters go out by mail by themselves.' })
  sendLetters!: boolean;

  @Field(() => Int, { description: 'Days between two reminders of an invoice.' })
  pauseDays!: number;

  @Field(() => Int, { description: 'Days that a reminder gives to pay.' })
  payDays!: number;

  @Field(() => MoneyType, { description: 'Less than this is not reminded of.' })
  minimum!: MoneyType;

  @Field(() => String, { description: 'Interest a year in percent, from the second level on; 0 is none.' })
  interestPercent!: string;
}
