import { createServer } from './create-server.js';
import { runMigrated } from './run.js';

/** Serves until SIGTERM or SIGINT, then ends what it has begun. */
runMigrated(async (configuration) => {
  const app = await createServer(configuration);
  await app.listen(configuration.port, configuration.host);
  const { publicUrl, mail } = configuration.usher;
  console.log(`Usher is at ${publicUrl} (listening on ${await app.getUrl()})`);
  console.log(`The first admin is ${configuration.firstRun.email}`);
  if (mail?.mailbox) console.log(`Its mails can be read at ${publicUrl}/mailbox`);
});
