import { createServer, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

/** A proxy on loopback that leads every tunnel to one place, whatever host was requested. */
export interface Tunnel {
  /** For `HTTPS_PROXY`. */
  readonly url: string;
  /** `host:port` of every CONNECT, and the address of every other request. */
  readonly asked: readonly string[];
  /** Every header that the proxy itself saw. */
  readonly heard: readonly string[];
  stop(): Promise<void>;
}

/**
 * Starts a proxy that lets a server on loopback replace a host on the internet: with a certificate for that host from a
 * test authority, a client that connects to the real host ends up there.
 */
export async function startTunnel(target: { readonly port: number }): Promise<Tunnel> {
  const asked: string[] = [];
  const heard: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    heard.push(...request.rawHeaders);
    response.writeHead(403).end();
  });
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    asked.push(request.url ?? '');
    heard.push(...request.rawHeaders);
    const further = connect(target.port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      further.pipe(socket);
      socket.pipe(further);
    });
    for (const end of [socket, further]) {
      sockets.add(end);
      end.on('error', () => {
        socket.destroy();
        further.destroy();
      });
      end.on('close', () => {
        sockets.delete(end);
        socket.destroy();
        further.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    heard,
    async stop() {
      for (const socket of sockets) socket.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
