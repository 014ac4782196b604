/** The part of ncc that the build uses; the package has no types of its own. https://github.com/vercel/ncc#programmatically-from-nodejs */
declare module '@vercel/ncc' {
  interface Options {
    readonly cache: string | false;
    readonly esm: boolean;
    readonly filename: string;
    readonly quiet: boolean;
    readonly transpileOnly: boolean;
  }

  interface Built {
    readonly code: string;
    /** By file name: chunks, and files that are read at run time. */
    readonly assets: Readonly<Record<string, { readonly source: string | Buffer; readonly permissions?: number }>>;
  }

  function ncc(entry: string, options: Options): Promise<Built>;
  export = ncc;
}
