import * as v from 'valibot';

/** Who a job is to the results service. */
export interface BackendIds {
  readonly run: string;
  readonly job: string;
}

const payloadSchema = v.object({ scp: v.string() });

/**
 * Reads the ids from the runner's token (a JWT): its claim `scp` contains `Actions.Results:<run>:<job>` among others.
 * The token isn't verified here; the server does that.
 * @returns `null` when it contains none
 */
export function backendIds(runtimeToken: string): BackendIds | null {
  const [, payload = ''] = runtimeToken.split('.');
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
  const parsed = v.safeParse(payloadSchema, json);
  if (!parsed.success) return null;
  for (const scope of parsed.output.scp.split(' ')) {
    const [name, run = '', job = '', ...more] = scope.split(':');
    if (name === 'Actions.Results' && run !== '' && job !== '' && more.length === 0) return { run, job };
  }
  return null;
}
