// An index at the edge of the network, in a process of its own: node edge-index.mjs KEEP|SINK LATENCY-IN-MS.
// It takes every upload and judges nothing; KEEP remembers the files by their sha256, SINK only counts their bytes, so
// that it costs the contenders as little as a server in Node can.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';

const [mode, latency] = [process.argv[2], Number(process.argv[3])];
let seen;
const forget = () => (seen = { gets: 0, posts: 0, bytes: 0, connections: 0, files: {} });
forget();

function keep(contentType, body) {
  const boundary = /boundary="?(?<boundary>[^";]+)/u.exec(contentType).groups.boundary;
  const head = body.indexOf('name="content"');
  const filename = /filename="(?<filename>[^"]+)"/u.exec(body.toString('utf8', head, head + 400)).groups.filename;
  const from = body.indexOf('\r\n\r\n', head) + 4;
  const to = body.indexOf(`\r\n--${boundary}`, from);
  seen.files[filename] = createHash('sha256').update(body.subarray(from, to)).digest('hex');
}

const server = createServer((request, response) => {
  if (request.url === '/benchmark') {
    response.end(JSON.stringify(seen));
    forget();
    return;
  }
  const answer = (status) => setTimeout(() => response.writeHead(status).end(), latency);
  if (request.method === 'GET') {
    seen.gets += 1;
    answer(404);
    return;
  }
  seen.posts += 1;
  const chunks = [];
  request.on('data', (chunk) => {
    seen.bytes += chunk.length;
    if (mode === 'KEEP') chunks.push(chunk);
  });
  request.on('end', () => {
    if (mode === 'KEEP') keep(request.headers['content-type'], Buffer.concat(chunks));
    answer(200);
  });
});
// The connection that asks for what was seen is the benchmark's own.
server.on('connection', (socket) => {
  socket.setNoDelay(true);
  seen.connections += 1;
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
process.stdin.resume().on('end', () => process.exit());
