import { type Connection, CurrentCtx, toConnection } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, Query, Resolver } from '@nestjs/graphql';
import {
  AccountSheetArgs,
  BalanceSheetType,
  DayArgs,
  PeriodArgs,
  ProfitAndLossType,
  SheetLineConnection,
  SheetLineType,
  TrialBalanceType,
  VatLinesArgs,
  VatReportType,
} from './report.type.ts';
import { ReportsService } from './reports.service.ts';

@Resolver()
export class ReportsResolver {
  constructor(private readonly reports: ReportsService) {}

  @Query(() => TrialBalanceType, { nullable: true, description: 'Opening, movement and closing of all accounts.' })
  trialBalance(@CurrentCtx() ctx: Ctx, @Args() args: PeriodArgs): Promise<TrialBalanceType> {
    return this.reports.trialBalance(ctx, args);
  }

  @Query(() => BalanceSheetType, { nullable: true, description: 'What the brand has and owes on a day.' })
  balanceSheet(@CurrentCtx() ctx: Ctx, @Args() args: DayArgs): Promise<BalanceSheetType> {
    return this.reports.balanceSheet(ctx, args);
  }

  @Query(() => ProfitAndLossType, { nullable: true, description: 'What the brand earned and spent in a period.' })
  profitAndLoss(@CurrentCtx() ctx: Ctx, @Args() args: PeriodArgs): Promise<ProfitAndLossType> {
    return this.reports.profitAndLoss(ctx, args);
  }

  @Query(() => VatReportType, {
    nullable: true,
    description: 'VAT of a period by rate, with the boxes of the German return.',
  })
  vatReport(@CurrentCtx() ctx: Ctx, @Args() args: PeriodArgs): Promise<VatReportType> {
    return this.reports.vat(ctx, args);
  }

  @Query(() => SheetLineConnection, {
    nullable: true,
    description:
      'The lines that a box or a row of the VAT report is the sum of, newest first; all tax where neither is named. `against` names the account of the line itself.',
  })
  async vatReportLines(@CurrentCtx() ctx: Ctx, @Args() args: VatLinesArgs): Promise<Connection<SheetLineType>> {
    return toConnection(await this.reports.vatLines(ctx, args), () => this.reports.countVatLines(ctx, args));
  }

  @Query(() => SheetLineConnection, {
    nullable: true,
    description: 'The lines of an account with its running balance.',
  })
  async accountSheet(@CurrentCtx() ctx: Ctx, @Args() args: AccountSheetArgs): Promise<Connection<SheetLineType>> {
    return toConnection(await this.reports.sheet(ctx, args), () => this.reports.countSheet(ctx, args));
  }
}
