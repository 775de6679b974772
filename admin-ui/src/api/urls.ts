/** Addresses of the files that the server writes, for links that download them. */
export interface UsherUrls {
  /** The people that `filter` lets through, as CSV. */
  usersCsv: (filter: Record<string, unknown>) => string;
  importTemplate: string;
  /** With the columns of personal information that the organization asks for. */
  identityTemplate: string;
  /** The rows that did not make it, with the reason on each. */
  importErrors: (importId: string) => string;
  /** All that is held about one person, as JSON. */
  personalData: (userId: string) => string;
  /** The same of the person who is signed in. */
  myPersonalData: string;
  /** Where people see and give their own personal information, outside of the panel. */
  welcome: string;
}

export function usherUrls(apiUrl: string): UsherUrls {
  return {
    usersCsv: (filter) =>
      `${apiUrl}/users/export.csv?filter=${encodeURIComponent(JSON.stringify(filter))}`,
    importTemplate: `${apiUrl}/imports/template.csv`,
    identityTemplate: `${apiUrl}/imports/template.csv?identity=true`,
    importErrors: (importId) => `${apiUrl}/imports/${importId}/errors.csv`,
    personalData: (userId) => `${apiUrl}/users/${userId}/personal-data`,
    myPersonalData: `${apiUrl}/me/personal-data`,
    welcome: '/welcome',
  };
}
