import { useCallback, useEffect, useState } from 'react'
import { selectedRange } from './selectedRange.ts'

/** A selection that is still being made says so more often than this. */
const SETTLED_MS = 200

/** What is selected of the article's text, once it stays; `isByTouch`: with a finger, where browsers show menus of their own. */
export function useSelectedRange(): { range: Range | null; isByTouch: boolean; leave: () => void } {
  const [range, setRange] = useState<Range | null>(null)
  const [isByTouch, setByTouch] = useState(false)

  useEffect(() => {
    let isPressed = false
    let isOnButton = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const read = () => {
      // The selection moves on with the mouse as long as its button is down. A finger on the button may end the selection, and
      // what the button says then is still to be read.
      if (!isPressed && !isOnButton) setRange((before) => sameOr(before, selectedRange(getSelection())))
    }
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(read, SETTLED_MS)
    }
    const press = ({ pointerType, target }: PointerEvent) => {
      isOnButton = target instanceof Element && target.closest('[popover]') !== null
      isPressed = pointerType === 'mouse'
      setByTouch(pointerType !== 'mouse')
    }
    const release = () => {
      isPressed = false
      wait()
    }
    document.addEventListener('selectionchange', wait)
    document.addEventListener('pointerdown', press)
    document.addEventListener('pointerup', release)
    document.addEventListener('pointercancel', release)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', wait)
      document.removeEventListener('pointerdown', press)
      document.removeEventListener('pointerup', release)
      document.removeEventListener('pointercancel', release)
    }
  }, [])
  return { range, isByTouch, leave: useCallback(() => setRange(null), []) }
}

/** The range before, where the new one has the same bounds: a press elsewhere changes nothing about it. */
function sameOr(before: Range | null, now: Range | null): Range | null {
  const isSame =
    before &&
    now &&
    before.startContainer === now.startContainer &&
    before.startOffset === now.startOffset &&
    before.endContainer === now.endContainer &&
    before.endOffset === now.endOffset
  return isSame ? before : now
}
