/** Where one writes a case and sees at once what is read of it, and what is wrong with it. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fireEvent, userEvent, waitFor, within } from 'storybook/test';
import '../src/define/case-timeline.js';
import './case-desk.js';
import { inside } from './inside.js';

export default { title: 'Write it here', tags: ['!autodocs'] } satisfies Meta;

export const WriteItHere: StoryObj = {
  name: 'Write it here',
  tags: ['one-direction'],
  render: () => html`<case-desk></case-desk>`,
  play: async ({ canvasElement }) => {
    const desk = within(canvasElement);
    const area = desk.getByLabelText<HTMLTextAreaElement>('The case file');
    const said = (words: string) => waitFor(() => expect(desk.getByRole('status')).toHaveTextContent(words));
    await expect(await inside(canvasElement, 'case-timeline').all('entry')).toHaveLength(3);
    await said('3 events read, 0 errors, 0 warnings');
    const broken = area.value.replace('2024-03-04', '2024-02-30');
    await fireEvent.input(area, { target: { value: broken } });
    await said('1 error');
    await userEvent.click(await desk.findByRole('button', { name: /^Line 10, column/ }));
    await expect(area.value.slice(area.selectionStart)).toMatch(/^"2024-02-30"/);
    await fireEvent.input(area, { target: { value: broken.slice(0, 300) } });
    await said('This cannot be read as a case yet.');
    await userEvent.selectOptions(desk.getByLabelText('Begin with'), 'broken-entries');
    await said('11 events read');
    await expect(desk.getAllByRole('listitem').length).toBeGreaterThan(3);
    // Whoever comes to write begins with a file in which nothing is wrong.
    await userEvent.selectOptions(desk.getByLabelText('Begin with'), '');
    await said('3 events read, 0 errors, 0 warnings');
    await expect(area.value).toContain('The bridge at Sampleton');
  },
};
