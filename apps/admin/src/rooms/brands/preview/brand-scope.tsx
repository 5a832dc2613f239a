import type { BrandKit } from '@redthread/contract/brand-kit'
import { brandTheme } from '@redthread/ui/theme/brand-theme'
import type { ColorScheme } from '@redthread/ui/theme/brand-tokens'
import { type ReactNode, useMemo } from 'react'
import styles from './preview.module.css'

export interface BrandScopeProps {
  kit: BrandKit
  scheme: ColorScheme
  label: string
  children: ReactNode
}

/** A piece of screen that wears the given kit, whatever the tool around it wears. */
export function BrandScope({ kit, scheme, label, children }: BrandScopeProps) {
  const style = useMemo(() => ({ ...brandTheme(kit), colorScheme: scheme }), [kit, scheme])
  return (
    <div className={styles.scope} style={style} role="group" aria-label={label}>
      {children}
    </div>
  )
}
