import { type Block, blockText } from '../../../contract/blocks.ts'
import { tidy } from './metaFacts.ts'

const button =
  'chia sẻ|in (?:trang|bài viết|bài)|bản in|gửi (?:email|bài viết|cho bạn bè)|về trang trước|quay lại|trở về|lên đầu trang|đọc bài|facebook|twitter|tweet|zalo|email|print|share|copy link|bình luận|thích|like'
const buttons = new RegExp(`^(?:${button})(?:[\\s|:,•·-]+(?:${button}))*\\s*:?$`, 'iu')

/** Whether the line is of buttons alone. */
export function isButtons(text: string): boolean {
  return text.length <= 120 && buttons.test(text)
}

/** The text without the buttons that it ends with; a line with a colon before them makes them a part of it. */
export function withoutButtons(body: readonly Block[]): Block[] {
  const last = body.findLastIndex((block) => !isButtons(tidy(blockText([block]))))
  const before = body[last]
  return before && tidy(blockText([before])).endsWith(':') ? [...body] : body.slice(0, last + 1)
}
