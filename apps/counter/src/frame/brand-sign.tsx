import { Logo } from '@redthread/ui/logo'
import { useBrand } from './use-brand.ts'

/** The brand's sign over the till; brings the brand's colors, letters and corners with it. */
export function BrandSign({ brandId }: { brandId: string }) {
  const brand = useBrand(brandId)
  if (!brand.data) return <Logo alt="Redthread" markOnly height={30} />
  return (
    <>
      <link rel="stylesheet" href={brand.data.css} precedence="brand" />
      <Logo svg={brand.data.kit.logo.svg} alt={brand.data.name} height={30} />
    </>
  )
}
