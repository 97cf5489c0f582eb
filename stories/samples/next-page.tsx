/** A page that a server renders, as in Next.js: the tag is plain HTML there, and the script comes to the browser alone. */
import { DefineCase } from './next-define.js';

export default function Page() {
  return (
    <main>
      <case-timeline src="/data/twitter-v-dhs.json">
        <p>On March 14, 2017, a summons was faxed. On April 6, Twitter sued.</p>
      </case-timeline>
      <DefineCase />
    </main>
  );
}
