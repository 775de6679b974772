/** Requests to the application, as the benchmarks make them. */
import { openAsBlob } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A client of `application` (startApplication) that is signed in as the admin. */
export function clientOf({ url, cookie }) {
  const send = (path, options = {}) => fetch(url + path, { ...options, headers: { cookie } });

  /** Reads once more when the server has just closed the connection that was kept alive. */
  async function get(path) {
    for (let tries = 1; ; tries++) {
      const begin = performance.now();
      try {
        const answer = await send(path);
        const text = await answer.text();
        if (!answer.ok) throw new Error(`GET ${path} answered ${answer.status}: ${text}`);
        return { body: JSON.parse(text), milliseconds: performance.now() - begin };
      } catch (thrown) {
        // What `fetch` throws when there was no answer.
        if (!(thrown instanceof TypeError) || tries === 3) throw thrown;
      }
    }
  }

  async function change(method, path, body, type) {
    const headers = type ? { cookie, 'content-type': type } : { cookie };
    const answer = await fetch(url + path, { method, body, headers });
    const json = await answer.json();
    if (!answer.ok)
      throw new Error(`${method} ${path} answered ${answer.status}: ${JSON.stringify(json)}`);
    return json;
  }

  /** Uploads a file of `rows` people; gives the import's id, and the seconds until it could be checked. */
  async function upload(path, rows) {
    const form = new FormData();
    form.append('createMissingGroups', 'true');
    form.append('file', await openAsBlob(path), 'people');
    const begin = performance.now();
    const { id, counts } = await change('POST', '/api/imports', form);
    if (counts.ready !== rows) throw new Error(`${counts.ready} of ${rows} are ready.`);
    return { id, uploaded: (performance.now() - begin) / 1000 };
  }

  /** Waits until an import has the status, asking every `pause` milliseconds. */
  async function until(id, status, pause) {
    for (;;) {
      const [state] = (await get(`/api/imports?filter={"ids":["${id}"]}`)).body;
      if (state.status === status) return state;
      if (state.status === 'failed') throw new Error(JSON.stringify(state));
      await sleep(pause);
    }
  }

  /** Changes the choices of an import; gives the seconds until all its rows have been judged by them. */
  async function judgeAgain(id, choices) {
    const begin = performance.now();
    await change('PUT', `/api/imports/${id}`, JSON.stringify(choices), 'application/json');
    await until(id, 'ready', 50);
    return (performance.now() - begin) / 1000;
  }

  /**
   * Uploads the file of `rows` people and carries it out, asking how it goes each `pause` milliseconds;
   * gives its id, and the seconds of the upload and of all.
   */
  async function importPeople(path, rows, pause = 100) {
    const begin = Date.now();
    const { id, uploaded } = await upload(path, rows);
    await change('POST', `/api/imports/${id}/process`);
    const { counts, finishedAt } = await until(id, 'completed', pause);
    if (counts.invited !== rows) throw new Error(`${counts.invited} of ${rows} came.`);
    return { id, uploaded, total: (Date.parse(finishedAt) - begin) / 1000 };
  }

  return { get, importPeople, judgeAgain, upload };
}
