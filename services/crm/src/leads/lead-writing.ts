import { leadCaptured } from '@mh-os/contracts';
import { newId } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import { nextNumber } from '../counters.ts';
import { LeadScoreEntity } from '../scoring/scoring.entity.ts';
import { indexRecords, type Searchable } from '../search/search-index.ts';
import { scoresOf, type Scoring } from '../scoring/scorer.ts';
import { LeadEntity } from './lead.entity.ts';
import type { LeadValues } from './lead.rules.ts';
import { membersAmong } from '../members/brand-members.ts';
import { takeTurn } from './roster.ts';

/** Where a lead comes from. */
export interface LeadOrigin {
  readonly source: string;
  readonly reference?: string | null | undefined;
  readonly formId?: string | null | undefined;
  readonly campaignCode?: string | null | undefined;
  readonly consentText?: string | null | undefined;
  /** Who gets it, where somebody does whoever is next. */
  readonly assigneeId?: string | null | undefined;
}

/** How a lead is called where nobody may read a name. */
export const labelOf = ({ number }: { readonly number: number }): string => `L-${1_000 + number}`;

/** By what a lead is found; its address is not, since a word of the index outlives no erasure by itself. */
export const searchable = (lead: LeadEntity): Searchable => ({
  id: lead.id,
  texts: [labelOf(lead), lead.givenName, lead.familyName, lead.companyName],
});

/** The lead that a source knows by this number, if it came in before. */
export async function knownLead(tx: Tx, { source, reference }: LeadOrigin): Promise<LeadEntity | null> {
  return reference ? tx.findOne(LeadEntity, { source, reference }) : null;
}

/** Somebody whom leads are given to by name, unless they left the brand. */
async function stillThere(tx: Tx, userId: string | null | undefined): Promise<string | null> {
  return userId && (await membersAmong(tx, [userId])).has(userId) ? userId : null;
}

/** Takes a lead in: numbered, given to whoever is next, scored, told. */
export async function writeLead(
  tx: Tx,
  values: LeadValues,
  origin: LeadOrigin,
  scoring: Scoring,
  now: Date,
): Promise<LeadEntity> {
  const number = await nextNumber(tx, 'lead');
  const { source, reference = null, formId = null, campaignCode = null, consentText = null, assigneeId } = origin;
  const ownerId = (await stillThere(tx, assigneeId)) ?? (await takeTurn(tx, values, now));
  const lead = {
    ...{ id: newId(), number, status: 'NEW' as const, ownerId, reason: null, capturedAt: now },
    ...{ source, reference, formId, campaignCode, consentText, consentedAt: consentText === null ? null : now },
    ...{ personId: null, companyId: null, dealId: null, convertedAt: null },
    ...{ ...values, attributes: { ...values.attributes }, tags: [...values.tags] },
  };
  const { rows, score, chancePpm } = scoresOf(scoring, lead, [], now);
  const kept = await tx.insert(LeadEntity, { ...lead, score, chancePpm });
  await indexRecords(tx, 'LEAD', [searchable(kept)], true);
  if (rows.length > 0) await tx.insert<LeadScoreEntity>(LeadScoreEntity, rows);
  const data = { label: labelOf(kept), leadId: kept.id, source, formId, campaignCode, ownerId };
  tx.emit(leadCaptured, data, { aggregateId: kept.id, aggregateVersion: kept.version });
  return kept;
}
