/**
 * The Python program that serves one real pypiserver on a loopback port that the kernel chooses, so that two rehearsals
 * never compete for one. It reads its settings, including the token, from the first line of its standard input, so they
 * are on no command line, in no file and in no environment. When the input ends, because its parent was stopped or
 * killed, it ends, too.
 */
export const SERVER_SCRIPT = `
import hmac, json, os, pathlib, socketserver, sys, threading
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server
import pypiserver

settings = json.loads(sys.stdin.readline())

def matches(user, password):
    expected = settings["username"] + ":" + settings["password"]
    return hmac.compare_digest((user + ":" + password).encode(), expected.encode())

class Server(socketserver.ThreadingMixIn, WSGIServer):
    daemon_threads = True
    request_queue_size = 64

    def server_bind(self):
        # http.server would ask the resolver for the host's full name, which can take seconds without a network
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = self.server_address[:2]
        self.setup_environ()

class Quiet(WSGIRequestHandler):
    def log_message(self, *arguments):
        pass

app = pypiserver.app(
    roots=[pathlib.Path(settings["folder"])],
    authenticate=["update"],
    auther=matches,
    disable_fallback=True,
    health_endpoint="/health",
    overwrite=False,
)
server = make_server("127.0.0.1", 0, app, server_class=Server, handler_class=Quiet)

def end_with_parent():
    sys.stdin.read()
    os._exit(0)

threading.Thread(target=end_with_parent, daemon=True).start()
print(server.server_port, flush=True)
server.serve_forever()
`;
