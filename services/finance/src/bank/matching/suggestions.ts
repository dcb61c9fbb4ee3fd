import type { ReadTx, Tx } from '@mh-os/persistence';
import type { BankLineRow } from '../lines.read-model.ts';
import { type Candidate, SUGGESTED_FROM } from './candidate.types.ts';
import { suggest } from './matching.rules.ts';
import { matchFacts } from './match-facts.read-model.ts';

/** So many lines are held against the books at once. */
const AT_ONCE = 200;
const WRITE = `UPDATE bank_line b SET status = x.status, score = x.score, suggestion = x.suggestion, version = b.version + 1, updated_at = $2
  FROM jsonb_to_recordset($1::jsonb) AS x(id uuid, status text, score integer, suggestion jsonb)
  WHERE b.id = x.id AND b.status IN ('UNMATCHED', 'SUGGESTED')
    AND (b.status, coalesce(b.score, -1), coalesce(b.suggestion, 'null')) IS DISTINCT FROM (x.status, coalesce(x.score, -1), coalesce(x.suggestion, 'null'))
  RETURNING b.id`;

/** What lines may be for, by their ids. */
export async function candidatesOf(tx: ReadTx, lines: readonly BankLineRow[]): Promise<Map<string, Candidate[]>> {
  const found = new Map<string, Candidate[]>();
  for (const currency of new Set(lines.map((line) => line.currency))) {
    const own = lines.filter((line) => line.currency === currency);
    for (let start = 0; start < own.length; start += AT_ONCE) {
      const part = own.slice(start, start + AT_ONCE);
      const facts = await matchFacts(tx, part, currency);
      for (const line of part) found.set(line.id, suggest(line, facts));
    }
  }
  return found;
}

/** Looks again what open lines may be for, and keeps the best with each; says how many changed. */
export async function refreshSuggestions(tx: Tx, lines: readonly BankLineRow[], now: Date): Promise<number> {
  const candidates = await candidatesOf(tx, lines);
  const rows = lines.map(({ id }) => {
    const best = candidates.get(id)?.[0];
    const isSure = best !== undefined && best.score >= SUGGESTED_FROM;
    return {
      id,
      status: isSure ? 'SUGGESTED' : 'UNMATCHED',
      score: best?.score ?? null,
      suggestion: best ? kept(best) : null,
    };
  });
  return (await tx.query<{ id: string }>('bank_suggest', WRITE, [JSON.stringify(rows), now])).length;
}

const kept = ({ reasons, parts }: Candidate) => ({
  reasons,
  parts: parts.map((part) => ({ ...part, amount: part.amount.toString() })),
});
