import { createRequire } from 'node:module';
import { ArchivalDocument, type EmbeddedFile } from './archival-document.ts';

/** A4 in points, with margins as letters have them. */
const LEFT = 57;
const RIGHT = 538;
const TOP = 48;
const BOTTOM = 745;
const FOOTER = 770;
export const WIDTH = RIGHT - LEFT;
const INK = '#1a1a1a';
const SOFT = '#5f6368';
const RULE = '#c4c7c9';
const SIZE = { title: 16, text: 9.5, small: 7.5 } as const;
const GAP = 6;

const files = createRequire(import.meta.url);
/** Named by their paths: PDFKit reads a font anew each time that it is taken by a registered name. */
const FONTS = {
  regular: files.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  bold: files.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
};

export interface PaperOptions {
  readonly title: string;
  readonly author: string;
  /** The day that the file says it was made, so that the same document always is the same bytes. */
  readonly day: string;
  readonly language: 'de' | 'en';
  /** Columns at the foot of every page. */
  readonly footer: readonly (readonly string[])[];
  /** `Page 1 of 2`. */
  readonly pageOf: (page: number, of: number) => string;
}

export interface Column {
  readonly header: string;
  readonly width: number;
  readonly right?: boolean;
}

/** Rows of a table; every row knows what the sum is after it, for the top of the next page. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly note?: string;
  readonly sumAfter: string;
}

export interface Said {
  readonly size?: keyof typeof SIZE;
  readonly bold?: boolean;
  readonly soft?: boolean;
  readonly right?: boolean;
  readonly x?: number;
  readonly width?: number;
}

/** A page to write on from top to bottom; what does not fit goes on to the next one. */
export class Paper {
  private readonly doc: ArchivalDocument;
  private readonly chunks: Buffer[] = [];
  y = TOP;

  constructor(private readonly options: PaperOptions) {
    const made = new Date(`${options.day}T00:00:00Z`);
    this.doc = new ArchivalDocument({
      ...{ title: clean(options.title), author: clean(options.author), made, language: options.language },
      ...{ margins: { top: TOP, left: LEFT, right: LEFT, bottom: 0 }, font: FONTS.regular },
    });
    this.doc.on('data', (chunk: Buffer) => this.chunks.push(chunk));
  }

  /** Puts a file into the document, e.g. the same in a form for machines. */
  embed(file: EmbeddedFile): void {
    this.doc.embed(file);
  }

  /** Writes a text at the place it is at, and moves below it. */
  say(text: string, said: Said = {}): void {
    this.y += this.write(text, this.y, said);
  }

  /** Writes a text at a place; gives its height. */
  write(text: string, y: number, { size = 'text', bold, soft, right, x = LEFT, width = WIDTH }: Said = {}): number {
    const shown = clean(text);
    this.doc
      .font(bold ? FONTS.bold : FONTS.regular)
      .fontSize(SIZE[size])
      .fillColor(soft ? SOFT : INK);
    this.doc.text(shown, x, y, { width, align: right ? 'right' : 'left', lineGap: 1.5 });
    return this.doc.heightOfString(shown === '' ? ' ' : shown, { width, lineGap: 1.5 });
  }

  space(points = GAP): void {
    this.y += points;
  }

  /** Goes to the next page where less is left than asked for. */
  need(points: number): boolean {
    if (this.y + points <= BOTTOM) return false;
    this.doc.addPage();
    this.y = TOP;
    return true;
  }

  rule(): void {
    this.doc.moveTo(LEFT, this.y).lineTo(RIGHT, this.y).lineWidth(0.5).strokeColor(RULE).stroke();
    this.y += GAP;
  }

  /** Two columns of facts at the right, e.g. number and day. */
  facts(rows: readonly (readonly [name: string, value: string])[], y: number, x = 350): number {
    let at = y;
    for (const [name, value] of rows) {
      const height = this.write(name, at, { soft: true, x, width: 85 });
      at += Math.max(height, this.write(value, at, { right: true, x: x + 85, width: RIGHT - x - 85 })) + 1;
    }
    return at;
  }

