/**
 * Usher on a cluster, by hand: three nodes of Galera and three Redis with Sentinel, of Debian's
 * packages mariadb-server, galera-4 and redis-server, all on this machine and in a directory that is
 * deleted. The database node and the primary Redis that are in use are killed during an import of
 * `--rows` people, which goes on. `npm run test:cluster`, after a build.
 */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Redis } from 'ioredis';
import { createConnection } from 'mysql2/promise';
import { writeCsv } from '../../bench/generate-csv.mjs';
import { clientOf } from '../../bench/support/client.mjs';
import { freePort, scriptOf } from '../../bench/support/processes.mjs';
import { startSink } from '../../bench/support/smtp-sink.mjs';

const { values } = parseArgs({ options: { rows: { type: 'string', default: '20000' } } });
const rows = Number(values.rows);
const directory = mkdtempSync(join(tmpdir(), 'usher-cluster-'));
// Nodes copy their data to each other with rsync, which takes nothing as root.
const account = userInfo().username === 'root' ? 'mysql' : userInfo().username;
chmodSync(directory, 0o711);
const children = new Set();
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(directory, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
const begun = performance.now();

function say(words) {
  console.log(`${((performance.now() - begun) / 1000).toFixed(1).padStart(6)} s  ${words}`);
}

function launch(command, parameters, options = {}) {
  const child = spawn(command, parameters, { stdio: 'ignore', ...options });
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

async function until(what, probe, seconds = 120) {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const found = await probe().catch(() => undefined);
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`Not within ${seconds} seconds: ${what}.`);
    await sleep(100);
  }
}

async function ask(port, statement, database) {
  const connection = await createConnection({
    host: '127.0.0.1',
    port,
    user: 'root',
    database,
    connectTimeout: 2000,
  });
  try {
    return (await connection.query(statement))[0];
  } finally {
    connection.destroy();
  }
}

/** A node of Galera; the first one founds the cluster, the others join it. */
async function startNode(number, members) {
  const data = join(directory, `node${number}`);
  cpSync(installed, data, { recursive: true });
  if (account === 'mysql') spawnSync('chown', ['-R', account, data]);
  const { port, replication } = members[number];
  const others = members.map((member) => `127.0.0.1:${member.replication}`).join(',');
  const child = launch('mariadbd', [
    '--no-defaults',
    `--datadir=${data}`,
    `--user=${account}`,
    `--port=${port}`,
    '--bind-address=127.0.0.1',
    `--socket=${join(data, 'socket')}`,
    `--log-error=${join(data, 'error.log')}`,
    '--binlog-format=ROW',
    '--innodb-autoinc-lock-mode=2',
    '--innodb-flush-log-at-trx-commit=0',
    '--wsrep-on=ON',
    '--wsrep-provider=/usr/lib/galera/libgalera_smm.so',
    '--wsrep-cluster-name=usher',
    `--wsrep-cluster-address=gcomm://${number === 0 ? '' : others}`,
    `--wsrep-node-name=node${number}`,
    '--wsrep-node-address=127.0.0.1',
    '--wsrep-sst-method=rsync',
    `--wsrep-sst-receive-address=127.0.0.1:${members[number].transfer}`,
    `--wsrep-provider-options=gmcast.listen_addr=tcp://127.0.0.1:${replication};ist.recv_addr=127.0.0.1:${members[number].increments};gcache.size=64M`,
  ]);
  const synced = async () => {
    const [state] = await ask(port, "SHOW STATUS LIKE 'wsrep_local_state_comment'");
    return state.Value === 'Synced';
  };
  await until(`node ${number} is synced`, synced);
  return { ...members[number], name: `node${number}`, child };
}

