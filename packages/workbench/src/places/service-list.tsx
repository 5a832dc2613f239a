import type { LocationService } from '@redthread/contract/locations'
import { useLanguage } from '../words/use-language.ts'
import styles from './places.module.css'
import { serviceWords } from '../words/service-words.ts'

/** What people can get done at a place. */
export function ServiceList({ services }: { services: readonly LocationService[] }) {
  const { locale } = useLanguage()
  return (
    <ul className={styles.services}>
      {services.map((service) => (
        <li key={service}>{serviceWords[service][locale]}</li>
      ))}
    </ul>
  )
}
