'use client';
/** Registers the tags. On a server there is no registry, and the import does nothing. */
import 'case-timeline/define';

export function DefineCase() {
  return null;
}
