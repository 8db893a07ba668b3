/** Tells lines, from 1, by the index of a character in a text that comes piece by piece. Indexes must not fall. */
export class LineCounter {
  #piece = ''
  #start = 0
  #counted = 0
  #line = 1

  /** The next piece; places in earlier ones cannot be asked for any more. */
  next(piece: string): void {
    this.lineOf(this.#start + this.#piece.length)
    this.#start += this.#piece.length
    this.#piece = piece
  }

  lineOf(index: number): number {
    const end = index - this.#start
    let at = this.#piece.indexOf('\n', this.#counted - this.#start)
    while (at !== -1 && at < end) {
      this.#line++
      at = this.#piece.indexOf('\n', at + 1)
    }
    this.#counted = Math.max(this.#counted, index)
    return this.#line
  }
}
