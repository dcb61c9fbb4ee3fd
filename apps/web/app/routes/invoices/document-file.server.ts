/** A file of the graph as an answer to the browser. */
export function fileResponse(file: {
  readonly name: string;
  readonly mimeType: string;
  readonly content: string;
}): Response {
  return new Response(Buffer.from(file.content, 'base64'), {
    headers: {
      'content-type': file.mimeType,
      'content-disposition': `inline; filename="${file.name}"`,
      'cache-control': 'no-store',
    },
  });
}
