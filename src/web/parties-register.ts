/** What draws the parties in a narrow column. Where a drawing has room, it never comes. */
export { drawRegister } from '../marks/parties/register.js';
export { register as registerStyle } from './styles/register.js';
