import { faultGroups, importPreview, importRows, me, peopleImport } from './examples.js';

/** The answers of the server, by method and path: a body, or `never`. */
export type Answers = Readonly<Record<string, object | 'never'>>;

const one = `/imports/${peopleImport.id}`;

const usual: Answers = {
  'GET /auth/me': me,
  [`GET ${one}`]: peopleImport,
  [`GET ${one}/rows`]: importRows,
  [`GET ${one}/faults`]: faultGroups,
  [`GET ${one}/preview`]: importPreview,
};

/** Answers in place of a server, from now on. */
export function answerWith(own: Answers = {}): void {
  const answers = { ...usual, ...own };
  window.fetch = (input, init) => {
    const { url, method } = new Request(input, init);
    const path = new URL(url).pathname.replace(/^.*\/api\//, '/');
    const answer = answers[`${method} ${path}`];
    if (answer === 'never') return new Promise(() => undefined);
    return Promise.resolve(answer === undefined ? nothing(path) : found(answer));
  };
}

function found(body: object): Response {
  const headers = Array.isArray(body)
    ? { 'Content-Range': `items 0-${body.length - 1}/${body.length}` }
    : undefined;
  return Response.json(body, { headers });
}

function nothing(path: string): Response {
  const problem = { status: 404, code: 'import.not_found', title: `No story answers ${path}` };
  return Response.json(problem, {
    status: 404,
    headers: { 'Content-Type': 'application/problem+json' },
  });
}
