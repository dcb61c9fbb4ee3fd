import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import { IsIn, Max, Min } from 'class-validator';
import { CrmSpanArgs } from '../brand-days/span.inputs.ts';
import type { AttributionModel } from './attribution.rules.ts';
import { AttributionGroupEnum, AttributionModelEnum } from './attribution.enums.ts';
import type { AttributionGroup } from './attribution.enums.ts';

@ArgsType()
export class AttributionArgs extends CrmSpanArgs {
  @Field(() => AttributionModelEnum, { defaultValue: 'LAST', description: 'Which model.' })
  @IsIn(Object.keys(AttributionModelEnum))
  model!: AttributionModel;

  @Field(() => AttributionGroupEnum, { defaultValue: 'CAMPAIGN', description: 'What credits are told apart by.' })
  @IsIn(Object.keys(AttributionGroupEnum))
  by!: AttributionGroup;
}

@InputType({ description: 'How orders shall be put down to campaigns from now on.' })
export class SetAttributionRuleInput {
  @Field(() => Int, { description: 'How many days before an order touches count, 1 to 365; credits that exist stay.' })
  @Min(1)
  @Max(365)
  lookbackDays!: number;

  @Field(() => Int, { description: 'Version that the change is based on; 0 where nobody changed it yet.' })
  expectedVersion!: number;
}
