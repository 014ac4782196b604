import type { FindingLocation, Host } from '#release-model';

/** A host that buffers a stage's log until the stage ends, so that parallel stages don't mix their lines. */
export interface BufferedHost extends Host {
  /** Writes everything, in order, folded under `title`. */
  flush(title: string): Promise<void>;
}

/**
 * Wraps `host` for one of several parallel stages. Progress and masks pass through immediately; the rest
 * waits for `flush`.
 */
export function bufferHost(host: Host, label: string): BufferedHost {
  const kept: (() => void)[] = [];
  const later =
    (say: (text: string, location?: FindingLocation) => void) =>
    (text: string, location?: FindingLocation): void => {
      kept.push(() => {
        say(text, location);
      });
    };
  return {
    ...host,
    info: later((text) => {
      host.info(text);
    }),
    debug: later((text) => {
      host.debug(text);
    }),
    notice: later((text, location) => {
      host.notice(text, location);
    }),
    warning: later((text, location) => {
      host.warning(text, location);
    }),
    error(text, location, about) {
      kept.push(() => {
        host.error(text, location, about);
      });
    },
    progress(text) {
      host.progress(`${label}: ${text}`);
    },
    mask(secret) {
      host.mask(secret);
    },
    async group(title, work) {
      // Groups don't nest, and the stage itself becomes one: inside it the title is a line
      kept.push(() => {
        host.info(title);
      });
      return await work();
    },
    async flush(title) {
      const said = kept.splice(0);
      if (said.length === 0) return;
      await host.group(title, () => {
        for (const say of said) say();
        return Promise.resolve();
      });
    },
  };
}
