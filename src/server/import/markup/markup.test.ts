import { describe, expect, it } from 'vitest'
import { blocksFromMarkup, inlinesFromMarkup, textFromMarkup } from './markup.ts'
import { blocksOf, paragraph } from './testing.ts'

const lineBreak = { lineBreak: true } as const

describe('paragraphs', () => {
  it.each([
    ['elements that stand on their own lines', '<p>Một</p><div>Hai</div>ba<section>bốn</section>năm'],
    ['two breaks in a row', 'Một<br><br/>Hai<br>&nbsp;<br>\r\nba<br><br><br>bốn<p>năm<br></p>'],
    ['unclosed tags', '<p>Một<p>Hai<p>ba<div>bốn<div>năm'],
    [
      'blank ones between',
      '<p>Một</p><p>&nbsp;</p><p> \u200b</p><p>Hai</p><br><b> </b><p>ba</p>bốn<p>năm&nbsp;</p>',
    ],
    [
      'a page of ASP.NET in one form',
      '<form action="x"><input type=hidden value=A><div>Một<p>Hai</p></div><fieldset><legend>ba</legend><label>bốn</label></fieldset>năm</form>',
    ],
    [
      'a whole page',
      '<!doctype html><html><head><title>T</title><style>p{}</style></head><body class=a><main><p>Một</p><p>Hai</main><footer>ba</footer>bốn<hgroup>năm</hgroup></body></html>',
    ],
    ['unknown elements', '<tin-bai>Một<p>Hai</p></tin-bai>ba<tin-moi><div>bốn</div>năm</tin-moi>'],
    ['items without their list', '<li>Một<li>Hai<dd>ba</dd><center>bốn</center><td>năm</td>'],
  ])('end with %s', (_, html) => {
    const words = ['Một', 'Hai', 'ba', 'bốn', 'năm']
    expect(blocksOf(html)).toEqual(words.map((word) => paragraph(word)))
  })

  it('have one space for white space of every kind, none at the ends of a line, and composed letters', () => {
    expect(blocksOf('<p>\r\n  Xa\u0303 \t\n<b> Sông</b> Mây <br>  bến  </p>')).toEqual([
      paragraph('Xã ', { mark: 'strong', text: ['Sông'] }, ' Mây', lineBreak, 'bến'),
    ])
  })

  it('keep entities, single spaces that do not break, and a lone less-than sign', () => {
    expect(blocksOf('<p>5&nbsp;kg &lt; 6 < 7 &amp; &ecirc; &#7879;</p>')).toEqual([
      paragraph('5\u00a0kg < 6 < 7 & ê ệ'),
    ])
  })

  it('follow blank lines and ends of line where the text is of a classic editor', () => {
    const html =
      'Một\r\n\r\nHai\nhai<br />\nhai\n\n<b>ba\n\nbốn</b>\n<ul>\n\n<li>năm</li>\n</ul>\n<pre>sáu\n\nsáu</pre>'
    expect(blocksOf(html, { newlines: 'paragraphs' })).toEqual([
      paragraph('Một'),
      paragraph('Hai', lineBreak, 'hai', lineBreak, 'hai'),
      paragraph({ mark: 'strong', text: ['ba'] }),
      paragraph({ mark: 'strong', text: ['bốn'] }),
      { type: 'list', ordered: false, items: [[paragraph('năm')]] },
      { type: 'preformatted', text: 'sáu\n\nsáu' },
    ])
  })

  it('lose nothing to misnested tags', () => {
    const { body, words } = blocksFromMarkup(
      '<b>một<p>hai<i>ba</b>bốn</p>năm</i><table><p>sáu</p><tr><td>bảy</table></h2>tám',
    )
    expect(words).toEqual({ kept: words.total, total: words.total })
    expect(JSON.stringify(body)).toMatch(/một.*hai.*ba.*bốn.*năm.*sáu.*bảy.*tám/)
  })
})

