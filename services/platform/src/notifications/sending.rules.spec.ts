import { audienceOf, checkLink, checkSendable, checkTopic } from './sending.rules.ts';

describe('what people send', () => {
  it('names its recipients in exactly one way', () => {
    expect(audienceOf({ userIds: ['a'] })).toEqual({ userIds: ['a'] });
    expect(audienceOf({ userIds: [], roles: ['r'], everyone: false })).toEqual({ roles: ['r'] });
    expect(audienceOf({ everyone: true })).toEqual({ everyone: true });
    for (const wrong of [{}, { userIds: [] }, { userIds: ['a'], everyone: true }, { userIds: ['a'], roles: ['r'] }])
      expect(() => audienceOf(wrong)).toThrow('exactly one');
  });
  it('links inside of the console and nowhere else', () => {
    for (const own of ['/', '/drafts/1?tab=lines#x']) expect(checkLink(own)).toBe(own);
    for (const none of [null, undefined, '']) expect(checkLink(none)).toBeUndefined();
    for (const wrong of ['//evil.example', '/\\evil.example', 'https://evil.example', 'drafts', '/a b', 'javascript:1'])
      expect(() => checkLink(wrong)).toThrow('path inside');
  });
  it('has a topic of the catalogue that is not the platform’s own', () => {
    expect(checkSendable('message')).toBe('message');
    expect(() => checkSendable('security')).toThrow('platform alone');
    expect(() => checkTopic('toString')).toThrow('no topic');
  });
});
