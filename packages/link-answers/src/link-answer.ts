/** What came of asking for an address. */
export type LinkAnswer =
  /** It was answered; `movedTo`: each redirect is permanent, and this is the last one. */
  | { readonly kind: 'works'; readonly movedTo: string | null }
  /** Something there says that it doesn't work, for everybody: `answers 404 Not Found`. */
  | { readonly kind: 'broken'; readonly why: string }
  /** Nobody has said whether it works; `hasNetwork`: some server has answered nevertheless. */
  | { readonly kind: 'unknown'; readonly why: string; readonly hasNetwork: boolean }
  /** The name of its server doesn't exist, if the one who said so knows the names of the internet. */
  | { readonly kind: 'no-such-host'; readonly why: string };
