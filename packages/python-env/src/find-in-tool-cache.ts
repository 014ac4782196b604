// All that we use of it: a lazy import of the whole package would bundle its downloads, too, with a 1 MB HTTP client
export { findAllVersions } from '@actions/tool-cache';
