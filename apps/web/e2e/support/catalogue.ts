/** A small file of our own format with a name that no other run has: two good rows and one with a wrong GTIN. */
export function catalogue(run: string): { readonly name: string; readonly mimeType: string; readonly buffer: Buffer } {
  const lines = [
    'product_key,name,category,sku,variant,gtin,price,cost,stock',
    `e2e-${run},E2E Clay ${run},Hair > Styling,E2E-${run}-50,50 ml,,12.90,3.10,40`,
    `e2e-${run},E2E Clay ${run},Hair > Styling,E2E-${run}-100,100 ml,,19.90,5.00,25`,
    `e2e-bad-${run},E2E Bad ${run},Hair > Styling,E2E-${run}-BAD,50 ml,4006381333932,9.90,2.00,5`,
  ];
  return { name: `catalogue-${run}.csv`, mimeType: 'text/csv', buffer: Buffer.from(`${lines.join('\n')}\n`) };
}
