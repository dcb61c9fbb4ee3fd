import {
  type MailChoice,
  notificationChoiceChanged,
  notificationTopics,
  OTHER_TOPIC,
  type TopicKey,
} from '@mh-os/contracts';
import { changesOf, type Clock, type Ctx, DomainError, type FieldChange, versionConflict } from '@mh-os/kernel';
import { CLOCK, Db, type ReadTx, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { DEFAULT_DIGEST, topicOf } from './delivery.rules.ts';
import { ownerOf, requireOwner } from './inbox-owner.ts';
import { MailTimer } from './mail.timer.ts';
import { NotificationPreferenceEntity } from './notification-preference.entity.ts';
import { NotificationSettingEntity } from './notification-setting.entity.ts';
import { brandZone, preferencesOf, reschedule } from './preferences.read-model.ts';
import { checkQuietHours, checkTimeZone, type DigestTime, minutesOf, type QuietHours } from './quiet-hours.rules.ts';
import { checkTopic } from './sending.rules.ts';

/** A person's choice about one topic, or what holds while they have made none (version 0). */
export interface TopicChoice {
  readonly topic: TopicKey;
  readonly inApp: boolean;
  readonly mail: MailChoice;
  readonly version: number;
}

/** Everything a person has chosen; version 0 of the times where they have chosen none. */
export interface Preferences {
  readonly version: number;
  readonly timeZone: string;
  readonly brandTimeZone: string;
  readonly quiet: QuietHours | null;
  readonly digest: DigestTime;
  readonly topics: readonly TopicChoice[];
}

/** What was saved, and how it differs. */
interface Saved {
  readonly saved: { readonly id: string; readonly version: number };
  readonly changes: FieldChange[];
  readonly label: string;
}

type Owner = readonly [brandId: string, userId: string];
type Times = Pick<
  NotificationSettingEntity,
  'timeZone' | 'quietFrom' | 'quietTo' | 'quietDays' | 'digestFrequency' | 'digestMinute' | 'digestWeekday'
>;

const UNSET: Times = {
  ...{ timeZone: null, quietFrom: null, quietTo: null, quietDays: [] },
  ...{ digestFrequency: DEFAULT_DIGEST.frequency, digestMinute: DEFAULT_DIGEST.minute },
  digestWeekday: DEFAULT_DIGEST.weekday,
};

/** What a person wants to be told, where and when. */
@Injectable()
export class PreferencesService {
  constructor(
    private readonly db: Db,
    private readonly mail: MailTimer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** One's own choices; what holds for everybody where one has no inbox. */
  async get(ctx: Ctx): Promise<Preferences> {
    const owner = ownerOf(ctx);
    return owner ? this.db.read(ctx, (tx) => read(tx, owner)) : view(null, 'UTC', []);
  }

  /** Chooses how to be told about a topic; mail that waits follows at once. */
  setPreference(
    ctx: Ctx,
    input: { topic: string; inApp: boolean; mail: MailChoice; expectedVersion: number },
  ): Promise<Preferences> {
    const owner = requireOwner(ctx);
    const topic = checkTopic(input.topic);
    if (topicOf(topic).mandatory === true)
      throw new DomainError('NOTIFICATION_TOPIC_MANDATORY', `"${topic}" is always told: it cannot be muted.`, {
        path: ['topic'],
      });
    const { inApp, mail, expectedVersion } = input;
    return this.change(ctx, owner, async (tx) => {
      const wanted = { inApp, mail };
      const known = await tx.findOne(NotificationPreferenceEntity, { userId: owner[1], topic });
      if (!known && expectedVersion !== 0) throw versionConflict('NotificationPreference', topic, expectedVersion, 0);
      const changes = changesOf(known ?? { inApp: true, mail: topicOf(topic).mail }, wanted);
      const saved = known
        ? await tx.update<NotificationPreferenceEntity>(known, wanted, expectedVersion)
        : await tx.insert<NotificationPreferenceEntity>(NotificationPreferenceEntity, {
            userId: owner[1],
            topic,
            ...wanted,
          });
      return { saved, changes, label: `Topic ${topic}` };
    });
  }

  /** Chooses the hours without mail, and the clock they follow; no hours: none are quiet. */
  setQuietHours(
    ctx: Ctx,
    input: {
      timeZone?: string | null;
      hours?: { from: string; to: string; days: readonly number[] } | null;
      expectedVersion: number;
    },
  ): Promise<Preferences> {
    const quiet = input.hours ? checkQuietHours(input.hours.from, input.hours.to, input.hours.days) : null;
    const timeZone = input.timeZone ? checkTimeZone(input.timeZone) : null;
    const hours = { quietFrom: quiet?.from ?? null, quietTo: quiet?.to ?? null, quietDays: [...(quiet?.days ?? [])] };
    return this.setTimes(ctx, { timeZone, ...hours }, input.expectedVersion);
  }

  /** Chooses when the digest comes. */
  setDigest(
    ctx: Ctx,
    input: { frequency: 'daily' | 'weekly'; time: string; weekday: number; expectedVersion: number },
  ): Promise<Preferences> {
    const { frequency: digestFrequency, weekday: digestWeekday } = input;
    const digestMinute = minutesOf(input.time, 'time');
    return this.setTimes(ctx, { digestFrequency, digestMinute, digestWeekday }, input.expectedVersion);
  }

  private setTimes(ctx: Ctx, times: Partial<Times>, expectedVersion: number): Promise<Preferences> {
    const owner = requireOwner(ctx);
    return this.change(ctx, owner, async (tx) => {
      const known = await tx.findOne(NotificationSettingEntity, { userId: owner[1] });
      if (!known && expectedVersion !== 0)
        throw versionConflict('NotificationPreferences', owner[1], expectedVersion, 0);
      const changes = changesOf(known ?? UNSET, times);
      const saved = known
        ? await tx.update<NotificationSettingEntity>(known, times, expectedVersion)
        : await tx.insert<NotificationSettingEntity>(NotificationSettingEntity, {
            ...UNSET,
            ...times,
            userId: owner[1],
          });
      return { saved, changes, label: 'Times of notifications' };
    });
  }

  /** One change of a person's choices at a time: the first choice has no row yet that could be locked. */
  private change(ctx: Ctx, owner: Owner, save: (tx: Tx) => Promise<Saved>): Promise<Preferences> {
    return this.db.tx(ctx, async (tx) => {
      const key = `platform:notification-choice:${owner.join(':')}`;
      await tx.query('notification_choice_lock', 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
      const { saved, changes, label } = await save(tx);
      const target = { aggregateId: saved.id, aggregateVersion: saved.version };
      tx.emit(notificationChoiceChanged, { label, userId: owner[1], changes }, target);
      await reschedule(tx, owner, Object.keys(notificationTopics), OTHER_TOPIC, this.clock.now());
      tx.afterCommit(() => this.mail.wake());
      return read(tx, owner);
    });
  }
}

async function read(tx: ReadTx, owner: Owner): Promise<Preferences> {
  const setting = await tx.findOne(NotificationSettingEntity, { userId: owner[1] });
  return view(setting, await brandZone(tx, owner[0]), await preferencesOf(tx, owner));
}

function view(
  setting: NotificationSettingEntity | null,
  brandTimeZone: string,
  chosen: readonly { topic: string; inApp: boolean; mail: MailChoice; version: number }[],
): Preferences {
  const { timeZone, quietFrom, quietTo, quietDays, digestFrequency, digestMinute, digestWeekday } = setting ?? UNSET;
  const byTopic = new Map(chosen.map((row) => [row.topic, row]));
  return {
    ...{ version: setting?.version ?? 0, timeZone: timeZone ?? brandTimeZone, brandTimeZone },
    quiet: quietFrom === null || quietTo === null ? null : { from: quietFrom, to: quietTo, days: quietDays },
    digest: { frequency: digestFrequency, minute: digestMinute, weekday: digestWeekday },
    topics: (Object.keys(notificationTopics) as TopicKey[]).map((topic) => {
      const { inApp, mail, version } = byTopic.get(topic) ?? { inApp: true, mail: topicOf(topic).mail, version: 0 };
      return { topic, inApp, mail, version };
    }),
  };
}
