import { enumFilterOf, IdFilter, PageArgs, Where, WhereInput, type FilterOf } from '@mh-os/graphql';
import { ArgsType, Field } from '@nestjs/graphql';
import type { VoucherState } from './voucher.entity.ts';
import { VoucherStateEnum } from './voucher.type.ts';

const StateFilter = enumFilterOf<VoucherState>('LoyaltyVoucherStateFilter', VoucherStateEnum);

@WhereInput('LoyaltyVoucherWhere', 'Which vouchers.')
export class VoucherWhere extends Where<VoucherWhere> {
  @Field(() => StateFilter, { nullable: true, description: 'By state.' })
  state?: FilterOf<VoucherState> | null;

  @Field(() => IdFilter, { nullable: true, description: 'By member.' })
  memberId?: IdFilter | null;
}

@ArgsType()
export class VouchersArgs extends PageArgs {
  @Field(() => VoucherWhere, { nullable: true, description: 'Which ones; all when absent.' })
  where?: VoucherWhere | null;
}
