import { Link, useSearchParams } from 'react-router'
import type { ChoiceView, OptionView } from '../views/product-view.ts'
import { Swatch } from './swatch.tsx'
import styles from './variant-picker.module.css'

/**
 * The choices of a product. Each choice is a link to the page with that variant, so it works
 * without a script, can be shared, and the back button undoes it.
 */
export function VariantPicker({ options }: { options: readonly OptionView[] }) {
  return options.map((option) => <Option key={option.code} option={option} />)
}

function Option({ option: { code, name, choices } }: { option: OptionView }) {
  const chosen = choices.find(({ on }) => on)
  const drawn = choices.some(({ swatch }) => swatch !== null)
  return (
    <div className={styles.option} role="group" aria-labelledby={`option-${code}`}>
      <p className={styles.name} id={`option-${code}`}>
        {name}
        {chosen ? <span className={styles.chosen}>{chosen.label}</span> : null}
      </p>
      <ul className={drawn ? styles.swatches : styles.words}>
        {choices.map((choice) => (
          <li key={choice.code}>
            <Choice choice={choice} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Choice({ choice }: { choice: ChoiceView }) {
  const [search] = useSearchParams()
  const { label, on, exact, sku, swatch } = choice
  const inside = swatch ? (
    <>
      <Swatch swatch={swatch} />
      <span className="rt-hidden">{label}</span>
    </>
  ) : (
    label
  )
  const look = swatch ? styles.swatch : styles.word
  if (sku === null) return null
  const to = new URLSearchParams(search)
  to.set('variant', sku)
  return (
    <Link
      to={`?${to}`}
      replace
      preventScrollReset
      prefetch="intent"
      className={look}
      title={label}
      aria-current={on ? 'true' : undefined}
      data-missing={exact ? undefined : ''}
    >
      {inside}
    </Link>
  )
}
