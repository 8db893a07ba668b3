import { type ReactNode, type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'

// Not in TypeScript's library yet, nor in every browser: Android's way back, which would leave the page.
declare class CloseWatcher extends EventTarget {
  destroy(): void
}

type PopoverProps = {
  id: string
  label: string
  /** The element whose parts belong together with the popover: pressing or focusing anything else closes it. */
  owner: RefObject<HTMLElement | null>
  /** Where the popover stands, and its look. */
  className: string | undefined
  /** Dismissed by Escape or the system's way back, or left for something else on the page. */
  onClose: (how: 'dismissed' | 'left') => void
  children: ReactNode
}

/** A panel in the top layer, open as long as it is rendered. A native popover, but a manual one: an automatic popover
 * would close when the field it belongs to is pressed, and typing there is to move what it shows. */
export function Popover({ id, label, owner, className, onClose, children }: PopoverProps) {
  const panel = useRef<HTMLDivElement>(null)
  const close = useEffectEvent(onClose)

  useLayoutEffect(() => {
    const element = panel.current
    // A browser that knows no popovers shows it in its place on the page.
    element?.showPopover?.()
    return () => element?.hidePopover?.()
  }, [])

  useEffect(() => {
    const leave = (event: Event) => {
      if (event.target instanceof Node && !owner.current?.contains(event.target)) close('left')
    }
    const leaveByEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      close('dismissed')
    }
    const watcher = 'CloseWatcher' in window ? new CloseWatcher() : null
    watcher?.addEventListener('close', () => close('dismissed'))
    document.addEventListener('pointerdown', leave)
    document.addEventListener('focusin', leave)
    document.addEventListener('keydown', leaveByEscape)
    return () => {
      watcher?.destroy()
      document.removeEventListener('pointerdown', leave)
      document.removeEventListener('focusin', leave)
      document.removeEventListener('keydown', leaveByEscape)
    }
  }, [owner])

  return (
    <div
      ref={panel}
      id={id}
      popover="manual"
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      className={className}
    >
      {children}
    </div>
  )
}
