import { evaluate, type Attribute, type FlagContext } from '@mh-os/flags';
import { type Ctx, DomainError, notFound, type Page, type PageRequest } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { asPlatform } from '../platform-scope.ts';
import { countHistory, type FlagHistoryRow, type HistoryScope, pageOfHistory } from './flag-history.read-model.ts';
import { FlagSetService } from './flag-set.service.ts';
import type { FeatureFlagType, FlagEvaluationType } from './flag.type.ts';
import { toFlagView } from './flag-view.ts';
import { readFlag, readFlags } from './flags.read-model.ts';
import type { TryFlagInput } from './flags.inputs.ts';

const READ = 'platform.flag.read';
/** Flags that may be asked for at once. */
const MOST_KEYS = 50;

/** Looking at flags, and what they are for whom. */
@Injectable()
export class FlagReadsService {
  constructor(
    private readonly db: Db,
    private readonly set: FlagSetService,
  ) {}

  /** Flags by key. */
  async list(ctx: Ctx, archived: boolean): Promise<FeatureFlagType[]> {
    ctx.require(READ);
    const rows = await this.db.read(asPlatform(ctx), (tx) => readFlags(tx, ctx.brandId, archived));
    return rows.map((row) => toFlagView(ctx, row));
  }

  /** One flag. */
  async one(ctx: Ctx, id: string): Promise<FeatureFlagType | null> {
    ctx.require(READ);
    const row = await this.db.read(asPlatform(ctx), (tx) => readFlag(tx, ctx.brandId, id));
    return row && toFlagView(ctx, row);
  }

  /** Changes of a flag: the brand's own, and for the platform those of the flag itself. */
  history(ctx: Ctx, flagId: string, request: PageRequest): Promise<Page<FlagHistoryRow>> {
    const scope = historyScope(ctx, flagId);
    return this.db.read(asPlatform(ctx), (tx) => pageOfHistory(tx, scope, request));
  }

  /** How many changes there are. */
  historyCount(ctx: Ctx, flagId: string): Promise<number> {
    const scope = historyScope(ctx, flagId);
    return this.db.read(asPlatform(ctx), (tx) => countHistory(tx, scope));
  }

  /** What flags are for the caller; code that asks has a default for those that are not there. */
  evaluateFor(ctx: Ctx, keys: readonly string[]): FlagEvaluationType[] {
    if (ctx.actor.kind === 'anonymous')
      throw new DomainError('UNAUTHENTICATED', 'Sign in first.', { kind: 'unauthenticated' });
    if (keys.length > MOST_KEYS)
      throw new DomainError('FLAG_KEYS_TOO_MANY', `Ask for at most ${MOST_KEYS} flags at once.`, { path: ['keys'] });
    return keys.map((key) => this.set.evaluate(ctx, key) ?? unknown(key));
  }

  /** What a flag would be for somebody; a draft as if it were active. Nothing is counted. */
  async try(ctx: Ctx, input: TryFlagInput): Promise<FlagEvaluationType> {
    ctx.require(READ);
    const set = await this.set.current();
    const row = await this.db.read(asPlatform(ctx), (tx) => readFlag(tx, ctx.brandId, input.flagId));
    if (!row) throw notFound('FeatureFlag', input.flagId);
    const { override } = row;
    // What the platform asks about another brand is in the published set; a draft has no overrides but the session's own.
    const own =
      ctx.brandId !== null && override?.serve
        ? { [ctx.brandId]: { enabled: override.enabled, serve: override.serve } }
        : {};
    const published = set.flags.find(({ key }) => key === row.key);
    const flag = published ?? { ...row, overrides: own };
    return evaluate(flag, contextOf(ctx, input), (key) => set.flags.find((other) => other.key === key));
  }
}

function historyScope(ctx: Ctx, flagId: string): HistoryScope {
  ctx.require(READ);
  return { flagId, brandId: ctx.brandId, definitions: ctx.platform };
}

function unknown(key: string): FlagEvaluationType {
  return { key, value: null, variant: null, reason: 'UNKNOWN', version: null };
}

/** Brands try flags for themselves only. */
function contextOf(ctx: Ctx, { userId, brandId, roles, attributes }: TryFlagInput): FlagContext {
  const brand = ctx.platform ? (brandId ?? ctx.brandId) : ctx.brandId;
  return { userId: userId ?? undefined, brandId: brand, roles, attributes: attributesOf(attributes) };
}

function attributesOf(value: unknown): Record<string, Attribute> {
  if (value === null || value === undefined) return {};
  const entries = typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : [['', null] as const];
  const fine = (one: unknown): one is Attribute =>
    ['string', 'number', 'boolean'].includes(typeof one) ||
    (Array.isArray(one) && one.every((text) => typeof text === 'string'));
  if (entries.length > 50 || entries.some(([name, one]) => name === '' || !fine(one)))
    throw new DomainError(
      'FLAG_ATTRIBUTES_INVALID',
      'Attributes are an object of at most 50 texts, numbers, truth values and lists of texts.',
      { path: ['attributes'] },
    );
  return Object.fromEntries(entries) as Record<string, Attribute>;
}
