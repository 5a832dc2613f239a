import { useLingui } from '@lingui/react/macro'
import type { ColorScheme, ColorToken } from '@redthread/ui/theme/brand-tokens'
import { useState } from 'react'
import type { KitPartProps } from './change-kit.ts'
import styles from './colors.module.css'
import { tokenWords } from './kit-words.ts'

/** One color of the kit: what it is for, and its value in light and in dark rooms. */
export function ColorRow({ token, kit, change }: KitPartProps & { token: ColorToken }) {
  const { i18n, t } = useLingui()
  const { name, use } = tokenWords[token]
  const label = i18n._(name)
  const set = (scheme: ColorScheme, color: string) =>
    change((before) => {
      const pair = { ...before.colors[token], [scheme]: color }
      return { ...before, colors: { ...before.colors, [token]: pair } }
    })
  return (
    <div className={styles.row}>
      <div className={styles.words}>
        <strong>{label}</strong>
        <span>{i18n._(use)}</span>
      </div>
      {(['light', 'dark'] as const).map((scheme) => (
        <ColorWell
          key={scheme}
          label={scheme === 'light' ? t`${label}, light` : t`${label}, dark`}
          value={kit.colors[token][scheme]}
          onChange={(color) => set(scheme, color)}
        />
      ))}
    </div>
  )
}

interface ColorWellProps {
  label: string
  value: string
  onChange: (color: string) => void
}

function ColorWell({ label, value, onChange }: ColorWellProps) {
  const { t } = useLingui()
  const [typed, setTyped] = useState<string>()
  const shown = typed ?? value
  const type = (text: string) => {
    const full = normalized(text)
    setTyped(full ? undefined : text)
    if (full) onChange(full)
  }
  return (
    <div className={styles.well} data-wrong={typed !== undefined || undefined}>
      <input
        type="color"
        value={value}
        aria-label={t`Pick: ${label}`}
        onChange={(event) => onChange(event.currentTarget.value.toLowerCase())}
      />
      <input
        type="text"
        value={shown}
        aria-label={label}
        aria-invalid={typed !== undefined || undefined}
        spellCheck={false}
        maxLength={7}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => setTyped(undefined)}
      />
    </div>
  )
}

function normalized(text: string): string | undefined {
  const hex = text.trim().toLowerCase().replace(/^#?/, '#')
  return /^#[0-9a-f]{6}$/.test(hex) ? hex : undefined
}
