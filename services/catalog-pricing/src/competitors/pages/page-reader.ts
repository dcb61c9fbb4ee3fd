import { type Clock, type Ctx, Money, sha256 } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { config } from '../../config.ts';
import { recordCaptures, type ReportedRow } from '../capturing/capture-writer.ts';
import { CompetitorPriceEntity } from '../capturing/competitor-price.entity.ts';
import { countsOf, emitRecorded } from '../capturing/captures.service.ts';
import { CompetitorListingEntity } from '../listings/competitor-listing.entity.ts';
import { CompetitorPageEntity } from './competitor-page.entity.ts';
import { type Fetched, PageFetch } from './page-fetch.ts';
import { offerOf } from './page-offer.rules.ts';
import { nextReading } from './page-plan.rules.ts';
import type { PageOutcome } from './page.types.ts';
import { putOff, restHost, takeSlot } from './pages.read-model.ts';

/** What came of a page, ready to be written. */
interface Reading {
  readonly outcome: PageOutcome;
  readonly message: string | null;
  readonly retryAfterMs: number | null;
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  readonly report?: Omit<ReportedRow, 'listingId' | 'capturedAt'>;
}

/** Reads one page: takes the host's place in time, asks, and records what it says in one transaction. */
@Injectable()
export class PageReader {
  constructor(
    private readonly db: Db,
    private readonly fetch: PageFetch,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The outcome; null where the page has to wait for its host, or is not to be read. */
  async read(ctx: Ctx, pageId: string): Promise<PageOutcome | null> {
    const page = await this.begin(ctx, pageId);
    if (!page) return null;
    const fetched = await this.fetch.page(page.url, page);
    const reading = await this.understand(ctx, page, fetched);
    await this.write(ctx, page.id, reading);
    return reading.outcome;
  }

  private begin(ctx: Ctx, pageId: string): Promise<CompetitorPageEntity | null> {
    return this.db.tx(ctx, async (tx) => {
      const page = await tx.findOne(CompetitorPageEntity, { id: pageId, enabled: true });
      if (!page || !config().MH_COMPETITOR_PAGES) return null;
      const until = await takeSlot(tx, new URL(page.url).host, this.clock.now(), config().MH_COMPETITOR_PAGES_GAP_MS);
      if (!until) return page;
      await putOff(tx, page.id, until);
      return null;
    });
  }

  private async understand(ctx: Ctx, page: CompetitorPageEntity, fetched: Fetched): Promise<Reading> {
    if (fetched.outcome === 'UNCHANGED') return this.again(ctx, page);
    if (fetched.outcome !== 'PAGE') return fetched as Reading;
    const { html, etag, lastModified } = fetched as Extract<Fetched, { outcome: 'PAGE' }>;
    const offer = offerOf(html, page.selector, page.locale);
    if (!offer) return { outcome: 'NO_PRICE', message: 'No clear price was found on the page.', retryAfterMs: null };
    const report = { ...offer, url: page.url, evidenceHash: sha256(html) };
    return { outcome: 'CAPTURED', message: null, retryAfterMs: null, etag, lastModified, report };
  }

  /** A page that has not changed still says what it said: its price was seen again. */
  private async again(ctx: Ctx, page: CompetitorPageEntity): Promise<Reading> {
    const last = await this.db.read(ctx, (tx) =>
      tx.findOne(
        CompetitorPriceEntity,
        { listingId: page.listingId, source: 'PAGE' },
        { order: { capturedAt: 'DESC' } },
      ),
    );
    const base = { outcome: 'UNCHANGED' as const, message: null, retryAfterMs: null };
    if (!last) return base;
    const { currency, includesVat, inStock, evidenceHash } = last;
    const amount = Money.of(last.amountMinor, currency).decimal;
    return { ...base, report: { amount, currency, includesVat, inStock, evidenceHash, url: page.url } };
  }

  private write(ctx: Ctx, pageId: string, reading: Reading): Promise<void> {
    return this.db.tx(ctx, async (tx) => {
      const page = await tx.lock(CompetitorPageEntity, pageId);
      const now = this.clock.now();
      const next = nextReading(reading.outcome, page.failures, now, reading.retryAfterMs);
      const failure = await this.record(tx, page, reading, now);
      const { etag, lastModified } = reading;
      await tx.update(page, {
        ...{
          ...next,
          lastReadAt: now,
          outcome: failure ? 'NO_PRICE' : reading.outcome,
          message: failure ?? reading.message,
        },
        ...(etag === undefined ? {} : { etag }),
        ...(lastModified === undefined ? {} : { lastModified }),
      });
      if (reading.outcome === 'SLOWED_DOWN') await restHost(tx, new URL(page.url).host, next.nextReadAt);
    });
  }

  /** Why the price could not be recorded, if so. */
  private async record(tx: Tx, page: CompetitorPageEntity, { report }: Reading, now: Date): Promise<string | null> {
    if (!report) return null;
    const outcomes = await recordCaptures(tx, 'PAGE', [{ ...report, listingId: page.listingId, capturedAt: now }], now);
    const listing = await tx.get(CompetitorListingEntity, page.listingId);
    emitRecorded(tx, 'PAGE', listing.title, countsOf(outcomes));
    const [outcome] = outcomes;
    return outcome?.status === 'FAILED' ? outcome.message : null;
  }
}
