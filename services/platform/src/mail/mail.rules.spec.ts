import { escapeHtml } from '@mh-os/mail';
import { afterFailure, mailLanguage, renderMail, RETRY_MS } from './mail.rules.ts';

describe('mails', () => {
  const content = {
    subject: 'Hello\r\nBcc: all@example.com',
    parts: ['A <b>bold</b> & "quoted" word', { text: 'One & two', url: 'https://example.com/?a=1&b=2' }],
    action: { label: 'Do it', url: 'https://example.com/do?token=x' },
  };

  it('say the same in text and in HTML, where everything typed is escaped', () => {
    const { text, html } = renderMail(content, 'en');
    expect(text).toContain('A <b>bold</b> & "quoted" word');
    expect(html).toContain('A &lt;b&gt;bold&lt;/b&gt; &amp; &quot;quoted&quot; word');
    expect(html).not.toContain('<b>');
    for (const url of ['https://example.com/?a=1&b=2', content.action.url]) {
      expect(text).toContain(url);
      expect(html).toContain(`href="${escapeHtml(url)}"`);
    }
  });
  it('keep their subject on one line', () =>
    expect(renderMail(content, 'en').subject).toBe('Hello Bcc: all@example.com'));
  it('refuse links that are no web pages', () => {
    const action = { label: 'Do it', url: 'javascript:alert(1)' };
    expect(() => renderMail({ subject: 'x', parts: [], action }, 'en')).toThrow('http');
  });
  it('are written in German for German readers, else in English', () => {
    expect(['de', 'de-AT', 'DE-de', 'en', 'fr', 'den'].map(mailLanguage)).toEqual(['de', 'de', 'de', 'en', 'en', 'en']);
    expect(renderMail(content, 'de-DE').html).toContain('lang="de"');
  });
  it('are tried again after growing pauses, then given up; at once where the address is refused for good', () => {
    expect(RETRY_MS.every((pause, i) => i === 0 || pause > RETRY_MS[i - 1]!)).toBe(true);
    expect(afterFailure(1, false)).toEqual({ retryInMs: 30_000 });
    expect(afterFailure(RETRY_MS.length, false)).toEqual({ retryInMs: 21_600_000 });
    expect(afterFailure(RETRY_MS.length + 1, false)).toBe('give-up');
    expect(afterFailure(1, true)).toBe('give-up');
  });
});
