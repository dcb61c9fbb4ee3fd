import {
  BooleanFilter,
  DateTimeFilter,
  IdFilter,
  StringFilter,
  Where,
  WhereInput,
  enumFilterOf,
  orderInputOf,
} from '@mh-os/graphql';
import { Field, registerEnumType } from '@nestjs/graphql';
import { InvoiceKindEnum, InvoiceStatusEnum } from './invoice.enums.ts';
import type { InvoiceKind, InvoiceStatus } from './invoice.types.ts';

const KindFilter = enumFilterOf<InvoiceKind>('FinanceInvoiceKindFilter', InvoiceKindEnum);
const StatusFilter = enumFilterOf<InvoiceStatus>('FinanceInvoiceStatusFilter', InvoiceStatusEnum);

@WhereInput('FinanceInvoiceWhere', 'Which documents.')
export class FinanceInvoiceWhere extends Where<FinanceInvoiceWhere> {
  @Field(() => StringFilter, { nullable: true, description: 'By number.' })
  number?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By name of the customer.' })
  customer?: StringFilter | null;

  @Field(() => KindFilter, { nullable: true, description: 'By kind.' })
  kind?: InstanceType<typeof KindFilter> | null;

  @Field(() => StatusFilter, { nullable: true, description: 'By whether they are final.' })
  status?: InstanceType<typeof StatusFilter> | null;

  @Field(() => StringFilter, { nullable: true, description: 'By country of the customer.' })
  country?: StringFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'By order.' })
  orderId?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'By the invoice that they correct.' })
  correctsId?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'By person.' })
  personId?: IdFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: 'By whether anything of them is open.' })
  isOpen?: BooleanFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: 'By when they were written.' })
  createdAt?: DateTimeFilter | null;
}

export enum FinanceInvoiceOrderField {
  ISSUED = 'ISSUED',
  CREATED_AT = 'CREATED_AT',
  DUE = 'DUE',
}

registerEnumType(FinanceInvoiceOrderField, {
  name: 'FinanceInvoiceOrderField',
  description: 'What documents can be ordered by.',
  valuesMap: {
    ISSUED: { description: 'Day of issue; drafts count as the newest.' },
    CREATED_AT: { description: 'When they were written.' },
    DUE: { description: 'Day by which they are to be paid; drafts last.' },
  },
});

export const FinanceInvoiceOrder = orderInputOf('FinanceInvoiceOrder', FinanceInvoiceOrderField);
