import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ChecklistStep } from './checklist.rules.ts';

registerEnumType(ChecklistStep, {
  name: 'BrandChecklistStep',
  description: "One step of a new brand's first days.",
  valuesMap: {
    SERVICES: { description: 'Every service has given the brand its defaults.' },
    SETTINGS: { description: 'The brand says how it accounts for VAT.' },
    IDENTITY: { description: 'Voice and keywords are written.' },
    RULES: { description: 'The brand has decided on its rules.' },
    PEOPLE: { description: 'Somebody else works in the brand, too.' },
    SECOND_FACTOR: { description: 'Every owner signs in with a second factor.' },
    PRODUCTS: { description: 'The catalogue has a product.' },
    GUARDRAIL: { description: 'A guardrail watches over prices.' },
    PRICES: { description: 'A price is in force.' },
  },
});

@ObjectType('BrandChecklistItem', { description: "A step of a new brand's first days, judged by what has happened." })
export class ChecklistItemType {
  @Field(() => ChecklistStep, { description: 'Which step.' })
  step!: ChecklistStep;

  @Field(() => Boolean, { description: 'Whether it is done.' })
  done!: boolean;

  @Field(() => String, { description: 'Where in the console it is done.' })
  link!: string;
}
