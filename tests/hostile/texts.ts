/** Words with markup in them, for every field that holds words: each leaves another place that a page, a feed or a script's data
 * has for words. RUN stands for the code that tells of itself. */
export const texts: readonly string[] = [
  '<script>RUN</script>',
  '<img src="x:" onerror="RUN">',
  '"><svg onload=RUN>',
  "'><svg onload=RUN>",
  '" autofocus tabindex=0 onfocus="RUN" x="',
  "' onmouseover='RUN",
  '` onmouseover=RUN x=`',
  '</title><script>RUN</script>',
  '</h1></main></body><script>RUN</script>',
  '</textarea></select></option><svg onload=RUN>',
  // Of data that stands in a script.
  '</script><script>RUN</script>',
  '</ScRiPt ><svg onload=RUN>',
  '<!--<script>RUN',
  '<!--<script></script><script>RUN</script>-->',
  '\\"};RUN;//',
  '\u2028RUN\u2029',
  // Of XML.
  ']]><script xmlns="http://www.w3.org/1999/xhtml">RUN</script>',
  '<x:script xmlns:x="http://www.w3.org/1999/xhtml">RUN</x:script>',
  '<?xml-stylesheet href="data:text/xsl,RUN" type="text/xsl"?>',
  '<!DOCTYPE x [<!ENTITY y "RUN">]>&y;',
  // Once more encoded, for whoever decodes twice.
  '&lt;img src="x:" onerror="RUN"&gt;',
  '&amp;lt;svg onload=RUN&amp;gt;',
  '&#60;svg onload=RUN&#62;',
  '%3Csvg onload=RUN%3E',
  '\\u003csvg onload=RUN\\u003e',
  '\\x3csvg onload=RUN\\x3e',
  '\uff1csvg onload=RUN\uff1e',
  '+ADw-svg onload=RUN+AD4-',
  '\u001b(J<svg onload=RUN>\u001b(B',
  // Of templates.
  '{{constructor.constructor("RUN")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the text that a template would fill in.
  '${RUN}',
  '<%= RUN %>',
  'javascript:RUN',
]
