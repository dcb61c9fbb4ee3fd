/** Whether an exact decimal is nothing. */
export const isZero = ({ decimal }: { readonly decimal: string }): boolean => /^-?0*(\.0*)?$/.test(decimal);