  /** A table with its head on every page, and what is carried over at the end of one page and the start of the next. */
  table(columns: readonly Column[], rows: readonly TableRow[], carried: string): void {
    this.head(columns);
    let sum: string | null = null;
    for (const row of rows) {
      const height = this.heightOf(columns, row);
      // A row, and room for the sum that is carried over.
      if (this.y + height + 2 * SIZE.text + GAP > BOTTOM && sum !== null) {
        this.carry(carried, sum);
        this.need(BOTTOM);
        this.head(columns);
        this.carry(carried, sum);
      }
      this.row(columns, row, height);
      sum = row.sumAfter;
    }
    this.rule();
  }

  private head(columns: readonly Column[]): void {
    this.rule();
    let x = LEFT;
    let height = 0;
    for (const { header, width, right = false } of columns) {
      height = Math.max(height, this.write(header, this.y, { size: 'small', soft: true, right, x, width }));
      x += width;
    }
    this.y += height + 3;
    this.rule();
  }

  private heightOf(columns: readonly Column[], row: TableRow): number {
    const at = (text: string, width: number, size: keyof typeof SIZE): number =>
      this.doc
        .font(FONTS.regular)
        .fontSize(SIZE[size])
        .heightOfString(clean(text) || ' ', { width: width - GAP, lineGap: 1.5 });
    const heights = columns.map(({ width }, index) => at(row.cells[index] ?? '', width, 'text'));
    const note = row.note ? at(row.note, columns[1]!.width, 'small') : 0;
    return Math.max(...heights.map((height, index) => (index === 1 ? height + note : height))) + GAP;
  }

  private row(columns: readonly Column[], row: TableRow, height: number): void {
    let x = LEFT;
    columns.forEach(({ width, right = false }, index) => {
      const place = { right, x, width: right ? width : width - GAP };
      const used = this.write(row.cells[index] ?? '', this.y, place);
      if (index === 1 && row.note) this.write(row.note, this.y + used, { ...place, size: 'small', soft: true });
      x += width;
    });
    this.y += height;
  }

  private carry(word: string, sum: string): void {
    this.y += Math.max(
      this.write(word, this.y, { soft: true, width: WIDTH - 120 }),
      this.write(sum, this.y, { bold: true, right: true, x: RIGHT - 120, width: 120 }),
    );
    this.y += GAP;
  }

  /** Squares of a code, as large as asked for. */
  squares(
    size: number,
    isDark: (row: number, column: number) => boolean,
    at: { x: number; y: number; edge: number },
  ): void {
    const step = at.edge / size;
    this.doc.fillColor('#000000');
    for (let row = 0; row < size; row += 1)
      for (let column = 0; column < size; column += 1)
        if (isDark(row, column)) this.doc.rect(at.x + column * step, at.y + row * step, step, step);
    this.doc.fill();
  }

  /** The file. */
  async bytes(): Promise<Buffer> {
    const { count } = this.doc.bufferedPageRange();
    const { footer, pageOf } = this.options;
    for (let page = 0; page < count; page += 1) {
      this.doc.switchToPage(page);
      const width = WIDTH / Math.max(1, footer.length);
      footer.forEach((lines, index) => {
        const x = LEFT + index * width;
        this.write(lines.filter((line) => line !== '').join('\n'), FOOTER, {
          size: 'small',
          soft: true,
          x,
          width: width - GAP,
        });
      });
      this.write(pageOf(page + 1, count), FOOTER - 14, { size: 'small', soft: true, right: true });
    }
    const ended = new Promise<void>((resolve, reject) => {
      this.doc.once('end', resolve);
      this.doc.once('error', reject);
    });
    this.doc.end();
    await ended;
    return Buffer.concat(this.chunks);
  }
}

/** Without signs that a page cannot show. */
const clean = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '');
