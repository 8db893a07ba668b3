// RUN stands for the code that tells of itself: see vectors.ts.

const page = '<script>RUN</script>'
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" onload="RUN"/>'

/** Leads out of the portal without a scheme: nothing may load from here, and no record of ours may hold it. */
export const FOREIGN = 'evil.example'

/** Addresses that run, or lead where nobody expects: a record of ours that has one is refused. */
export const refused: readonly string[] = [
  'javascript:RUN',
  'JaVaScRiPt:RUN',
  ' javascript:RUN',
  '\tjavascript:RUN',
  '\u0001javascript:RUN',
  '\u001fjavascript:RUN',
  '\u0000javascript:RUN',
  '\u00a0javascript:RUN',
  '\ufeffjavascript:RUN',
  'java\tscript:RUN',
  'java\nscript:RUN',
  'java\r\nscript:RUN',
  'j\na\tv\ra\nscript\t:RUN',
  'javascript\n:RUN',
  'javascript:\nRUN',
  'javascript://portal.example/%0ARUN',
  'javascript://portal.example/\u2028RUN',
  'javascript:/*</script></style></title>*/RUN',
  'javascript:void(0)||RUN',
  'javascript%3ARUN',
  'javascript&colon;RUN',
  'javascript\uff1aRUN',
  'java\u017fcript:RUN',
  'livescript:RUN',
  'vbscript:RUN',
  'VBS\tcript:RUN',
  'view-source:javascript:RUN',
  'feed:javascript:RUN',
  'blob:javascript:RUN',
  'filesystem:javascript:RUN',
  'jar:javascript:RUN',
  `data:text/html,${page}`,
  `DATA:text/html;charset=utf-8,${encodeURIComponent(page)}`,
  `data:,${page}`,
  `data:image/svg+xml,${drawing}`,
  `data:application/xhtml+xml,<x:script xmlns:x="http://www.w3.org/1999/xhtml">RUN</x:script>`,
  'about:blank#RUN',
  'file:///etc/passwd',
  `//${FOREIGN}/a`,
  `/\\${FOREIGN}/a`,
  `\\\\${FOREIGN}/a`,
  `/\t/${FOREIGN}/a`,
  `https:\\\\${FOREIGN}\\a`,
  `https:${FOREIGN}`,
]

/** Addresses that look like more than they are: a record of ours may have them, and nothing comes of it. */
export const odd: readonly string[] = [
  '/javascript:RUN',
  '/days/javascript:RUN',
  '/"onmouseover="RUN',
  '/"autofocus/onfocus="RUN"x="',
  "/'onmouseover='RUN",
  '/"><img/src="x:"/onerror="RUN">',
  '/x?</script><script>RUN</script>',
  '/search?q=</title><svg/onload=RUN>',
  '/days/2026-03-01?"><svg/onload=RUN>',
  `/.//${FOREIGN}/a`,
  '/&quot;&gt;&lt;svg/onload=RUN&gt;',
  '/#javascript:RUN',
  '/x,javascript:RUN',
  'https://tame.example/javascript:RUN',
  'https://tame.example/#"><svg/onload=RUN>',
  'http://javascript:RUN@tame.example/',
  'HTTPS://tame.example/?a=1&#x22;onclick=RUN',
  "https://tame.example/');RUN//",
  'https://tame.example/]]><script>RUN</script>',
  'https://tame.example/--><script>RUN</script>',
]
