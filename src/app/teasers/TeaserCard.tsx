import { Link } from 'react-router'
import type { Teaser } from '../../contract/article.ts'
import { dayOf } from '../../contract/instant.ts'
import { numericDate, timeOfDay } from '../../strings/format.ts'
import { InlineText } from '../article/InlineText.tsx'
import { PictureImage } from '../article/PictureImage.tsx'
import { NewMark } from '../features/history/NewMark.tsx'
import { useStrings } from '../features/language/LanguageContext.tsx'
import { useListWords } from '../features/language/useListWords.ts'
import { useContentLanguage } from '../features/site/useContentLanguage.ts'
import { useSite } from '../features/site/useSite.ts'
import { paths } from '../paths.ts'
import { StarIcon } from '../ui/StarRating/StarIcon.tsx'
import styles from './TeaserCard.module.css'

type TeaserCardProps = {
  teaser: Teaser
  /** `lead` stands large at the top of a page, `plain` in a list. */
  size?: 'lead' | 'plain'
  /** `time` where the day is said above the list already. */
  when?: 'date' | 'time'
  heading?: 'h2' | 'h3'
}

/** How wide the picture stands: at the top of the front page, whose aside stands beside it on large screens, and in a list. */
const sizes = {
  lead: '(min-width: 72rem) 48.75rem, (min-width: 60rem) calc(100vw - 23.25rem), calc(100vw - 2rem)',
  plain: '(min-width: 48rem) 10rem, 6.5rem',
}

/** An article in a list: one link, on its title. */
export function TeaserCard({
  teaser,
  size = 'plain',
  when = 'time',
  heading: Heading = 'h3',
}: TeaserCardProps) {
  const { picture, snippet, lead } = teaser
  const language = useContentLanguage(teaser.language)
  const isLead = size === 'lead'
  return (
    <article className={styles.card} data-size={size} data-picture={picture ? '' : undefined}>
      {picture && (
        <div className={styles.picture}>
          <PictureImage picture={picture} isLead={isLead} isDecoration sizes={sizes[size]} />
        </div>
      )}
      <div className={styles.words}>
        <Heading className={styles.title} lang={language}>
          <Link to={paths.article(teaser.id)}>{teaser.title}</Link>
        </Heading>
        {(snippet ?? lead) && (
          <p className={styles.lead} lang={language}>
            {snippet ? <InlineText text={snippet} /> : lead}
          </p>
        )}
        <TeaserFacts teaser={teaser} when={when} />
      </div>
    </article>
  )
}

function TeaserFacts({ teaser, when }: { teaser: Teaser; when: 'date' | 'time' }) {
  const { timeZone, language } = useSite()
  const { common } = useStrings()
  const lists = useListWords()
  const { publishedAt, section, views, rating } = teaser
  const time = timeOfDay(publishedAt, timeZone)
  return (
    <p className={styles.facts}>
      <NewMark publishedAt={publishedAt} />
      <time dateTime={publishedAt}>
        {when === 'time' ? time : `${numericDate(dayOf(publishedAt, timeZone))} ${time}`}
      </time>
      {section && <span lang={language}>{section.name}</span>}
      <span>{lists.views(common.number(views))}</span>
      {rating.average !== null && (
        <span>
          <span aria-hidden="true" className={styles.rating}>
            <StarIcon /> {common.decimal(rating.average)}
          </span>
          <span className="visually-hidden">
            {lists.ratingShort(common.decimal(rating.average), common.number(rating.count))}
          </span>
        </span>
      )}
    </p>
  )
}
