import { paths } from '../../paths.ts'
import type { Readable } from './keptDays.ts'

/** Links to articles that can be read without a network. The browser follows them: what shows them may stand outside the app. */
export function ReadableList({ articles }: { articles: readonly Readable[] }) {
  return (
    <ul>
      {articles.map(({ id, title }) => (
        <li key={id}>
          <a href={paths.article(id)}>{title}</a>
        </li>
      ))}
    </ul>
  )
}
