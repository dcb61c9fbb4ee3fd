import { fieldsOf, fill, linksOf, renderMail, targetOf, type RenderWish } from './render.rules.ts';

const html =
  '<p>Hi {{givenName|there}}</p><a class="b" href="https://shop.example/a?x=1&amp;n={{givenName}}">A</a> <a href=\'https://shop.example/b\'>B</a> <a href="mailto:x@y.example">M</a>';
const wish: RenderWish = {
  ...{ fields: { givenName: 'A<b>&"', senderName: 'Shop' }, language: 'de', campaignCode: null },
  content: {
    subject: 'For {{givenName|you}}\nx',
    preheader: 'Soon {{givenName}}',
    html,
    text: 'Hi {{ givenName }}, https://shop.example/b.',
  },
  unsubscribeUrl: 'https://mh.example/u/1',
  postalAddress: 'Shop GmbH\nStreet <5>',
};

describe('what a mail says to one reader', () => {
  it('fills fields in, or what stands behind the bar, and nothing that is no field', () => {
    expect(fill('{{a|x}} {{b | y }} {{c}}{{ d.e }} {{1}}', { a: ' ', b: 'B', 'd.e': 'D' })).toBe('x B D {{1}}');
    expect(fill('{{constructor|no}}{{toString}}', {})).toBe('no');
    expect(fill('{{a}}', { a: '{{b}}', b: 'never' })).toBe('{{b}}');
    expect(fieldsOf('{{a|x}}{{b}}{{a}}')).toEqual(['a', 'b']);
  });

  it('shows everything filled in literally, in a subject of one line', () => {
    const { subject, text, html: written } = renderMail(wish);
    expect(subject).toBe('For A<b>&" x');
    expect(text).toContain('Hi A<b>&", https://shop.example/b.');
    expect(written).toContain('Hi A&lt;b&gt;&amp;&quot;');
    expect(written).toContain('Soon A&lt;b&gt;');
    expect(written).toContain('Street &lt;5&gt;');
    expect(written).not.toMatch(/A<b>/);
    expect(written).toContain('lang="de"');
  });

  it('carries the way out and the postal address in both parts', () => {
    const { text, html: written } = renderMail(wish);
    for (const part of [text, written!]) {
      expect(part).toContain('https://mh.example/u/1');
      expect(part).toContain('Shop GmbH');
      expect(part).toContain('Abmelden');
    }
    const own = renderMail({ ...wish, content: { ...wish.content, html: '<a href="{{unsubscribeUrl}}">Bye</a>' } });
    expect(own.html!.split('https://mh.example/u/1')).toHaveLength(2);
    expect(renderMail({ ...wish, content: { ...wish.content, html: null } }).html).toBeNull();
  });

  it('puts what is added inside of a whole document', () => {
    const whole = renderMail({
      ...wish,
      content: { ...wish.content, html: '<html><BODY id="x"><p>Hi</p></BODY ></html>' },
    });
    expect(whole.html).toMatch(
      /<BODY id="x"><div style="display:none[^]*<p>Hi<\/p><div[^]*Abmelden<\/a><\/div><\/BODY ><\/html>$/,
    );
  });

  it('leads straight to where links lead, and through us only where that is agreed to', () => {
    expect(linksOf(html)).toEqual(['https://shop.example/a?x=1&n={{givenName}}', 'https://shop.example/b']);
    const plain = renderMail(wish).html!;
    expect(plain).toContain('href="https://shop.example/a?x=1&amp;n=A%3Cb%3E%26%22"');
    expect(plain).not.toContain('<img');
    const tracking = { click: (link: number) => `https://mh.example/c/${link}`, pixel: 'https://mh.example/o' };
    const tracked = renderMail({ ...wish, tracking }).html!;
    expect([...tracked.matchAll(/href="(https:\/\/mh.example\/c\/\d)"/g)].map((match) => match[1])).toEqual([
      'https://mh.example/c/0',
      'https://mh.example/c/1',
    ]);
    expect(tracked).toContain('src="https://mh.example/o"');
    expect(tracked).toContain('href="mailto:x@y.example"');
  });

  it('marks links with the campaign unless they are marked, and leads only to web pages', () => {
    expect(targetOf('https://a.example/?q=1', {}, 'spring')).toBe(
      'https://a.example/?q=1&utm_source=mail&utm_medium=email&utm_campaign=spring',
    );
    expect(targetOf('https://a.example/?utm_campaign=own', {}, 'spring')).toBe('https://a.example/?utm_campaign=own');
    expect(targetOf('https://a.example/{{x}}', { x: '../../@evil.example' }, null)).toBe(
      'https://a.example/..%2F..%2F%40evil.example',
    );
    expect(targetOf('javascript:alert(1)', {}, null)).toBeNull();
    expect(targetOf('https://[', {}, null)).toBeNull();
    expect(renderMail({ ...wish, campaignCode: 'spring' }).text).toContain('utm_campaign=spring');
    expect(renderMail({ ...wish, campaignCode: 'spring' }).text).toContain('https://mh.example/u/1\n');
  });
});
