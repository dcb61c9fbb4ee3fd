import { type Connection, CurrentCtx, PageArgs, toConnection } from '@mh-os/graphql';
import { type Ctx, uuids } from '@mh-os/kernel';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DocumentFileType, toFile } from '../documents/pdf/document-file.type.ts';
import { toInvoiceType } from '../invoices/invoices.resolver.ts';
import { moneyType } from '../money-type.ts';
import type { NoticeRow } from './dunning.read-model.ts';
import { daysBetween } from './dunning.rules.ts';
import { DunningService, type Judged } from './dunning.service.ts';
import {
  type DunningCandidateType,
  DunningHoldPayload,
  DunningNoticeConnection,
  DunningNoticePayload,
  DunningNoticeType,
  DunningPayload,
  DunningTrialType,
  HoldDunningInput,
  RunDunningInput,
  WaiveDunningInput,
} from './dunning.type.ts';

@Resolver(() => DunningNoticeType)
export class DunningResolver {
  constructor(private readonly dunning: DunningService) {}

  @Query(() => DunningTrialType, { nullable: true, description: 'What a round of reminders would do now.' })
  async financeDunningTrial(@CurrentCtx() ctx: Ctx): Promise<DunningTrialType> {
    const { day, judged } = await this.dunning.trial(ctx);
    const all = judged.map((one) => toCandidate(one, day));
    return { day, due: all.filter(({ left }) => left === null), leftAlone: all.filter(({ left }) => left !== null) };
  }

  @Query(() => DunningNoticeConnection, { nullable: true, description: 'Reminders that were sent, newest first.' })
  async financeDunningNotices(
    @CurrentCtx() ctx: Ctx,
    @Args() page: PageArgs,
    @Args('invoiceId', { type: () => ID, nullable: true, description: 'Only those of this invoice.' })
    invoiceId?: string,
  ): Promise<Connection<DunningNoticeType>> {
    const only = invoiceId === undefined || invoiceId === null ? null : (uuids([invoiceId])[0] ?? NOBODY);
    const found = await this.dunning.list(ctx, { ...page, invoiceId: only });
    return toConnection<DunningNoticeType>({ ...found, nodes: found.nodes.map(toNoticeType) }, () =>
      this.dunning.count(ctx, only),
    );
  }

  @Query(() => DocumentFileType, { nullable: true, description: 'The letter of a reminder.' })
  async financeDunningFile(
    @CurrentCtx() ctx: Ctx,
    @Args('id', { type: () => ID, description: 'The reminder.' }) id: string,
  ): Promise<DocumentFileType> {
    return toFile(await this.dunning.letter(ctx, id));
  }

  @Mutation(() => DunningPayload, { description: 'Reminds of what is overdue, each invoice at its next level.' })
  async runFinanceDunning(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'A round.' }) input: RunDunningInput,
  ): Promise<DunningPayload> {
    return { reminded: await this.dunning.run(ctx, input.invoiceIds ?? null, input.sendLetters) };
  }

  @Mutation(() => DunningNoticePayload, { description: 'Waives what a reminder cost, also in the books.' })
  async waiveFinanceDunning(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which one, and why.' }) input: WaiveDunningInput,
  ): Promise<DunningNoticePayload> {
    return { notice: toNoticeType(await this.dunning.waive(ctx, input)) };
  }

  @Mutation(() => DunningHoldPayload, { description: 'Holds the reminders of an invoice up, or lets them go on.' })
  async holdFinanceDunning(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which one, and why.' }) input: HoldDunningInput,
  ): Promise<DunningHoldPayload> {
    const { invoiceId, reason = null } = input;
    return { invoice: toInvoiceType(await this.dunning.hold(ctx, { invoiceId, reason })) };
  }
}

/** An id that nothing has. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

function toCandidate({ verdict, ...row }: Judged, day: string): DunningCandidateType {
  const money = (minor: bigint) => moneyType(minor, row.currency);
  const sent = verdict.remind
    ? { level: verdict.level, fee: money(verdict.fee), interest: money(verdict.interest), left: null }
    : { level: null, fee: null, interest: null, left: verdict.reason };
  return {
    ...{ invoiceId: row.id, number: row.number, person: row.personId === null ? null : { id: row.personId } },
    ...{ open: money(row.open), dueDate: row.due, daysLate: daysBetween(row.due, day), held: row.held, ...sent },
  };
}

function toNoticeType(row: NoticeRow): DunningNoticeType {
  const money = (minor: bigint) => moneyType(minor, row.currency);
  return {
    ...row,
    person: row.personId === null ? null : { id: row.personId },
    ...{ open: money(row.open), fee: money(row.fee), interest: money(row.interest) },
  };
}
