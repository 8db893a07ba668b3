/** What a careful hand writes for one article: the fonts that are there, one column, both colour schemes. */
export const plainStyles = `
:root{color-scheme:light dark;--paper:#fffdf9;--ink:#1d1b18;--quiet:#5c564d;--line:#ddd6ca;--accent:#9a1b1e}
@media (prefers-color-scheme:dark){:root{--paper:#16171a;--ink:#ece8e1;--quiet:#aea89e;--line:#393b40;--accent:#f19a8f}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 system-ui,sans-serif}
a{color:var(--accent);text-underline-offset:.18em}
.site,.foot{padding:1rem;border-block-end:1px solid var(--line)}
.site p{margin:0;font-size:1.4375rem;font-weight:700}
.site p a{color:inherit;text-decoration:none}
nav ul{display:flex;flex-wrap:wrap;gap:0 1.25rem;margin:0;padding:0;list-style:none}
nav li a{display:inline-flex;align-items:center;min-block-size:2.75rem}
main{max-inline-size:42rem;margin-inline:auto;padding:1.5rem 1rem}
article{font:1.1875rem/1.6 Georgia,"Times New Roman",serif}
.quiet{color:var(--quiet);font:.9375rem/1.6 system-ui,sans-serif}
h1{margin:.5rem 0 1rem;font-size:clamp(1.875rem,1.4rem + 2.4vw,2.875rem);line-height:1.2;text-wrap:balance}
h2{margin-block:2rem .5rem;line-height:1.3}
.lead{font-size:1.3125rem;font-weight:600}
figure{margin:1.5rem 0}
img{display:block;max-inline-size:100%;block-size:auto}
figcaption{margin-block-start:.5rem;color:var(--quiet);font:.9375rem/1.5 system-ui,sans-serif}
table{inline-size:100%;border-collapse:collapse;font:1rem/1.5 system-ui,sans-serif}
th,td{padding:.5rem;border-block-end:1px solid var(--line);text-align:start}
blockquote{margin-inline:0;padding-inline-start:1rem;border-inline-start:3px solid var(--accent)}
.next{display:grid;gap:1rem;margin-block:2rem}
`
  .trim()
  .replaceAll('\n', '')
