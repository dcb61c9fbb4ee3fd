import { allEvents, eventSubject, streamName, type Envelope, type EventDef } from '@mh-os/contracts';
import { newId } from '@mh-os/kernel';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { brandRows } from '../brand-rows.ts';
import { Broker } from '../broker.ts';
import { sampleData } from '../sample-data.ts';
import type { Stage } from './options.ts';

/** Events keep their locked form, and a consumer that meets one twice acts once. */
export function eventsSuite(stage: Stage): void {
  describe('events', () => {
    it('match their lock', () => {
      const domain = stage.service().name;
      const file = findUp(stage.options.root, 'libs/contracts/events.lock.json');
      const lock = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
      const own = allEvents.filter((def) => def.type.startsWith(`${domain}.`));
      const now = Object.fromEntries(own.map((def) => [key(def), z.toJSONSchema(def.schema)]));
      const locked = Object.fromEntries(Object.entries(lock).filter(([name]) => name.startsWith(`${domain}.`)));
      expect(now).toEqual(locked);
    });

    it('only declared events with data of the declared form leave the service', async () => {
      const defs = new Map(allEvents.map((def) => [key(def), def]));
      const sent = await stage.service().events();
      const wrong = sent.filter(({ type, version, data }) => {
        return defs.get(`${type}@${version}`)?.schema.safeParse(data).success !== true;
      });
      expect(wrong).toEqual([]);
    });

    it('G9: a consumer that meets every event twice acts once', async () => {
      const service = stage.service();
      const brandId = newId();
      const broker = await Broker.connect();
      try {
        const followed = await broker.followedBy(service.name);
        const events = allEvents
          .filter((def) => followed.includes(streamName(domainOf(def))))
          .map((def) => sampleEnvelope(def, brandId, stage.options.eventData?.[def.type]));
        for (const event of events) await broker.publish(eventSubject(brandId, event.type), event);
        await broker.settled(service.name);
        const rows = () => brandRows(service, brandId, stage.options.bookkeeping);
        const once = await rows();
        for (const event of events) await broker.publish(eventSubject(brandId, event.type), event);
        await broker.settled(service.name);
        expect(await rows()).toEqual(once);
      } finally {
        await broker.close();
      }
    }, 30_000);
  });
}

const key = (def: EventDef): string => `${def.type}@${def.version}`;

const domainOf = (def: EventDef): string => def.type.slice(0, def.type.indexOf('.'));

function sampleEnvelope(def: EventDef, brandId: string, data: unknown): Envelope {
  return {
    id: newId(),
    type: def.type,
    version: def.version,
    brandId,
    actor: { kind: 'person', id: newId(), name: 'Test Person' },
    occurredAt: new Date().toISOString(),
    correlationId: newId(),
    aggregateId: newId(),
    aggregateVersion: 1,
    data: def.schema.parse(data ?? sampleData(def.schema)),
  };
}

function findUp(from: string, path: string): string {
  const candidate = join(from, path);
  if (existsSync(candidate)) return candidate;
  if (from === '/') throw new Error(`${path} was not found above the test.`);
  return findUp(join(from, '..'), path);
}
