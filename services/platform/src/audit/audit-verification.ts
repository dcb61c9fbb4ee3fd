import type { AuditBreak, DigestBreak } from '@mh-os/persistence';

/** The first broken row of one chain; the brand is null for the chain of the platform itself. */
export interface Finding extends AuditBreak {
  readonly service: string;
  readonly brandId: string | null;
}

/** A chain that was deleted with its brand, and whose record holds. */
export interface DeletedChain {
  readonly service: string;
  readonly brandId: string;
  readonly at: string;
  readonly by: string;
}

/** What a verification came to. */
export interface VerificationResult {
  readonly rows: number;
  readonly chains: number;
  readonly findings: readonly Finding[];
  /** Chains that are not there any more, as their record says. Absent in results of before. */
  readonly deleted?: readonly DeletedChain[];
  /** Services that did not answer, whose chains were not verified to their end. */
  readonly unreachable: readonly string[];
  /** Number of the newest digest. */
  readonly digests: number;
  readonly digestBreak: DigestBreak | null;
}

/** Sound only if nothing is broken and everything was looked at. */
export function isSound({ findings, unreachable, digestBreak }: VerificationResult): boolean {
  return findings.length === 0 && unreachable.length === 0 && digestBreak === null;
}
