/** What a browser checks a file against before it uses it: Subresource Integrity. */

/** `sha384-…`, for the attribute `integrity`. */
export async function integrityOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...hash))}`;
}
