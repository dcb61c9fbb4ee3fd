import { setTimeout as sleep } from 'node:timers/promises';

/** True when the address answers with 200 within a second. */
export async function answersOk(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(1000), redirect: 'manual' });
    await response.body?.cancel();
    return response.status === 200;
  } catch {
    return false;
  }
}

/** What /readyz says is missing, for people: the names of the dependencies that are down. */
export async function readiness(url: string): Promise<{ ready: boolean; note: string }> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
    const text = await response.text();
    return { ready: response.status === 200, note: response.status === 200 ? '' : text.slice(0, 120) };
  } catch {
    return { ready: false, note: 'does not answer' };
  }
}

/** Asks again and again until true or the time is over. */
export async function eventually(
  ask: () => Promise<boolean> | boolean,
  timeoutMs: number,
  pauseMs = 100,
): Promise<boolean> {
  for (const until = Date.now() + timeoutMs; Date.now() < until; await sleep(pauseMs)) {
    if (await ask()) return true;
  }
  return false;
}
