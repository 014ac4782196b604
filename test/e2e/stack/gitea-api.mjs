// Gitea's REST API, as far as the scenarios speak it themselves.

/** An answer that isn't what was asked for. */
export class ApiError extends Error {
  constructor(method, path, status, body) {
    super(`${method} ${path}: ${status} ${body.slice(0, 300)}`);
    this.status = status;
  }
}

/** @param {{ url: string, authorization?: string }} server - its address without a slash at the end */
export function openApi({ url, authorization }) {
  async function send(method, path, { body, headers = {} } = {}) {
    return await fetch(`${url}${path}`, {
      method,
      headers: {
        ...(authorization === undefined ? {} : { authorization }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }
  async function ask(method, path, body) {
    const answer = await send(method, path, { body });
    const text = await answer.text();
    if (!answer.ok) throw new ApiError(method, path, answer.status, text);
    return text === '' ? null : JSON.parse(text);
  }
  return {
    url,
    send,
    /** Sends a form, as for a file. */
    sendForm: (path, form) =>
      fetch(`${url}${path}`, {
        method: 'POST',
        headers: authorization === undefined ? {} : { authorization },
        body: form,
      }),
    get: (path) => ask('GET', path),
    post: (path, body = {}) => ask('POST', path, body),
    put: (path, body = {}) => ask('PUT', path, body),
    patch: (path, body = {}) => ask('PATCH', path, body),
    delete: (path) => ask('DELETE', path),
    /** The text of a page, or `null` when there is none. */
    async text(path) {
      const answer = await send('GET', path);
      if (answer.status === 404) return null;
      if (!answer.ok) throw new ApiError('GET', path, answer.status, await answer.text());
      return await answer.text();
    },
    async bytes(path) {
      const answer = await fetch(new URL(path, `${url}/`), {
        headers: authorization === undefined ? {} : { authorization },
      });
      if (!answer.ok) throw new ApiError('GET', path, answer.status, await answer.text());
      return Buffer.from(await answer.arrayBuffer());
    },
  };
}

export function basic(user, password) {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}
