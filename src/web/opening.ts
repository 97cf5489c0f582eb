/** What a reader opens, and its style. A page loads it after the picture, since nobody opens anything before. */
import { css, type ReactiveControllerHost } from 'lit';
import type { CaseIndex } from '../case/index-case.js';
import { type MarkKind, markKind } from '../layout/mark-kind.js';
import { dateTimeAttribute, sayFinding } from '../locale/index.js';
import { drawCorrections } from '../marks/corrections.js';
import { drawDetailBody } from '../marks/detail.js';
import { drawFindings } from '../marks/findings-list.js';
import { drawLegend, legendExtras } from '../marks/legend.js';
import type { Opening } from '../marks/opening.js';
import { drawPanel } from '../marks/panel.js';
import { drawProblems } from '../marks/problems-list.js';
import { MediaController } from './media-controller.js';
import { remember } from './remember.js';
import { detail } from './styles/detail.js';
import { foot } from './styles/foot.js';
import { links } from './styles/links.js';
import { media } from './styles/media.js';

export const opened = css`${detail}${media}${foot}${links}`;

const kindsOf = remember(({ events }: CaseIndex): readonly MarkKind[] => [...new Set(events.map(markKind))]);

/** For one element: it remembers which media the reader has asked for there. */
export function makeOpening(host: ReactiveControllerHost & HTMLElement): Opening {
  const controller = new MediaController(host);
  return {
    get asked() {
      return controller.value.asked;
    },
    drawDetailBody: (entry, telling) => drawDetailBody(entry, telling, controller.value),
    drawPanel: (entry, crowd, telling) => drawPanel(entry, crowd, telling, controller.value),
    dateTime: dateTimeAttribute,
    sayFinding: (finding, { index, speech }) => sayFinding(finding, index, speech),
    drawCorrections,
    drawFindings,
    drawLegend: (telling, geometry) =>
      drawLegend(kindsOf(telling.index), legendExtras(telling, geometry), telling),
    drawProblems,
  };
}
