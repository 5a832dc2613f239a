import { useLingui } from '@lingui/react/macro'
import { Modal, useMantineColorScheme } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { Spotlight } from '@mantine/spotlight'
import { locales } from '@redthread/kernel/words'
import { IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useMay } from '../session/use-may.tsx'
import { useSignOut } from '../session/use-sign-out.tsx'
import { languageNames } from '../words/languages.ts'
import { useLanguage } from '../words/use-language.ts'
import styles from './palette.module.css'
import { useTool } from './tool.tsx'

interface Entry {
  id: string
  group: string
  label: string
  note?: string
  run: () => void
}

/** Ctrl or Cmd and K: go anywhere, do anything, find anything. */
export function Palette() {
  const { t } = useLingui()
  const [query, setQuery] = useState('')
  const own = useOwnEntries()
  const found = useFound(query)
  const wanted = query.trim().toLowerCase()
  const matching = own.filter(({ label }) => label.toLowerCase().includes(wanted))
  const groups = Map.groupBy([...matching, ...found], ({ group }) => group)
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      scrollable
      maxHeight={460}
      shortcut={null}
      overlayProps={{ backgroundOpacity: 0.3, blur: 0 }}
      classNames={{ search: styles.search ?? '', actionsGroup: styles.group ?? '' }}
    >
      {/* The dialog is named by its title, as any other; on screen the field says it. */}
      <Modal.Title className={styles.title ?? ''}>{t`Search or run anything`}</Modal.Title>
      <Spotlight.Search
        placeholder={t`Search or run anything`}
        aria-label={t`Search or run anything`}
        leftSection={<IconSearch size={18} stroke={1.7} aria-hidden="true" />}
      />
      <Spotlight.ActionsList>
        {[...groups].map(([group, entries]) => (
          <Spotlight.ActionsGroup key={group} label={group}>
            {entries.map(({ id, label, note, run }) => (
              <Spotlight.Action key={id} label={label} description={note ?? ''} onClick={run} />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {groups.size === 0 ? <Spotlight.Empty>{t`Nothing by that name`}</Spotlight.Empty> : null}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}

function useOwnEntries(): Entry[] {
  const { i18n, t } = useLingui()
  const tool = useTool()
  const may = useMay()
  const navigate = useNavigate()
  const signOut = useSignOut()
  const { locale, choose } = useLanguage()
  const { setColorScheme } = useMantineColorScheme()
  const [go, act] = [t`Go to`, t`Do`]
  const all = [...tool.rail.flatMap(({ items }) => items), ...(tool.within ?? [])]
  const places = all.filter((place) => !place.may || may(place.may))
  const schemes = {
    light: t`Use light colors`,
    dark: t`Use dark colors`,
    auto: t`Colors like the device`,
  }
  return [
    ...places.map(({ to, label }) => ({
      id: `go:${to}`,
      group: go,
      label: i18n._(label),
      run: () => void navigate(to),
    })),
    ...(['light', 'dark', 'auto'] as const).map((scheme) => ({
      id: `scheme:${scheme}`,
      group: act,
      label: schemes[scheme],
      run: () => setColorScheme(scheme),
    })),
    ...locales
      .filter((one) => one !== locale)
      .map((one) => ({
        id: `language:${one}`,
        group: act,
        label: languageNames[one],
        note: t`Change the language`,
        run: () => void choose(one),
      })),
    { id: 'sign-out', group: act, label: t`Sign out`, run: () => void signOut() },
  ]
}

function useFound(query: string): Entry[] {
  const { search } = useTool()
  const { locale } = useLanguage()
  const navigate = useNavigate()
  const [wanted] = useDebouncedValue(query.trim(), 150)
  const { data } = useQuery({
    queryKey: ['palette', wanted, locale],
    queryFn: ({ signal }) => search?.(wanted, locale, signal) ?? [],
    enabled: wanted.length >= 2 && search !== undefined,
    placeholderData: (before) => before,
  })
  if (query.trim().length < 2) return []
  return (data ?? []).map((hit) => ({ ...hit, run: () => void navigate(hit.to) }))
}
