import styles from './icon.module.css'

const shapes = {
  pin: 'M12 21c4.2-4.6 6.5-8 6.5-11a6.5 6.5 0 0 0-13 0c0 3 2.3 6.4 6.5 11ZM12 12.4a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8Z',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5c.8-3.8 3.8-5.7 7.5-5.7s6.7 1.9 7.5 5.7',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7.5V12l3 2',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM16 16l4.5 4.5',
  locate: 'M12 18a6 6 0 1 0 0-12 6 6 0 0 0 0 12ZM12 3v3M12 18v3M3 12h3M18 12h3',
  route:
    'M6 20a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM18 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM8 18h7.5a3.5 3.5 0 0 0 0-7h-7a3.5 3.5 0 0 1 0-7H16',
  phone:
    'M5 4h4l1.5 4.5L8 10.2a11 11 0 0 0 5.8 5.8l1.7-2.5L20 15v4a1 1 0 0 1-1 1A15 15 0 0 1 4 5a1 1 0 0 1 1-1Z',
  mail: 'M4 6.5h16v11.5H4ZM4.3 7l7.7 6 7.7-6',
  arrow: 'M5 12h14M13 6l6 6-6 6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  key: 'M8.5 15.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM12.5 11.5H21M18 11.5V15M15 11.5v2.5',
  device: 'M4 5h16v11H4ZM9 20h6M12 16v4',
  shield: 'M12 3.5 5 6v5.5c0 4.2 2.9 7.3 7 9 4.1-1.7 7-4.8 7-9V6ZM9 12l2.2 2.2L15.2 10',
  check: 'M5 12.5 10 17.5 19.5 7',
  sun: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM12 3v1.5M12 19.5V21M3 12h1.5M19.5 12H21M5.6 5.6l1.1 1.1M17.3 17.3l1.1 1.1M5.6 18.4l1.1-1.1M17.3 6.7l1.1-1.1',
  moon: 'M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5Z',
  calendar: 'M5 6h14v14H5ZM5 10.5h14M9 3.5V7.5M15 3.5V7.5',
  spark: 'M12 4c.6 4.6 3.4 7.4 8 8-4.6.6-7.4 3.4-8 8-.6-4.6-3.4-7.4-8-8 4.6-.6 7.4-3.4 8-8Z',
  bag: 'M6 8.5h12l1 11.5H5ZM9 11V7.5a3 3 0 0 1 6 0V11',
  cup: 'M5 9h11v5.5a4.5 4.5 0 0 1-4.5 4.5h-2A4.5 4.5 0 0 1 5 14.5ZM16 10.5h1.5a2.5 2.5 0 0 1 0 5H16M8.5 3.5c-.8 1 .8 1.7 0 3M12 3.5c-.8 1 .8 1.7 0 3',
  box: 'M12 3.5 19.5 7.5v9L12 20.5l-7.5-4v-9ZM4.5 7.5 12 11.5l7.5-4M12 11.5v9',
  turn: 'M9 6 5 10l4 4M5 10h9a5 5 0 0 1 0 10h-3',
  gift: 'M4.5 9h15v4h-15ZM6 13h12v7.5H6ZM12 9v11.5M12 9C8 9 7 4.5 9.5 4.5S12 9 12 9ZM12 9c4 0 5-4.5 2.5-4.5S12 9 12 9Z',
  chat: 'M4.5 5.5h15v10.5h-8L7 20v-4H4.5Z',
  access:
    'M11 6.5a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4ZM11 8.5v5.5h5l2.5 5M11 11h4.5M8.7 12.5a4.5 4.5 0 1 0 6 6',
} as const

export type IconName = keyof typeof shapes

/** A small sign beside words; the words carry the meaning. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={shapes[name]} />
    </svg>
  )
}
