// subset-font brings no types of its own, and those of DefinitelyTyped know fewer options.
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'sfnt' | 'woff2'
      keepFeatures: readonly string[]
      preserveNameIds: readonly number[]
      variationAxes: Record<string, number | { min: number; max: number }>
    },
  ): Promise<Buffer>
}
