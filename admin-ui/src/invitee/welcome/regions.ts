/** The countries that languages are written with: DE for `de-DE`, none for `de`. */
export function regionsOf(languages: readonly string[]): Set<string> {
  return new Set(languages.flatMap((language) => region(language) ?? []));
}

function region(language: string): string | undefined {
  try {
    return new Intl.Locale(language).region;
  } catch {
    return undefined;
  }
}
