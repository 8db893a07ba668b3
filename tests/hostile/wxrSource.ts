import { escaped } from './spellings.ts'
import { forWordPress, type SourceFile } from './webSources.ts'

const { places, bodyOf, words, address, cdata, day } = forWordPress

/** What only WordPress has: short codes, and what its editor keeps in comments. */
const own = (part: number) => `
[caption id="1" width="9" caption='${words(part)}']<img src="x:" onerror="pwned(9101)"> ${words(part)}[/caption]
[embed]${address(part)}[/embed] [audio src="${address(part + 1)}"] [video mp4="${address(part + 2)}" poster="${address(part + 3)}"]
[youtube]"onload="pwned(9102)[/youtube] [vc_custom_heading text="<svg onload=pwned(9103)>"] [vc_raw_html]PHNjcmlwdD5wd25lZCgxKTwvc2NyaXB0Pg==[/vc_raw_html]
[[audio src="javascript:pwned(9104)"]] [gallery ids="70,71"]

<!-- wp:embed {"url":"javascript:pwned(9105)","type":"video"} --><figure>javascript:pwned(9105)</figure><!-- /wp:embed -->
<!-- wp:html --><script>pwned(9106)</script><!-- /wp:html -->
<!-- wp:file {"href":"javascript:pwned(9107)"} --><a href="javascript:pwned(9107)" download>Tệp</a><!-- /wp:file -->
<!-- wp:image {"id":70,"x":"--><img src=x: onerror=pwned(9108)>"} --><!-- /wp:image -->`

const post = (part: number) => `<item><title>${cdata(`WordPress ${part} ${words(part + 22)}`)}</title>
<link>${escaped(address(part + 4))}</link><guid>wxr-${part}</guid><dc:creator>${cdata(part === 0 ? 'a' : words(part + 25))}</dc:creator>
<content:encoded>${cdata(`${own(part)}\n${bodyOf(part)}`)}</content:encoded><excerpt:encoded>${cdata(words(part + 28))}</excerpt:encoded>
<wp:post_id>${part + 1}</wp:post_id><wp:post_date>${day(part)} 12:00:00</wp:post_date><wp:status>publish</wp:status>
<wp:post_type>post</wp:post_type><category domain="category" nicename="x">${cdata(words(part + 31))}</category>
<category domain="post_tag" nicename="x">${cdata(words(part + 1))}</category>
<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>70</wp:meta_value></wp:postmeta></item>`

const file = (id: number, url: string) => `<item><title>${cdata(words(id))}</title>
<excerpt:encoded>${cdata(words(id + 1))}</excerpt:encoded><wp:post_id>${id}</wp:post_id><wp:post_parent>1</wp:post_parent>
<wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type><wp:attachment_url>${escaped(url)}</wp:attachment_url>
<wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>${cdata(words(id + 2))}</wp:meta_value></wp:postmeta></item>`

export const wxrSource: SourceFile = {
  name: 'wordpress.xml',
  text: `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>${escaped(words(4))}</title><link>${escaped(address(2))}</link><wp:wxr_version>1.2</wp:wxr_version>
<wp:base_site_url>${escaped(address(3))}</wp:base_site_url>
<wp:author><wp:author_login>a</wp:author_login><wp:author_display_name>${cdata(words(5))}</wp:author_display_name></wp:author>
${places.map(post).join('\n')}
${file(70, 'javascript:pwned(9109)//a.jpg')}
${file(71, 'data:image/svg+xml,<svg onload=pwned(9110)>')}
${file(72, 'javascript:pwned(9111)//a.pdf')}
${file(73, 'https://tame.example/"onclick="pwned(9112)".pdf')}
</channel></rss>`,
}
