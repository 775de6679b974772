/** A local SMTP server that takes every mail and counts it, in a process of its own. */
import { fork } from 'node:child_process';
import { once } from 'node:events';

export async function startSink() {
  const child = fork(new URL('smtp-sink.process.mjs', import.meta.url).pathname);
  const [{ port }] = await once(child, 'message');
  const ask = async (question) => {
    child.send(question);
    const [answer] = await once(child, 'message');
    return answer;
  };
  return {
    url: `smtp://127.0.0.1:${port}`,
    /** Counts what has come since the last `forget`: `mails`, `repeated`, `bytes`, `seconds` from the first to the last. */
    state: () => ask('state'),
    /** Begins to count anew; gives what had come until then. */
    forget: () => ask('forget'),
    stop: () => child.kill(),
  };
}
