import { useLingui } from '@lingui/react/macro'
import { SegmentedControl } from '@mantine/core'
import type { BrandKit } from '@redthread/contract/brand-kit'
import { type Locale, locales } from '@redthread/kernel/words'
import type { ColorScheme } from '@redthread/ui/theme/brand-tokens'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { LetterPreview } from './letter-preview.tsx'
import styles from './preview.module.css'
import { ShopPreview } from './shop-preview.tsx'

export interface PreviewPaneProps {
  brandId: string
  kit: BrandKit
  logo: string
  locale: Locale
  onLocale: (locale: string) => void
}

/** The thing as it will look, beside the form: shop page, mail and receipt, light and dark. */
export function PreviewPane({ brandId, kit, logo, locale, onLocale }: PreviewPaneProps) {
  const { t } = useLingui()
  const [where, setWhere] = useUrlState('preview', 'shop')
  const [scheme, setScheme] = useUrlState('scheme', 'light')
  return (
    <div className={styles.pane}>
      <div className={styles.switches}>
        <SegmentedControl
          size="sm"
          aria-label={t`What to look at`}
          value={where}
          onChange={setWhere}
          data={[
            { value: 'shop', label: t`Shop page` },
            { value: 'mail', label: t`Mail` },
            { value: 'receipt', label: t`Receipt` },
          ]}
        />
        <SegmentedControl
          size="sm"
          aria-label={t`Words in`}
          value={locale}
          onChange={onLocale}
          data={locales.map((one) => ({ value: one, label: one.toUpperCase() }))}
        />
        {where === 'shop' ? (
          <SegmentedControl
            size="sm"
            aria-label={t`Light or dark`}
            value={scheme}
            onChange={setScheme}
            data={[
              { value: 'light', label: t`Light` },
              { value: 'dark', label: t`Dark` },
            ]}
          />
        ) : null}
      </div>
      {where === 'mail' || where === 'receipt' ? (
        <LetterPreview form={where} {...{ brandId, kit, locale }} />
      ) : (
        <ShopPreview scheme={scheme as ColorScheme} {...{ kit, logo, locale }} />
      )}
    </div>
  )
}
