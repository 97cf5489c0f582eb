/** What a reader does in the tools, with a real browser's events, and what becomes of it. */
import { html, render } from 'lit';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import firstCase from '../../data/twitter-v-dhs.json';
import { drawStatus } from '../../src/marks/status.js';
import type { Telling } from '../../src/marks/telling.js';
import type { ToolsState } from '../../src/marks/tools/state.js';
import type { Action } from '../../src/state/reduce.js';
import { status } from '../../src/web/styles/status.js';
import { theme } from '../../src/web/styles/theme.js';
import { drawTools, fields, tools } from '../../src/web/tools.js';
import { type ToolsWish, toolsAction, toolsWish } from '../../src/web/tools-input.js';
import { tell } from '../marks/drawn.js';
import { quietTools, statusOf } from '../marks/tools-states.js';

const telling: Telling = tell(firstCase);
const DATES = [10, 20, 30, 40].map((day) => Date.UTC(2017, 3, day));

/** The tools in a shadow root, as in an element, and all that they ask for. */
class ToolsPage {
  readonly host = document.createElement('section');
  readonly #root = this.host.attachShadow({ mode: 'open' });
  readonly actions: Action[] = [];
  readonly wishes: ToolsWish[] = [];

  constructor() {
    document.body.append(this.host);
    this.#root.adoptedStyleSheets = [theme, status, tools, fields].flatMap(
      ({ styleSheet }) => styleSheet ?? [],
    );
    this.draw();
  }

  draw(own: Partial<ToolsState> = {}): void {
    const state = { ...quietTools(telling), reportDates: DATES, ...own };
    const none = { party: [], kind: [], source: [], status: [] };
    const line = statusOf(telling, { facets: { ...none, party: ['cbp'], kind: ['filing'] } });
    render(
      html`<div class="root" @input=${this.#on} @change=${this.#on} @click=${this.#on} @keydown=${this.#on}>
        ${drawTools(state, telling)}${drawStatus(line, telling)}
      </div>`,
      this.#root,
    );
  }

  find(selector: string): HTMLElement {
    const found = this.#root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  }

  /** What a field, a list or the slider shows as chosen. */
  value(selector: string): string {
    return (this.find(selector) as HTMLInputElement | HTMLSelectElement).value;
  }

  open(): void {
    for (const details of this.#root.querySelectorAll('details')) details.open = true;
  }

  readonly #on = (event: Event): void => {
    this.actions.push(...[toolsAction(event)].filter((action) => action !== undefined));
    this.wishes.push(...[toolsWish(event)].filter((wish) => wish !== undefined));
  };
}

let page: ToolsPage;
beforeEach(() => {
  page = new ToolsPage();
});
afterEach(() => {
  page.host.remove();
});

describe('search', () => {
  test('follows what is typed', async () => {
    await userEvent.type(page.find('[data-search]'), 'fax');
    expect(page.actions).toEqual(['f', 'fa', 'fax'].map((query) => ({ type: 'search', query })));
  });

  test('Enter steps on, with Shift back', async () => {
    page.find('[data-search]').focus();
    await userEvent.keyboard('{Enter}{Shift>}{Enter}{/Shift}');
    expect(page.wishes).toEqual([
      { kind: 'hit', by: 1 },
      { kind: 'hit', by: -1 },
    ]);
    expect(page.actions).toEqual([]);
  });

  test('its buttons step where there are hits', async () => {
    await userEvent.click(page.find('[data-hit="1"] path'), { force: true });
    expect(page.wishes).toEqual([]);
    page.draw({ query: 'x', hits: { count: 2, at: 0 } });
    await userEvent.click(page.find('[data-hit="1"]'));
    await userEvent.click(page.find('[data-hit="-1"]'));
    expect(page.wishes).toEqual([
      { kind: 'hit', by: 1 },
      { kind: 'hit', by: -1 },
    ]);
  });

  test('shows what is searched for when that comes from elsewhere', () => {
    page.draw({ query: 'from a link' });
    expect(page.value('[data-search]')).toBe('from a link');
  });
});

describe('filters', () => {
  test('a box ticks its value, once, and takes the tick back', async () => {
    page.open();
    const box = page.find('[data-facet="party"][data-value="twitter"]');
    await userEvent.click(box);
    await userEvent.click(box);
    expect(page.actions).toEqual(
      [true, false].map((isOn) => ({ type: 'filter', facet: 'party', value: 'twitter', isOn })),
    );
  });

  test('its name ticks it too', async () => {
    page.open();
    await userEvent.click(page.find('.value:has([data-value="filing"]) .value-name'));
    expect(page.actions).toEqual([{ type: 'filter', facet: 'kind', value: 'filing', isOn: true }]);
  });

  test('a chip takes its value back, also where its cross is pressed', async () => {
    await userEvent.click(page.find('.chip[data-facet="party"]'));
    await userEvent.click(page.find('.chip[data-facet="kind"] path'), { force: true });
    expect(page.actions).toEqual([
      { type: 'filter', facet: 'party', value: 'cbp', isOn: false },
      { type: 'filter', facet: 'kind', value: 'filing', isOn: false },
    ]);
  });

  test('everything is shown again where something is left out', async () => {
    await userEvent.click(page.find('.tools [data-reset]'), { force: true });
    expect(page.actions).toEqual([]);
    await userEvent.click(page.find('.status [data-reset]'));
    expect(page.actions).toEqual([{ type: 'show everything' }]);
  });
});

