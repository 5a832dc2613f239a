import { useLingui } from '@lingui/react/macro'
import { ActionIcon, NumberInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { ArticleSearch } from '../../fields/article-search.tsx'
import styles from './stock.module.css'

/** An article of a document, and how many of it. */
export interface DraftLine {
  readonly variantId: `var_${string}`
  readonly sku: string
  readonly title: string
  readonly quantity: number
}

export interface LineFieldsProps {
  lines: readonly DraftLine[]
  onChange: (lines: readonly DraftLine[]) => void
  /** What stands below a line. */
  below?: (line: DraftLine) => ReactNode
}

/** Articles and pieces of a draft; finding one puts it in, or stands in its field. */
export function LineFields({ lines, onChange, below }: LineFieldsProps) {
  const { t } = useLingui()
  return (
    <>
      <ArticleSearch
        onFound={(article) => {
          if (lines.some(({ variantId }) => variantId === article.variantId)) return
          onChange([...lines, { ...article, quantity: 1 }])
        }}
      />
      <ul className={styles.list} aria-label={t`Articles`}>
        {lines.map((line, at) => (
          <li key={line.variantId} className={styles.lineFields}>
            <span className={styles.name}>
              <strong>{line.title}</strong>
              <code className={styles.quiet}>{line.sku}</code>
            </span>
            <NumberInput
              aria-label={t`Pieces of ${line.title}`}
              min={1}
              allowDecimal={false}
              value={line.quantity}
              onChange={(next) =>
                onChange(lines.with(at, { ...line, quantity: Number(next) || 1 }))
              }
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={t`Remove: ${line.title}`}
              onClick={() => onChange(lines.toSpliced(at, 1))}
            >
              <IconTrash size={17} stroke={1.6} aria-hidden="true" />
            </ActionIcon>
            {below?.(line)}
          </li>
        ))}
      </ul>
    </>
  )
}
