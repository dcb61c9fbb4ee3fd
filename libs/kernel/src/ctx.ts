import { DomainError } from './errors.ts';

export type ActorKind = 'person' | 'director' | 'automation' | 'integration' | 'system' | 'anonymous';

/** Who acts. `id` is a user, director, automation, key or service id. */
export interface Actor {
  readonly kind: ActorKind;
  readonly id: string;
  /** Display name, where the caller knows it; never an identifier. */
  readonly name?: string;
}

export interface CtxInit {
  /** The tenant; null only for platform-wide work and before sign-in. */
  brandId: string | null;
  actor: Actor;
  permissions?: Iterable<string>;
  /** Keys of the actor's roles, for showing and targeting; what they may do is in the permissions alone. */
  roles?: Iterable<string>;
  /** Permission to cross brands (platform owner, relay, migrations); still explicit in every query. */
  platform?: boolean;
  requestId: string;
  /** First cause of the whole chain; defaults to the request id. */
  correlationId?: string;
  /** The event or command that led here. */
  causationId?: string;
  /** The session that the actor signed in with. */
  sessionId?: string;
  locale?: string;
  /** Epoch milliseconds after which the caller no longer waits. */
  deadline?: number;
}

/** Everything a use case knows about its caller. Immutable; made by libs/auth, handed to every service method. */
export class Ctx {
  readonly brandId: string | null;
  readonly actor: Actor;
  readonly permissions: ReadonlySet<string>;
  readonly roles: readonly string[];
  readonly platform: boolean;
  readonly requestId: string;
  readonly correlationId: string;
  readonly causationId: string | undefined;
  readonly sessionId: string | undefined;
  readonly locale: string;
  readonly deadline: number | undefined;

  constructor(init: CtxInit) {
    this.brandId = init.brandId;
    this.actor = init.actor;
    this.permissions = new Set(init.permissions ?? []);
    this.roles = [...(init.roles ?? [])];
    this.platform = init.platform ?? false;
    this.requestId = init.requestId;
    this.correlationId = init.correlationId ?? init.requestId;
    this.causationId = init.causationId;
    this.sessionId = init.sessionId;
    this.locale = init.locale ?? 'en';
    this.deadline = init.deadline;
  }

  /** Whether the caller holds the permission, by name, by `domain.*` or by `*`. */
  can(permission: string): boolean {
    const domain = permission.slice(0, permission.indexOf('.'));
    return this.permissions.has(permission) || this.permissions.has(`${domain}.*`) || this.permissions.has('*');
  }

  /** Refuses a caller who lacks the permission, naming it and who can grant it. */
  require(permission: string): void {
    if (this.actor.kind === 'anonymous')
      throw new DomainError('UNAUTHENTICATED', 'Sign in first.', { kind: 'unauthenticated' });
    if (!this.can(permission))
      throw new DomainError(
        'FORBIDDEN',
        `This needs the permission ${permission}, which your roles do not include. A brand owner or platform admin can grant it.`,
        { kind: 'forbidden', details: { permission, grantedBy: ['brand-owner', 'platform-admin'] } },
      );
  }

  /** The brand, or a refusal where there is none. */
  requireBrand(): string {
    if (this.brandId === null)
      throw new DomainError('BRAND_REQUIRED', 'Choose a brand first: this belongs to a brand.', { kind: 'forbidden' });
    return this.brandId;
  }

  /** A copy with some facts replaced, e.g. the causation of an event being handled. */
  with(change: Partial<CtxInit>): Ctx {
    return new Ctx({ ...this, ...change });
  }
}
