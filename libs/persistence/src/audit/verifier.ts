import { type AuditRow, detailsHash, genesisHash, rowHash } from './chain.ts';

/** The first row of a chain that is not as it was written. */
export interface AuditBreak {
  readonly seq: number;
  /** In words, for an operator. */
  readonly problem: string;
}

/** The end of a chain as the writing service keeps it. */
export interface AuditHead {
  readonly brandId: string;
  readonly seq: number;
  readonly hash: string;
  /** The last row there is, read at the same instant. */
  readonly last?: number | undefined;
}

/** A hash that was noted outside of the chain: row `seq` had it then. */
export interface AuditAnchor {
  readonly seq: number;
  readonly hash: string;
  /** Who noted it, e.g. "digest 12". */
  readonly by: string;
}

/** Where a check begins, and what is known from elsewhere. */
export interface ChainStart {
  readonly schema: string;
  readonly brandId: string;
  /** The row before the first that is given; default: the beginning. */
  readonly after?: { readonly seq: number; readonly hash: string } | undefined;
  readonly anchors?: readonly AuditAnchor[];
}

/**
 * Checks one chain, rows given in order of seq, in constant memory. Finds a changed byte, a removed, moved or added row, a
 * cut end, and, with anchors or a copy, a chain that was rewritten whole.
 */
export class ChainVerifier {
  private last: { seq: number; hash: string };
  private found: AuditBreak | undefined;
  private readonly erased = new Set<number>();
  private readonly anchors: ReadonlyMap<number, AuditAnchor>;
  private trusted: number;

  constructor(start: ChainStart) {
    this.last = { ...(start.after ?? { seq: 0, hash: genesisHash(start.schema, start.brandId) }) };
    this.trusted = this.last.seq;
    this.anchors = new Map((start.anchors ?? []).map((anchor) => [anchor.seq, anchor]));
  }

  /** The last row seen. */
  get end(): { readonly seq: number; readonly hash: string } {
    return this.last;
  }

  /** Whether rows lack details of which no row has told yet that they were erased. */
  get waitsForErasure(): boolean {
    return this.erased.size > 0;
  }

  /** The next row; `copied` is its hash in a copy kept elsewhere, where there is one. */
  take(row: AuditRow, copied?: string): void {
    if (!this.found) this.link(row, copied);
    this.details(row);
    this.last = { seq: row.seq, hash: row.hash };
  }

  /** The first break, or null. Without `head` the end is not checked: more rows are to come. */
  finish(head?: Omit<AuditHead, 'brandId'> | null): AuditBreak | null {
    if (!this.found && head !== undefined) this.cut(head ?? { seq: 0, hash: this.last.hash });
    const bare = Math.min(...this.erased);
    if (head !== undefined && bare < (this.found?.seq ?? Infinity))
      return { seq: bare, problem: 'its details were removed, and no later row tells of an erasure' };
    return this.found ?? null;
  }

  private link(row: AuditRow, copied: string | undefined): void {
    const { seq } = row;
    const whole = rowHash(row) === row.hash;
    if (seq > this.last.seq + 1) return this.broken(this.last.seq + 1, 'it is missing');
    if (seq <= this.last.seq) return this.broken(seq, 'it stands where another row should');
    if (!whole) return this.broken(seq, 'its content is not what was chained');
    if (row.prevHash !== this.last.hash)
      return seq === 1
        ? this.broken(1, 'it belongs to another chain')
        : this.broken(seq - 1, `it was rewritten: row ${seq} still names its former hash`);
    if (copied !== undefined && copied !== row.hash)
      return this.broken(seq, 'it was rewritten: the copy that was collected has another hash');
    this.anchored(row);
  }

  private anchored({ seq, hash }: AuditRow): void {
    const anchor = this.anchors.get(seq);
    if (!anchor) return;
    if (anchor.hash === hash) this.trusted = seq;
    else
      this.broken(
        this.trusted + 1,
        `rows from here to ${seq} were rewritten: ${anchor.by} names another hash for row ${seq}`,
      );
  }

  /** Erased details are told of by a later row; those that are there must be the ones that were bound. */
  private details(row: AuditRow): void {
    if (row.details === null) {
      if (!row.withheld) this.erased.add(row.seq);
    } else if (detailsHash(Buffer.from(row.salt ?? '', 'hex'), row.details) !== row.detailsHash)
      this.broken(row.seq, 'its details are not those that were chained');
    if (!row.facts.includes('"erased":')) return;
    const { erased } = JSON.parse(row.facts) as { erased?: readonly number[] };
    for (const seq of erased ?? []) this.erased.delete(seq);
  }

  private cut(head: Omit<AuditHead, 'brandId'>): void {
    const { seq, hash } = this.last;
    const beyond = [...this.anchors.values()].filter((anchor) => anchor.seq > seq).sort((a, b) => a.seq - b.seq)[0];
    if (head.seq > seq) this.broken(seq + 1, `it is missing: the chain ends at row ${head.seq}`);
    else if (head.seq < Math.max(seq, head.last ?? 0))
      this.broken(head.seq + 1, `it was added behind the chain's end, row ${head.seq}`);
    else if (head.hash !== hash) this.broken(seq, 'its hash is not the one that the end of the chain has');
    else if (beyond) this.broken(seq + 1, `it is missing: ${beyond.by} names row ${beyond.seq}`);
  }

  private broken(seq: number, problem: string): void {
    if (!this.found || seq < this.found.seq) this.found = { seq, problem };
  }
}
