import { type ComponentType, useEffect, useState } from 'react'
import { loadCode } from '../../api/loadCode.ts'

type KeptSlotProps<Props> = {
  load: () => Promise<ComponentType<Props>>
  props: Props
  className?: string | undefined
}

/** The place, with what room its class gives it, of a part whose code comes after the page, where the browser can keep things for reading without a network. */
export function KeptSlot<Props extends object>({ load, props, className }: KeptSlotProps<Props>) {
  const [Part, setPart] = useState<ComponentType<Props>>()
  useEffect(() => {
    if (!navigator.serviceWorker || !('caches' in window)) return
    loadCode(load).then(
      (component) => setPart(() => component),
      // Nothing that is read depends on it.
      () => {},
    )
  }, [load])
  return (
    <div className={className} data-needs-script>
      {Part && <Part {...props} />}
    </div>
  )
}
