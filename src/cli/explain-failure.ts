/** Why a file could not be read or written, in words for whoever named it. */
import type { Complaint } from './command.js';

/** By the codes of Node. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file or folder'],
  ['ENOTDIR', 'there is no such file or folder'],
  ['EISDIR', 'this is a folder: name a file in it'],
  ['EACCES', 'you may not open this file'],
  ['EPERM', 'you may not open this file'],
  ['EROFS', 'nothing can be written there'],
  ['ENOSPC', 'there is no room left'],
  ['EEXIST', 'this file is there already: --force replaces it'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['ERR_FS_FILE_TOO_LARGE', 'the file is too large'],
  ['ERR_STRING_TOO_LONG', 'the file is too large'],
]);

/** Never throws, whatever was thrown. */
export function explainFailure(cause: unknown): string {
  const { code, message } = cause instanceof Error ? (cause as Error & { code?: unknown }) : {};
  return REASONS.get(String(code)) ?? message ?? String(cause);
}

/** The same as a line. @param head what it is about, with a colon. */
export function failureOf(head: string, cause: unknown): Complaint {
  return { head, text: explainFailure(cause), tone: 'error', cause };
}
