import { Trans, useLingui } from '@lingui/react/macro'
import { useShortcut } from '@redthread/workbench/shell/use-shortcut'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { IconChevronRight, IconEyeOff } from '@tabler/icons-react'
import { useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import type { CategoryView } from './categories-api.ts'
import styles from './categories.module.css'
import { MoveButtons } from './move-buttons.tsx'
import { ProductCount } from './product-count.tsx'
import { childrenOf, placeAfter, type Step } from './tree-moves.ts'
import { useMove } from './use-move.tsx'

const moves: Record<string, Step> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
}

export interface CategoryTreeProps {
  tree: readonly CategoryView[]
  selected: string
  /** Categories whose changes are not saved yet. */
  unsaved: ReadonlySet<string>
  mayWrite: boolean
  onSelect: (id: string) => void
}

/**
 * The tree as shoppers walk it. Arrows move, right and left open and close; with Alt they take
 * the category itself along: up, down, under the one above, out beside its parent.
 */
export function CategoryTree({ tree, selected, unsaved, mayWrite, onSelect }: CategoryTreeProps) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const list = useRef<HTMLUListElement>(null)
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const { move } = useMove(tree)
  const rows = tree.filter(({ ancestors }) => !ancestors.some((id) => closed.has(id)))
  const [focused, setFocused] = useState(selected)
  const current = rows.find(({ id }) => id === focused) ?? rows[0]
  const step = (way: Step) => {
    if (mayWrite && current) move(current, placeAfter(tree, current.id, way))
  }
  useShortcut('alt+ArrowUp', <Trans>Move the category up</Trans>, () => step('up'))
  useShortcut('alt+ArrowDown', <Trans>Move the category down</Trans>, () => step('down'))
  useShortcut('alt+ArrowRight', <Trans>Put it under the one above</Trans>, () => step('in'))
  useShortcut('alt+ArrowLeft', <Trans>Take it out beside its parent</Trans>, () => step('out'))
  const goTo = (id: string | undefined) => {
    if (id === undefined) return
    setFocused(id)
    list.current?.querySelector<HTMLElement>(`[data-id="${id}"]`)?.focus()
  }
  const toggle = (id: string, open: boolean) => {
    const next = new Set(closed)
    if (open) next.delete(id)
    else next.add(id)
    setClosed(next)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const at = rows.findIndex(({ id }) => id === current?.id)
    const node = rows[at]
    if (node === undefined) return
    const way = moves[event.key]
    if (event.altKey && way) {
      event.preventDefault()
      step(way)
      return
    }
    const isParent = childrenOf(tree, node.id).length > 0
    const actions: Record<string, () => void> = {
      ArrowDown: () => goTo(rows[at + 1]?.id),
      ArrowUp: () => goTo(rows[at - 1]?.id),
      Home: () => goTo(rows[0]?.id),
      End: () => goTo(rows.at(-1)?.id),
      ArrowRight: () =>
        isParent && closed.has(node.id) ? toggle(node.id, true) : goTo(rows[at + 1]?.id),
      ArrowLeft: () =>
        isParent && !closed.has(node.id)
          ? toggle(node.id, false)
          : goTo(node.parentId ?? undefined),
      Enter: () => onSelect(node.id),
      ' ': () => onSelect(node.id),
    }
    const action = actions[event.key]
    if (!action || (event.target as HTMLElement).tagName === 'A') return
    event.preventDefault()
    action()
  }
  const onClick = ({ target }: MouseEvent) => {
    const at = target as HTMLElement
    const id = at.closest<HTMLElement>('[data-id]')?.dataset['id']
    if (id === undefined || at.closest('a')) return
    if (at.closest('[data-twist]')) {
      toggle(id, closed.has(id))
      return
    }
    goTo(id)
    onSelect(id)
  }
  return (
    <div className={styles.side}>
      {mayWrite ? (
        <MoveButtons
          can={(way) => current !== undefined && placeAfter(tree, current.id, way) !== null}
          onStep={step}
        />
      ) : null}
      <ul
        ref={list}
        role="tree"
        aria-label={t`Categories`}
        className={styles.tree}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        {rows.map((node) => {
          const isParent = childrenOf(tree, node.id).length > 0
          const open = !closed.has(node.id)
          const name = node.texts[locale]?.title ?? node.handle
          return (
            <li
              key={node.id}
              role="treeitem"
              data-id={node.id}
              aria-level={node.depth + 1}
              aria-selected={node.id === selected}
              aria-expanded={isParent ? open : undefined}
              tabIndex={node.id === current?.id ? 0 : -1}
              className={styles.node}
              style={{ paddingInlineStart: 8 + node.depth * 22 }}
            >
              <span
                className={styles.twist}
                data-twist={isParent || undefined}
                data-open={open || undefined}
              >
                {isParent ? <IconChevronRight size={15} stroke={1.8} aria-hidden="true" /> : null}
              </span>
              <span className={styles.label}>{name}</span>
              {unsaved.has(node.id) ? (
                <span className={styles.dot} role="img" aria-label={t`Not saved`} />
              ) : null}
              {node.state === 'hidden' ? (
                <IconEyeOff size={15} stroke={1.6} role="img" aria-label={t`Hidden`} />
              ) : null}
              <ProductCount category={node} isParent={isParent} />
            </li>
          )
        })}
      </ul>
    </div>
  )
}
