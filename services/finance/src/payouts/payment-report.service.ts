import { type Clock, type Ctx, DomainError } from '@mh-os/kernel';
import { CLOCK, Db, type ReadTx, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { decodeText } from '../bank/reading/text.rules.ts';
import { type Posting, postJournal } from '../journal/posting.ts';
import { UploadsService } from '../uploads/uploads.service.ts';
import { messageIdOf, numberIn } from './message-id.rules.ts';
import { type StatusReport, readPain002 } from './pain002.rules.ts';
import type { ImportPaymentReportInput } from './payment-report.inputs.ts';
import { type JudgedRow, judgeReport } from './payment-report.rules.ts';
import type { PaymentReportType } from './payment-report.type.ts';
import { PayoutEntity } from './payout.entity.ts';
import { PayoutItemEntity } from './payout-item.entity.ts';
import { failItems, settleItems } from './payout-steps.ts';
import { readPayouts } from './payouts.service.ts';

const WRITE = 'finance.payout.write';
type Judged = Pick<PaymentReportType, 'messageId' | 'originalMessageId' | 'dryRun'> & {
  readonly payoutId: string | null;
  readonly rows: JudgedRow[];
};

/** What banks answer to the files of payouts (F12). */
@Injectable()
export class PaymentReportService {
  constructor(
    private readonly db: Db,
    private readonly uploads: UploadsService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Settles what the bank paid and gives back what it refused; what the file tells again changes nothing. */
  async import(ctx: Ctx, { idempotencyKey, ...input }: ImportPaymentReportInput): Promise<PaymentReportType> {
    ctx.require(WRITE);
    ctx.requireBrand();
    const report = readPain002(await this.textOf(ctx, input));
    if (input.dryRun) return this.tried(ctx, report, input);
    return this.db.tx(ctx, async (tx) => {
      const done = await tx.idempotent('importFinancePaymentReport', idempotencyKey, input, () =>
        this.apply(tx, report, input),
      );
      return shown(tx, done);
    });
  }

  private tried(ctx: Ctx, report: StatusReport, wish: Wish): Promise<PaymentReportType> {
    return this.db.read(ctx, async (tx) => shown(tx, judged(report, await found(tx, report, wish), true)));
  }

  private async textOf(ctx: Ctx, { fileId, content }: Omit<ImportPaymentReportInput, 'idempotencyKey'>) {
    if (content != null) return content;
    if (fileId == null)
      throw new DomainError('VALIDATION_FAILED', 'Give a file that was uploaded, or its content.', {
        path: ['fileId'],
      });
    return decodeText((await this.uploads.read(ctx, 'payout-files', fileId)).data);
  }

  private async apply(tx: Tx, report: StatusReport, wish: Wish): Promise<Judged> {
    const payout = await found(tx, report, wish);
    // Held from here on: whoever tells the same meanwhile finds what the first wrote.
    if (payout !== null) await tx.lock(PayoutEntity, payout.id);
    const result = judged(report, payout === null ? null : await withItems(tx, payout.id), false);
    if (payout !== null) await this.write(tx, payout.id, result.rows);
    return result;
  }

  private async write(tx: Tx, payoutId: string, rows: readonly JudgedRow[]): Promise<void> {
    const at = this.clock.now();
    const of = (outcome: string): JudgedRow[] => rows.filter((row) => row.outcome === outcome);
    const postings: Posting[] = [];
    const reasons = Map.groupBy(of('FAILED'), ({ reasonCode, message }) =>
      reasonCode === null || message.startsWith(reasonCode) ? message : `${reasonCode}: ${message}`,
    );
    for (const [reason, failed] of reasons)
      postings.push((await failItems(tx, payoutId, { at, itemIds: idsOf(failed), reason })).posting);
    const settled = of('SETTLED');
    if (settled.length > 0) postings.push((await settleItems(tx, payoutId, { at, itemIds: idsOf(settled) })).posting);
    // The journal is locked last.
    for (const posting of postings) await postJournal(tx, posting);
  }
}

type Wish = Pick<ImportPaymentReportInput, 'payoutId'>;
type PayoutWithItems = PayoutEntity & { readonly items: readonly PayoutItemEntity[] };
const idsOf = (rows: readonly JudgedRow[]): string[] => rows.map(({ itemId }) => itemId!);

async function withItems(tx: ReadTx, id: string): Promise<PayoutWithItems> {
  const payout = await tx.get(PayoutEntity, id);
  const items = await tx.find(PayoutItemEntity, { payoutId: id }, { order: { position: 'ASC' } });
  return Object.assign(payout, { items });
}

/** The payout whose file is answered; refuses a report of another one than the wanted. */
async function found(
  tx: ReadTx,
  { originalMessageId }: StatusReport,
  { payoutId }: Wish,
): Promise<PayoutWithItems | null> {
  const named = await tx.findOne(PayoutEntity, { number: numberIn(originalMessageId) });
  const payout = named !== null && messageIdOf(named) === originalMessageId ? named : null;
  if (payoutId != null && payout?.id !== payoutId)
    throw new DomainError(
      'FINANCE_PAYMENT_REPORT_INVALID',
      `The report answers the file ${originalMessageId}, which is not that of this payout.`,
      { path: ['file'], details: { originalMessageId, payoutId: payout?.id ?? null } },
    );
  return payout === null ? null : withItems(tx, payout.id);
}

const judged = (report: StatusReport, payout: PayoutWithItems | null, dryRun: boolean): Judged => ({
  ...{ messageId: report.messageId, originalMessageId: report.originalMessageId, dryRun },
  ...{ payoutId: payout?.id ?? null, rows: judgeReport(report, payout) },
});

async function shown(tx: ReadTx, { payoutId, ...report }: Judged): Promise<PaymentReportType> {
  const payout = payoutId === null ? null : ((await readPayouts(tx, [payoutId])).get(payoutId) ?? null);
  return { ...report, payout };
}
