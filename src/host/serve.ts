import { FirstAdminSetup } from '../index.js';
import { createServer } from './create-server.js';
import { ConfigurationError } from './environment.js';
import { runMigrated } from './run.js';

/** Serves until SIGTERM or SIGINT, then ends what it has begun. */
runMigrated(async (configuration) => {
  const app = await createServer(configuration);
  await app.listen(configuration.port, configuration.host).catch(toldIfTaken(configuration.port));
  const { publicUrl, mail } = configuration.usher;
  console.log(`Usher is at ${publicUrl} (listening on ${await app.getUrl()})`);
  const { email } = configuration.firstRun;
  // Somebody else may have become it since, or from the beginning.
  if (await app.get(FirstAdminSetup).isAdmin(email)) console.log(`The first admin is ${email}`);
  if (mail?.mailbox) console.log(`Its mails can be read at ${publicUrl}/mailbox`);
});

/** Says what to do where something else listens at the port, a second Usher above all. */
function toldIfTaken(port: number): (thrown: unknown) => never {
  return (thrown) => {
    if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'EADDRINUSE'))
      throw thrown;
    throw new ConfigurationError(
      `Something listens at port ${port} already, perhaps another Usher. End it, or set PORT to another port.`,
    );
  };
}
