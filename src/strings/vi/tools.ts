/** The words of what can be done with an article. */
export const tools = {
  print: 'In bài',
}
