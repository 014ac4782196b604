import type { HashedBytes } from '@repo-agent-actions/http';

/** A file that is attached to a release on a forge. */
export interface ForgeAsset {
  readonly id: number;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** For a browser; empty when the server gives none. */
  readonly url: string;
  /** `false`: the server knows itself that it has only a part of it. */
  readonly isWhole: boolean;
  /** Gitea's and Forgejo's own name of it; empty elsewhere. */
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
  /** The commit that it stands for in the end. */
  readonly commit: string;
  /** Whether it is an object of its own, with a message. */
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
 * Tags and releases of one repository on one forge. Every method throws a `ForgeError` when the server refuses or
 * can't be reached.
 */
export interface Forge {
  /** `gitea.example/owner/name`: what to call it in a message. */
  readonly title: string;
  /** The server in its own words, `Gitea 1.26.0`; `unknown` where it doesn't say. */
  describe(): Promise<string>;
  /** `null` when there is no such tag. */
  tag(name: string): Promise<ForgeTag | null>;
  /** Makes an annotated tag. */
  createTag(tag: { name: string; commit: string; message: string }): Promise<void>;
  /** The releases of a tag, drafts too: the published one first, then the oldest. */
  releasesOf(tag: string): Promise<readonly ForgeRelease[]>;
  createRelease(release: NewRelease): Promise<ForgeRelease>;
  updateRelease(id: number, release: NewRelease): Promise<ForgeRelease>;
  assets(release: ForgeRelease): Promise<readonly ForgeAsset[]>;
  /** Sends a file, once. The answer isn't believed: who calls looks at what is there then. */
  attach(release: ForgeRelease, file: FileToAttach): Promise<void>;
  removeAsset(release: ForgeRelease, asset: ForgeAsset): Promise<void>;
  /** Reads all of an asset, as somebody who downloads it would get it. */
  hashAsset(release: ForgeRelease, asset: ForgeAsset): Promise<HashedBytes>;
  /** Writes an asset into a file. @returns what was written */
  saveAsset(release: ForgeRelease, asset: ForgeAsset, path: string): Promise<HashedBytes>;
  /** @param maximumBytes - a larger one is refused */
  readAsset(release: ForgeRelease, asset: ForgeAsset, maximumBytes: number): Promise<Buffer>;
  /** Waits before another attempt. */
  pause(attempt: number): Promise<void>;
}
