/** How a product is taxed; the percentage follows from country and date. */
export const VAT_CLASSES = ['STANDARD', 'REDUCED', 'ZERO'] as const;

export type VatClass = (typeof VAT_CLASSES)[number];
