import type { Envelope } from '@mh-os/contracts';
import { DECIDE } from '../approvals/approvals.rules.ts';
import type { Severity } from './notification.entity.ts';
import type { Words } from './telling.ts';

/** Who hears of an event: people by id, everybody with a permission, or who has worked on the thing so far. */
export type Hearers =
  | { readonly userIds: readonly string[] }
  | { readonly permission: string }
  | { readonly authorsOf: { readonly type: string; readonly id: string } };

/** What an event of a domain tells people. */
export interface Source {
  readonly topic: string;
  readonly words: Words;
  readonly german: Words;
  readonly link?: string;
  readonly severity?: Severity;
  readonly hearers: Hearers;
  /** The change of the aggregate it tells of: a repeat of the same change is told once. */
  readonly key: string;
}

interface Facts {
  readonly label: string;
  readonly changes?: readonly { field: string; before: string | null; after: string | null }[];
  readonly reason?: string;
  readonly userId?: string;
  readonly [count: string]: unknown;
}

type Map = Readonly<Record<string, (data: Facts, event: Envelope) => Source | null>>;

const keyOf = (event: Envelope): string => `${event.type}:${event.aggregateId}:${event.aggregateVersion}`;
const became = (changes: NonNullable<Facts['changes']>, status: string): boolean =>
  changes.some(({ field, after }) => field === 'status' && after === status);
const isSubmitted = (changes: NonNullable<Facts['changes']>): boolean => became(changes, 'SUBMITTED');
const draftLink = (event: Envelope): string => `/drafts/${event.aggregateId}`;
const contentLink = (event: Envelope): string => `/marketing/items/${event.aggregateId}`;
const authors = (event: Envelope): Hearers => ({ authorsOf: { type: 'price-draft', id: event.aggregateId } });

