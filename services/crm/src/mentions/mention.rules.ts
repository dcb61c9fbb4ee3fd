import { createHash } from 'node:crypto';
import { DomainError } from '@mh-os/kernel';
import { decideUrl } from '../files/reference.rules.ts';

export const sentiments = {
  POSITIVE: 'A score of 20 or more, else 4 or 5 stars.',
  NEUTRAL: 'A score between -20 and 20, else 3 stars.',
  NEGATIVE: 'A score of -20 or less, else 1 or 2 stars.',
  UNKNOWN: 'Neither a score nor stars.',
} as const;
export type Sentiment = keyof typeof sentiments;

/** How somebody speaks of the brand: the score decides; where there is none, the stars. */
export function sentimentOf(score: number | null, rating: number | null): Sentiment {
  if (score !== null) return score >= 20 ? 'POSITIVE' : score <= -20 ? 'NEGATIVE' : 'NEUTRAL';
  if (rating === null) return 'UNKNOWN';
  return rating >= 4 ? 'POSITIVE' : rating <= 2 ? 'NEGATIVE' : 'NEUTRAL';
}

export interface GivenMention {
  readonly source: string;
  readonly externalId: string;
  readonly url?: string | null;
  readonly authorHandle?: string | null;
  readonly text: string;
  readonly language?: string | null;
  readonly happenedAt: Date;
  readonly reach?: number | null;
  readonly sentimentScore?: number | null;
  readonly rating?: number | null;
}

export interface PlainMention {
  readonly source: string;
  readonly externalId: string;
  readonly externalKey: string;
  readonly url: string | null;
  readonly authorHandle: string | null;
  readonly authorHash: string | null;
  readonly text: string;
  readonly language: string | null;
  readonly happenedAt: Date;
  readonly reach: number | null;
  readonly sentimentScore: number | null;
  readonly rating: number | null;
  readonly sentiment: Sentiment;
}

const SOURCE = /^[a-z][a-z0-9-]{0,39}$/;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/;
const MOST_TEXT = 5000;
const MOST_REACH = 2_000_000_000;
const DAY_MS = 86_400_000;
/** What a screen does not show, or what turns the direction of what it shows: strangers write these texts. */
const UNSEEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

const refuse = (message: string, path: string): never => {
  throw new DomainError('MENTION_INVALID', message, { path: [path] });
};

const fingerprint = (...parts: string[]): string => createHash('sha256').update(parts.join('\n')).digest('hex');

/** A text of a stranger without what a screen does not show. */
export const visible = (given: string): string => given.toWellFormed().replace(UNSEEN, '').trim();

/** A handle as all write it: without @ and in small letters. */
export const handleKey = (handle: string): string => visible(handle).replace(/^@+/, '').toLowerCase();

/** By what an author is known again after their handle was erased. */
export const handleHash = (source: string, handle: string): string => fingerprint('handle', source, handleKey(handle));

export function decideSource(given: string): string {
  const source = given.trim().toLowerCase();
  return SOURCE.test(source) ? source : refuse('A source is a word such as instagram or google-reviews.', 'source');
}

const whole = (given: number | null | undefined, path: string, least: number, most: number): number | null => {
  if (given === null || given === undefined) return null;
  const fits = Number.isInteger(given) && given >= least && given <= most;
  return fits ? given : refuse(`This is a whole number from ${least} to ${most}.`, path);
};

/** A mention as it is kept. */
export function plainMention(given: GivenMention, now: Date): PlainMention {
  const source = decideSource(given.source);
  const externalId = visible(given.externalId);
  if (!externalId || externalId.length > 200) refuse('A mention has an id of 1 to 200 characters there.', 'externalId');
  const text = visible(given.text);
  if (!text || text.length > MOST_TEXT) refuse(`A text has 1 to ${MOST_TEXT} characters.`, 'text');
  const author = given.authorHandle ? handleKey(given.authorHandle) : '';
  if (author.length > 100) refuse('A handle has at most 100 characters.', 'authorHandle');
  const language = given.language?.trim() || null;
  if (language !== null && !LANGUAGE.test(language)) refuse('A language is written as de or de-AT.', 'language');
  const at = given.happenedAt.getTime();
  if (!(at >= Date.UTC(2000, 0, 1) && at <= now.getTime() + DAY_MS))
    refuse('It happened since 2000 and before tomorrow.', 'happenedAt');
  const sentimentScore = whole(given.sentimentScore, 'sentimentScore', -100, 100);
  const rating = whole(given.rating, 'rating', 1, 5);
  return {
    ...{ source, externalId, externalKey: fingerprint('mention', source, externalId), text, language },
    ...{ happenedAt: given.happenedAt, sentimentScore, rating, sentiment: sentimentOf(sentimentScore, rating) },
    url: given.url ? decideUrl(given.url, ['url']) : null,
    authorHandle: author || null,
    authorHash: author ? handleHash(source, author) : null,
    reach: whole(given.reach, 'reach', 0, MOST_REACH),
  };
}

/** What events and lists call a mention: where it was, and the end of its id; never who wrote it. */
export const mentionLabel = ({ source, id }: { readonly source: string; readonly id: string }): string =>
  `${source}-${id.slice(-6)}`;
