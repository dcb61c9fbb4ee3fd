/**
 * The Markdown of documents as elements: headings, lists, quotes, paragraphs, strong, emphasis, code and links. Nothing of
 * it becomes markup by itself, so that a text can do no more than look like one.
 */
export function Markdown({ text }: { readonly text: string }) {
  return <div className="flex max-w-[68ch] flex-col gap-3 break-words">{blocksOf(text).map(toBlock)}</div>;
}

interface Block {
  readonly kind: 'heading' | 'list' | 'numbers' | 'quote' | 'code' | 'text';
  readonly level: number;
  readonly lines: readonly string[];
}

const LINE: readonly (readonly [Block['kind'], RegExp])[] = [
  ['heading', /^(#{1,4})\s+(.*)$/],
  ['list', /^()[-*]\s+(.*)$/],
  ['numbers', /^()\d+[.)]\s+(.*)$/],
  ['quote', /^()>\s?(.*)$/],
];

function read(line: string): Block {
  for (const [kind, pattern] of LINE) {
    const match = pattern.exec(line);
    if (match) return { kind, level: match[1]?.length ?? 0, lines: [match[2] ?? ''] };
  }
  return { kind: 'text', level: 0, lines: [line] };
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let open = false;
  let fenced = false;
  for (const line of text.split('\n')) {
    const last = blocks.at(-1);
    if (line.startsWith('```')) {
      fenced = !fenced;
      if (fenced) blocks.push({ kind: 'code', level: 0, lines: [] });
      open = false;
    } else if (fenced && last) blocks[blocks.length - 1] = { ...last, lines: [...last.lines, line] };
    else if (line.trim() === '') open = false;
    else {
      const next = read(line);
      const joins = open && last?.kind === next.kind && next.kind !== 'heading';
      if (joins) blocks[blocks.length - 1] = { ...last, lines: [...last.lines, ...next.lines] };
      else blocks.push(next);
      open = true;
    }
  }
  return blocks;
}

function toBlock({ kind, level, lines }: Block, key: number) {
  const items = lines.map((line, index) => <li key={index}>{inline(line)}</li>);
  if (kind === 'heading') {
    // The page has its own first heading.
    const Heading = (['h2', 'h2', 'h3', 'h4', 'h4'] as const)[level] ?? 'h4';
    return (
      <Heading key={key} className="mt-2 text-section">
        {inline(lines[0] ?? '')}
      </Heading>
    );
  }
  if (kind === 'list')
    return (
      <ul key={key} className="list-disc pl-5">
        {items}
      </ul>
    );
  if (kind === 'numbers')
    return (
      <ol key={key} className="list-decimal pl-5">
        {items}
      </ol>
    );
  if (kind === 'quote')
    return (
      <blockquote key={key} className="border-l-2 border-line-strong pl-3 text-muted">
        {inline(lines.join(' '))}
      </blockquote>
    );
  if (kind === 'code')
    return (
      <pre key={key} tabIndex={0} className="overflow-x-auto rounded-control bg-sunken p-3 font-mono text-meta">
        {lines.join('\n')}
      </pre>
    );
  return <p key={key}>{inline(lines.join(' '))}</p>;
}

const INLINE = /(\*\*[^*]+\*\*|\*[^*\s][^*]*\*|`[^`]+`|\[[^\]]+\]\(https?:\/\/[^\s)]+\))/g;

function inline(text: string): React.ReactNode[] {
  return text.split(INLINE).map((part, key) => {
    const link = /^\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)$/.exec(part);
    if (link)
      return (
        <a key={key} href={link[2]} rel="noreferrer noopener" target="_blank" className="text-accent underline">
          {link[1]}
        </a>
      );
    if (part.length > 4 && part.startsWith('**') && part.endsWith('**'))
      return <strong key={key}>{part.slice(2, -2)}</strong>;
    if (part.length > 2 && part.startsWith('`') && part.endsWith('`'))
      return (
        <code key={key} className="rounded-control bg-neutral-bg px-1 font-mono">
          {part.slice(1, -1)}
        </code>
      );
    if (part.length > 2 && part.startsWith('*') && part.endsWith('*')) return <em key={key}>{part.slice(1, -1)}</em>;
    return part;
  });
}
