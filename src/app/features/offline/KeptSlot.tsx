import { type ComponentType, useEffect, useState } from 'react'
import { loadCode } from '../../api/loadCode.ts'
import styles from './KeptSlot.module.css'

type KeptSlotProps<Props> = { load: () => Promise<ComponentType<Props>>; props: Props }

/** Room for a part whose code comes after the page, where the browser can keep things for reading without a network. */
export function KeptSlot<Props extends object>({ load, props }: KeptSlotProps<Props>) {
  const [Part, setPart] = useState<ComponentType<Props>>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is loaded once
  useEffect(() => {
    if (!navigator.serviceWorker || !('caches' in window)) return
    loadCode(load).then(
      (component) => setPart(() => component),
      // Nothing that is read depends on it.
      () => {},
    )
  }, [])
  return (
    <div className={styles.slot} data-needs-script>
      {Part && <Part {...props} />}
    </div>
  )
}
