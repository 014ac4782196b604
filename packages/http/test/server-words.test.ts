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

  test('every sign of a pattern may stand in a reason phrase', async () => {
    const reason = '\\ ^ $ . * + ? ( ) [ ] { } | - / # , < = > !';
    expect(await words(400, reason, `before ${reason} behind`)).toBe(reason);
  });
});
