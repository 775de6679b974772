/** Addresses of the files that the server writes, for links that download them. */
export interface UsherUrls {
  /** The people that `filter` lets through, as CSV. */
  usersCsv: (filter: Record<string, unknown>) => string;
  importTemplate: string;
  /** The rows that did not make it, with the reason on each. */
  importErrors: (importId: string) => string;
}

export function usherUrls(apiUrl: string): UsherUrls {
  return {
    usersCsv: (filter) =>
      `${apiUrl}/users/export.csv?filter=${encodeURIComponent(JSON.stringify(filter))}`,
    importTemplate: `${apiUrl}/imports/template.csv`,
    importErrors: (importId) => `${apiUrl}/imports/${importId}/errors.csv`,
  };
}
