// Words as a portal has them: some that stand in most articles, many that stand in few. The same each time.

/** Numbers from 0 up to 1 that look random and are the same each time (mulberry32). */
export function fractions(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const common =
  'và của là có các được trong cho với người một những không này đến từ về theo năm tại ngày việc công tỉnh nghị hội quyết định thông báo kế hoạch dự án phát triển kinh tế xã khoa học nghệ giáo dục y môi trường đất nước văn hóa quản lý tổ chức cơ quan nhà đầu tư sản xuất nông nghiệp giao dân cán bộ'.split(
    ' ',
  )
const onsets = 'b c ch d đ g gh h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')
const rimes =
  'á à ả ạ án àn ản ạn áng àng ạng anh ánh ành ảnh ao áo ào ảo ăn ắn ăng ắng ặng ân ấn ần ật ậu âu ấu ây ấy ầy e é èo ẻ en èn êm ếm ên ến ều ễu i í ì ỉ in ín ình ịnh ích iên iến iền iết iếu iều o ó ò ọ on ón òn ong óng òng ô ố ồ ổ ôn ốn ồn ông ống ồng ộng ơ ờ ở ơn ớn ới ời u ú ù ụ ung úng ùng uyên uyến uyền uyết ư ứ ừ ử ưng ứng ừng ương ướng ường ượng ước ươi ười y ý ỳ'.split(
    ' ',
  )

/** Some four thousand syllables, the common ones first. */
export const vocabulary: readonly string[] = [
  ...new Set([
    ...common,
    ...shuffled(
      onsets.flatMap((onset) => rimes.map((rime) => onset + rime)),
      fractions(3),
    ),
  ]),
]

/** A word by Zipf's law: the second half as often as the first, the third a third as often. */
export function zipf(fraction: number): string {
  return vocabulary[Math.floor(vocabulary.length ** fraction) - 1] ?? ''
}

function shuffled(words: string[], next: () => number): string[] {
  for (let index = words.length - 1; index > 0; index--) {
    const other = Math.floor(next() * (index + 1))
    const [one = '', another = ''] = [words[index], words[other]]
    words[index] = another
    words[other] = one
  }
  return words
}
