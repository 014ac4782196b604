import type { HashedBytes } from '#http';

/** A file that is attached to a release on a forge. */
export interface ForgeAsset {
  readonly id: number;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** For a browser; empty when the server gives none. */
  readonly url: string;
  /** `false`: the server itself knows that it is incomplete. */
  readonly isWhole: boolean;
  /** Gitea's and Forgejo's own id for it; empty elsewhere. */
  readonly uuid: string;
}

/** A release on a forge, or the draft of one. */
export interface ForgeRelease {
  readonly id: number;
  readonly tag: string;
  readonly title: string;
  /** Markdown. */
  readonly notes: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
  /** For a browser. */
  readonly url: string;
}

/** A tag on a forge. */
export interface ForgeTag {
  readonly name: string;
  /** The commit that it ultimately points to. */
  readonly commit: string;
  /** Whether it is a tag object, with a message. */
  readonly annotated: boolean;
}

export interface NewRelease {
  readonly tag: string;
  /** `null`: where the tag is. */
  readonly commit: string | null;
  readonly title: string;
  readonly notes: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
}

/** A file to attach. */
export interface FileToAttach {
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

/**
 * Tags and releases of one repository on one forge. Every method throws a `ForgeError` if the server refuses or
 * can't be reached.
 */
export interface Forge {
  /** `gitea.example/owner/name`: its name in messages. */
  readonly title: string;
  /** The server's name and version, `Gitea 1.26.0`; `unknown` if it doesn't say. */
  describe(): Promise<string>;
  /** `null` when the tag doesn't exist. */
  tag(name: string): Promise<ForgeTag | null>;
  /** Whether a file is in the repository at a tag. */
  hasFile(path: string, tag: string): Promise<boolean>;
  /** Creates an annotated tag. */
  createTag(tag: { name: string; commit: string; message: string }): Promise<void>;
  /** The releases of a tag, including drafts: the published one first, then the oldest. */
  releasesOf(tag: string): Promise<readonly ForgeRelease[]>;
  createRelease(release: NewRelease): Promise<ForgeRelease>;
  updateRelease(id: number, release: NewRelease): Promise<ForgeRelease>;
  assets(release: ForgeRelease): Promise<readonly ForgeAsset[]>;
  /** Sends a file, once. The response isn't trusted: the caller checks the result afterward. */
  attach(release: ForgeRelease, file: FileToAttach): Promise<void>;
  removeAsset(release: ForgeRelease, asset: ForgeAsset): Promise<void>;
  /** Reads a whole asset, as a download would return it. */
  hashAsset(release: ForgeRelease, asset: ForgeAsset): Promise<HashedBytes>;
  /** Writes an asset to a file. @returns what was written */
  saveAsset(release: ForgeRelease, asset: ForgeAsset, path: string): Promise<HashedBytes>;
  /** @param maximumBytes - a larger one is refused */
  readAsset(release: ForgeRelease, asset: ForgeAsset, maximumBytes: number): Promise<Buffer>;
  /** Waits before another attempt. */
  pause(attempt: number): Promise<void>;
}
