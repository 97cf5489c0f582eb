/** The page at which a publisher makes a theme. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fireEvent, userEvent, waitFor, within } from 'storybook/test';
import './columns.css';
import { inside } from './inside.js';
import './theme-it.js';

export default { title: 'Themes/Theme it', tags: ['!autodocs'] } satisfies Meta;

export const ThemeIt: StoryObj = {
  name: 'Theme it',
  tags: ['one-direction'],
  render: (_, { globals }) =>
    html`<theme-it scheme=${globals['theme'] === 'dark' ? 'dark' : 'light'}></theme-it>`,
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    const timeline = inside(canvasElement, 'case-timeline');
    const mark = await timeline.mark('lawsuit');
    await userEvent.selectOptions(await page.findByLabelText('Begin with'), 'wire');
    await waitFor(() => expect(getComputedStyle(mark).color).toBe('rgb(16, 24, 32)'));
    await fireEvent.input(page.getByLabelText('ink'), { target: { value: '#004400' } });
    await fireEvent.input(page.getByLabelText('radius'), { target: { value: '9' } });
    await waitFor(() => expect(getComputedStyle(mark).color).toBe('rgb(0, 68, 0)'));
    await expect(page.getByLabelText('The style sheet')).toHaveValue(
      '@import "case-timeline/themes/wire.css";\n\n:root {\n  --case-ink: #004400;\n  --case-radius: 9px;\n}\n',
    );
    await userEvent.click(page.getByRole('button', { name: 'Start again' }));
    await expect(page.getByLabelText('The style sheet')).toHaveValue(
      '/* Nothing is set: the page decides. */',
    );
  },
};
