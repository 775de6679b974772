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

  async function post(path, body) {
    const answer = await send(path, { method: 'POST', body });
    const json = await answer.json();
    if (!answer.ok)
      throw new Error(`POST ${path} answered ${answer.status}: ${JSON.stringify(json)}`);
    return json;
  }

  /** Uploads the CSV of `rows` people and carries it out; gives its id, and the seconds of the upload and of all. */
  async function importPeople(path, rows) {
    const form = new FormData();
    form.append('createMissingGroups', 'true');
    form.append('file', await openAsBlob(path), 'people.csv');
    const begin = performance.now();
    const seconds = () => (performance.now() - begin) / 1000;
    let state = await post('/api/imports', form);
    const uploaded = seconds();
    await post(`/api/imports/${state.id}/process`);
    while (state.status !== 'completed') {
      await sleep(100);
      [state] = (await get(`/api/imports?filter={"ids":["${state.id}"]}`)).body;
      if (state.status === 'failed') throw new Error(JSON.stringify(state));
    }
    if (state.counts.invited !== rows) throw new Error(`${state.counts.invited} of ${rows} came.`);
    return { id: state.id, uploaded, total: seconds() };
  }

  return { get, importPeople };
}
