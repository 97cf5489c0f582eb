/** What axe is asked in the tests where a story differs from others in one way alone; in the book it is asked everything. */
const isTest = import.meta.env['STORIES_ARE_TESTS'] !== undefined;

const asked = (options: object): object => (isTest ? { a11y: { options } } : {});

/** For parameters of a story that differs only in its colours and faces. */
export const LOOKS_ALONE = asked({ runOnly: ['color-contrast', 'link-in-text-block'] });

/** For those of a story that differs only in how many there are: each has the colours that few have. */
export const ALL_BUT_COLOURS = asked({ rules: { 'color-contrast': { enabled: false } } });
