/** Speaks what was done, and shows it for a while at the foot of the page. */
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { store, useSnapshot } from '../explore-store.ts';
import { useAnnouncement } from './announcer.ts';

const SHOWN_MS = 6000;
const CHANGED_THE_VIEW = /^(Expanded|Collapsed|Hid|Only|Pinned|Unpinned|Removed|Showing|Arranged)/;

export function StatusLine() {
  const { text, count, spokenOnly } = useAnnouncement();
  const { canUndo } = useSnapshot();
  const [shownCount, setShownCount] = useState(0);
  useEffect(() => {
    if (count === 0) return;
    setShownCount(count);
    const timer = setTimeout(() => setShownCount(0), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [count]);
  const isShown = shownCount === count && count > 0 && !spokenOnly;
  return (
    <div className={isShown ? 'status' : 'status status-quiet'}>
      {/* Alternates an invisible space, so that the same sentence is spoken again. */}
      <p role="status" aria-live="polite" id="live">
        {text}
        {count % 2 === 1 ? '\u00a0' : ''}
      </p>
      {isShown && canUndo && CHANGED_THE_VIEW.test(text) && (
        <Button className="link" onPress={store.undo}>
          Undo
        </Button>
      )}
    </div>
  );
}
