import type { Page } from './project-documents.ts';

interface Kept {
  readonly page: Page;
  readonly at: number;
}

/** A cache in front of an index, like a content delivery network: one page per address and Accept header. */
export interface PageCache {
  /** The page under a key, and its age in whole seconds; `make` creates it when there is none that is fresh enough. */
  read(key: string, make: () => Page): { readonly page: Page; readonly age: number };
}

/**
 * @param maxAge - milliseconds that a page is kept; 0 keeps none
 * @param now - milliseconds
 */
export function createPageCache(maxAge: number, now: () => number): PageCache {
  const kept = new Map<string, Kept>();
  return {
    read(key, make) {
      const there = kept.get(key);
      const time = now();
      if (there !== undefined && time - there.at < maxAge)
        return { page: there.page, age: Math.floor((time - there.at) / 1000) };
      const page = make();
      if (maxAge > 0) kept.set(key, { page, at: time });
      return { page, age: 0 };
    },
  };
}
