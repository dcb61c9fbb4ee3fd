/** What narrows the list of products, by the names of its address. */
export const filterNames: readonly string[] = ['q', 'status', 'category', 'supplier', 'stock', 'ids'];
