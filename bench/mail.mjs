/**
 * Delivering the queued mails of an import, beside a bare nodemailer pool that sends one of them, as
 * often as there are mails, over as many connections to the same local SMTP server. Both are timed
 * where the mails come in, from the first to the last.
 * `npm run bench:mail -- --mails 5000 [--db mysql|sqlite]`; the last line is JSON.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createTransport } from 'nodemailer';
import { renderMail } from '../dist/src/modules/mail/rendering/render-mail.js';
import { plainLook } from '../dist/src/modules/mail/rendering/mail-look.js';
import { noWordings } from '../dist/src/modules/mail/wording/mail-wordings.js';
import { languages } from '../dist/src/words/languages.js';
import { LANES as CONNECTIONS } from '../dist/src/modules/mail/sending/mailer.js';
import { writeCsv } from './generate-csv.mjs';
import { clientOf } from './support/client.mjs';
import { startApplication } from './support/processes.mjs';
import { report, round } from './support/report.mjs';
import { startSink } from './support/smtp-sink.mjs';

const { values } = parseArgs({
  options: {
    mails: { type: 'string', default: '5000' },
    db: { type: 'string', default: 'mysql' },
  },
});
const mails = Number(values.mails);
/** In seconds: how long nothing may come before mails count as lost. */
const PATIENCE = 30;

const directory = mkdtempSync(join(tmpdir(), 'usher-bench-'));
const sink = await startSink();
let application;
try {
  // At one mail a second nearly all of them wait until the import is done.
  application = await startApplication(values.db, { USHER_SMTP_URL: sink.url });
  const file = await writeCsv(join(directory, 'people.csv'), mails);
  await clientOf(application).importPeople(file, mails);
  await application.end();
  const early = await sink.forget();
  await application.start({ USHER_MAIL_PER_SECOND: '0' });
  const rest = await arrived(mails - early.mails);
  // Whatever is sent twice comes within the next look at the queue.
  await sleep(4000);
  const usher = await sink.state();
  await application.stop();
  application = undefined;

  await sink.forget();
  await sendBare(rest.mails);
  const bare = await arrived(rest.mails);

  report({
    bench: 'mail',
    db: values.db,
    mails,
    timedMails: rest.mails,
    bytesPerMail: Math.round(rest.bytes / rest.mails),
    bareBytesPerMail: Math.round(bare.bytes / bare.mails),
    sentTwice: early.repeated + usher.repeated,
    perSecond: Math.round(rest.mails / rest.seconds),
    barePerSecond: Math.round(bare.mails / bare.seconds),
    ratioToBare: round(bare.seconds / rest.seconds),
  });
} finally {
  await application?.stop();
  sink.stop();
  rmSync(directory, { recursive: true, force: true });
}

/** Waits until so many mails have come. */
async function arrived(wanted) {
  let before = { mails: -1 };
  for (let waited = 0; waited < PATIENCE; waited += 0.1) {
    const state = await sink.state();
    if (state.mails >= wanted) return state;
    if (state.mails > before.mails) waited = 0;
    before = state;
    await sleep(100);
  }
  throw new Error(`${before.mails} of ${wanted} mails came.`);
}

/** Sends an invitation, rendered once, to `count` addresses. */
async function sendBare(count) {
  const pool = createTransport({
    url: sink.url,
    pool: true,
    maxConnections: CONNECTIONS,
    maxMessages: Infinity,
  });
  const { subject, html, text } = invitation();
  let next = 0;
  const connection = async () => {
    while (next < count) {
      const to = `bare${next++}@example.org`;
      await pool.sendMail({ from: 'bench@example.org', to, subject, text, html });
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  pool.close();
}

function invitation() {
  const mail = {
    template: 'invitation',
    chosen: [],
    look: plainLook,
    wordings: noWordings,
    values: {
      organizationName: 'My organization',
      contactEmail: null,
      firstName: 'Ann',
      inviterName: null,
      email: 'person1@example.org',
      link: `http://localhost:3000/accept#${'x'.repeat(64)}`,
      expiresAt: new Date(),
      hasAccount: false,
      welcome: null,
    },
  };
  return renderMail(mail, languages);
}
