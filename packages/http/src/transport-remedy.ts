import { CLIENT_CERTIFICATE_VARIABLE } from '#release-model';
import { CERTIFICATE_REFUSED, CERTIFICATE_REQUIRED, codeOf, type TransportFault } from './transport-fault.ts';

/** The parts of an error that determine its remedy. */
interface Trouble {
  readonly fault: TransportFault;
  readonly proxy: string | null;
  readonly cause?: unknown;
}

/** What to do about a request without a complete response, without a final period. */
export function transportRemedy(thrown: Trouble): string {
  if (thrown.proxy !== null && thrown.fault !== 'tls') {
    return 'Fix the proxy, or the settings HTTPS_PROXY, HTTP_PROXY and NO_PROXY';
  }
  switch (thrown.fault) {
    case 'refused':
      return 'Start the server, or fix the address';
    case 'dns':
    case 'unreachable':
    case 'connect-timeout':
      return 'Fix the address, the network or the proxy settings';
    case 'tls':
      return tlsRemedy(codeOf(thrown.cause));
    case 'redirect':
      return 'Use the address that it redirects to';
    default:
      return 'Try again, or check the server';
  }
}

function tlsRemedy(code: string): string {
  switch (code) {
    case 'CERT_HAS_EXPIRED':
    case 'CERT_NOT_YET_VALID':
      return "Renew the server's certificate, or correct this machine's clock";
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
    case 'HOSTNAME_MISMATCH':
      return 'Use a host name that the certificate is valid for';
    case 'EPROTO':
    case 'ERR_SSL_WRONG_VERSION_NUMBER':
      return 'Check whether that port really uses TLS';
    case CERTIFICATE_REQUIRED:
      return `Set ${CLIENT_CERTIFICATE_VARIABLE} to a PEM file with your certificate and its private key`;
    default:
      if (CERTIFICATE_REFUSED.test(code))
        return `Set ${CLIENT_CERTIFICATE_VARIABLE} to a certificate that the server knows, with its private key`;
      return 'Set SSL_CERT_FILE or PIP_CERT to its certificate authority';
  }
}
