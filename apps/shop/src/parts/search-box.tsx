import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { Form, Link, useLocation, useNavigate } from 'react-router'
import { suggest, type Suggestion } from '../live/suggest.ts'
import { useShop } from '../views/use-shop.ts'
import { Icon } from './icon.tsx'
import styles from './search-box.module.css'

const WAIT_MS = 110

/**
 * The search field of every page. Suggestions come as the reader writes; arrows choose, Enter
 * goes. Without a script it is a form that leads to the search page.
 */
export function SearchBox({ words = '' }: { words?: string }) {
  const shop = useShop()
  const { t } = useLingui()
  const navigate = useNavigate()
  const id = useId()
  const [q, setQ] = useState(words)
  const [at, setAt] = useState(-1)
  const [open, setOpen] = useState(false)
  const found = useSuggestions(shop.channelId, shop.locale, open ? q : '')
  const close = () => {
    setOpen(false)
    setAt(-1)
  }
  const location = useLocation()
  useEffect(close, [location.key])
  const go = (suggestion: Suggestion) => {
    close()
    void navigate(`/${shop.segment}/${suggestion.path}`, { viewTransition: true })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const chosen = found[at]
    if (step !== 0 && found.length > 0) {
      event.preventDefault()
      setAt((now) => (now + step + found.length + (now < 0 && step < 0 ? 1 : 0)) % found.length)
    } else if (event.key === 'Enter' && chosen !== undefined) {
      event.preventDefault()
      go(chosen)
    } else if (event.key === 'Escape') close()
  }
  const shown = open && found.length > 0
  return (
    <Form method="get" action={`/${shop.segment}/search`} role="search" className={styles.search}>
      <Icon name="search" />
      <input
        type="search"
        name="q"
        value={q}
        className={styles.field}
        role="combobox"
        aria-label={t`Search products`}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && at >= 0 ? `${id}-${at}` : undefined}
        placeholder={t`Search products`}
        autoComplete="off"
        enterKeyHint="search"
        onChange={(event) => {
          setQ(event.target.value)
          setOpen(true)
          setAt(-1)
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={t`Suggestions`}
        className={styles.list}
        hidden={!shown}
      >
        {found.map((suggestion, place) => (
          <Link
            key={suggestion.path}
            id={`${id}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === at}
            className={styles.found}
            to={`/${shop.segment}/${suggestion.path}`}
            viewTransition
            // The field keeps the keyboard, so that the list stays open until the press ends.
            onPointerDown={(event) => event.preventDefault()}
          >
            {suggestion.picture ? (
              <img src={suggestion.picture} alt="" width="40" height="50" />
            ) : (
              <span className={styles.sign}>
                <Icon name="search" />
              </span>
            )}
            <span className={styles.words}>
              {suggestion.title}
              {suggestion.kind === 'category' ? (
                <span className={styles.kind}>
                  <Trans>Category</Trans>
                </span>
              ) : null}
            </span>
          </Link>
        ))}
      </div>
    </Form>
  )
}

/** What fits the words so far; a later answer to earlier words is thrown away. */
function useSuggestions(channelId: string, locale: string, q: string): readonly Suggestion[] {
  const [found, setFound] = useState<readonly Suggestion[]>([])
  const newest = useRef('')
  const words = q.trim()
  useEffect(() => {
    newest.current = words
    if (words.length < 2) {
      setFound([])
      return
    }
    const stop = new AbortController()
    const later = setTimeout(() => {
      suggest({ channelId, locale, q: words }, stop.signal)
        .then((answer) => {
          if (newest.current === words) setFound(answer)
        })
        .catch(() => undefined)
    }, WAIT_MS)
    return () => {
      clearTimeout(later)
      stop.abort()
    }
  }, [channelId, locale, words])
  return found
}
