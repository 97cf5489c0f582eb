/** What the tags of `case-timeline` take, told to JSX as React types it: once for a project. */
import type { CaseTags } from 'case-timeline';
import type { HTMLAttributes, RefAttributes } from 'react';

type Tags = {
  [Name in keyof CaseTags]: HTMLAttributes<HTMLElement> &
    RefAttributes<HTMLElementTagNameMap[Name]> &
    CaseTags[Name];
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
