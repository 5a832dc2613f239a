import { Trans, useLingui } from '@lingui/react/macro'
import { Select } from '@mantine/core'
import type { BrandKit } from '@redthread/contract/brand-kit'
import type { Preview } from '@redthread/contract/messages'
import type { Locale } from '@redthread/kernel/words'
import { Skeleton } from '@redthread/ui/skeleton'
import { Status } from '@redthread/ui/status'
import { answer } from '@redthread/workbench/api/answer'
import { api } from '@redthread/workbench/api/api'
import { LetterFrame } from '@redthread/workbench/parts/letter-frame'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { readTemplates, templatesKey } from '../brands-api.ts'
import styles from './preview.module.css'

export interface LetterPreviewProps {
  brandId: string
  kit: BrandKit
  locale: Locale
  form: 'mail' | 'receipt'
}

/** A mail or receipt as the server writes it in this kit, draft included. */
export function LetterPreview({ brandId, kit, locale, form }: LetterPreviewProps) {
  const { t } = useLingui()
  const [name, setName] = useUrlState('letter')
  const templates = useQuery({
    queryKey: templatesKey(locale),
    queryFn: readTemplates,
  })
  const offered = templates.data?.items.filter(({ forms }) => forms.includes(form)) ?? []
  const template = offered.find((one) => one.name === name) ?? offered[0]
  const [settled] = useDebouncedValue(kit, 350)
  const preview = useQuery({
    queryKey: ['letter', brandId, template?.name, form, locale, settled],
    queryFn: () =>
      answer<Preview>(
        api.POST('/v1/brands/{brandId}/template-previews', {
          params: { path: { brandId } },
          body: { template: template?.name ?? '', form, locale, kit: settled },
        }),
      ),
    enabled: template !== undefined,
    placeholderData: (before) => before,
    gcTime: 30_000,
  })
  if (templates.error ?? preview.error) {
    return (
      <ProblemState
        error={templates.error ?? preview.error}
        onRetry={() => void (templates.error ? templates.refetch() : preview.refetch())}
      />
    )
  }
  if (!preview.data || !template) return <Skeleton height="320px" />
  const { subject, preheader, page, text, troubles } = preview.data
  return (
    <div style={{ display: 'grid', gap: 12 }}>
      {offered.length > 1 ? (
        <Select
          label={t`Message`}
          allowDeselect={false}
          data={offered.map((one) => ({ value: one.name, label: one.about }))}
          value={template.name}
          onChange={(next) => setName(next ?? '')}
        />
      ) : null}
      {troubles.length > 0 ? (
        <Status tone="caution">
          <Trans>Nothing fills {troubles.join(', ')}</Trans>
        </Status>
      ) : null}
      {form === 'mail' ? (
        <div className={styles.mailHead}>
          <strong>{subject}</strong>
          <span>{preheader}</span>
        </div>
      ) : null}
      <div className={form === 'receipt' ? styles.paper : undefined}>
        {page ? <LetterFrame src={page} title={subject} /> : <pre>{text}</pre>}
      </div>
    </div>
  )
}
