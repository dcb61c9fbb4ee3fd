import { leadRemoved } from '@mh-os/contracts';
import type { Tx } from '@mh-os/persistence';
import { In } from 'typeorm';
import { ATTRIBUTE, columnOf, LEAD_FIELDS, leadOfCells } from '../../leads/lead-import.rules.ts';
import { LeadEntity } from '../../leads/lead.entity.ts';
import { plainLead } from '../../leads/lead.rules.ts';
import { knownLead, labelOf, writeLead } from '../../leads/lead-writing.ts';
import { currentScoring } from '../../scoring/scorer.ts';
import {
  type Applied,
  type AppliedRow,
  attempt,
  type ImportFrame,
  type ImportKind,
  type ImportRow,
  type KeptChange,
  type RowFault,
} from '../import-kind.ts';
import { type KeptState, lockSubjects, partChanges, removeDerived } from '../taking-back.ts';

async function apply(tx: Tx, rows: readonly ImportRow[], { source: from, now }: ImportFrame): Promise<Applied> {
  const scoring = await currentScoring(tx);
  const faults: RowFault[] = [];
  const applied: AppliedRow[] = [];
  for (const { row, cells } of rows) {
    const given = attempt(row, faults, () => {
      const { values, ...rest } = leadOfCells(cells);
      return { lead: plainLead(values), ...rest };
    });
    if (!given) continue;
    const { lead, source, reference, campaignCode } = given;
    const origin = { source: source ?? from, reference, campaignCode };
    if (await knownLead(tx, origin)) {
      applied.push({ row, outcome: 'known' });
      continue;
    }
    const { id, version } = await writeLead(tx, lead, origin, scoring, now);
    applied.push({ row, outcome: 'created', change: { subjectId: id, undo: { state: String(version) } } });
  }
  return { applied, faults };
}

const TAKE_BACK = 'SELECT lead_take_back($1, $2::uuid[]) AS n';

/** Takes leads back that nobody worked on; scores that came by themselves go with them. */
async function undo(tx: Tx, changes: readonly KeptChange[], { importId }: ImportFrame): Promise<readonly RowFault[]> {
  await lockSubjects(
    tx,
    'lead',
    changes.map(({ subjectId }) => subjectId),
  );
  const { reversible, faults } = await partChanges<KeptState>(tx, 'lead', changes, () => true);
  const ids = reversible.map(({ subjectId }) => subjectId);
  const leads = await tx.find(LeadEntity, { id: In(ids) });
  await removeDerived(tx, 'lead', ids);
  await tx.query('lead_take_back', TAKE_BACK, [importId, ids]);
  for (const lead of leads) {
    const target = { aggregateId: lead.id, aggregateVersion: lead.version + 1 };
    tx.emit(leadRemoved, { label: labelOf(lead), leadId: lead.id, importId }, target);
  }
  return faults;
}

/** Leads; columns that are none of ours become fields of the lead itself. */
export const leadsKind: ImportKind = {
  ...{ key: 'LEADS', permission: 'crm.lead.write', mostRows: 5000, apply, undo },
  fields: () => Promise.resolve(LEAD_FIELDS),
  free: (header) => {
    const column = columnOf(header);
    return 'own' in column ? column.own : `${ATTRIBUTE}${column.attribute}`;
  },
  identities: ({ cells }, { source }) =>
    cells['reference'] === undefined ? [] : [`${cells['source'] ?? source}\u001f${cells['reference']}`],
};
