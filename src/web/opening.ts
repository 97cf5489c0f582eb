/** What a reader opens, and its style. A page loads it after the picture, since nobody opens anything before. */
import { css, nothing, type ReactiveControllerHost } from 'lit';
import { dateTimeAttribute, sayFinding } from '../locale/index.js';
import { drawAccounts } from '../marks/card.js';
import { drawCorrections } from '../marks/corrections.js';
import { drawFindings } from '../marks/findings-list.js';
import { drawLegend } from '../marks/legend.js';
import { kindsIn, legendExtras, legendItems } from '../marks/legend-items.js';
import type { Viewing } from '../marks/media-mark.js';
import { drawBelow, drawInList } from '../marks/open-entry.js';
import type { Opening } from '../marks/opening.js';
import { drawProblems } from '../marks/problems-list.js';
import type { Telling } from '../marks/telling.js';
import { MediaController } from './media-controller.js';
import { MentionsController } from './mentions.js';
import { isOpenedElsewhere } from './opened-in.js';
import { remember } from './remember.js';
import type { Scene } from './scene.js';
import { sceneOf } from './scene-of.js';
import { card } from './styles/card.js';
import { detail } from './styles/detail.js';
import { foot } from './styles/foot.js';
import { links } from './styles/links.js';
import { media } from './styles/media.js';

export const opened = css`${detail}${card}${media}${foot}${links}`;

const kindsOf = remember(kindsIn);

/** Another set also when phrases that lead to an event have come or gone: then it is drawn anew. */
const anew = (asked: ReadonlySet<string>, changes: number): ReadonlySet<string> =>
  changes === 0 ? asked : new Set(asked);

/** The sources that tell beside each other, where two do. */
function comparedIn(scene: Scene | undefined): readonly [string, string] | readonly [] {
  const { by, beside } = scene?.view.told ?? {};
  return by === undefined || beside === undefined ? [] : [by, beside];
}

/** For one element: it remembers which media the reader has asked for there. */
export function makeOpening(host: ReactiveControllerHost & HTMLElement): Opening {
  const askedAfter = remember(anew);
  const controller = new MediaController(host);
  const mentions = new MentionsController(host, () => sceneOf(host));
  // Events are at home here, and open wherever they were chosen; a party that is opened in its diagram is read there.
  const isHome = (id: string | undefined, { index }: Telling): boolean =>
    id === undefined || index.eventById.has(id) || !isOpenedElsewhere(host, sceneOf(host));
  const viewing = (): Viewing => ({ ...controller.value, phrases: mentions.value });
  return {
    get asked() {
      return askedAfter(controller.value.asked, mentions.changes);
    },
    drawBelow: (entry, telling, state) =>
      isHome(state.pick, telling) ? drawInList(entry, telling, { ...state, viewing: viewing() }) : nothing,
    drawPanel: (page, view) => (isHome(view.pick, page.telling) ? drawBelow(page, view, viewing()) : nothing),
    drawAccounts: ({ event }, telling) => drawAccounts(event, telling),
    dateTime: dateTimeAttribute,
    sayFinding: (finding, { index, speech }) => sayFinding(finding, index, speech),
    drawCorrections,
    drawFindings,
    drawLegend: (page, { hits }) => {
      const { telling } = page;
      const extras = { ...legendExtras(page), hasHits: hits.size > 0 };
      return drawLegend(
        legendItems(kindsOf(telling.index), extras, telling, comparedIn(sceneOf(host))),
        telling,
      );
    },
    drawProblems,
  };
}
