import { useLingui } from '@lingui/react/macro'
import type { MapDrawing } from '../map/draw-map.ts'
import type { StoreCard } from '../views/store-view.ts'
import { ShopLink } from './shop-link.tsx'
import styles from './store-map.module.css'

export interface StoreMapProps {
  map: MapDrawing
  stores: readonly StoreCard[]
}

/** The stores on a drawn map, tied by the thread; each mark leads to its store or its town. */
export function StoreMap({ map, stores }: StoreMapProps) {
  const { t } = useLingui()
  const byCode = new Map(stores.map((store) => [store.code, store]))
  const { width, height, marks } = map
  const thread = marks.map(({ x, y }) => [x, y] as const).toSorted((a, b) => b[1] - a[1])
  return (
    <svg className={styles.map} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={t`Map`}>
      <path className={styles.neighbors} d={map.neighbors} />
      <path className={styles.land} d={map.land} />
      <path className={styles.thread} d={softLine(thread)} />
      {marks.map((mark) => {
        const here = mark.codes.flatMap((code) => byCode.get(code) ?? [])
        const [first] = here
        if (first === undefined) return null
        const one = here.length === 1
        const to = one ? `stores/${first.code}` : `stores?q=${encodeURIComponent(first.city)}`
        const right = mark.x > width * 0.66
        return (
          <ShopLink key={first.code} to={to} className={styles.mark}>
            <title>{here.map(({ name }) => name).join(', ')}</title>
            <circle className={styles.reach} cx={mark.x} cy={mark.y} r="22" />
            <circle className={styles.dot} cx={mark.x} cy={mark.y} r={one ? 7 : 9} />
            {one ? null : (
              <text className={styles.count} x={mark.x} y={mark.y + 3.6}>
                {here.length}
              </text>
            )}
            <text
              className={styles.town}
              x={mark.x + (right ? -15 : 15)}
              y={mark.y + 4.5}
              textAnchor={right ? 'end' : 'start'}
            >
              {first.city}
            </text>
          </ShopLink>
        )
      })}
    </svg>
  )
}

/** A line through all points that bends like a thread laid by hand. */
function softLine(points: readonly (readonly [number, number])[]): string {
  return points.reduce((path, [x, y], i) => {
    const before = points[i - 1]
    if (before === undefined) return `M${x} ${y}`
    const [px, py] = before
    const bend = (i % 2 === 0 ? -1 : 1) * 0.16
    const middleX = (px + x) / 2 + (y - py) * bend
    const middleY = (py + y) / 2 - (x - px) * bend
    return `${path}Q${middleX.toFixed(1)} ${middleY.toFixed(1)} ${x} ${y}`
  }, '')
}
