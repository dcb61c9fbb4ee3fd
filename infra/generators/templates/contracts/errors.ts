export const __serviceCamel__Errors = {} as const;
