import { Chip, Group, Select } from '@mantine/core'
import type { Wire } from '@redthread/client/wire'
import type { ProductDetail } from '@redthread/contract/storefront'
import styles from './offer.module.css'

/** Above this many values a list to search in is quicker than buttons. */
const MOST_BUTTONS = 24

export interface VariantChoiceProps {
  product: Wire<ProductDetail>
  /** Place of the chosen value in each option. */
  values: readonly number[]
  onChoose: (values: number[]) => void
}

/** One value of each option; a choice that does not exist with the others moves them along. */
export function VariantChoice({ product, values, onChoose }: VariantChoiceProps) {
  const choose = (place: number, value: number) => {
    const exact = values.with(place, value)
    const exists = (wanted: readonly number[]) =>
      product.variants.some((variant) => variant.values.join() === wanted.join())
    const nearest = product.variants.find((variant) => variant.values[place] === value)
    onChoose(exists(exact) ? exact : [...(nearest?.values ?? exact)])
  }
  return product.options.map((option, place) => {
    const chosen = String(values[place] ?? '')
    const pick = (value: string | null) => {
      if (value !== null) choose(place, Number(value))
    }
    if (option.values.length > MOST_BUTTONS) {
      const data = option.values.map(({ label }, at) => ({ value: String(at), label }))
      return (
        <Select
          key={option.code}
          label={option.name}
          data={data}
          value={chosen}
          onChange={pick}
          searchable
          allowDeselect={false}
        />
      )
    }
    return (
      <div key={option.code} role="group" aria-label={option.name} className={styles.option}>
        <p>{option.name}</p>
        <Chip.Group value={chosen} onChange={(value) => pick(String(value))}>
          <Group gap={6}>
            {option.values.map(({ code, label, swatch }, at) => (
              <Chip key={code} value={String(at)} variant="outline" size="md">
                {swatch?.startsWith('#') ? <Dot color={swatch} /> : null}
                {label}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </div>
    )
  })
}

function Dot({ color }: { color: string }) {
  return (
    <svg className={styles.dot} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="7.5" fill={color} />
    </svg>
  )
}
