import { personUpdated, taskChanged } from '@mh-os/contracts';
import type { Tx } from '@mh-os/persistence';
import { stillMember } from '../members/brand-members.ts';
import { queueMessages, saveContent } from '../mailing/outbox.ts';
import { decideTags } from '../people/person.rules.ts';
import { tellTags } from '../people/person-tags.ts';
import { changeStaticMembers } from '../segments/static-members.ts';
import { BRAND } from '../sql.ts';
import { CrmTaskEntity } from '../tasks/task.entity.ts';
import { taskLabel } from '../tasks/tasks.service.ts';
import type { Step } from './definition.rules.ts';
import { after } from './timing.rules.ts';

/** For whom, in which journey, a step is done. */
export interface Doing {
  readonly enrolmentId: string;
  readonly personId: string;
  readonly journey: string;
  readonly purpose: string;
  readonly now: Date;
  readonly zone: string;
}

/** Does what a step does, in the transaction that notes that it was done; waits and branches do nothing. */
export async function doStep(tx: Tx, step: Step, doing: Doing): Promise<void> {
  if (step.kind === 'SEND') await send(tx, step, doing);
  else if (step.kind === 'TAG') await tag(tx, step, doing);
  else if (step.kind === 'TASK') await task(tx, step, doing);
  else if (step.kind === 'SEGMENT') {
    const ids = [doing.personId];
    const change = step.remove ? { add: [], remove: ids } : { add: ids, remove: [] };
    await changeStaticMembers(tx, step.segmentId ?? '', change, doing.now);
  }
}

/** Whether the reader agrees, and may be written to, is judged when it is sent (CRM-8). */
async function send(tx: Tx, step: Extract<Step, { kind: 'SEND' }>, doing: Doing): Promise<void> {
  const { subject, text, preheader = null, html = null } = step.content;
  const contentId = await saveContent(tx, { subject, text, preheader, html });
  const source = { type: 'JOURNEY', id: doing.enrolmentId } as const;
  const { purpose, now: dueAt, journey: label } = doing;
  await queueMessages(tx, { source, step: step.key, purpose, contentId, dueAt, label }, [doing.personId]);
}

const TAGS = `UPDATE person SET tags = $2, version = version + 1, updated_at = $3 WHERE brand_id = ${BRAND} AND id = $1
  RETURNING id, number, version, tags`;
const TAGS_NOW = `SELECT tags FROM person WHERE brand_id = ${BRAND} AND id = $1`;

async function tag(tx: Tx, step: Extract<Step, { kind: 'TAG' }>, { personId, now }: Doing): Promise<void> {
  const [before] = await tx.query<{ tags: string[] }>('journey_tags_now', TAGS_NOW, [personId]);
  const had = before?.tags ?? [];
  const same = (one: string): boolean => one.toLowerCase() === step.tag.toLowerCase();
  if (had.some(same) !== step.remove) return;
  const tags = step.remove ? had.filter((one) => !same(one)) : decideTags([...had, step.tag]);
  const [person] = await tx.query<{ id: string; number: string; version: number; tags: string[] }>(
    'journey_tags',
    TAGS,
    [...[personId, tags, now]],
  );
  if (!person) return;
  const changes = [{ field: 'tags', before: null, after: null }];
  const target = { aggregateId: personId, aggregateVersion: person.version };
  tx.emit(personUpdated, { label: person.number, personId, changes }, target);
  tellTags(tx, person, had);
}

async function task(tx: Tx, step: Extract<Step, { kind: 'TASK' }>, { personId, now, zone }: Doing): Promise<void> {
  const { title, description = null, dueInDays = null } = step;
  // A version lasts longer than some jobs: whoever left gets no more tasks.
  const assigneeId = await stillMember(tx, step.assigneeId);
  const dueAt =
    dueInDays === null ? null : dueInDays === 0 ? now : after(now, { amount: dueInDays, unit: 'DAYS' }, zone);
  const made = await tx.insert(CrmTaskEntity, {
    ...{ title: title.trim(), description: description?.trim() || null, personId, companyId: null, assigneeId },
    ...{
      state: 'OPEN' as const,
      dueAt,
      remindAt: dueAt,
      remindedAt: null,
      rule: null,
      previousId: null,
      endedAt: null,
    },
  });
  const data = { label: taskLabel(made), personId, companyId: null, assigneeId, state: made.state };
  tx.emit(taskChanged, data, { aggregateId: made.id, aggregateVersion: made.version });
}
