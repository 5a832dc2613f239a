import { Trans, useLingui } from '@lingui/react/macro'
import { Thread, type ThreadKnot } from '@redthread/ui/thread'
import { Branch } from '../art/botanicals.tsx'
import { Jar, Serum } from '../art/vessels.tsx'
import art from '../art/art.module.css'
import type { BrandView } from '../views/shop-view.ts'
import styles from './promises.module.css'

/** What works today, told as one thread from the phone to the counter. */
export function Promises({ brand }: { brand: BrandView }) {
  const { t } = useLingui()
  const knots: ThreadKnot[] = [
    {
      key: 'sign-in',
      state: 'done',
      title: t`Sign in without a password`,
      note: t`A link in your mail, or a passkey on your phone. Nothing to remember, nothing to leak.`,
    },
    {
      key: 'language',
      state: 'done',
      title: t`In your language, everywhere`,
      note: t`English, Finnish, Danish or Polish: your choice goes with you into every mail.`,
    },
    {
      key: 'stores',
      state: 'done',
      title: t`See who is open before you go`,
      note: t`Holidays and short days included, each store in its own time.`,
    },
    {
      key: 'shelves',
      state: 'here',
      title: t`One price, wherever you look`,
      note: t`The shelf in town, this page and the person on the phone say the same.`,
    },
  ]
  return (
    <section className={styles.promises} aria-labelledby="one-thread">
      <div className={styles.inside}>
        <Picture brand={brand} />
        <div>
          <h2 id="one-thread">
            <Trans>One thread, wherever you pick it up</Trans>
          </h2>
          <Thread knots={knots} label={t`What you can do today`} />
        </div>
      </div>
    </section>
  )
}

/** The brand's picture of the season; a still life of ours where the kit has none. */
function Picture({ brand }: { brand: BrandView }) {
  if (brand.heroSvg !== '') {
    return (
      <div
        className={styles.season}
        role="img"
        aria-label={brand.heroAlt}
        // The server keeps only shapes, paths and gradients of a kit's drawing.
        dangerouslySetInnerHTML={{ __html: brand.heroSvg }}
      />
    )
  }
  return (
    <svg className={styles.picture} viewBox="0 0 360 380" aria-hidden="true" focusable="false">
      <circle fill="url(#art-sun)" cx="170" cy="170" r="150" />
      <g transform="translate(104 356) rotate(-4)">
        <Branch />
      </g>
      <g transform="translate(168 352) scale(1.08)">
        <Serum />
      </g>
      <g transform="translate(262 356) scale(0.94)">
        <Jar />
      </g>
      <path
        className={art.thread}
        strokeWidth="2.6"
        d="M-60 300 C10 330 60 250 116 262 C170 272 208 322 262 296 C300 276 290 236 268 246 C250 258 290 300 420 268"
      />
    </svg>
  )
}
