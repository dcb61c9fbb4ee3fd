import { DomainError } from '@mh-os/kernel';

/**
 * Text of a file as UTF-8, or UTF-16 where its byte order mark says so; the mark is removed. Bytes that are no such text
 * refuse the file, for replacement characters would end up in names.
 */
export async function* decodeText(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  try {
    for await (const chunk of chunks) {
      decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
      const text = decoder.decode(chunk, { stream: true });
      if (text) yield text;
    }
    const rest = decoder?.decode();
    if (rest) yield rest;
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
    throw new DomainError(
      'IMPORT_FILE_UNREADABLE',
      'The file is not text in UTF-8: save it as "CSV UTF-8" and upload it again.',
    );
  }
}

function encodingOf(head: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** The first characters of a text, at most `most`; the rest stays unread. */
export async function headOf(text: AsyncIterable<string>, most: number): Promise<string> {
  let head = '';
  for await (const part of text) {
    head += part;
    if (head.length >= most) break;
  }
  return head.slice(0, most);
}
