/** How others write it: a case as files that other tools open. Runs in Node and in a browser alike. */
export { type CalendarOptions, writeCalendar } from './write-calendar.js';
export { writeCsv } from './write-csv.js';
export { writeJson } from './write-json.js';
