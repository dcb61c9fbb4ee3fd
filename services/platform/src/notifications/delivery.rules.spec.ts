import { catalogueTopic, notificationTopics, topicPattern } from '@mh-os/contracts';
import { DEFAULT_DIGEST, decideDelivery, type DeliveryPrefs } from './delivery.rules.ts';

const noon = new Date('2026-01-14T12:00:00Z');
const midnight = new Date('2026-01-14T00:00:00Z');
const untold: DeliveryPrefs = { inApp: null, mail: null, timeZone: 'UTC', quiet: null, digest: DEFAULT_DIGEST };
const quiet = { from: 1320, to: 420, days: [1, 2, 3, 4, 5, 6, 7] };
const decide = (change: Partial<DeliveryPrefs>, topic = 'approval', mandatory = false, now = noon) =>
  decideDelivery({ ...untold, ...change }, topic, mandatory, now);

describe('how a notification reaches a person (ADM-9)', () => {
  it('is what the catalogue says for those who chose nothing', () => {
    expect(decide({})).toEqual({ inApp: true, mail: { kind: 'single', at: noon } });
    expect(decide({}, 'draft').mail).toEqual({ kind: 'digest', at: new Date('2026-01-15T08:00:00Z') });
    expect(decide({}, 'import').mail).toEqual({ kind: 'none' });
  });
  it('is what they chose otherwise', () => {
    expect(decide({ inApp: false, mail: 'off' })).toEqual({ inApp: false, mail: { kind: 'none' } });
    expect(decide({ inApp: false, mail: 'immediately' }, 'import')).toEqual({
      inApp: false,
      mail: { kind: 'single', at: noon },
    });
    expect(decide({ mail: 'digest' }).mail.kind).toBe('digest');
  });
  it('waits for the end of quiet hours with mail, never with the inbox', () => {
    const held = decide({ quiet }, 'approval', false, midnight);
    expect(held).toEqual({ inApp: true, mail: { kind: 'single', at: new Date('2026-01-14T07:00:00Z') } });
    const daily = { ...DEFAULT_DIGEST, minute: 60 };
    expect(decide({ quiet, mail: 'digest', digest: daily }, 'approval', false, midnight).mail).toEqual({
      kind: 'digest',
      at: new Date('2026-01-14T07:00:00Z'),
    });
  });
  it('ignores muting and quiet hours when it is mandatory, by itself or by its topic', () => {
    const now = { inApp: true, mail: { kind: 'single', at: midnight } };
    const deaf = { quiet, inApp: false, mail: 'off' } as const;
    expect(decide(deaf, 'import', true, midnight)).toEqual(now);
    expect(decide(deaf, 'security', false, midnight)).toEqual(now);
    expect(decide(deaf, 'security.session', false, midnight)).toEqual(now);
  });
  it('takes a topic that nobody declared as one of the rest, and one below a topic as that topic', () => {
    expect(catalogueTopic('quite.new')).toBe('other');
    expect(catalogueTopic('constructor')).toBe('other');
    expect(catalogueTopic('health.gateway')).toBe('health');
    expect(decide({}, 'quite.new')).toEqual({ inApp: true, mail: { kind: 'none' } });
    for (const key of Object.keys(notificationTopics)) expect(key).toMatch(topicPattern);
  });
});
