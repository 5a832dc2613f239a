import { useEffect, useRef } from 'react'
import { NavLink, useLocation } from 'react-router'
import styles from './room-parts.module.css'

export interface RoomPartsProps {
  label: string
  /** Address and name of each part. */
  parts: readonly (readonly [string, string])[]
}

/** The parts of a room, each under an address of its own. */
export function RoomParts({ label, parts }: RoomPartsProps) {
  const { pathname } = useLocation()
  const nav = useRef<HTMLElement>(null)
  useEffect(() => {
    // On a phone not every part is in sight.
    const here = nav.current?.querySelector('[aria-current]')
    here?.scrollIntoView({ inline: 'center', block: 'nearest' })
  }, [pathname])
  return (
    <nav ref={nav} className={styles.parts} aria-label={label}>
      {parts.map(([to, name]) => (
        <NavLink key={to} to={to} end>
          {name}
        </NavLink>
      ))}
    </nav>
  )
}