test('lanes and scale are chosen by pointer and by arrow keys', async () => {
  await userEvent.click(page.find('[data-lanes="kind"]'));
  await userEvent.keyboard('{ArrowRight}');
  await userEvent.click(page.find('[data-scale="equal"]'));
  expect(page.actions).toEqual([
    { type: 'lanes', lanes: 'kind' },
    { type: 'lanes', lanes: 'source' },
    { type: 'scale', scale: 'equal' },
  ]);
});

describe('tellings', () => {
  test('one source tells, then two', async () => {
    await userEvent.selectOptions(page.find('[data-told="by"]'), 'buzzfeed');
    page.draw({ told: { by: 'buzzfeed', beside: undefined } });
    await userEvent.selectOptions(page.find('[data-told="beside"]'), 'it-worked');
    expect(page.actions).toEqual([
      { type: 'tell', told: { by: 'buzzfeed', beside: undefined } },
      { type: 'tell', told: { by: 'buzzfeed', beside: 'it-worked' } },
    ]);
  });

  test('nobody stands beside nobody, and no source beside itself', async () => {
    page.draw({ told: { by: 'buzzfeed', beside: 'it-worked' } });
    await userEvent.selectOptions(page.find('[data-told="by"]'), 'it-worked');
    await userEvent.selectOptions(page.find('[data-told="by"]'), '');
    expect(page.actions).toEqual([
      { type: 'tell', told: { by: 'it-worked', beside: undefined } },
      { type: 'tell', told: { by: undefined, beside: undefined } },
    ]);
  });

  test('both lists show what is told, whatever the reader had chosen in them', async () => {
    await userEvent.selectOptions(page.find('[data-told="by"]'), 'complaint');
    page.draw({ told: { by: 'buzzfeed', beside: 'it-worked' } });
    const values = ['by', 'beside'].map((told) => page.value(`[data-told="${told}"]`));
    expect(values).toEqual(['buzzfeed', 'it-worked']);
  });
});

describe('as reported by', () => {
  test('the slider goes from any date back to the first', async () => {
    page.find('[data-report]').focus();
    await userEvent.keyboard('{ArrowLeft}');
    await userEvent.keyboard('{Home}');
    await userEvent.keyboard('{End}');
    expect(page.actions).toEqual([DATES[3], DATES[0], undefined].map((by) => ({ type: 'report', by })));
  });

  test('the list does the same where there are few dates', async () => {
    page.draw({ reportDates: DATES.slice(0, 2) });
    await userEvent.selectOptions(page.find('[data-report]'), '1');
    await userEvent.selectOptions(page.find('[data-report]'), '2');
    expect(page.actions).toEqual([DATES[1], undefined].map((by) => ({ type: 'report', by })));
  });

  test('the slider stands where the view does', () => {
    page.draw({ reportedBy: DATES[1] });
    expect(page.value('[data-report]')).toBe('1');
  });
});

test('files and copies are wishes', async () => {
  await userEvent.click(page.find('[data-export="calendar"]'));
  await userEvent.click(page.find('[data-copy="citation"]'));
  expect(page.wishes).toEqual([
    { kind: 'export', format: 'calendar' },
    { kind: 'copy', what: 'citation' },
  ]);
  expect(page.actions).toEqual([]);
});

test('what comes from elsewhere asks for nothing', () => {
  for (const event of [new Event('input'), new MouseEvent('click'), new KeyboardEvent('keydown')]) {
    document.dispatchEvent(event);
    expect([toolsAction(event), toolsWish(event)]).toEqual([undefined, undefined]);
  }
});

describe.for(['ltr', 'rtl'] as const)('written %s', (direction) => {
  test.for([280, 700, 1100])(
    'at %d px passes axe, stays inside, and gives every control room',
    async (width) => {
      page.host.dir = direction;
      page.host.style.width = `${String(width)}px`;
      page.draw({ told: { by: 'buzzfeed', beside: 'it-worked' }, reportedBy: DATES[0], query: 'x' });
      page.open();
      await expect(page.host).to.be.accessible();
      expect(page.host.scrollWidth).toBeLessThanOrEqual(width);
      const controls = page
        .find('.root')
        .querySelectorAll('button, select, label, summary, input.field, [type="range"]');
      const small = [...controls].filter((control) => control.getBoundingClientRect().height < 24);
      expect(
        small.filter((control) => !control.matches('.tool-name, .beside')).map(({ outerHTML }) => outerHTML),
      ).toEqual([]);
    },
  );
});
