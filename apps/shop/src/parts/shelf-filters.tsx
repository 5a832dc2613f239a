import { Trans, useLingui } from '@lingui/react/macro'
import type { ProductSort } from '@redthread/contract/storefront'
import { Button } from '@redthread/ui/button'
import { useEffect, useRef, type ReactNode } from 'react'
import { Form, useNavigation, useSubmit } from 'react-router'
import type { FacetView, PriceFacetView, ShelfWish } from '../views/product-view.ts'
import { Icon } from './icon.tsx'
import styles from './shelf-filters.module.css'
import { Swatch } from './swatch.tsx'

export interface ShelfFiltersProps {
  wish: ShelfWish
  currency: string
}

/**
 * The filters above a shelf. A form whose every answer has an address: without a script it is sent
 * by its button, with one at each tick.
 */
export function ShelfFilters({ wish, currency }: ShelfFiltersProps) {
  const submit = useSubmit()
  const form = useRef<HTMLFormElement>(null)
  const { q, sort, facets, price } = wish
  useCloseElsewhere(form)
  const send = () => {
    if (form.current === null) return
    void submit(wanted(form.current), { method: 'get', preventScrollReset: true, replace: true })
  }
  return (
    <Form
      ref={form}
      method="get"
      className={styles.filters}
      onChange={send}
      preventScrollReset
      data-usual={q ? 'relevance' : 'popular'}
    >
      {q ? <input type="hidden" name="q" value={q} /> : null}
      <div className={styles.chips}>
        {facets.map((facet) => (
          <Facet key={facet.code} facet={facet} />
        ))}
        {price && price.most > price.least ? <Price price={price} currency={currency} /> : null}
        <SortChoice sort={sort} ranked={q !== ''} />
        <noscript>
          <Button type="submit" size="small">
            <Trans>Show</Trans>
          </Button>
        </noscript>
      </div>
    </Form>
  )
}

/** What the form says, without the empty fields: addresses stay short and the same for all. */
function wanted(form: HTMLFormElement): URLSearchParams {
  const said = new URLSearchParams()
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value !== '') said.append(name, value)
  }
  if (said.get('sort') === form.dataset['usual']) said.delete('sort')
  return said
}

/** A panel closes where the reader turns to something else, or presses Escape. */
function useCloseElsewhere(form: { current: HTMLFormElement | null }) {
  useEffect(() => {
    const close = (except: EventTarget | null) => {
      const open = form.current?.querySelectorAll<HTMLDetailsElement>('details[open]') ?? []
      for (const panel of open) {
        if (!(except instanceof Node && panel.contains(except))) panel.open = false
      }
    }
    const press = ({ target }: PointerEvent) => close(target)
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      const inside = form.current?.querySelector<HTMLElement>('details[open] > summary')
      close(null)
      inside?.focus()
    }
    document.addEventListener('pointerdown', press)
    document.addEventListener('keydown', key)
    return () => {
      document.removeEventListener('pointerdown', press)
      document.removeEventListener('keydown', key)
    }
  }, [form])
}

function Facet({ facet }: { facet: FacetView }) {
  const { code, label, values } = facet
  const on = values.filter((value) => value.on).length
  return (
    <Panel label={label} on={on}>
      <fieldset className={styles.values}>
        <legend className="rt-hidden">{label}</legend>
        {values.map((value) => (
          <label key={`${value.code}:${String(value.on)}`} className={styles.value}>
            <input
              type="checkbox"
              name={code}
              value={value.code}
              defaultChecked={value.on}
              disabled={value.count === 0 && !value.on}
            />
            {value.swatch ? (
              <span className={styles.swatch}>
                <Swatch swatch={value.swatch} />
              </span>
            ) : null}
            <span className={styles.name}>{value.label}</span>
            <span className={styles.count}>{value.count}</span>
          </label>
        ))}
      </fieldset>
    </Panel>
  )
}

function Price({ price, currency }: { price: PriceFacetView; currency: string }) {
  const { t } = useLingui()
  const { least, most, from, to } = price
  return (
    <Panel label={t`Price`} on={from === null && to === null ? 0 : 1}>
      <fieldset className={styles.bounds}>
        <legend className="rt-hidden">
          <Trans>Price in {currency}</Trans>
        </legend>
        <Bound name="from" label={t`From`} value={from} hint={least} />
        <Bound name="to" label={t`To`} value={to} hint={most} />
      </fieldset>
    </Panel>
  )
}

interface BoundProps {
  name: string
  label: string
  value: number | null
  hint: number
}

function Bound({ name, label, value, hint }: BoundProps) {
  return (
    <label className={styles.bound}>
      <span>{label}</span>
      <input
        type="number"
        name={name}
        min={0}
        step={1}
        inputMode="numeric"
        defaultValue={value ?? ''}
        placeholder={String(hint)}
        key={value ?? ''}
      />
    </label>
  )
}

function Panel(props: { label: string; on: number; children: ReactNode }) {
  const { label, on, children } = props
  const busy = useNavigation().state === 'loading'
  return (
    <details className={styles.panel} name="filter">
      <summary className={styles.chip} data-on={on > 0 ? '' : undefined}>
        {label}
        {on > 0 ? <span className={styles.number}>{on}</span> : null}
        <Icon name="down" />
      </summary>
      <div className={styles.sheet}>
        <p className={styles.sheetTitle}>{label}</p>
        {children}
        <div className={styles.done}>
          <Button type="submit" variant="primary" wide busy={busy}>
            <Trans>Show products</Trans>
          </Button>
        </div>
      </div>
    </details>
  )
}

function SortChoice({ sort, ranked }: { sort: ProductSort; ranked: boolean }) {
  const { t } = useLingui()
  const names: Record<ProductSort, string> = {
    relevance: t`Best match`,
    popular: t`Most loved`,
    newest: t`Newest`,
    price_up: t`Price, low to high`,
    price_down: t`Price, high to low`,
  }
  const shown = (Object.keys(names) as ProductSort[]).filter(
    (each) => ranked || each !== 'relevance',
  )
  return (
    <label className={styles.sort}>
      <span className="rt-hidden">
        <Trans>Sort by</Trans>
      </span>
      <select name="sort" defaultValue={sort} key={sort} className={styles.chip}>
        {shown.map((each) => (
          <option key={each} value={each}>
            {names[each]}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </label>
  )
}
