import type { ListenController } from './controller.ts'

/** Tells the device what is read, and takes what is pressed on its lock screen or on a headset. To be called whenever that changes. */
export function showOnDevice(controller: ListenController, siteName: string): void {
  const { mediaSession } = navigator as { mediaSession?: MediaSession }
  if (!mediaSession || typeof MediaMetadata === 'undefined') return
  const { status, reading } = controller.state()
  mediaSession.metadata =
    reading && new MediaMetadata({ title: reading.article.title, artist: reading.article.source ?? siteName })
  mediaSession.playbackState = status === 'idle' ? 'none' : status === 'speaking' ? 'playing' : 'paused'
  const actions: [MediaSessionAction, () => void][] = [
    ['play', () => controller.resume()],
    ['pause', () => controller.pause()],
    ['stop', () => controller.stop()],
    ['previoustrack', () => controller.step(-1)],
    ['nexttrack', () => controller.step(1)],
  ]
  for (const [action, handler] of actions) {
    try {
      mediaSession.setActionHandler(action, reading ? handler : null)
    } catch {
      // This browser knows no such action.
    }
  }
}
