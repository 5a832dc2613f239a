import { useEffect, useState } from 'react'
import { useRevalidator } from 'react-router'
import { followBrand } from './follow-brand.ts'

/**
 * The brand's style sheet. When the brand publishes another kit, the new sheet loads beside the
 * old one, which leaves only when the new one stands: the page changes its clothes, never flashes.
 */
export function BrandSheet({ css, brandId }: { css: string; brandId: string }) {
  const [sheets, setSheets] = useState([css])
  const { revalidate } = useRevalidator()
  const newest = sheets.at(-1)

  useEffect(() => {
    setSheets((worn) => (worn.at(-1) === css ? worn : [...worn.filter((s) => s !== css), css]))
  }, [css])

  useEffect(
    () =>
      followBrand(brandId, (published) => {
        setSheets((worn) =>
          worn.at(-1) === published ? worn : [...worn.filter((s) => s !== published), published],
        )
        void revalidate()
      }),
    [brandId, revalidate],
  )

  return sheets.map((sheet) => (
    <link
      key={sheet}
      rel="stylesheet"
      href={sheet}
      data-brand-sheet=""
      onLoad={sheet === newest ? () => setSheets([sheet]) : undefined}
    />
  ))
}
