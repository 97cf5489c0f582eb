/**
 * What draws the card of what is open, and its style. Owns: what the reader does within a card. Does not own: what is
 * open. It comes while the case is still on its way.
 */
import { css, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { drawCardPage, sayOpened } from '../marks/card-page.js';
import { type DetailPicture, makeDetailPicture } from './detail-picture.js';
import { MediaController } from './media-controller.js';
import { followMention, MentionsController } from './mentions.js';
import type { Scene } from './scene.js';
import { card } from './styles/card.js';
import { detail } from './styles/detail.js';
import { links } from './styles/links.js';
import { list } from './styles/list.js';
import { media } from './styles/media.js';
import { page } from './styles/page.js';

export const drawingStyle = css`${list}${detail}${card}${page}${media}${links}`;

export class DetailDrawing {
  readonly make = makeDetailPicture();
  readonly followMention = followMention;
  readonly #media: MediaController;
  readonly #mentions: MentionsController;

  constructor(host: ReactiveControllerHost & HTMLElement, scene: () => Scene | undefined) {
    this.#media = new MediaController(host);
    this.#mentions = new MentionsController(host, scene);
  }

  draw({ open, telling }: DetailPicture): TemplateResult | undefined {
    return open && drawCardPage(open, telling, { ...this.#media.value, phrases: this.#mentions.value });
  }

  /** What is said where another card takes the place of one. */
  say({ open, telling }: DetailPicture): string {
    return open ? sayOpened(open, telling) : '';
  }
}
