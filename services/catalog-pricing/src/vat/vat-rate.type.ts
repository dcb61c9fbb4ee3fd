import { DateTimeScalar, DecimalScalar, graphEnum } from '@mh-os/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { VatClass } from './vat-class.ts';

export const VatClassEnum = graphEnum<VatClass>(
  'VatClass',
  'How a variant is taxed; the percentage follows from country and date.',
  {
    STANDARD: 'The standard rate, e.g. 19 % in Germany.',
    REDUCED: 'The reduced rate, e.g. 7 % in Germany.',
    ZERO: 'No VAT.',
  },
);

@ObjectType('VatRate', {
  description: 'A VAT percentage of a country and class from an instant on, until the next one begins.',
})
export class VatRateType {
  @Field(() => ID, { description: 'Id of the rate.' })
  id!: string;

  @Field(() => String, { description: 'Country, two letters.' })
  country!: string;

  @Field(() => VatClassEnum, { description: 'Class it belongs to.' })
  vatClass!: VatClass;

  @Field(() => DecimalScalar, { description: 'Percent, e.g. "19.00".' })
  percent!: string;

  @Field(() => DateTimeScalar, { description: 'First instant at which it holds.' })
  validFrom!: Date;
}
