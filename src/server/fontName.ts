/** A copy of a TrueType font in which `to` stands for `from` in every name but the copyright's and the trademark's. Its checksums are stale. */
export function renameFont(font: Buffer, from: RegExp, to: string): Buffer {
  const entry = directoryEntry(font, 'name')
  const table = font.subarray(font.readUInt32BE(entry + 8))
  const records = Buffer.from(table.subarray(0, 6 + 12 * table.readUInt16BE(2)))
  const texts = table.subarray(table.readUInt16BE(4))
  const renamed: Buffer[] = []
  let end = 0
  for (let record = 6; record < records.length; record += 12) {
    const start = records.readUInt16BE(record + 10)
    const text = utf16(texts.subarray(start, start + records.readUInt16BE(record + 8))).toString('utf16le')
    const isNotice = [COPYRIGHT, TRADEMARK].includes(records.readUInt16BE(record + 6))
    const bytes = utf16(Buffer.from(isNotice ? text : text.replace(from, to), 'utf16le'))
    records.writeUInt16BE(bytes.length, record + 8)
    records.writeUInt16BE(end, record + 10)
    renamed.push(bytes)
    end += bytes.length
  }
  records.writeUInt16BE(records.length, 4)

  // The new table stands at the end; the old one stays as bytes that nothing points to.
  const copy = Buffer.concat([font, Buffer.alloc(-font.length & 3), records, ...renamed])
  copy.writeUInt32BE(font.length + (-font.length & 3), entry + 8)
  copy.writeUInt32BE(records.length + end, entry + 12)
  return copy
}

const COPYRIGHT = 0
const TRADEMARK = 7

/** Where the font's list of tables tells of one: its tag, checksum, offset and length stand there, four bytes each. */
export function directoryEntry(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4)
  for (let entry = 12; entry < 12 + 16 * count; entry += 16) {
    if (font.toString('latin1', entry, entry + 4) === tag) return entry
  }
  throw new Error(`The font has no table ${tag}.`)
}

/** From the byte order of fonts to that of Node, and back. */
function utf16(bytes: Buffer): Buffer {
  return Buffer.from(bytes).swap16()
}
