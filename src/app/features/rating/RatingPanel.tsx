import { useRef } from 'react'
import { Average } from '../../ui/StarRating/Average.tsx'
import { StarRating, type StarRatingHandle } from '../../ui/StarRating/StarRating.tsx'
import { useStrings } from '../language/LanguageContext.tsx'
import styles from './RatingPanel.module.css'
import { useOutcomeWords } from './useOutcomeWords.ts'
import { useRating } from './useRating.ts'

/** «Đánh giá»: the stars to give, what became of them, and what others gave. Without script nobody can give any: then that is said
 * in their place. */
export function RatingPanel({ articleId }: { articleId: string }) {
  const { stars: words, common, pages } = useStrings()
  const { rating, isUnknown, yours, outcome, canUndo, choose, clear, undo, retry } = useRating(articleId)
  const said = useOutcomeWords(outcome)
  const starsRef = useRef<StarRatingHandle>(null)

  return (
    <section className={styles.panel} aria-label={words.heading} data-outcome={outcome?.kind}>
      <div data-needs-script>
        <StarRating
          ref={starsRef}
          legend={words.legend}
          names={words.names}
          hint={words.hoverHint}
          touchHint={words.touchHint}
          value={yours}
          onChoose={choose}
          onClear={clear}
        />
      </div>
      <noscript>
        <p className={styles.needsScript}>{words.needsScript}</p>
      </noscript>
      <Average
        rating={rating}
        label={(average, count) => words.average(common.decimal(average), common.number(count))}
        noneLabel={isUnknown ? words.averageUnknown : words.noVotes}
        isMissing={isUnknown}
        decimal={common.decimal}
        number={common.number}
        detailsLabel={words.details}
        barLabel={(stars, count) => words.gave(stars, common.number(count))}
        starsLabel={words.starsShort}
      />
      {/* Last, so that the room that is kept for it does not stand between the stars and their average. */}
      <div className={styles.outcome} data-needs-script>
        <p role="status">{said}</p>
        {/* These buttons may go away as they are pressed: the stars that they chose are where one goes on. */}
        {yours !== null && (
          <button type="button" onClick={() => starsRef.current?.focus(clear())}>
            {words.clear}
          </button>
        )}
        {canUndo && (
          <button type="button" onClick={() => starsRef.current?.focus(undo())}>
            {words.undo}
          </button>
        )}
        {outcome?.kind === 'refused' && (
          <button type="button" onClick={() => starsRef.current?.focus(retry())}>
            {pages.tryAgain}
          </button>
        )}
      </div>
    </section>
  )
}
