import fc from 'fast-check';
import { type Element, elementOf, walk } from './element.ts';
import { all, at, messageOf, textAt } from './iso20022.ts';
import { readXml, type XmlFormat } from './read-xml.ts';
import { writeXml } from './write-xml.ts';

const format: XmlFormat = {
  prefixes: null,
  limits: { characters: 1_000, depth: 4, elements: 5, attributes: 2 },
  refuse: (fault) => new Error(`It ${fault}.`),
};
const known: XmlFormat = { ...format, prefixes: new Map([['urn:a', 'a:']]) };
const plain = ({ name, attributes, children, text }: Element): unknown => [
  name,
  children.length > 0 ? children.map(plain) : text,
  { ...attributes },
];

describe('reading XML', () => {
  it('keeps names, attributes and texts without what surrounds them', () => {
    const text = `<?xml version="1.0"?><!-- c --><p:a k=" 1 " p:l="2">words beside <b> x &amp; &#228;<![CDATA[ <y> ]]> </b><c/></p:a>`;
    expect(plain(readXml(text, format))).toEqual([
      'a',
      [
        ['b', 'x & ä <y>', {}],
        ['c', '', {}],
      ],
      { k: '1', l: '2' },
    ]);
  });

  it('tells elements by their namespace where the format does, whatever their prefixes', () => {
    const text = `<x:r xmlns:x="urn:a" x:k="1"><r xmlns="urn:b"/><r/></x:r>`;
    expect([...walk(readXml(text, known))].map(({ name }) => name)).toEqual(['a:r', '?r', '?r']);
    expect(readXml(text, known).attributes).toEqual({ k: '1' });
    expect(() => readXml('<x:r/>', known)).toThrow(/no well-formed XML: .*prefix/);
    expect(readXml('<x:r/>', format).name).toBe('r');
  });

  it.each([
    ['an entity of its own', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', /DOCTYPE/],
    ['an entity of another file', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', /DOCTYPE/],
    ['a document type without entities', '<!DOCTYPE a><a/>', /DOCTYPE/],
    ['an entity of nowhere', '<a>&nbsp;</a>', /well-formed/],
    ['a number that is no character', '<a>&#0;</a>', /well-formed/],
    ['nothing', '', /well-formed/],
    ['no XML', 'a', /well-formed/],
    ['an open end', '<a><b></b>', /well-formed/],
    ['two outermost elements', '<a/><b/>', /well-formed/],
    ['an attribute twice', '<a k="1" k="2"/>', /well-formed/],
  ])('refuses %s', (_what, text, words) => {
    expect(() => readXml(text, format)).toThrow(words);
    expect(() => readXml(text, known)).toThrow(words);
  });

  it.each([
    ['characters', `<a>${'x'.repeat(993)}</a>`, `<a>${'x'.repeat(994)}</a>`],
    ['depth', '<a><a><a><a/></a></a></a>', '<a><a><a><a><a/></a></a></a></a>'],
    ['elements', '<a><b/><b/><b/><b/></a>', '<a><b/><b/><b/><b/><b/></a>'],
    ['attributes of an element', '<a k="1" l="2"/>', '<a k="1" l="2" m="3"/>'],
  ])('bounds the %s', (_what, most, more) => {
    expect(readXml(most, format).name).toBe('a');
    expect(() => readXml(more, format)).toThrow('It is deeper or larger than any such document.');
  });
});

describe('writing XML', () => {
  it('is read again as it was, whatever the texts', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'ä', '😀', '&', '<', '>', '"', "'", ']]>', '&amp;') });
    fc.assert(
      fc.property(text, text, (words, value) => {
        const made = elementOf(['a', [['b', words], null, ['c', [['d', 'x']]]], { k: value }]);
        expect(plain(readXml(writeXml(made), { ...format, limits: { ...format.limits, characters: 10_000 } }))).toEqual(
          plain(made),
        );
      }),
    );
  });

  it('leaves out what is null and characters that XML does not know', () => {
    const made = elementOf(['a', [null, ['b', 'x\u0000\u0008y']], { k: '\ufffe1' }]);
    expect(writeXml(made)).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a k="1">\n  <b>xy</b>\n</a>\n');
  });
});

describe('messages of ISO 20022', () => {
  const text = '<Document xmlns="urn:any"><Msg><A><B> </B></A><A><C>1</C></A></Msg></Document>';

  it('are found by any of their names, and only inside of a document', () => {
    expect(messageOf(text, ['Other', 'Msg'], format.refuse)?.name).toBe('Msg');
    expect(messageOf(text, ['Other'], format.refuse)).toBeUndefined();
    expect(messageOf('<Msg><Msg/></Msg>', ['Msg'], format.refuse)).toBeUndefined();
    expect(() => messageOf('<a', ['Msg'], format.refuse)).toThrow(/well-formed/);
  });

  it('answer the first text that a path leads to', () => {
    const message = messageOf(text, ['Msg'], format.refuse);
    expect(all(message, 'A')).toHaveLength(2);
    expect([at(message, 'A', 'B')?.text, at(message, 'A', 'C'), at(undefined, 'A')]).toEqual([
      '',
      undefined,
      undefined,
    ]);
    expect([textAt(message, 'A/B', 'A'), textAt(all(message, 'A')[1], 'B', 'C')]).toEqual([null, '1']);
  });
});
