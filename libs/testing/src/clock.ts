import type { Clock } from '@mh-os/kernel';

/** A clock that stands until a test moves it. */
export class TestClock implements Clock {
  private time: number;

  constructor(start: Date | string = '2026-01-15T10:00:00.000Z') {
    this.time = new Date(start).getTime();
  }

  now(): Date {
    return new Date(this.time);
  }

  /** Moves forward. */
  advance(by: { days?: number; hours?: number; minutes?: number; seconds?: number; ms?: number }): void {
    const hours = (by.days ?? 0) * 24 + (by.hours ?? 0);
    const seconds = (hours * 60 + (by.minutes ?? 0)) * 60 + (by.seconds ?? 0);
    this.time += seconds * 1000 + (by.ms ?? 0);
  }

  /** Stands at another moment. */
  set(to: Date | string): void {
    this.time = new Date(to).getTime();
  }
}
