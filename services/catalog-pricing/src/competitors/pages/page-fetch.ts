import { OutsideFetch } from '@mh-os/outside';
import { type Clock } from '@mh-os/kernel';
import { CLOCK } from '@mh-os/persistence';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import robotsParser, { type Robot } from 'robots-parser';
import { config } from '../../config.ts';
import { outcomeOfStatus, redirectWithin, retryAfter } from './page-plan.rules.ts';
import type { PageOutcome } from './page.types.ts';

/** What asking for a page answered. */
export type Fetched =
  | {
      readonly outcome: 'PAGE';
      readonly html: string;
      readonly etag: string | null;
      readonly lastModified: string | null;
    }
  | { readonly outcome: PageOutcome; readonly message: string; readonly retryAfterMs: number | null };

const TIMEOUT_MS = 10_000;
const LARGEST = 3 * 1_048_576;
const MOST_REDIRECTS = 3;
const ROBOTS_FOR_MS = 3_600_000;

/** Fetches pages as a polite guest: what robots.txt allows, with a name, no more than needed, never inside of our networks. */
@Injectable()
export class PageFetch implements OnApplicationShutdown {
  private outside: OutsideFetch | undefined;
  private readonly robots = new Map<string, { readonly rules: Robot | null; readonly until: number }>();

  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  async onApplicationShutdown(): Promise<void> {
    await this.outside?.close();
  }

  /** Asks for a page; with what is known of it, so that an unchanged one is not sent again. */
  async page(url: string, known: { etag: string | null; lastModified: string | null }): Promise<Fetched> {
    let at = url;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      const rules = await this.rulesOf(new URL(at).origin);
      if (!rules) return refused('UNREACHABLE', 'robots.txt cannot be read, so nothing is read.');
      if (rules.isAllowed(at, agent()) === false) return refused('DISALLOWED', 'robots.txt forbids this page.');
      const answer = await this.ask(at, hop === 0 ? known : { etag: null, lastModified: null });
      if (!(answer instanceof Response)) return answer;
      if (answer.status < 300 || answer.status >= 400 || answer.status === 304) return this.read(answer);
      await answer.body?.cancel();
      const next = redirectWithin(at, answer.headers.get('location'));
      if (!next) return refused('REDIRECTED_AWAY', `The page leads to ${answer.headers.get('location') ?? 'nowhere'}.`);
      at = next;
    }
    return refused('REDIRECTED_AWAY', 'The page leads from one address to the next.');
  }

  private async ask(
    url: string,
    known: { etag: string | null; lastModified: string | null },
  ): Promise<Response | Fetched> {
    const headers: Record<string, string> = { 'user-agent': agent(), accept: 'text/html,application/xhtml+xml' };
    if (known.etag) headers['if-none-match'] = known.etag;
    if (known.lastModified) headers['if-modified-since'] = known.lastModified;
    try {
      return asResponse(await this.client().fetch(url, { headers, signal: AbortSignal.timeout(TIMEOUT_MS) }));
    } catch (error) {
      return failed(error);
    }
  }

  private async read(answer: Response): Promise<Fetched> {
    const outcome = outcomeOfStatus(answer.status);
    if (outcome) {
      await answer.body?.cancel();
      const wait = outcome === 'SLOWED_DOWN' ? retryAfter(answer.headers.get('retry-after'), this.clock.now()) : null;
      return { outcome, message: `The host answered ${answer.status}.`, retryAfterMs: wait };
    }
    const type = answer.headers.get('content-type') ?? '';
    if (!/^(text\/html|application\/xhtml\+xml)/i.test(type)) {
      await answer.body?.cancel();
      return refused('NOT_A_PAGE', `The address has ${type.slice(0, 80) || 'no type'}, not a page.`);
    }
    try {
      const html = await answer.text();
      return {
        outcome: 'PAGE',
        html,
        etag: answer.headers.get('etag'),
        lastModified: answer.headers.get('last-modified'),
      };
    } catch (error) {
      return failed(error);
    }
  }

  /** What a host allows; null where it cannot be known, which allows nothing. A host without robots.txt allows all. */
  private async rulesOf(origin: string): Promise<Robot | null> {
    const now = this.clock.now().getTime();
    const known = this.robots.get(origin);
    if (known && known.until > now) return known.rules;
    const url = `${origin}/robots.txt`;
    const answer = await this.ask(url, { etag: null, lastModified: null });
    const rules = await robotsOf(url, answer);
    if (this.robots.size > 1_000) this.robots.clear();
    this.robots.set(origin, { rules, until: now + (rules ? ROBOTS_FOR_MS : ROBOTS_FOR_MS / 60) });
    return rules;
  }

  private client(): OutsideFetch {
    return (this.outside ??= new OutsideFetch(config().MH_COMPETITOR_PAGES_INSECURE, {
      timeoutMs: TIMEOUT_MS,
      largest: LARGEST,
    }));
  }
}

async function robotsOf(url: string, answer: Response | Fetched): Promise<Robot | null> {
  if (!(answer instanceof Response)) return null;
  if (answer.status >= 200 && answer.status < 300) {
    const text = await answer.text().catch(() => null);
    return text === null ? null : parseRobots(url, text);
  }
  await answer.body?.cancel();
  return answer.status >= 400 && answer.status < 500 && answer.status !== 429 ? parseRobots(url, '') : null;
}

/** The package is CommonJS: what a bundler calls default may be the function or hold it. */
const parseRobots = ((robotsParser as unknown as { default?: unknown }).default ?? robotsParser) as (
  url: string,
  text: string,
) => Robot;

const agent = (): string => config().MH_COMPETITOR_PAGES_AGENT;

const refused = (outcome: PageOutcome, message: string): Fetched => ({ outcome, message, retryAfterMs: null });

function failed(error: unknown): Fetched {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const code = (cause as { code?: string }).code ?? '';
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') return refused('TOO_LARGE', 'The page is larger than what is read.');
  return refused('UNREACHABLE', `The host cannot be asked: ${code || String(cause).slice(0, 200)}.`);
}

/** The answer of the guard's own client is a Response of another making. */
function asResponse(answer: Response): Response {
  const { status, headers } = answer;
  const empty = status === 204 || status === 304 || status < 200;
  return new Response(empty ? null : answer.body, { status, headers: Object.fromEntries(headers.entries()) });
}
