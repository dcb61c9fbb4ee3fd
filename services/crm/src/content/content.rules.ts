import { type Actor, changesOf, DomainError, type FieldChange } from '@mh-os/kernel';
import { decideReference } from '../files/reference.rules.ts';
import { contentLife } from './content-life.rules.ts';
import type { ContentStatus } from './content-life.rules.ts';

export const contentChannels = {
  INSTAGRAM: 'Instagram.',
  TIKTOK: 'TikTok.',
  YOUTUBE: 'YouTube.',
  FACEBOOK: 'Facebook.',
  LINKEDIN: 'LinkedIn.',
  PINTEREST: 'Pinterest.',
  BLOG: "The brand's blog.",
  NEWSLETTER: 'A newsletter by mail.',
  STORE: 'The shop, or a stand.',
  ADS: 'Paid advertising.',
  OTHER: 'Something else.',
} as const;
export type ContentChannel = keyof typeof contentChannels;

export const contentKinds = {
  POST: 'A picture or text with words.',
  STORY: 'Something that is gone after a day.',
  VIDEO: 'A film, short or long.',
  ARTICLE: 'A text to read.',
  NEWSLETTER: 'A mail to many.',
  AD: 'An advertisement.',
  PAGE: 'A page or a poster of the shop.',
  OTHER: 'Something else.',
} as const;
export type ContentKind = keyof typeof contentKinds;

/** A picture, film or document of an item. */
export interface ContentMedia {
  readonly kind: 'IMAGE' | 'VIDEO' | 'DOCUMENT';
  readonly url: string | null;
  readonly fileId: string | null;
  readonly alt: string | null;
}

/** What is approved: nothing of it changes afterwards without a new approval. */
export interface Approvable {
  readonly title: string;
  readonly channel: ContentChannel;
  readonly kind: ContentKind;
  readonly body: string | null;
  readonly media: readonly ContentMedia[];
  readonly campaignId: string | null;
}

/** An approval: of what, by whom, when. */
export interface Approval {
  readonly content: Approvable;
  readonly by: Actor;
  readonly at: string;
}

const FROZEN = ['title', 'channel', 'kind', 'body', 'media', 'campaignId'] as const;

/** Only what is approved of an item. */
export function approvable(item: Approvable): Approvable {
  const { title, channel, kind, body, campaignId } = item;
  const media = item.media.map(({ kind: what, url, fileId, alt }) => ({ kind: what, url, fileId, alt }));
  return { title, channel, kind, body, media, campaignId };
}

/** What differs in that which is approved. */
export function approvedChanges(before: Approvable, after: Approvable): FieldChange[] {
  const [from, to] = [approvable(before), approvable(after)];
  return changesOf(from, Object.fromEntries(FROZEN.map((field) => [field, to[field] ?? ''])));
}

/** Where an item stands after its author changed it. */
export function statusAfterChange(status: ContentStatus, touchesApproved: boolean): ContentStatus {
  const next = contentLife.next(status, 'CHANGE');
  return touchesApproved ? next : status;
}

const refuse = (message: string, path: readonly string[], details?: Record<string, unknown>): never => {
  throw new DomainError('CONTENT_INVALID', message, { path, ...(details && { details }) });
};

/** Only what can be judged is shown to a second person: words or media, and pictures that say what they show. */
export function assertComplete({ body, media }: Pick<Approvable, 'body' | 'media'>): void {
  if (body === null && media.length === 0) refuse('There is nothing to approve yet: write a text or add media.', []);
  const mute = media.findIndex(({ kind, alt }) => kind === 'IMAGE' && alt === null);
  if (mute >= 0) refuse('Say what each picture shows, for those who cannot see it.', ['media', String(mute), 'alt']);
}

/** AI and automation make drafts: what people have seen, and may have agreed to, is changed by people. */
export function assertMayChange(status: ContentStatus, { kind }: Actor): void {
  const isDraft = status === 'IDEA' || status === 'DRAFT' || status === 'REJECTED';
  if (isDraft || (kind !== 'director' && kind !== 'automation')) return;
  throw new DomainError('CONTENT_DRAFTS_ONLY', `This is ${status.toLowerCase()}: a ${kind} changes drafts only.`, {
    kind: 'forbidden',
    details: { status },
  });
}

/** Four eyes: a person decides, and never the one who asked. */
export function assertMayDecide(submittedBy: Pick<Actor, 'id'> | null, actor: Actor): void {
  if (actor.kind !== 'person')
    throw new DomainError('CONTENT_DECIDED_BY_PERSON', `Content is approved by people; a ${actor.kind} cannot.`, {
      kind: 'forbidden',
    });
  if (actor.id === submittedBy?.id)
    throw new DomainError('CONTENT_AUTHOR_APPROVES', 'You submitted this: a second person has to decide on it.', {
      details: { submittedBy: submittedBy.id },
    });
}

export interface GivenMedia {
  readonly kind: ContentMedia['kind'];
  readonly url?: string | null;
  readonly fileId?: string | null;
  readonly alt?: string | null;
}

/** Media as they are kept. */
export function plainMedia(given: readonly GivenMedia[]): ContentMedia[] {
  return given.map(({ kind, alt, ...where }, at) => ({
    kind,
    ...decideReference(where, ['media', String(at)]),
    alt: alt?.trim() || null,
  }));
}

/** Tags in their own form, each once. */
export function plainTags(given: readonly string[]): string[] {
  const tags = [...new Set(given.map((tag) => tag.trim().replace(/^#/, '').toLowerCase()).filter(Boolean))];
  const long = tags.findIndex((tag) => tag.length > 40);
  if (long >= 0 || tags.length > 20) refuse('An item has at most 20 tags of 40 characters.', ['tags']);
  return tags;
}

/** A text without blanks around; nothing where nothing is left. */
export const plainText = (given: string | null | undefined): string | null => given?.trim() || null;

/** A name of one line. */
export function plainTitle(given: string, path = 'title'): string {
  const title = given.trim().replace(/\s+/g, ' ');
  return title && title.length <= 200 ? title : refuse('It has a title of 1 to 200 characters.', [path]);
}
