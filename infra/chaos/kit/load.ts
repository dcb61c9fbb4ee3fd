/** Reads without a pause by so many callers, every answer judged: what the others notice while something is hurt. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, Person } from './client.ts';

export interface Sample {
  readonly at: number;
  readonly tookMs: number;
  readonly answer: Answer;
}

export interface Load {
  readonly samples: readonly Sample[];
  stop(): Promise<readonly Sample[]>;
}

/** `callers` people ask the same in a loop, with a pause so that a small machine still measures answers, not queues. */
export function load(
  who: Person,
  query: string,
  callers: number,
  variables: Record<string, unknown> = {},
  pauseMs = 20,
): Load {
  const samples: Sample[] = [];
  let going = true;
  const loop = async (): Promise<void> => {
    while (going) {
      const at = performance.now();
      const answer = await who.ask(query, variables, { patient: false, timeoutMs: 8_000 });
      samples.push({ at, tookMs: performance.now() - at, answer });
      await sleep(pauseMs);
    }
  };
  const running = Promise.all(Array.from({ length: callers }, loop));
  return {
    samples,
    stop: async () => {
      going = false;
      await running;
      return samples;
    },
  };
}

export const clean = ({ answer }: Sample): boolean => answer.status === 200 && answer.errors.length === 0;
