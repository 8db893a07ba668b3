import sharp from 'sharp'

const dataAddress = /data:([^,"'<>]{0,200}),([^"'<>]*)/gi

/** How many pixels the pictures in a drawing's data: addresses have by their headers, also in drawings in it; counted no
 * further than past `enough`. */
export async function embeddedPixels(svg: Uint8Array, enough: number): Promise<number> {
  let pixels = 0
  for (const [, type = '', content = ''] of new TextDecoder().decode(svg).matchAll(dataAddress)) {
    pixels += await pixelsOf(decoded(type, content), enough)
    if (pixels > enough) break
  }
  return pixels
}

/** None for what is no picture: it is not drawn either. */
async function pixelsOf(bytes: Uint8Array, enough: number): Promise<number> {
  try {
    const { format, width, height } = await sharp(bytes, { limitInputPixels: false }).metadata()
    return format === 'svg' ? await embeddedPixels(bytes, enough) : width * height
  } catch {
    return 0
  }
}

function decoded(type: string, content: string): Uint8Array {
  const text = content.replace(/&#x([\da-f]{1,6});|&#(\d{1,7});|%([\da-f]{2})/gi, (_, hex, figures, byte) =>
    String.fromCharCode(figures ? Number(figures) : Number.parseInt(hex ?? byte, 16)),
  )
  return Buffer.from(text, /;\s*base64\s*$/i.test(type) ? 'base64' : 'latin1')
}
