/** A file as it lies on a disk. */
export type ByteFile = { name: string; text: string | Uint8Array }

const latin = (text: string) => Buffer.from(text, 'latin1')

/** A page whose bytes are one thing to whoever looks for markup in them, and another to whoever shows them. */
function page(name: string, charset: string, hidden: string): string {
  return `<!doctype html><html lang="vi"><head><meta charset="${charset}"><title>Trang ${name}</title>
<meta property="article:published_time" content="2026-03-05T08:00:00+07:00"></head><body><article><h1>Trang ${name}</h1>
<p>Trang nay viet bang mot bang ma la, va du dai de ai doc cung thay do la mot bai bao cua thi tran.</p>
<p title="${hidden}">${hidden} Doan chu cuoi.</p></article></body></html>`
}

// A title's end and a script in bytes that only UTF-7, a Japanese escape or a lenient reader of UTF-8 turns into markup.
const seven = '+ADw-/title+AD4APA-script+AD4-pwned(8001)+ADw-/script+AD4-'
const japanese = '\x1b$B"\x1b(B onclick=pwned(8002) x="\x1b(J<svg onload=pwned(8002)>'
const overlong =
  '\xc0\xbcscript\xc0\xbepwned(8003)\xc0\xbc/script\xc0\xbe \xe0\x80\xbcsvg onload=pwned(8003)\xe0\x80\xbe'
const wide = '"><svg onload=pwned(8004)>'

export const byteSources: readonly ByteFile[] = [
  { name: 'utf-7.html', text: latin(page('bay', 'utf-7', seven)) },
  { name: 'iso-2022-jp.html', text: latin(page('nhat', 'iso-2022-jp', japanese)) },
  { name: 'overlong.html', text: latin(page('dai', 'utf-8', overlong)) },
  { name: 'utf-16.html', text: Buffer.from(`\ufeff${page('rong', 'windows-1258', wide)}`, 'utf16le') },
]