describe('other blocks', () => {
  it('are headings of three levels, inside a link or with one in them', () => {
    const html =
      '<h1>A</h1><h2>B<br>b</h2><h3><a name=x>C</a></h3><a href="http://a.example/"><h4>D</h4>e</a><h6>F</h6><h2> </h2>'
    expect(blocksOf(html)).toEqual([
      { type: 'heading', level: 2, text: ['A'] },
      { type: 'heading', level: 2, text: ['B', lineBreak, 'b'] },
      { type: 'heading', level: 3, text: ['C'] },
      { type: 'heading', level: 4, text: [{ link: 'http://a.example/', text: ['D'] }] },
      paragraph({ link: 'http://a.example/', text: ['e'] }),
      { type: 'heading', level: 4, text: ['F'] },
    ])
  })

  it('are lists with their start, nested ones inside or just after an item', () => {
    const html =
      '<ol start="3"><li>Gạo<ul><li>tẻ</ul><ul><li>nếp</ul><li><p>Muối</p><p>biển</p></ol><ul> <li> </li></ul>'
    const inner = (text: string) => ({ type: 'list', ordered: false, items: [[paragraph(text)]] })
    expect(blocksOf(html)).toEqual([
      {
        type: 'list',
        ordered: true,
        start: 3,
        items: [
          [paragraph('Gạo'), inner('tẻ'), inner('nếp')],
          [paragraph('Muối'), paragraph('biển')],
        ],
      },
    ])
    expect(blocksOf('<ul><ul><li>một</ul><li>hai</ul>')).toMatchObject([
      { items: [[inner('một')], [paragraph('hai')]] },
    ])
    expect(blocksOf('<ol start="1"><li>a</ol><ol start="x"><li>a</ol>')).not.toContainEqual(
      expect.objectContaining({ start: expect.anything() }),
    )
  })

  it('are quotes with whose they are, rules, definitions, details and preformatted text', () => {
    expect(
      blocksOf(`<blockquote><p>Lời <cite>Sách</cite> hay</p><footer>Ông Tư</footer> </blockquote><hr>
        <blockquote>Một<p><cite>Bà Năm</cite></p></blockquote><blockquote> </blockquote>
        <dl><dt>Gạo<dd>tẻ<dd>nếp</dl><details><summary>Xem</summary>Thêm</details><pre>\n a\n  b<br>c\n</pre>`),
    ).toEqual([
      {
        type: 'quote',
        body: [paragraph('Lời ', { mark: 'em', text: ['Sách'] }, ' hay')],
        cite: ['Ông Tư'],
      },
      { type: 'rule' },
      { type: 'quote', body: [paragraph('Một')], cite: ['Bà Năm'] },
      paragraph({ mark: 'strong', text: ['Gạo'] }),
      paragraph('tẻ'),
      paragraph('nếp'),
      paragraph({ mark: 'strong', text: ['Xem'] }),
      paragraph('Thêm'),
      { type: 'preformatted', text: ' a\n  b\nc' },
    ])
  })

  it('give up preformatted text that holds more than text', () => {
    expect(blocksOf('<pre>một\nhai\n\n<pre>ba</pre><table><tr><td>bốn</table></pre>')).toEqual([
      paragraph('một', lineBreak, 'hai'),
      paragraph('ba'),
      paragraph('bốn'),
    ])
  })
})

describe('what leaves no trace', () => {
  it.each([
    '<script>x</script>',
    '<style>x</style>',
    '<template><p>x</p></template>',
    '<svg><title>x</title><text>x</text></svg>',
    '<canvas>x</canvas>',
    '<title>x</title><meta content=x><link href=x>',
    '<input value=x><select><option>x</select><textarea>x</textarea><button>x</button><datalist><option>x</datalist>',
    '<div hidden><img src="/a.jpg"><iframe src="/x"></iframe><p> </p></div><video src="/a.mp4" hidden></video>',
    '<p style="color:red; DISPLAY : none"><span><img src="/a.jpg"></span><embed src="/a.pdf"></p>',
    '<div hidden><script>x</script><style>x</style><button>x</button></div>',
    '<!-- x --><!x><?x ?><![CDATA[x]]>',
    '<noframes>x</noframes><noembed>x</noembed><iframe>x</iframe><xml><w:View>x</w:View></xml>',
    '<video>x</video><object><param name=x value=x></object>',
  ])('%s', (html) => {
    expect(blocksFromMarkup(`<p>Trước${html}</p><p>Sau</p>`)).toEqual({
      body: [paragraph('Trước'), paragraph('Sau')],
      words: { kept: 2, total: 2 },
    })
  })

  it('are handlers, styles and classes of what stays', () => {
    const html =
      '<p onclick="x()" style="color:red" class="x">Một<a onmouseover=x href="javascript:x">hai</a></p>'
    expect(blocksOf(html)).toEqual([paragraph('Mộthai')])
  })

  it('are Word’s own elements and marks, but not its text', () => {
    const word = `<!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--><p class=MsoNormal style='mso-x:"a b"'>
      <b style='mso-bidi-font-weight:normal'><span lang=EN-US style='font-size:14.0pt'>Xã<o:p></o:p></span></b>
      <st1:place w:st="on"><span lang=VI>Sông</span></st1:place></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
      <p><![if !supportLists]>-<span style='font:7.0pt'>&nbsp;</span><![endif]>Mây</p>`
    expect(blocksOf(word)).toEqual([
      paragraph({ mark: 'strong', text: ['Xã'] }, ' Sông'),
      paragraph('-\u00a0Mây'),
    ])
  })
})

it('leaves an editor’s button out that says again what a file’s link says', () => {
  const file =
    '<div class="wp-block-file"><a href="https://a.example/td.pdf">Thể lệ</a><a class="wp-block-file__button" href="https://a.example/td.pdf" download>Tải về</a></div>'
  expect(blocksOf(file)).toEqual([paragraph({ link: 'https://a.example/td.pdf', text: ['Thể lệ'] })])
})

describe('a lead and a title', () => {
  it('are inlines, a line break between blocks', () => {
    expect(
      inlinesFromMarkup('<p>Một <b>hai</b></p><ul><li>ba<li>bốn</ul><img src=http://a.example/a.png>'),
    ).toEqual(['Một ', { mark: 'strong', text: ['hai'] }, lineBreak, 'ba', lineBreak, 'bốn'])
  })

  it('are plain text', () => {
    expect(textFromMarkup(' Cầu <b>mới</b>\n&amp; <i>chơ\u0323</i><br>Sông<script>x</script> ')).toBe(
      'Cầu mới & chợ Sông',
    )
  })
})
