import type { Envelope } from '@mh-os/contracts';
import { isId, newId } from '@mh-os/kernel';
import { NO_BRAND, type Tx } from '@mh-os/persistence';
import type { MailService } from '../mail/mail.service.ts';
import type { RoleView } from '../roles/role-view.ts';
import { rolesWith } from './hearers.read-model.ts';
import type { Source } from './sources.rules.ts';

interface Person {
  readonly id: string;
  readonly email: string;
  readonly locale: string;
}

const PEOPLE = `SELECT id, email, locale FROM app_user
  WHERE platform_roles <> '{}' AND ($1::text[] IS NULL OR platform_roles && $1) AND ($2::uuid[] IS NULL OR id = ANY ($2))
    AND id <> ALL ($3::uuid[]) ORDER BY id LIMIT 1000`;
const ADD = `INSERT INTO notification (brand_id, id, version, created_at, updated_at, recipient_id, topic, key, title, body, link,
    severity, mandatory, in_app, sender)
  VALUES ($1, $2, 1, $3, $3, $4, $5, $6, $7, $8, $9, $10, true, true, $11)
  ON CONFLICT (brand_id, recipient_id, topic, key) DO NOTHING RETURNING id`;

/** What telling people of the platform takes. */
export interface Above {
  readonly mails: MailService;
  readonly roles: readonly RoleView[];
  readonly webUrl: string;
  readonly now: Date;
}

/**
 * Tells people of the platform what belongs to no brand: in the inbox that they have outside of brands, and by mail, for
 * most of them work inside of one. They have chosen nothing there, so everything is told at once. Once per recipient and key.
 */
export async function tellAbove(tx: Tx, event: Envelope, source: Source, above: Above): Promise<void> {
  const { hearers, topic, key, link = null, severity = 'info', words, german } = source;
  if ('authorsOf' in hearers) return;
  const roles = 'permission' in hearers ? rolesWith(above.roles, hearers.permission) : null;
  const ids = 'userIds' in hearers ? hearers.userIds.filter(isId) : null;
  // Whoever did it knows already.
  const except = 'userIds' in hearers ? [] : [event.actor.id].filter(isId);
  for (const { id, email: to, locale } of await tx.query<Person>('notification_above', PEOPLE, [roles, ids, except])) {
    const language = /^de\b/i.test(locale) ? 'de' : 'en';
    const { title, body } = language === 'de' ? german : words;
    const row = [NO_BRAND, newId(), above.now, id, topic, key, title.slice(0, 200), body?.slice(0, 2000) ?? null, link];
    const [told] = await tx.query('notification_add_above', ADD, [...row, severity, event.actor.name ?? null]);
    if (!told) continue;
    const action =
      link === null
        ? undefined
        : { label: language === 'de' ? 'Ansehen' : 'Look at it', url: `${above.webUrl}${link}` };
    const content = { subject: title, parts: [body ?? title], action };
    await above.mails.enqueue(tx, { to, locale, content, key: `notification:${topic}:${key}:${id}` });
  }
}
