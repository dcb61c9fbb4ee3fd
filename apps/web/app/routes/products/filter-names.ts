const names: readonly string[] = ['q', 'status', 'category', 'supplier', 'stock', 'ids'];

/** Whether a name of the address is a filter by a price, a margin or an attribute. */
export const isMoreFilter = (name: string): boolean =>
  /^(price|margin)\.(in|min|max)$|^attr\.[\w-]+(\.(min|max))?$/.test(name);

/** Whether a name of the address narrows the list of products. */
export const isFilter = (name: string): boolean => names.includes(name) || isMoreFilter(name);
