import { CsvPreviewPayload, PreviewCsvInput } from './csv-preview.type.ts';
import { type Connection, CurrentCtx, CurrentLoaders, type Loaders, toConnection, toMoneyType } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver, ResolveReference } from '@nestjs/graphql';
import {
  BankLinesArgs,
  ConfirmSuggestionsInput,
  DecideLineInput,
  ImportStatementsInput,
  MatchLineInput,
  ReconciliationArgs,
  SuggestMatchesInput,
} from './bank-line.inputs.ts';
import {
  BankLineConnection,
  BankLinePayload,
  BankLineType,
  ConfirmPayload,
  ImportPayload,
  MatchType,
  SuggestPayload,
} from './bank-line.type.ts';
import { StatementType } from './statement.type.ts';
import { BankDayType } from './bank-day.type.ts';
import { CandidateType } from './candidate.type.ts';
import { BankService } from './bank.service.ts';
import { BankImportService } from './import.service.ts';
import type { BankLineRow } from './lines.read-model.ts';
import type { MatchRow } from './matches.read-model.ts';
import { BankMatchService } from './matching/match.service.ts';
import { shownCandidate, shownLine, shownMatch, shownReport, shownStatement } from './shown.ts';

const WHICH = { description: 'Which one.' };

@Resolver(() => BankLineType)
export class BankLinesResolver {
  constructor(
    private readonly bank: BankService,
    private readonly importer: BankImportService,
    private readonly matcher: BankMatchService,
  ) {}

  @Query(() => BankLineConnection, { nullable: true, description: 'Movements at banks, newest first.' })
  async financeBankLines(@CurrentCtx() ctx: Ctx, @Args() args: BankLinesArgs): Promise<Connection<BankLineType>> {
    const page = await this.bank.lines(ctx, args);
    return toConnection<BankLineType>({ ...page, nodes: page.nodes.map(shownLine) }, () => this.bank.count(ctx, args));
  }

  @Query(() => BankLineType, { nullable: true, description: 'One movement.' })
  financeBankLine(
    @CurrentLoaders() loaders: Loaders,
    @Args('id', { type: () => ID, ...WHICH }) id: string,
  ): Promise<BankLineType | null> {
    return this.load(loaders, id);
  }

  @Query(() => [CandidateType], {
    nullable: true,
    description: 'What a movement may be for, the surest first; nothing is booked by it.',
  })
  async financeBankCandidates(
    @CurrentCtx() ctx: Ctx,
    @Args('lineId', { type: () => ID, ...WHICH }) id: string,
  ): Promise<CandidateType[]> {
    const { line, candidates } = await this.bank.candidates(ctx, id);
    return candidates.map((one) => shownCandidate(one, line.currency));
  }

  @Query(() => [StatementType], { nullable: true, description: 'The latest statements of an account.' })
  async financeBankStatements(
    @CurrentCtx() ctx: Ctx,
    @Args('bankAccountId', { type: () => ID, ...WHICH }) id: string,
  ): Promise<StatementType[]> {
    return (await this.bank.statements(ctx, id)).map(shownStatement);
  }

  @Query(() => [BankDayType], {
    nullable: true,
    description: 'How bank and books stand, by day, newest first; at most 400 days.',
  })
  async financeBankReconciliation(@CurrentCtx() ctx: Ctx, @Args() args: ReconciliationArgs): Promise<BankDayType[]> {
    const days = await this.bank.reconciliation(ctx, args);
    return days.map((day) => ({
      ...{ day: day.day, agrees: day.agrees, bank: toMoneyType(day.bank), ledger: toMoneyType(day.ledger) },
      ...{
        difference: toMoneyType(day.difference),
        openLines: toMoneyType(day.openLines),
        opening: toMoneyType(day.opening),
      },
      ...{ ignoredLines: toMoneyType(day.ignoredLines), ledgerOnly: toMoneyType(day.ledgerOnly) },
    }));
  }

  @ResolveField(() => MatchType, { nullable: true, description: 'What it was booked as.' })
  async match(@Parent() line: BankLineType, @CurrentLoaders() loaders: Loaders): Promise<MatchType | null> {
    if (line.status !== 'MATCHED') return null;
    const found = await loaders
      .for<string, MatchRow>(this.bank, 'matches', (ctx, ids) => this.bank.matchesOf(ctx, ids))
      .load(line.id);
    return found && shownMatch(found);
  }

  @Mutation(() => ImportPayload, {
    description: 'Reads statements of a bank, all of a file or nothing; no movement twice.',
  })
  async importFinanceBankStatements(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The file.' }) input: ImportStatementsInput,
  ): Promise<ImportPayload> {
    return { report: shownReport(await this.importer.import(ctx, input)) };
  }

  @Mutation(() => CsvPreviewPayload, { description: 'Says what a preset reads of a file. Nothing is kept.' })
  async previewFinanceBankCsv(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The file and the preset.' }) input: PreviewCsvInput,
  ): Promise<CsvPreviewPayload> {
    return { preview: await this.importer.preview(ctx, input) };
  }

  @Mutation(() => BankLinePayload, { description: 'Books a movement as what it is for.' })
  async matchFinanceBankLine(
    @CurrentCtx() ctx: Ctx,
    @Args('input', WHICH) input: MatchLineInput,
  ): Promise<BankLinePayload> {
    return { line: shownLine(await this.matcher.match(ctx, input)) };
  }

  @Mutation(() => ConfirmPayload, { description: 'Takes the best suggestion of many movements, each for itself.' })
  async confirmFinanceBankSuggestions(
    @CurrentCtx() ctx: Ctx,
    @Args('input', WHICH) input: ConfirmSuggestionsInput,
  ): Promise<ConfirmPayload> {
    return { results: await this.matcher.confirm(ctx, input) };
  }

  @Mutation(() => SuggestPayload, { description: 'Looks again what open movements may be for, the 600 newest.' })
  async suggestFinanceBankMatches(
    @CurrentCtx() ctx: Ctx,
    @Args('input', WHICH) input: SuggestMatchesInput,
  ): Promise<SuggestPayload> {
    return { changed: await this.matcher.suggest(ctx, input) };
  }

  @Mutation(() => BankLinePayload, { description: 'Puts a movement aside: it is not booked.' })
  async ignoreFinanceBankLine(
    @CurrentCtx() ctx: Ctx,
    @Args('input', WHICH) input: DecideLineInput,
  ): Promise<BankLinePayload> {
    return { line: shownLine(await this.matcher.ignore(ctx, input)) };
  }

  @Mutation(() => BankLinePayload, {
    description: 'Takes back what a movement was booked as, or that it was put aside.',
  })
  async reopenFinanceBankLine(
    @CurrentCtx() ctx: Ctx,
    @Args('input', WHICH) input: DecideLineInput,
  ): Promise<BankLinePayload> {
    return { line: shownLine(await this.matcher.reopen(ctx, input)) };
  }

  @ResolveReference()
  reference(@Parent() ref: { id: string }, @CurrentLoaders() loaders: Loaders): Promise<BankLineType | null> {
    return this.load(loaders, ref.id);
  }

  private async load(loaders: Loaders, id: string): Promise<BankLineType | null> {
    const row = await loaders
      .for<string, BankLineRow>(this.bank, 'byId', (ctx, ids) => this.bank.byIds(ctx, ids))
      .load(id);
    return row && shownLine(row);
  }
}
