/**
 * The Python program that serves real pypiservers on loopback ports that the kernel chooses, so that two rehearsals
 * never compete for one. It reads its settings, including the tokens, from the first line of its standard input, so they
 * are on no command line, in no file and in no environment. When the input ends, because its parent was stopped or
 * killed, it ends, too.
 *
 * Its first line of output has the ports, before anything of pypiserver is read: who connects meanwhile waits in the
 * kernel. The second one says that it serves.
 */
export const SERVER_SCRIPT = `
import json, os, socket, sys

settings = json.loads(sys.stdin.readline())
listeners = [socket.create_server(("127.0.0.1", 0), backlog=64) for _ in settings["servers"]]
print(*(listener.getsockname()[1] for listener in listeners), flush=True)

import hmac, pathlib, socketserver, threading

def end_with_parent():
    sys.stdin.read()
    os._exit(0)

threading.Thread(target=end_with_parent, daemon=True).start()

from wsgiref.simple_server import WSGIRequestHandler, WSGIServer
import pypiserver

class Server(socketserver.ThreadingMixIn, WSGIServer):
    daemon_threads = True

    def __init__(self, listener):
        super().__init__(listener.getsockname(), Quiet, bind_and_activate=False)
        self.socket.close()
        self.socket = listener
        # http.server would ask the resolver for the host's full name, which can take seconds without a network
        self.server_name, self.server_port = self.server_address = listener.getsockname()
        self.setup_environ()

class Quiet(WSGIRequestHandler):
    def log_message(self, *arguments):
        pass

def serve(listener, password, folder):
    expected = (settings["username"] + ":" + password).encode()
    app = pypiserver.app(
        roots=[pathlib.Path(folder)],
        authenticate=["update"],
        auther=lambda user, password: hmac.compare_digest((user + ":" + password).encode(), expected),
        disable_fallback=True,
        health_endpoint="/health",
        overwrite=False,
    )
    server = Server(listener)
    server.set_app(app)
    return server

servers = [serve(listener, one["password"], one["folder"]) for listener, one in zip(listeners, settings["servers"])]
for server in servers[1:]:
    threading.Thread(target=server.serve_forever, daemon=True).start()
print("serving", flush=True)
servers[0].serve_forever()
`;
