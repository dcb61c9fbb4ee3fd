import PDFDocument from 'pdfkit';

/** A PDF of anyone with files inside. */
export async function aPdfWith(files: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const pdf = new PDFDocument();
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  pdf.text('An invoice');
  for (const [name, content] of Object.entries(files)) pdf.file(Buffer.from(content as string), { name });
  const ended = new Promise((resolve) => pdf.once('end', resolve));
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}