/** Which events tell whom what: the one place where an event becomes a notification without its service asking for it. */
const sources: Map = {
  'catalog-pricing.draft.updated': ({ label, changes = [] }, event) =>
    isSubmitted(changes)
      ? {
          ...{ topic: 'approval', key: keyOf(event), link: draftLink(event) },
          words: { title: `Price draft waits for approval: ${label}`, body: by(event, 'Submitted by') },
          german: { title: `Preisentwurf wartet auf Freigabe: ${label}`, body: by(event, 'Eingereicht von') },
          hearers: { permission: 'catalog-pricing.draft.approve' },
        }
      : null,
  'crm.task.reminded': ({ label, assigneeId }, event) =>
    typeof assigneeId === 'string'
      ? {
          ...{ topic: 'task', key: keyOf(event), link: '/tasks' },
          words: { title: `Task due: ${label}`, body: 'It is on your list.' },
          german: { title: `Aufgabe fällig: ${label}`, body: 'Sie steht auf Ihrer Liste.' },
          hearers: { userIds: [assigneeId] },
        }
      : null,
  'crm.content-item.submitted': ({ label }, event) => ({
    ...{ topic: 'approval', key: keyOf(event), link: contentLink(event) },
    words: { title: `Content waits for approval: ${label}`, body: by(event, 'Submitted by') },
    german: { title: `Inhalt wartet auf Freigabe: ${label}`, body: by(event, 'Eingereicht von') },
    hearers: { permission: 'crm.content.approve' },
  }),
  'crm.content-item.rejected': ({ label, submittedBy, reason = '' }, event) => ({
    ...{ topic: 'content', key: keyOf(event), link: contentLink(event), severity: 'warning' },
    words: { title: `Content refused: ${label}`, body: reason },
    german: { title: `Inhalt abgelehnt: ${label}`, body: reason },
    hearers: { userIds: typeof submittedBy === 'string' ? [submittedBy] : [] },
  }),
  'crm.content-item.due': ({ label, ownerId }, event) =>
    typeof ownerId === 'string'
      ? {
          ...{ topic: 'content', key: keyOf(event), link: contentLink(event) },
          words: { title: `Time to publish: ${label}`, body: 'It is approved and its time has come.' },
          german: { title: `Zeit zu veröffentlichen: ${label}`, body: 'Es ist freigegeben, und seine Zeit ist da.' },
          hearers: { userIds: [ownerId] },
        }
      : null,
  'crm.mention.assigned': ({ label, assigneeId }, event) =>
    typeof assigneeId === 'string' && assigneeId !== event.actor.id
      ? {
          ...{ topic: 'task', key: keyOf(event), link: `/marketing/mentions?open=${event.aggregateId}` },
          words: { title: `A mention is yours to answer: ${label}`, body: by(event, 'Given by') },
          german: { title: `Eine Erwähnung wartet auf Ihre Antwort: ${label}`, body: by(event, 'Zugeteilt von') },
          hearers: { userIds: [assigneeId] },
        }
      : null,
  'loyalty.adjustment.requested': ({ label }, event) => ({
    ...{ topic: 'approval', key: keyOf(event), link: '/loyalty/adjustments' },
    words: { title: `Points wait for approval: ${label}`, body: by(event, 'Asked for by') },
    german: { title: `Punkte warten auf Freigabe: ${label}`, body: by(event, 'Angefragt von') },
    hearers: { permission: 'loyalty.adjustment.approve' },
  }),
  'loyalty.member.drifted': ({ label, stored, ledger }, event) => ({
    ...{ topic: 'loyalty', key: keyOf(event), link: `/loyalty/members/${event.aggregateId}`, severity: 'critical' },
    words: {
      title: `Points differ from their ledger: ${label}`,
      body: `Stored ${String(stored)}, ledger ${String(ledger)}.`,
    },
    german: {
      title: `Punkte weichen vom Journal ab: ${label}`,
      body: `Gespeichert ${String(stored)}, Journal ${String(ledger)}.`,
    },
    hearers: { permission: 'loyalty.member.write' },
  }),
  'finance.manual-entry.changed': ({ label, changes = [] }, event) =>
    isSubmitted(changes)
      ? {
          ...{ topic: 'approval', key: keyOf(event), link: `/finance/journal/drafts/${event.aggregateId}` },
          words: { title: `Journal entry waits for approval: ${label}`, body: by(event, 'Submitted by') },
          german: { title: `Buchung wartet auf Freigabe: ${label}`, body: by(event, 'Eingereicht von') },
          hearers: { permission: 'finance.journal.approve' },
        }
      : null,
  'finance.payable.changed': ({ label, changes = [] }, event) =>
    became(changes, 'PROPOSED')
      ? {
          ...{ topic: 'approval', key: keyOf(event), link: '/finance/payouts/owed?status=PROPOSED' },
          words: { title: `Something owed waits for approval: ${label}`, body: by(event, 'Recorded by') },
          german: { title: `Verbindlichkeit wartet auf Freigabe: ${label}`, body: by(event, 'Erfasst von') },
          hearers: { permission: 'finance.payout.approve' },
        }
      : null,
  'finance.payout.changed': ({ label, changes = [] }, event) => {
    const about = { key: keyOf(event), link: `/finance/payouts/${event.aggregateId}` };
    if (became(changes, 'DRAFT'))
      return {
        ...{ ...about, topic: 'approval' },
        words: { title: `Payout waits for approval: ${label}`, body: by(event, 'Drafted by') },
        german: { title: `Auszahlung wartet auf Freigabe: ${label}`, body: by(event, 'Entworfen von') },
        hearers: { permission: 'finance.payout.approve' },
      };
    if (!became(changes, 'FAILED')) return null;
    return {
      ...{ ...about, topic: 'approval', severity: 'critical' },
      words: { title: `Payout failed: ${label}`, body: 'The bank has paid nothing of it; all of it is owed again.' },
      german: {
        title: `Auszahlung gescheitert: ${label}`,
        body: 'Die Bank hat nichts davon gezahlt; alles ist wieder offen.',
      },
      hearers: { permission: 'finance.payout.write' },
    };
  },
  'crm.campaign.moved': ({ label, status }, event) =>
    status === 'IN_REVIEW'
      ? {
          ...{ topic: 'approval', key: keyOf(event), link: `/marketing/campaigns/${event.aggregateId}` },
          words: { title: `Campaign waits for approval: ${label}`, body: by(event, 'Submitted by') },
          german: { title: `Kampagne wartet auf Freigabe: ${label}`, body: by(event, 'Eingereicht von') },
          hearers: { permission: 'crm.campaign.approve' },
        }
      : null,
  'catalog-pricing.draft.approved': ({ label }, event) => ({
    ...{ topic: 'draft', key: keyOf(event), link: draftLink(event) },
    words: { title: `Price draft approved: ${label}`, body: by(event, 'Its prices are in force. Approved by') },
    german: { title: `Preisentwurf freigegeben: ${label}`, body: by(event, 'Die Preise gelten. Freigegeben von') },
    hearers: authors(event),
  }),
  'catalog-pricing.draft.rejected': ({ label, reason = '' }, event) => ({
    ...{ topic: 'draft', key: keyOf(event), link: draftLink(event), severity: 'warning' },
    words: { title: `Price draft rejected: ${label}`, body: reason },
    german: { title: `Preisentwurf abgelehnt: ${label}`, body: reason },
    hearers: authors(event),
  }),
  'catalog-pricing.draft.scheduled': ({ label, activateAt }, event) => ({
    ...{ topic: 'draft', key: keyOf(event), link: draftLink(event) },
    words: { title: `Price draft scheduled: ${label}`, body: `Its prices come into force at ${String(activateAt)}.` },
    german: { title: `Preisentwurf geplant: ${label}`, body: `Die Preise gelten ab ${String(activateAt)}.` },
    hearers: authors(event),
  }),
  'catalog-pricing.draft.activated': ({ label }, event) => ({
    ...{ topic: 'draft', key: keyOf(event), link: draftLink(event) },
    words: { title: `Scheduled prices are in force: ${label}`, body: 'All guardrails were checked again.' },
    german: { title: `Geplante Preise gelten: ${label}`, body: 'Alle Leitplanken wurden noch einmal geprüft.' },
    hearers: authors(event),
  }),
  'catalog-pricing.draft.activation-failed': ({ label, message }, event) => ({
    ...{ topic: 'draft', key: keyOf(event), link: draftLink(event), severity: 'critical' },
    words: { title: `Scheduled prices were not applied: ${label}`, body: String(message) },
    german: { title: `Geplante Preise wurden nicht gesetzt: ${label}`, body: String(message) },
    hearers: authors(event),
  }),
  'catalog-pricing.draft.cancelled': ({ label, reason = '' }, event) => ({
    ...{ topic: 'draft', key: keyOf(event), link: draftLink(event), severity: 'warning' },
    words: { title: `Scheduled price draft cancelled: ${label}`, body: reason },
    german: { title: `Geplanter Preisentwurf abgesagt: ${label}`, body: reason },
    hearers: authors(event),
  }),
  'catalog-pricing.draft.expired': ({ label }, event) => ({
    ...{ topic: 'draft', key: keyOf(event), link: draftLink(event), severity: 'warning' },
    words: { title: `Price draft expired: ${label}`, body: 'Nobody decided in time. No price changed.' },
    german: {
      title: `Preisentwurf verfallen: ${label}`,
      body: 'Niemand hat rechtzeitig entschieden. Kein Preis hat sich geändert.',
    },
    hearers: authors(event),
  }),
  'catalog-pricing.draft.commented': ({ label, draftId, excerpt, mentions }, event) => ({
    ...{ topic: 'message', key: keyOf(event), link: `/drafts/${String(draftId)}` },
    words: { title: `${event.actor.name ?? 'Somebody'} mentions you: ${label}`, body: String(excerpt) },
    german: { title: `${event.actor.name ?? 'Jemand'} erwähnt Sie: ${label}`, body: String(excerpt) },
    hearers: { userIds: Array.isArray(mentions) ? mentions.filter((id) => typeof id === 'string') : [] },
  }),
  'catalog-pricing.cost.broke-guardrail': ({ label, productId, prices }, event) => {
    const count = Array.isArray(prices) ? prices.length : 0;
    return {
      ...{ topic: 'cost', key: keyOf(event), link: `/products/${String(productId)}/margin`, severity: 'warning' },
      words: { title: `Cost breaks a guardrail: ${label}`, body: `Prices in force that break it now: ${count}.` },
      german: {
        title: `Einkaufspreis verletzt eine Leitplanke: ${label}`,
        body: `Geltende Preise, die sie nun verletzen: ${count}.`,
      },
      hearers: { permission: 'catalog-pricing.cost.write' },
    };
  },
  'catalog-pricing.import.finished': (data, event) => {
    const { label, dryRun, created, updated, failed } = data;
    const bad = Number(failed) > 0;
    return {
      ...{ topic: 'import', key: keyOf(event), link: `/imports/${event.aggregateId}` },
      severity: bad ? 'warning' : 'info',
      words: {
        title: `${dryRun ? 'Trial import' : 'Import'} finished: ${label}`,
        body: `${created} new, ${updated} changed, ${failed} failed.`,
      },
      german: {
        title: `${dryRun ? 'Probeimport' : 'Import'} beendet: ${label}`,
        body: `${created} neu, ${updated} geändert, ${failed} fehlgeschlagen.`,
      },
      hearers: { userIds: person(event.actor) },
    };
  },
  'catalog-pricing.competitor-alert.opened': ({ label, direction, distancePercent, productId }, event) => {
    const [below, percent] = [direction === 'BELOW', String(distancePercent).replace('-', '')];
    return {
      ...{ topic: 'competitor', key: keyOf(event), severity: below ? 'warning' : 'info' },
      link: typeof productId === 'string' && productId ? `/products/${productId}/competitors` : '/competitors',
      words: {
        title: `Competitor ${below ? 'cheaper' : 'dearer'}: ${label}`,
        body: `Its unit price is ${percent} % ${below ? 'below' : 'above'} yours.`,
      },
      german: {
        title: `Wettbewerber ${below ? 'günstiger' : 'teurer'}: ${label}`,
        body: `Der Grundpreis liegt ${percent} % ${below ? 'unter' : 'über'} Ihrem.`,
      },
      hearers: { permission: 'catalog-pricing.competitor.write' },
    };
  },
  'platform.membership.changed': ({ userId, changes = [] }, event) => ({
    ...{ topic: 'security', key: keyOf(event) },
    words: { title: 'Your roles were changed', body: `Now: ${rolesAfter(changes) || 'none'}.` },
    german: { title: 'Ihre Rollen wurden geändert', body: `Jetzt: ${rolesAfter(changes) || 'keine'}.` },
    hearers: { userIds: userId === undefined ? [] : [userId] },
  }),
  'platform.approval.requested': (data, event) => ({
    ...{ topic: 'approval', key: keyOf(event), link: `/approvals/${event.aggregateId}` },
    words: { title: `Waits for your approval: ${data.summary}`, body: by(event, 'Asked for by') },
    german: { title: `Wartet auf Ihre Freigabe: ${data.label}`, body: by(event, 'Angefragt von') },
    hearers: { permission: DECIDE },
  }),
  'platform.approval.decided': (data, event) => {
    const { alone, requestedBy } = data;
    const said = Object.hasOwn(decisions, String(data['decision'])) ? decisions[String(data['decision'])] : undefined;
    // What was made at once or taken back is known to who did it.
    if (alone || !said) return null;
    return {
      ...{ topic: 'approval', key: keyOf(event), link: `/approvals/${event.aggregateId}` },
      words: { title: `${said.en}: ${data.label}`, body: noteOf(data) },
      german: { title: `${said.de}: ${data.label}`, body: noteOf(data) },
      hearers: { userIds: [String(requestedBy)] },
    };
  },
  'platform.approval.stands-alone': ({ userId, changeId }) => ({
    ...{ topic: 'security', key: `stands-alone:${String(changeId)}`, link: '/approvals', severity: 'warning' },
    words: {
      title: 'You alone can decide about protected changes now',
      body: 'Changes of yours wait for a second person. Give somebody else a role that decides; if there is nobody after seven days, yours are made at once and noted as unchecked.',
    },
    german: {
      title: 'Nur noch Sie können über geschützte Änderungen entscheiden',
      body: 'Ihre eigenen warten auf eine zweite Person. Geben Sie jemandem eine Rolle, die entscheidet; gibt es nach sieben Tagen niemanden, werden Ihre sofort wirksam und als ungeprüft vermerkt.',
    },
    hearers: { userIds: userId === undefined ? [] : [userId] },
  }),
  'platform.session.revoked': ({ userId, reason }, event) =>
    reason === 'token-reuse'
      ? {
          ...{ topic: 'security', key: keyOf(event), severity: 'critical' },
          words: {
            title: 'One of your sessions was ended for safety',
            body: 'Its token was used twice, which can mean that it was stolen. Sign in again; change your password if this was not you.',
          },
          german: {
            title: 'Eine Ihrer Sitzungen wurde vorsorglich beendet',
            body: 'Ihr Schlüssel wurde zweimal benutzt, er könnte gestohlen sein. Melden Sie sich neu an und ändern Sie Ihr Passwort, falls Sie das nicht waren.',
          },
          hearers: { userIds: userId === undefined ? [] : [userId] },
        }
      : null,
};

/** Types of the events that tell people something by themselves. */
export const sourceTypes: readonly string[] = Object.keys(sources);

/** What an event tells people, or null. */
export function sourceOf(event: Envelope): Source | null {
  if (!Object.hasOwn(sources, event.type)) return null;
  return sources[event.type]?.((event.data ?? {}) as Facts, event) ?? null;
}

const decisions: Readonly<Record<string, { en: string; de: string }>> = {
  approved: { en: 'Approved', de: 'Freigegeben' },
  rejected: { en: 'Rejected', de: 'Abgelehnt' },
  expired: { en: 'Nobody decided in time', de: 'Niemand hat rechtzeitig entschieden' },
};
const noteOf = ({ note }: Facts): string => (typeof note === 'string' ? note : '');

const by = ({ actor }: Envelope, verb: string): string => `${verb} ${actor.name ?? actor.kind}.`;
const person = (actor: Envelope['actor']): string[] => (actor.kind === 'person' ? [actor.id] : []);
const rolesAfter = (changes: NonNullable<Facts['changes']>): string =>
  changes.find(({ field }) => field === 'roles')?.after ?? '';
