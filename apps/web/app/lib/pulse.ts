import { useSyncExternalStore } from 'react';
import type { Pulse } from './pulse-hub.server.ts';

const AGAIN_MS = 30_000;

const hearers = new Set<() => void>();
let current: Pulse | null = null;
let source: EventSource | undefined;
let again: ReturnType<typeof setTimeout> | undefined;

function close(): void {
  clearTimeout(again);
  source?.close();
  source = undefined;
}

function open(): void {
  if (source !== undefined || document.hidden || hearers.size === 0) return;
  const opened = new EventSource('/notifications/stream');
  source = opened;
  opened.addEventListener('pulse', (event) => {
    current = JSON.parse(event.data as string) as Pulse;
    for (const hear of hearers) hear();
  });
  opened.addEventListener('ended', close);
  opened.addEventListener('error', () => {
    // The browser tries again by itself, unless the answer was no stream at all.
    if (opened.readyState !== EventSource.CLOSED || source !== opened) return;
    close();
    again = setTimeout(open, AGAIN_MS);
  });
}

/** A tab that nobody sees asks nothing; seen again, it is up to date at once. */
const turn = (): void => (document.hidden ? close() : open());

function subscribe(hear: () => void): () => void {
  if (hearers.size === 0) document.addEventListener('visibilitychange', turn);
  hearers.add(hear);
  open();
  return () => {
    hearers.delete(hear);
    if (hearers.size > 0) return;
    document.removeEventListener('visibilitychange', turn);
    close();
    current = null;
  };
}

/** The bell's state, kept up to date while somebody looks; null until it is known. One stream for the whole tab. */
export const usePulse = (): Pulse | null =>
  useSyncExternalStore(
    subscribe,
    () => current,
    () => null,
  );
