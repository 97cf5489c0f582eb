/** Runs before every file of test/web: axe as an assertion, and nothing left over from one test to the next. */
import { fixtureCleanup } from '@open-wc/testing';
import { chaiA11yAxe } from 'chai-a11y-axe';
import { afterEach, chai } from 'vitest';
import { commands } from 'vitest/browser';
// What elements load after the picture is there at once, so that no test waits for a file to be compiled.
import './coming.js';
import '../../src/case/find-problems.js';
import '../../src/state/permalink.js';
import '../../src/web/hands.js';
import '../../src/web/mention-card.js';
import '../../src/web/mention-problem.js';
import '../../src/web/opening.js';
import '../../src/web/parties-drawing.js';
import '../../src/web/parties-hands.js';
import '../../src/web/timeline-drawing.js';
import '../../src/web/tools.js';

/** True in a page whose media settings no test has changed. */
const USUAL_MEDIA =
  'screen and (prefers-color-scheme: light) and (prefers-reduced-motion: reduce) ' +
  'and (prefers-contrast: no-preference) and (forced-colors: none)';

// A laptop with a touch screen: `commands.touch` reaches code that asks for one first, as d3-zoom does, and hover stays.
Object.defineProperty(navigator, 'maxTouchPoints', { value: 5, configurable: true });

// Typed for another copy of chai; the plug-in contract is the same. Gives `await expect(el).to.be.accessible()`.
chai.use(chaiA11yAxe as never);

afterEach(async () => {
  fixtureCleanup();
  if (!matchMedia(USUAL_MEDIA).matches) await commands.emulateMedia({});
});
