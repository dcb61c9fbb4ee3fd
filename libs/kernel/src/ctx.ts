import { DomainError } from './errors.ts';

export type ActorKind = 'person' | 'director' | 'automation' | 'integration' | 'system' | 'anonymous';

/** Who acts. `id` is a user, director, automation, key or service id. */
export interface Actor {
  readonly kind: ActorKind;
  readonly id: string;
  /** Display name, where the caller knows it; never an identifier. */
  readonly name?: string;
}

/** The actor as records keep it: plain JSON, without what is undefined. */
export function actorOf(ctx: { readonly actor: Actor }): Actor {
  const { kind, id, name } = ctx.actor;
  return name === undefined ? { kind, id } : { kind, id, name };
}

/** Ids by kind, e.g. of the offices that a person works for. */
export type Scopes = Readonly<Record<string, readonly string[]>>;

/** A refusal that covers everything, told with a code and what to do about it. */
export interface Withheld {
  readonly code: string;
  readonly message: string;
}

export interface CtxInit {
  /** The tenant; null only for platform-wide work and before sign-in. */
  brandId: string | null;
  actor: Actor;
  permissions?: Iterable<string>;
  /** Keys of the actor's roles, for showing and targeting; what they may do is in the permissions alone. */
  roles?: Iterable<string>;
  /**
   * What the actor is bound to, by kind: only what belongs to these ids exists for them. A kind that is absent binds
   * nothing; an empty list leaves nothing.
   */
  scopes?: Scopes;
  /** Why the actor may do nothing here for now; what they look after for themselves still works. */
  withheld?: Withheld | undefined;
  /** Names the roles that include a permission, for refusals. */
  rolesAllowing?: (permission: string) => readonly string[];
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

/** Whether a set of permissions includes one, by name, by `domain.*` or by `*`. */
export function allows(held: ReadonlySet<string>, permission: string): boolean {
  const domain = permission.slice(0, permission.indexOf('.'));
  return held.has(permission) || held.has(`${domain}.*`) || held.has('*');
}

/** Everything a use case knows about its caller. Immutable; made by libs/auth, handed to every service method. */
export class Ctx {
  readonly brandId: string | null;
  readonly actor: Actor;
  readonly permissions: ReadonlySet<string>;
  readonly roles: readonly string[];
  readonly scopes: Scopes;
  readonly withheld: Withheld | undefined;
  readonly rolesAllowing: ((permission: string) => readonly string[]) | undefined;
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
    this.scopes = init.scopes ?? {};
    this.withheld = init.withheld;
    this.rolesAllowing = init.rolesAllowing;
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
    return allows(this.permissions, permission);
  }

  /** Refuses a caller who has not signed in. */
  requireSignedIn(): void {
    if (this.actor.kind === 'anonymous')
      throw new DomainError('UNAUTHENTICATED', 'Sign in first.', { kind: 'unauthenticated' });
  }

  /** Refuses a caller from whom everything is withheld here, and says why. */
  requireAdmitted(): void {
    if (this.withheld) throw new DomainError(this.withheld.code, this.withheld.message, { kind: 'forbidden' });
  }

  /** Refuses a caller who lacks the permission, naming it and who can grant it. */
  require(permission: string): void {
    this.requireSignedIn();
    this.requireAdmitted();
    if (!this.can(permission)) throw this.refusal(permission);
  }

  /** Whether something that belongs to `id` exists for the actor: yes, where that kind does not bind them. */
  within(kind: string, id: string | null): boolean {
    const bound = this.scopes[kind];
    return bound === undefined || (id !== null && bound.includes(id));
  }

  /** Whether anything binds the actor. */
  get bound(): boolean {
    return Object.keys(this.scopes).length > 0;
  }

  /** The brand, or a refusal where there is none. */
  requireBrand(): string {
    this.requireAdmitted();
    if (this.brandId === null)
      throw new DomainError('BRAND_REQUIRED', 'Choose a brand first: this belongs to a brand.', { kind: 'forbidden' });
    return this.brandId;
  }

  private refusal(permission: string): DomainError {
    const roles = this.rolesAllowing?.(permission) ?? [];
    const holders = roles.length > 0 ? ` These roles include it: ${roles.join(', ')}.` : '';
    return new DomainError(
      'FORBIDDEN',
      `This needs the permission ${permission}, which your roles do not include.${holders} A brand owner or platform admin can grant it.`,
      { kind: 'forbidden', details: { permission, roles, grantedBy: ['brand-owner', 'platform-admin'] } },
    );
  }

  /** A copy with some facts replaced, e.g. the causation of an event being handled. */
  with(change: Partial<CtxInit>): Ctx {
    return new Ctx({ ...this, ...change });
  }
}
