import { useLingui } from '@lingui/react/macro'
import { Link } from 'react-router'
import { outlines } from './outlines.ts'
import { projected } from './projected.ts'
import styles from './store-map.module.css'

export interface MapPlace {
  id: string
  name: string
  city: string
  latitude: number
  longitude: number
  open: boolean
}

export interface StoreMapProps {
  places: readonly MapPlace[]
  /** The one that is looked at; drawn larger, with its name. */
  hereId?: string
  to: (id: string) => string
  /** Left out where the map is too small for words. */
  labels?: boolean
}

/** The stores on a map drawn from real coordinates; each knot leads to its store. */
export function StoreMap({ places, hereId, to, labels = true }: StoreMapProps) {
  const { t } = useLingui()
  const at = places.map((place) => ({ ...place, ...projected(place.latitude, place.longitude) }))
  const gathered = towns(at)
  return (
    <div className={styles.map}>
      <svg
        viewBox={`0 0 ${outlines.width} ${outlines.height}`}
        aria-hidden="true"
        focusable="false"
      >
        <path className={styles.around} d={outlines.around} />
        {Object.entries(outlines.countries).map(([country, path]) => (
          <path key={country} className={styles.country} d={path} />
        ))}
        {gathered.map((near) => (
          <g key={near[0]?.id}>
            {near.map((place, turn) => (
              <Knot
                key={place.id}
                {...{ place, turn }}
                of={near.length}
                here={place.id === hereId}
              />
            ))}
            {labels ? <TownName near={near} towns={gathered} /> : null}
          </g>
        ))}
      </svg>
      <ul className={styles.links} aria-label={t`Places on the map`}>
        {at.map(({ id, name, x, y, open }) => (
          <li
            key={id}
            style={{
              insetInlineStart: `${(x / outlines.width) * 100}%`,
              insetBlockStart: `${(y / outlines.height) * 100}%`,
            }}
          >
            <Link to={to(id)} aria-current={id === hereId || undefined}>
              <span>
                {name}, {open ? t`open` : t`closed`}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}

type Placed = MapPlace & { x: number; y: number }

/** Gathers places that would lie on top of each other, as the stores of one town do. */
function towns(places: readonly Placed[]): Placed[][] {
  const gathered: Placed[][] = []
  for (const place of places) {
    const near = gathered.find(([first]) => {
      return first && Math.hypot(first.x - place.x, first.y - place.y) < 14
    })
    if (near) near.push(place)
    else gathered.push([place])
  }
  return gathered
}

/** Written to the right of its knots, unless another town lies there. */
function TownName({ near, towns: all }: { near: Placed[]; towns: Placed[][] }) {
  const [first] = near
  if (!first) return null
  const crowded = all.some(([other]) => {
    if (!other || other === first) return false
    const [right, down] = [other.x - first.x, Math.abs(other.y - first.y)]
    return right > 0 && right < 90 && down < 30
  })
  return (
    <text x={first.x + (crowded ? -16 : 16)} y={first.y + 6} textAnchor={crowded ? 'end' : 'start'}>
      {first.city.replace(/ \p{Lu}$/u, '')}
    </text>
  )
}

interface KnotProps {
  place: Placed
  turn: number
  of: number
  here: boolean
}

/** Stores of one town stand in a small ring, so that each can be seen. */
function Knot({ place, turn, of, here }: KnotProps) {
  const angle = (turn / of) * Math.PI * 2 - Math.PI / 2
  const spread = of > 1 ? 9 : 0
  return (
    <circle
      className={styles.knot}
      data-open={place.open || undefined}
      data-here={here || undefined}
      cx={place.x + Math.cos(angle) * spread}
      cy={place.y + Math.sin(angle) * spread}
      r={here ? 9 : 6}
    />
  )
}
