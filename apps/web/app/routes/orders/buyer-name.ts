interface Named {
  readonly companyName?: string | null;
  readonly givenName?: string | null;
  readonly familyName?: string | null;
  readonly reference?: string | null;
}

/** What to call a buyer: company, person, or the shop's number. */
export function buyerName({ companyName, givenName, familyName, reference }: Named): string | undefined {
  const person = [givenName, familyName].filter(Boolean).join(' ');
  return companyName || person || reference || undefined;
}
