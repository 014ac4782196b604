import { codeOf, type TransportFault } from './transport-fault.ts';

/** Of an error, what its remedy follows from. */
interface Trouble {
  readonly fault: TransportFault;
  readonly proxy: string | null;
  readonly cause?: unknown;
}

/** What to do about a request that got no whole answer, without a closing full stop. */
export function transportRemedy(thrown: Trouble): string {
  if (thrown.proxy !== null && thrown.fault !== 'tls') {
    return 'Mend the proxy, or the settings HTTPS_PROXY, HTTP_PROXY and NO_PROXY';
  }
  switch (thrown.fault) {
    case 'refused':
      return 'Start the server, or mend the address';
    case 'dns':
    case 'unreachable':
    case 'connect-timeout':
      return 'Mend the address, the network or the proxy settings';
    case 'tls':
      return tlsRemedy(codeOf(thrown.cause));
    case 'redirect':
      return 'Give the address that it redirects to';
    default:
      return 'Try again, or look into the server';
  }
}

function tlsRemedy(code: string): string {
  switch (code) {
    case 'CERT_HAS_EXPIRED':
    case 'CERT_NOT_YET_VALID':
      return "Renew the server's certificate, or set this machine's clock right";
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
    case 'HOSTNAME_MISMATCH':
      return 'Give the address by a name that the certificate is for';
    case 'EPROTO':
    case 'ERR_SSL_WRONG_VERSION_NUMBER':
      return 'Look whether that port really speaks TLS';
    default:
      return 'Name its certificate authority with SSL_CERT_FILE or PIP_CERT';
  }
}
