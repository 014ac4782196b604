// Loaded before a shipped bundle (`node --import`): a connection to anything but this machine is refused.
import net from 'node:net';

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...words) {
  const [first] = words.flat();
  const host = typeof first === 'object' ? first.host : undefined;
  if (host !== '127.0.0.1') throw new Error(`a test wanted to connect to ${host}`);
  return connect.apply(this, words);
};
