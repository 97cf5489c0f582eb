/** What a content system asks for when somebody pastes the address of a case: https://oembed.com, of the type `rich`. */
import { html } from 'lit';
import type { CaseIndex } from '../case/index-case.js';
import { printable } from '../formats/printable.js';
import { markupOf } from './markup.js';
import { type TellOptions, type Told, tell, titleOf } from './told.js';
import { treeOf } from './tree.js';

export interface OembedOptions extends TellOptions {
  /** Address of the page of the case, which is read where frames are not allowed. */
  readonly url: string;
  /** Address of the page for the frame. */
  readonly embedUrl: string;
  /** CSS px; 720 by 560 unless given. */
  readonly width?: number;
  readonly height?: number;
  readonly provider?: { readonly name: string; readonly url?: string };
}

/** The answer, as a JSON file. */
export function renderOembed(index: CaseIndex, options: OembedOptions): string {
  const told = tell(index, options);
  const { width = 720, height = 560, provider } = options;
  const answer = {
    version: '1.0',
    type: 'rich',
    title: printable(titleOf(told)),
    provider_name: provider?.name,
    provider_url: provider?.url,
    width,
    height,
    html: embedCodeOf(told, { ...options, width, height }),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

/** A link for readers without frames, and the frame. Who embeds it may put it into a sandbox that lets scripts run. */
function embedCodeOf(told: Told, { url, embedUrl, width = 720, height = 560 }: OembedOptions): string {
  const title = titleOf(told);
  return markupOf(
    treeOf(
      html`<blockquote><a href=${url}>${title}</a></blockquote><iframe src=${embedUrl} title=${title} width=${width} height=${height} loading="lazy" frameborder="0" data-case-embed></iframe>`,
    ),
  );
}
