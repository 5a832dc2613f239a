import { Logo } from '@redthread/ui/logo'
import { Skeleton } from '@redthread/ui/skeleton'
import { useQuery } from '@tanstack/react-query'
import styles from './brands-page.module.css'
import { kitKey, readKit } from './brands-api.ts'

const shown = ['accent', 'thread', 'text', 'sunken', 'positive', 'caution'] as const

/** A brand at a glance: its logo on its own ground, and its colors. */
export function KitStrip({ brandId, name }: { brandId: string; name: string }) {
  const { data } = useQuery({ queryKey: kitKey(brandId), queryFn: () => readKit(brandId) })
  if (!data) return <Skeleton height="132px" />
  const { colors, logo } = data.kit
  const pair = (token: keyof typeof colors) =>
    `light-dark(${colors[token].light}, ${colors[token].dark})`
  return (
    <div className={styles.strip} style={{ background: pair('surface'), color: pair('text') }}>
      <span>
        <Logo svg={logo.svg} alt={logo.alt || name} height={40} />
      </span>
      <div className={styles.swatches} aria-hidden="true">
        {shown.map((token) => (
          <i key={token} style={{ background: pair(token) }} />
        ))}
      </div>
    </div>
  )
}
