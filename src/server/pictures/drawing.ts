import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('rasterise.ts', import.meta.url))
const MAX_PNG_BYTES = 150 * 1024 * 1024

/** Whether bytes may be an SVG drawing; other readers of pictures take no text. */
export function mayBeDrawing(bytes: Uint8Array): boolean {
  return /^\uFEFF?\s*<[\s\S]*<svg[\s>]|^\uFEFF?\s*<svg[\s>]/.test(
    new TextDecoder().decode(bytes.subarray(0, 8192)),
  )
}

/** An SVG drawing as PNG, at its own size but no wider than this. A few lines of SVG can take hours to draw and nothing stops that
 * from within, so that a process of its own draws, which is ended when its time is up. Rejects where it cannot be drawn. */
export function drawn(
  svg: Uint8Array,
  { maxWidth, timeoutMs }: { maxWidth: number; timeoutMs: number },
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const options = {
      encoding: 'buffer',
      timeout: timeoutMs,
      killSignal: 'SIGKILL',
      maxBuffer: MAX_PNG_BYTES,
    } as const
    const child = execFile(process.execPath, [script, String(maxWidth)], options, (error, png, complaint) => {
      if (!error) resolve(png)
      else if (error.killed) reject(new Error('it takes too long to draw'))
      else reject(new Error(/^\w*Error: (.*)$/m.exec(complaint.toString())?.[1] ?? 'it cannot be drawn'))
    })
    // It may have ended before it took everything, and has then said why.
    child.stdin?.on('error', () => {})
    child.stdin?.end(svg)
  })
}