/** Leads to the first node that takes connections, as a load balancer with one active server does. */
async function balancer(nodes) {
  const server = createServer((near) => {
    const attempt = ([node, ...others]) => {
      if (!node) return near.destroy();
      const far = connect(node.port, '127.0.0.1');
      let isOpen = false;
      far.once('connect', () => {
        isOpen = true;
        near.pipe(far).pipe(near);
      });
      far.on('error', () => (isOpen ? near.destroy() : attempt(others)));
      far.on('close', () => isOpen && near.destroy());
      near.on('close', () => far.destroy());
    };
    near.on('error', () => undefined);
    attempt(nodes);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: server.address().port, close: () => server.close() };
}

/** A primary, two replicas, and three sentinels that agree by two. */
async function startRedis() {
  const ports = [await freePort(), await freePort(), await freePort()];
  const servers = ports.map((port, number) =>
    launch('redis-server', [
      ...['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', directory],
      ...(number === 0 ? [] : ['--replicaof', '127.0.0.1', String(ports[0])]),
    ]),
  );
  const sentinels = [await freePort(), await freePort(), await freePort()];
  for (const port of sentinels) {
    const file = join(directory, `sentinel${port}.conf`);
    const lines = [
      `port ${port}`,
      'bind 127.0.0.1',
      `dir ${directory}`,
      `sentinel monitor primary 127.0.0.1 ${ports[0]} 2`,
      'sentinel down-after-milliseconds primary 3000',
      'sentinel failover-timeout primary 10000',
    ];
    writeFileSync(file, `${lines.join('\n')}\n`);
    launch('redis-server', [file, '--sentinel']);
  }
  await until('the sentinels know each other and the replicas', async () => {
    const sentinel = new Redis(sentinels[0], { lazyConnect: true, retryStrategy: () => null });
    sentinel.on('error', () => undefined);
    try {
      await sentinel.connect();
      const others = await sentinel.call('SENTINEL', 'SENTINELS', 'primary');
      const replicas = await sentinel.call('SENTINEL', 'REPLICAS', 'primary');
      return others.length === 2 && replicas.length === 2;
    } finally {
      sentinel.disconnect();
    }
  });
  return { primary: servers[0], sentinels };
}

const installed = join(directory, 'installed');
spawnSync('mariadb-install-db', [
  '--no-defaults',
  `--datadir=${installed}`,
  `--user=${userInfo().username}`,
  '--auth-root-authentication-method=normal',
  '--skip-test-db',
]);
const members = [];
for (let number = 0; number < 3; number++) {
  const [port, replication, transfer, increments] = [
    await freePort(),
    await freePort(),
    await freePort(),
    await freePort(),
  ];
  members.push({ port, replication, transfer, increments });
}
const nodes = [];
for (let number = 0; number < 3; number++) nodes.push(await startNode(number, members));
await ask(nodes[0].port, 'CREATE DATABASE usher CHARACTER SET utf8mb4');
const [size] = await ask(nodes[2].port, "SHOW STATUS LIKE 'wsrep_cluster_size'");
say(`Galera has ${size.Value} nodes`);
const { primary, sentinels } = await startRedis();
say('Redis has a primary, two replicas and three sentinels');
const front = await balancer(nodes);
const smtp = await startSink();

const port = await freePort();
const url = `http://127.0.0.1:${port}`;
const admin = { email: 'admin@example.com', password: 'a long enough passphrase' };
const env = {
  PATH: process.env.PATH,
  PORT: String(port),
  USHER_DATA_DIR: directory,
  USHER_DATABASE_URL: `mysql://root@127.0.0.1:${front.port}/usher`,
  USHER_REDIS_URL: 'redis://primary',
  USHER_REDIS_SENTINELS: sentinels.map((one) => `127.0.0.1:${one}`).join(','),
  USHER_SMTP_URL: smtp.url,
  USHER_SECRET_KEYS: `cluster:${randomBytes(32).toString('base64')}`,
  USHER_ADMIN_EMAIL: admin.email,
  USHER_ADMIN_PASSWORD: admin.password,
};
const start = (command, parameters = []) =>
  launch(process.execPath, [scriptOf(command), ...parameters], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
const migration = start('../bin/usher', ['migrate']);
await new Promise((resolve) => migration.once('exit', resolve));
const processes = [start('main'), start('worker'), start('worker')];
await until('the server answers', async () => (await fetch(`${url}/health/ready`)).ok);
say('a server and two workers of Usher run');

const signedIn = await fetch(`${url}/api/auth/login`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ identifier: admin.email, password: admin.password }),
});
const cookie = signedIn.headers.getSetCookie()[0].split(';')[0];
const file = await writeCsv(join(directory, 'people.csv'), rows);
const { id } = await clientOf({ url, cookie }).upload(file, rows);
say(`a file of ${rows} people is uploaded and checked`);
await fetch(`${url}/api/imports/${id}/process`, { method: 'POST', headers: { cookie } });
const progress = async () => {
  const answer = await fetch(`${url}/api/imports/${id}`, {
    headers: { cookie },
    signal: globalThis.AbortSignal.timeout(5000),
  });
  return answer.ok && (await answer.json());
};
await until('it has begun', async () => (await progress()).status === 'processing');
nodes[0].child.kill('SIGKILL');
primary.kill('SIGKILL');
say(`${nodes[0].name}, which all connections led to, and the primary Redis are killed`);
const done = await until('it is completed', async () => {
  const found = await progress();
  return found.status === 'completed' && found;
});
say(`the import is completed: ${done.counts.invited} invited, ${done.counts.failed} failed`);
await until(
  'every mail is sent',
  async () => {
    const [{ open }] = await ask(
      nodes[1].port,
      "SELECT COUNT(*) AS open FROM usher_emails WHERE status <> 'sent'",
      'usher',
    );
    return open === 0;
  },
  600,
);
const { mails, repeated } = await smtp.state();
say(`${mails - repeated} mails are sent, ${repeated} of them twice`);
for (const node of nodes.slice(1)) {
  const [{ people }] = await ask(node.port, 'SELECT COUNT(*) AS people FROM usher_users', 'usher');
  say(`${node.name} has ${people - 1} people and the admin`);
}
for (const child of processes) child.kill('SIGTERM');
await Promise.all(processes.map((child) => new Promise((resolve) => child.once('exit', resolve))));
front.close();
smtp.stop();
process.exit(done.counts.invited === rows ? 0 : 1);
