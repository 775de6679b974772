/** The process of smtp-sink.mjs: tells its port, then what has come whenever it is asked. */
import { SMTPServer } from 'smtp-server';

const seen = new Set();
let came = nothing();

function nothing() {
  return { mails: 0, repeated: 0, bytes: 0, first: 0, last: 0 };
}

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  logger: false,
  onData(stream, session, done) {
    stream.on('data', (chunk) => (came.bytes += chunk.length));
    stream.on('end', () => {
      const to = session.envelope.rcptTo[0].address;
      came.last = performance.now();
      if (came.mails === 0) came.first = came.last;
      came.mails++;
      if (seen.has(to)) came.repeated++;
      seen.add(to);
      done();
    });
  },
});
server.on('error', () => undefined);
server.listen(0, '127.0.0.1', () => process.send({ port: server.server.address().port }));

process.once('disconnect', () => process.exit());
process.on('message', (question) => {
  const { first, last, ...counted } = came;
  process.send({ ...counted, seconds: (last - first) / 1000 });
  if (question !== 'forget') return;
  came = nothing();
});
