/** The book around the stories: its name, and an article that opens without a panel below it. */
import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming/create';

addons.setConfig({
  theme: create({ base: 'light', brandTitle: 'case-timeline' }),
  layoutCustomisations: {
    showPanel: ({ storyId }, isShown) => (storyId === 'article--article' ? false : isShown),
  },
});
