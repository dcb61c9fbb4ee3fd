import { bundle, type DueMail } from './due-mail.rules.ts';

const WEB = 'https://console.example';
let count = 0;
const due = (change: Partial<DueMail> = {}): DueMail => ({
  ...{ id: `n${++count}`, recipientId: 'a', mode: 'digest', email: 'a@example.com', locale: 'en' },
  ...{ brandName: 'Hairoticmen', title: 'Told', body: null, link: null, ...change },
});

describe('mail that is due', () => {
  it('is one mail per single notification and one for a whole digest', () => {
    const [one, two, three] = [due(), due({ mode: 'single', body: 'More', link: '/drafts/1' }), due({ link: '/x' })];
    const { mails, done } = bundle([one, two, three], false, WEB);
    expect(done).toEqual([one.id, two.id, three.id]);
    expect(mails.map(({ key }) => key)).toEqual([`notification:${two.id}`, `notification-digest:${one.id}`]);
    expect(mails[0]?.content).toMatchObject({ subject: 'Told', action: { url: `${WEB}/drafts/1` } });
    expect(mails[1]?.content.subject).toBe('2 notifications: Hairoticmen');
    expect(mails[1]?.content.parts).toEqual(expect.arrayContaining(['Told', { text: 'Told', url: `${WEB}/x` }]));
  });
  it('speaks the language of whoever gets it', () =>
    expect(bundle([due({ locale: 'de-AT' })], false, WEB).mails[0]?.content.subject).toBe('1 Mitteilung: Hairoticmen'));
  it('of people without an address is done without a mail', () => {
    const gone = due({ email: null });
    expect(bundle([gone], false, WEB)).toEqual({ mails: [], done: [gone.id] });
  });
  it('leaves a digest that the end of a batch would tear apart for the next one', () => {
    const [mine, theirs] = [due(), due({ recipientId: 'b', email: 'b@example.com' })];
    expect(bundle([mine, theirs], true, WEB).done).toEqual([mine.id]);
    expect(bundle([mine, theirs], false, WEB).done).toEqual([mine.id, theirs.id]);
    expect(bundle([mine], true, WEB).done).toEqual([mine.id]);
  });
});
