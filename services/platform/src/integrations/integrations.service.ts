import {
  integrationConnected,
  integrationCreated,
  integrationDisabled,
  integrationDisconnected,
  integrationUpdated,
} from '@mh-os/contracts';
import {
  assertId,
  type Clock,
  type Ctx,
  DomainError,
  isId,
  notFound,
  type Page,
  type PageRequest,
  seedId,
} from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { ApiKeyEntity } from '../api-keys/api-key.entity.ts';
import { MembershipEntity } from '../memberships/membership.entity.ts';
import { forgetStanding } from './integration-facts.read-model.ts';
import { IntegrationEntity } from './integration.entity.ts';
import {
  countIntegrations,
  type IntegrationRow,
  integrationsByIds,
  pageOfIntegrations,
  presentEndpoints,
} from './integrations.read-model.ts';
import * as rules from './integrations.rules.ts';

const READ = 'platform.integration.read';
const WRITE = 'platform.integration.write';
const MOST = 100;
const NAME_MAX = 100;

/** Facts as they are given; null and absent mean "as it is", an empty text or 0 "none". */
export type GivenIntegration = {
  readonly [F in Exclude<keyof rules.IntegrationFacts, 'settings'>]?: rules.IntegrationFacts[F] | null | undefined;
} & { readonly settings?: readonly rules.Setting[] | null | undefined };
export type CreateIntegration = GivenIntegration &
  Pick<rules.IntegrationFacts, 'name' | 'kind' | 'provider' | 'direction'> & { readonly idempotencyKey: string };
export type UpdateIntegration = GivenIntegration & OfIntegration;

/** Which system, at which version. */
export interface OfIntegration {
  readonly id: string;
  readonly expectedVersion: number;
}

const NOTHING = {
  ...{ name: '', kind: rules.IntegrationKind.OTHER, provider: '', direction: rules.IntegrationDirection.BOTH },
  ...{ notes: '', settings: {}, apiKeyId: null, webhookEndpointIds: [], ownerId: null, expectedCallHours: null },
} satisfies rules.IntegrationFacts;

const told = {
  [rules.IntegrationAction.CONNECT]: integrationConnected,
  [rules.IntegrationAction.DISABLE]: integrationDisabled,
  [rules.IntegrationAction.DISCONNECT]: integrationDisconnected,
} as const;

