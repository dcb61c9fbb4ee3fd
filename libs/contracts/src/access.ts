/** Permission name → what holding it allows, in a sentence. Names are `domain.resource.action`. */
export type PermissionCatalogue = Readonly<Record<string, string>>;

/** What a membership can be bound to, so that its person sees only what belongs to it. */
export const scopeKinds = ['partner', 'territory'] as const;

export type ScopeKind = (typeof scopeKinds)[number];

/** A role as every brand gets it; `permissions` are names, `domain.*` or `*`. */
export interface RoleSeed {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  /** Platform roles act across brands, brand roles inside one. */
  readonly scope: 'platform' | 'brand';
  /** Whoever has this role sees only what belongs to their own of these; to none, while none was set. */
  readonly boundBy?: ScopeKind;
  readonly permissions: readonly string[];
}

/** Declares a domain's permissions, checking that each name is led by its domain. */
export function definePermissions<const C extends PermissionCatalogue>(domain: string, catalogue: C): C {
  for (const name of Object.keys(catalogue))
    if (!new RegExp(`^${domain}\\.[a-z-]+\\.[a-z-]+$`).test(name))
      throw new Error(`permission ${name} is not ${domain}.resource.action`);
  return catalogue;
}

/** What an operation asks of its caller: a permission by name, only to be signed in (`self`), or nothing (`public`). */
export type Requirement = 'public' | 'self' | `${string}.${string}.${string}`;

/** Root field of the graph → what it asks of its caller. An operation without an entry fails CI (ADM-3). */
export type OperationTable = Readonly<Record<string, Requirement>>;

/** Declares what the operations of a feature ask of their callers. */
export const defineOperations = <const O extends OperationTable>(operations: O): O => operations;
