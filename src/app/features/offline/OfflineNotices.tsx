import { useEffect, useState, useSyncExternalStore } from 'react'
import { instantAt } from '../../../contract/instant.ts'
import { numericDate, timeOfDay } from '../../../strings/format.ts'
import { type OfflineWords, offlineWords } from '../../../strings/offline.ts'
import { Notice } from './Notice.tsx'
import type { OfflineState } from './OfflineState.ts'
import { pageFreshness } from './pageFreshness.ts'
import { keptTimeZone } from './readable.ts'
import { Unread } from './Unread.tsx'
import { useAddress, useDocumentLanguage, useOnline } from './usePageFacts.ts'
import { takeNewVersion } from './watchVersions.ts'

/** What the reader should know of the page: that it was kept earlier, that it cannot be had now, that a new version waits. */
export function OfflineNotices({ state }: { state: OfflineState }) {
  useSyncExternalStore(state.subscribe, state.version)
  const address = useAddress()
  const isOnline = useOnline()
  const words = offlineWords[useDocumentLanguage()]
  const [closed, setClosed] = useState<string>()
  const [isLater, setLater] = useState(false)
  const freshness = pageFreshness(state, address)

  if (freshness.kind === 'unread') return <Unread words={words} />
  if (freshness.kind === 'kept' && closed !== address) {
    return <Kept words={words} at={freshness.at} isOnline={isOnline} onClose={() => setClosed(address)} />
  }
  if (!state.isNewVersion || isLater) return null
  return (
    <Notice
      words={words}
      action={words.reload}
      onAction={takeNewVersion}
      close={words.later}
      onClose={() => setLater(true)}
    >
      {words.newVersion}
    </Notice>
  )
}

type KeptProps = { words: OfflineWords; at: number; isOnline: boolean; onClose: () => void }

/** Says plainly that the page is an earlier one, and from when; once there is a network, how to have the latest. */
function Kept({ words, at, isOnline, onClose }: KeptProps) {
  const [timeZone, setTimeZone] = useState<string>()
  const [wasOffline, setWasOffline] = useState(!isOnline)
  useEffect(() => {
    keptTimeZone().then(setTimeZone, () => setTimeZone('UTC'))
  }, [])
  useEffect(() => {
    if (!isOnline) setWasOffline(true)
  }, [isOnline])
  if (timeZone === undefined) return null

  const instant = instantAt(at, timeZone)
  const when =
    at > 0 ? words.keptAt(timeOfDay(instant, timeZone), numericDate(instant.slice(0, 10))) : words.keptEarlier
  const reason = isOnline ? (wasOffline ? words.backOnline : words.noAnswer) : words.noNetwork
  return (
    <Notice
      words={words}
      action={isOnline ? words.fetchNew : undefined}
      onAction={() => location.reload()}
      close={words.close}
      onClose={onClose}
    >
      {words.kept(when)} {reason}
    </Notice>
  )
}
