import { describe, expect, test } from '@jest/globals';
import { serverWords } from '../src/server-words.ts';

const words = (status: number, reason: string, body: string): Promise<string> =>
  serverWords({ status, reason, body: Buffer.from(body) });

const bottle = (status: string, text: string): string =>
  `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN"><html><head><title>Error: ${status}</title><style type="text/css">html {color: red}</style></head><body><h1>Error: ${status}</h1><p>Sorry, the requested URL <tt>&#039;http://127.0.0.1:8080/&#039;</tt>\n caused an error:</p><pre>${text}</pre></body></html>`;

const pyramid = (title: string, explanation: string, text: string): string =>
  `<html>\n <head>\n  <title>${title}</title>\n </head>\n <body>\n  <h1>${title}</h1>\n  ${explanation}<br/><br/>\n${text}\n\n </body>\n</html>`;

const MALFORMED = 'The server could not comply with the request since it is either malformed or otherwise incorrect.';

describe('the words of a server', () => {
  test.each([
    [
      'pypiserver, a duplicate',
      409,
      'Conflict',
      bottle(
        '409 Conflict',
        'Package &#039;a&#039; already exists!\n  You may start server with `--overwrite` option.',
      ),
      "Package 'a' already exists! You may start server with `--overwrite` option.",
    ],
    ['pypiserver, no rights', 403, 'Forbidden', bottle('403 Forbidden', 'None'), 'Forbidden'],
    [
      'PyPI',
      400,
      'Only one sdist may be uploaded per release.',
      pyramid(
        '400 Only one sdist may be uploaded per release.',
        MALFORMED,
        'Only one sdist may be uploaded per release.',
      ),
      'Only one sdist may be uploaded per release.',
    ],
    [
      'PyPI, letters that no reason phrase can hold',
      400,
      "The name 'a-?(b)' isn't allowed.",
      pyramid(
        '400 The name &#x27;a-\u4e2d(b)&#x27; isn&#x27;t allowed.',
        MALFORMED,
        'The name &#x27;a-\u4e2d(b)&#x27; isn&#x27;t allowed.',
      ),
      "The name 'a-\u4e2d(b)' isn't allowed.",
    ],
    [
      'PyPI behind something that loses the reason phrase',
      400,
      'Bad Request',
      pyramid('400 Only one sdist.', MALFORMED, 'Only one sdist.'),
      'Only one sdist.',
    ],
    [
      'devpi',
      409,
      'a-1.0.tar.gz already exists in non-volatile index',
      pyramid('409 a-1.0.tar.gz already exists in non-volatile index', '', ''),
      'a-1.0.tar.gz already exists in non-volatile index',
    ],
    [
      'devpi behind something that loses the reason phrase',
      409,
      '',
      pyramid('409 a already exists in non-volatile index', '', ''),
      'a already exists in non-volatile index',
    ],
    ['Gitea', 409, 'Conflict', 'package file already exists\n', 'package file already exists'],
    [
      'nginx',
      502,
      'Bad Gateway',
      '<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx/1.25.3</center></body></html>',
      'Bad Gateway',
    ],
    ['JSON', 400, 'Bad Request', '{"message": "no such field"}', 'no such field'],
    [
      'GitHub',
      422,
      'Unprocessable Entity',
      '{"message": "Validation Failed", "errors": [{"resource": "Release", "code": "invalid", "field": "tag_name"}, "odd"]}',
      'Validation Failed; Release tag_name invalid; odd',
    ],
    [
      'Artifactory',
      403,
      'Forbidden',
      '{"errors": [{"status": 403, "message": "Not enough permissions to overwrite artifact"}]}',
      'Not enough permissions to overwrite artifact',
    ],
    ['Twirp', 404, 'Not Found', '{"code": "not_found", "msg": "no such artifact"}', 'no such artifact'],
    ['JSON that says nothing', 500, 'Internal Server Error', '{"errors": [], "x": 1}', '{"errors": [], "x": 1}'],
    [
      'a store of Azure’s or Amazon’s',
      403,
      'Forbidden',
      '<?xml version="1.0" encoding="utf-8"?>\n<Error><Code>AuthenticationFailed</Code><Message>The signature expired.</Message></Error>',
      'The signature expired.',
    ],
    [
      'marks within a line',
      400,
      'Because of <b>this</b>',
      '<p>Because of &lt;b&gt;this&lt;/b&gt;</p>',
      'Because of <b>this</b>',
    ],
    ['nothing', 503, 'Service Unavailable', '', 'Service Unavailable'],
  ])('%s', async (_, status, reason, body, expected) => {
    expect(await words(status, reason, body)).toBe(expected);
  });

  test('a page of a web site is one line without what surrounds it', async () => {
    const around = '<a href="/x">Somewhere else</a> '.repeat(40);
    const page = `<!DOCTYPE html><html><head><title>Page Not Found - Git with a cup of tea</title><link rel="icon" href="/x.svg"><script>var x = "${'y'.repeat(300)}";</script></head>
      <body><nav>${around}</nav><main><p>The page you are trying to reach either <strong>does not exist</strong> or <strong>you are not authorized</strong> to view it.</p>${'<p>More of it. </p>'.repeat(80)}</main><footer>${around}</footer></body></html>`;
    const said = await words(404, 'Not Found', page);
    expect(said).toMatch(
      /^The page you are trying to reach either does not exist or you are not authorized to view it\./u,
    );
    expect(said.length).toBeLessThanOrEqual(160);
  });

  test.each([
    ['text', (text: string) => text],
    ['a framework’s page', (text: string) => bottle('400 Bad Request', text)],
    ['a page of a site', (text: string) => `<html><head><link></head><body>${text}</body></html>`],
    ['JSON', (text: string) => JSON.stringify({ message: text })],
  ])('no half of a secret stays where %s is cut', async (_, pageOf) => {
    const secret = 'a-secret-of-forty-characters-0123456789x';
    for (const before of [120, 140, 155, 159, 560, 580, 595, 599, 65_500, 65_530]) {
      const body = Buffer.from(pageOf(`${before > 1000 ? ' '.repeat(before) : '.'.repeat(before)}${secret} ${secret}`));
      const said = await serverWords({ status: 400, reason: 'Bad Request', body }, [secret]);
      for (let at = 0; at + 8 <= secret.length; at += 1) expect(said).not.toContain(secret.slice(at, at + 8));
    }
  });

  test('every sign of a pattern may stand in a reason phrase', async () => {
    const reason = '\\ ^ $ . * + ? ( ) [ ] { } | - / # , < = > !';
    expect(await words(400, reason, `before ${reason} behind`)).toBe(reason);
  });
});