/** Systems that are connected with a brand. */
@Injectable()
export class IntegrationsService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The brand's connected systems by name. */
  page(ctx: Ctx, where: object | null | undefined, request: PageRequest): Promise<Page<IntegrationRow>> {
    ctx.require(READ);
    const brandId = ctx.requireBrand();
    return this.db.read(ctx, (tx) => pageOfIntegrations(tx, brandId, where, request));
  }

  /** How many match. */
  count(ctx: Ctx, where: object | null | undefined): Promise<number> {
    ctx.require(READ);
    const brandId = ctx.requireBrand();
    return this.db.read(ctx, (tx) => countIntegrations(tx, brandId, where));
  }

  /** Systems by id. */
  async byIds(ctx: Ctx, ids: readonly string[]): Promise<Map<string, IntegrationRow>> {
    ctx.require(READ);
    if (ctx.brandId === null) return new Map();
    const brandId = ctx.brandId;
    const rows = await this.db.read(ctx, (tx) => integrationsByIds(tx, brandId, ids));
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** A system of the brand. */
  async get(ctx: Ctx, id: string): Promise<IntegrationRow> {
    ctx.require(READ);
    const brandId = ctx.requireBrand();
    return this.db.read(ctx, async (tx) => found(await integrationsByIds(tx, brandId, [id]), id));
  }

  /** Connects a system for the first time; a repeat with the same key gets the same one. */
  async create(ctx: Ctx, input: CreateIntegration): Promise<IntegrationRow> {
    ctx.require(WRITE);
    const brandId = ctx.requireBrand();
    const { idempotencyKey, ...given } = input;
    const facts = checked(NOTHING, given);
    const id = seedId('platform.integration', brandId, ctx.actor.id, idempotencyKey);
    return this.db.tx(ctx, async (tx) => {
      await tx.idempotent('createIntegration', idempotencyKey, given, async () => {
        // Keys are forgotten after a while; the id, which comes from the key, still tells that this is a repeat.
        if (await tx.findOne(IntegrationEntity, { id })) return id;
        await this.assertRoom(tx, brandId);
        await this.assertLinks(tx, brandId, NOTHING, facts);
        const status = rules.IntegrationStatus.CONNECTED;
        const columns = { ...stored(facts), status, connectedAt: this.clock.now() };
        const made = await unique(tx.insert(IntegrationEntity, { id, ...columns }), facts.name);
        emit(tx, integrationCreated, made, rules.integrationChanges(NOTHING, facts));
        return id;
      });
      return found(await integrationsByIds(tx, brandId, [id]), id);
    });
  }

  /** Changes facts, settings or links. */
  update(ctx: Ctx, { id, expectedVersion, ...given }: UpdateIntegration): Promise<IntegrationRow> {
    return this.change(ctx, id, async (tx, kept) => {
      const after = checked(kept, given);
      const changes = rules.integrationChanges(kept, after);
      if (changes.length === 0 && kept.version === expectedVersion) return;
      await this.assertLinks(tx, kept.brandId, kept, after);
      await unique(tx.update(kept, stored(after), expectedVersion), after.name);
      emit(tx, integrationUpdated, kept, changes);
    });
  }

  /** Connects again, switches off for a time, or disconnects. The linked API key stays as it is. */
  move(ctx: Ctx, { id, expectedVersion }: OfIntegration, action: rules.IntegrationAction): Promise<IntegrationRow> {
    return this.change(ctx, id, async (tx, kept) => {
      const before = kept.status;
      const status = rules.integrationTransitions.next(before, action);
      const connectedAt = action === rules.IntegrationAction.CONNECT ? this.clock.now() : kept.connectedAt;
      await tx.update(kept, { status, connectedAt }, expectedVersion);
      await forgetStanding(tx, kept.brandId, kept.id);
      emit(tx, told[action], kept, [{ field: 'status', before, after: status }]);
    });
  }

  private change(
    ctx: Ctx,
    id: string,
    work: (tx: Tx, kept: IntegrationEntity) => Promise<void>,
  ): Promise<IntegrationRow> {
    ctx.require(WRITE);
    const brandId = ctx.requireBrand();
    return this.db.tx(ctx, async (tx) => {
      await work(tx, await tx.lock(IntegrationEntity, assertId(id, 'id')));
      return found(await integrationsByIds(tx, brandId, [id]), id);
    });
  }

  /** What is linked newly must be the brand's own; row-level security hides the rest. */
  private async assertLinks(
    tx: Tx,
    brandId: string,
    before: rules.IntegrationFacts,
    { apiKeyId, webhookEndpointIds, ownerId }: rules.IntegrationFacts,
  ): Promise<void> {
    const unknownKey = apiKeyId !== before.apiKeyId && apiKeyId !== null;
    if (unknownKey && !(isId(apiKeyId) && (await tx.findOne(ApiKeyEntity, { id: apiKeyId }))))
      throw rules.refuse('INTEGRATION_KEY_UNKNOWN', 'The brand has no such API key.', 'apiKeyId');
    const added = webhookEndpointIds.filter((id) => !before.webhookEndpointIds.includes(id));
    const present = added.every(isId) ? await presentEndpoints(tx, brandId, added) : [];
    if (present.length < added.length)
      throw rules.refuse(
        'INTEGRATION_ENDPOINT_UNKNOWN',
        'The brand has no such webhook endpoint.',
        'webhookEndpointIds',
      );
    const newOwner = ownerId !== before.ownerId && ownerId !== null;
    if (newOwner && !(isId(ownerId) && (await tx.findOne(MembershipEntity, { userId: ownerId }))))
      throw rules.refuse('INTEGRATION_OWNER_UNKNOWN', 'The owner does not work for the brand.', 'ownerId');
  }

  private async assertRoom(tx: Tx, brandId: string): Promise<void> {
    const lock = `SELECT pg_advisory_xact_lock(hashtextextended('integrations:' || $1, 0))`;
    await tx.query('integration_room', lock, [brandId]);
    if ((await countIntegrations(tx, brandId, null)) < MOST) return;
    throw new DomainError('INTEGRATION_LIMIT', `A brand has at most ${MOST} connected systems.`, {
      details: { allowed: MOST },
    });
  }
}

function found(rows: readonly IntegrationRow[], id: string): IntegrationRow {
  const [row] = rows;
  if (!row) throw notFound('Integration', id);
  return row;
}

type Told = typeof integrationCreated;

function emit(tx: Tx, def: Told, kept: IntegrationEntity, changes: ReturnType<typeof rules.integrationChanges>): void {
  const target = { aggregateId: kept.id, aggregateVersion: kept.version };
  tx.emit(def, { label: kept.name, kind: kept.kind, changes }, target);
}

/** The facts after a change, each in the form that is stored. */
function checked(before: rules.IntegrationFacts, given: GivenIntegration): rules.IntegrationFacts {
  const link = (field: 'apiKeyId' | 'ownerId'): string | null =>
    given[field] == null ? before[field] : given[field] || null;
  const hours = given.expectedCallHours;
  const endpoints = given.webhookEndpointIds;
  return {
    name: rules.checkText(given.name ?? before.name, 'name', NAME_MAX),
    kind: given.kind ?? before.kind,
    provider: rules.checkText(given.provider ?? before.provider, 'provider', NAME_MAX),
    direction: given.direction ?? before.direction,
    notes: given.notes == null ? before.notes : rules.checkNotes(given.notes),
    settings: given.settings == null ? before.settings : rules.checkSettings(given.settings),
    apiKeyId: link('apiKeyId'),
    webhookEndpointIds: endpoints == null ? before.webhookEndpointIds : rules.checkEndpoints(endpoints),
    ownerId: link('ownerId'),
    expectedCallHours: hours == null ? before.expectedCallHours : rules.checkHours(hours),
  };
}

const stored = (facts: rules.IntegrationFacts) => ({
  ...facts,
  settings: { ...facts.settings },
  webhookEndpointIds: [...facts.webhookEndpointIds],
});

/** Two systems of one name at the same instant: only the database sees that. */
function unique<T>(writing: Promise<T>, name: string): Promise<T> {
  return writing.catch((error: unknown) => {
    const { driverError } = error as { driverError?: { constraint?: string } };
    if (driverError?.constraint !== 'integration_name_key') throw error;
    throw rules.refuse('INTEGRATION_NAME_TAKEN', `There is a connected system "${name}" already.`, 'name');
  });
}
