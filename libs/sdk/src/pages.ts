/** A page of a connection, as far as walking needs it. */
export interface PageOf<TNode> {
  readonly nodes: readonly TNode[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** Walks a whole list page by page: `fetchPage` gets the cursor to go on after. */
export async function* walk<TNode>(fetchPage: (after: string | null) => Promise<PageOf<TNode>>): AsyncGenerator<TNode> {
  let after: string | null = null;
  for (;;) {
    const page: PageOf<TNode> = await fetchPage(after);
    yield* page.nodes;
    if (!page.pageInfo.hasNextPage) return;
    after = page.pageInfo.endCursor ?? null;
  }
}
