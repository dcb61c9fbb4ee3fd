import { competitorSaved } from '@mh-os/contracts';
import { changesOf, type Clock, type Ctx, DomainError } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { reviewAlerts } from './alerts/alert-review.ts';
import { webAddress } from './capturing/capture.rules.ts';
import { CompetitorEntity } from './competitor.entity.ts';
import type { CompetitorType } from './competitor.type.ts';
import type { CreateCompetitorInput, UpdateCompetitorInput } from './competitors.inputs.ts';
import { readCompetitors, readCompetitorsById } from './competitors.read-model.ts';
import { assertCompetitor, MOST_COMPETITORS } from './competitors.rules.ts';

const READ = 'catalog-pricing.competitor.read';
const WRITE = 'catalog-pricing.competitor.write';
const VARIANTS = `SELECT DISTINCT variant_id AS id FROM competitor_listing WHERE competitor_id = $1`;

@Injectable()
export class CompetitorsService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(ctx: Ctx): Promise<CompetitorType[]> {
    ctx.require(READ);
    return this.db.read(ctx, readCompetitors);
  }

  byIds(ctx: Ctx, ids: readonly string[]): Promise<Map<string, CompetitorType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readCompetitorsById(tx, ids));
  }

  create(ctx: Ctx, input: CreateCompetitorInput): Promise<CompetitorType> {
    ctx.require(WRITE);
    const { idempotencyKey, ...body } = input;
    return this.db.tx(ctx, async (tx) => {
      const { id } = await tx.idempotent('createCompetitor', idempotencyKey, body, () => this.insert(tx, body));
      return (await readCompetitorsById(tx, [id])).get(id)!;
    });
  }

  /** Changes a competitor; of one that is no longer watched every alert ends. */
  update(ctx: Ctx, input: UpdateCompetitorInput): Promise<CompetitorType> {
    ctx.require(WRITE);
    const { id, expectedVersion, ...patch } = input;
    return this.db.tx(ctx, async (tx) => {
      const competitor = await tx.lock(CompetitorEntity, id);
      const before = { ...competitor };
      const website = patch.website === undefined ? undefined : webAddress(patch.website);
      const wanted = { ...patch, ...(website === undefined ? {} : { website }) };
      assertCompetitor({ ...before, ...defined(wanted) });
      await tx.update(competitor, defined(wanted), expectedVersion);
      emitSaved(tx, competitor, before);
      const variants = await tx.query<{ id: string }>('competitor_variants', VARIANTS, [id]);
      await reviewAlerts(
        tx,
        variants.map((row) => row.id),
        this.clock.now(),
      );
      return (await readCompetitorsById(tx, [id])).get(id)!;
    });
  }

  private async insert(tx: Tx, body: Omit<CreateCompetitorInput, 'idempotencyKey'>): Promise<{ id: string }> {
    assertCompetitor(body);
    const all = await readCompetitors(tx);
    if (all.some((one) => one.code === body.code))
      throw new DomainError('COMPETITOR_CODE_TAKEN', `There is a competitor ${body.code} already.`, { path: ['code'] });
    if (all.length >= MOST_COMPETITORS)
      throw new DomainError('COMPETITOR_TOO_MANY', `A brand watches at most ${MOST_COMPETITORS} competitors.`);
    const website = webAddress(body.website);
    const values = { ...body, website, name: body.name.trim(), active: true };
    const competitor = await tx.insert<CompetitorEntity>(CompetitorEntity, values);
    emitSaved(tx, competitor, {});
    return { id: competitor.id };
  }
}

/** Fields that were given; null is given, too, where null is a value. */
function defined<T extends object>(patch: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as never;
}

function emitSaved(tx: Tx, competitor: CompetitorEntity, before: object): void {
  const { id, version, code, name, website, currency, pricesIncludeVat, active } = competitor;
  const changes = changesOf(before, { name, website, currency, pricesIncludeVat, active });
  tx.emit(competitorSaved, { label: name, code, changes }, { aggregateId: id, aggregateVersion: version });
}
