import PDFDocument from 'pdfkit';
import { escapeXml } from '../../xml/write-xml.ts';

/** A file inside of a PDF, and what the PDF says of it. */
export interface EmbeddedFile {
  readonly name: string;
  readonly mime: string;
  readonly description: string;
  readonly content: string;
  /** How it relates to the pages, in the words of PDF/A-3. */
  readonly relationship: 'Alternative' | 'Data' | 'Source' | 'Supplement';
  /** What the metadata say of it: whole `rdf:Description` elements. */
  readonly metadata: string;
}

export interface ArchivalOptions {
  readonly title: string;
  readonly author: string;
  /** The moment that the file says it was made. */
  readonly made: Date;
  readonly language: string;
  readonly margins: { readonly top: number; readonly left: number; readonly right: number; readonly bottom: number };
  /** The font that is there from the start; a standard font could not be embedded. */
  readonly font: string;
}

const PRODUCER = 'MH-OS';

/** What pdfkit does with metadata at the end; its types do not tell of it. */
interface Metadata {
  appendXML(xml: string): void;
}

/** A document for archives (PDF/A-3b): its fonts, its colours and what it says of itself are in the file. */
export class ArchivalDocument extends PDFDocument {
  private readonly about: ArchivalOptions;

  constructor(options: ArchivalOptions) {
    const { title, author, made, language, margins, font } = options;
    super({
      ...{ size: 'A4', bufferPages: true, lang: language, displayTitle: true, pdfVersion: '1.7', subset: 'PDF/A-3b' },
      ...{ margins: { ...margins }, font },
      info: { Title: title, Author: author, CreationDate: made, ModDate: made, Producer: PRODUCER, Creator: PRODUCER },
    });
    this.about = options;
  }

  /** Puts a file into the document. */
  embed({ name, mime, description, content, relationship, metadata }: EmbeddedFile): void {
    const about = { name, type: mime, description, relationship, modifiedDate: this.about.made };
    this.file(Buffer.from(content, 'utf8'), about as PDFKit.Mixins.PDFAttachmentOptions);
    (this as unknown as Metadata).appendXML(metadata);
  }

  /** In place of pdfkit's own, which takes a title with an ampersand for XML and leaves out the day of change. */
  _addInfo(): void {
    const { title, author, made } = this.about;
    const day = `${made.toISOString().slice(0, 19)}Z`;
    (this as unknown as Metadata).appendXML(`
      <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
        <xmp:CreateDate>${day}</xmp:CreateDate>
        <xmp:ModifyDate>${day}</xmp:ModifyDate>
        <xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool>
        <pdf:Producer>${PRODUCER}</pdf:Producer>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
        <dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>
      </rdf:Description>`);
  }
}
