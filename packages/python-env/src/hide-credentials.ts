/** Removes user names and passwords from the addresses that tools print. */
export function hideCredentials(text: string): string {
  return text.replace(/(?<=[a-z0-9+.-]:\/\/)[^/\s@'"`]+@/giu, '');
}
