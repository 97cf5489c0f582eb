/** React 19: properties, attributes and listeners are given as they are named. */
import 'case-timeline/define';
import type { CasePickEvent, CaseTimeline } from 'case-timeline';
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Article({ src }: { readonly src: string }) {
  const timeline = useRef<CaseTimeline>(null);
  const [open, setOpen] = useState('nothing');
  const onPick = (event: CasePickEvent): void => {
    setOpen(event.id ?? 'nothing');
  };
  return (
    <case-file src={src}>
      <p>
        An agent faxed <case-mention pick="summons">a summons</case-mention>. Open is {open}.
      </p>
      <button type="button" onClick={() => void timeline.current?.goTo('lawsuit')}>
        The lawsuit
      </button>
      <case-timeline ref={timeline} lanes="party" oncase-pick={onPick} />
      <case-parties />
    </case-file>
  );
}

const root = document.getElementById('app');
if (root) createRoot(root).render(<Article src="/data/twitter-v-dhs.json" />);
