import type { Wire } from '@redthread/client/wire'
import type { Brand } from '@redthread/contract/channels'
import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Button, Group, Tabs, Tooltip } from '@mantine/core'
import { isLocale, type Locale } from '@redthread/kernel/words'
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import { Page } from '@redthread/workbench/parts/page'
import { PageLoading } from '@redthread/workbench/parts/page-loading'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { useMay } from '@redthread/workbench/session/use-may'
import { CrumbTitle } from '@redthread/workbench/shell/crumb-title'
import { useShortcut } from '@redthread/workbench/shell/use-shortcut'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams } from 'react-router'
import { brandKey, kitKey, readBrand, readKit } from '../brands-api.ts'
import { PreviewPane } from '../preview/preview-pane.tsx'
import { ColorsPart } from './colors-part.tsx'
import { DetailsPart } from './details-part.tsx'
import { DiscardButton } from './discard-button.tsx'
import { HistoryPart } from './history-part.tsx'
import { KitConflict } from './kit-conflict.tsx'
import styles from './kit-page.module.css'
import { LogoPart } from './logo-part.tsx'
import { MessagesPart } from './messages-part.tsx'
import { PublishDialog } from './publish-dialog.tsx'
import { SaveState } from './save-state.tsx'
import { ShapePart } from './shape-part.tsx'
import type { SavedKit } from './use-draft.ts'
import { useKitEditor } from './use-kit-editor.ts'
import { VoicePart } from './voice-part.tsx'

/** The brand-kit editor: the form on the left, the thing as it will look on the right. */
export function Component() {
  const { brandId = '' } = useParams()
  const kit = useQuery({
    queryKey: kitKey(brandId),
    queryFn: () => readKit(brandId),
    staleTime: Infinity,
  })
  const brand = useQuery({ queryKey: brandKey(brandId), queryFn: () => readBrand(brandId) })
  const error = kit.error ?? brand.error
  if (error) return <ProblemState error={error} onRetry={() => void kit.refetch()} />
  if (!kit.data || !brand.data) return <PageLoading />
  return <Editor key={brandId} brand={brand.data} first={kit.data} />
}

interface EditorProps {
  brand: Wire<Brand>
  first: SavedKit
}

function Editor({ brand, first }: EditorProps) {
  const { id: brandId, name } = brand
  const { t } = useLingui()
  const may = useMay()
  const mayWrite = may('channels:write')
  const editor = useKitEditor(brandId, first)
  const { kit, saved, change, undo, redo } = editor
  const [part, setPart] = useUrlState('part', 'colors')
  const [words, setWords] = useUrlState('words', useLanguage().locale)
  const locale: Locale = isLocale(words) ? words : 'en'
  const [publishing, setPublishing] = useState(false)
  useShortcut('mod+z', <Trans>Undo</Trans>, () => undo?.())
  useShortcut('mod+y', <Trans>Do again</Trans>, () => redo?.())
  const clean = kit.logo.svg === saved.kit.logo.svg && kit.logo.markSvg === saved.kit.logo.markSvg
  const draft = saved.publishedAt === null
  const tabs: [string, string][] = [
    ['colors', t`Colors`],
    ['shape', t`Type and shape`],
    ['logo', t`Logo`],
    ['voice', t`Voice`],
    ['messages', t`Messages`],
    ['history', t`History`],
    ['details', t`Brand`],
  ]
  return (
    <Page
      width="wide"
      title={t`Brand kit of ${name}`}
      lead={<SaveState editor={editor} />}
      actions={
        mayWrite ? (
          <Group gap={6}>
            <Tooltip label={t`Undo`}>
              <ActionIcon
                variant="default"
                size={36}
                disabled={!undo}
                onClick={undo}
                aria-label={t`Undo`}
              >
                <IconArrowBackUp size={18} stroke={1.7} />
              </ActionIcon>
            </Tooltip>
            <Tooltip label={t`Do again`}>
              <ActionIcon
                variant="default"
                size={36}
                disabled={!redo}
                onClick={redo}
                aria-label={t`Do again`}
              >
                <IconArrowForwardUp size={18} stroke={1.7} />
              </ActionIcon>
            </Tooltip>
            {draft && editor.state === 'saved' ? (
              <DiscardButton {...{ brandId, saved }} onSettled={editor.adopt} />
            ) : null}
            <Button
              onClick={() => setPublishing(true)}
              disabled={!draft || editor.state !== 'saved' || !may('channels:publish')}
            >
              <Trans>Publish</Trans>
            </Button>
          </Group>
        ) : null
      }
    >
      <CrumbTitle>{name}</CrumbTitle>
      <div className={styles.columns}>
        <fieldset className={styles.form} disabled={!mayWrite}>
          <Tabs value={part} onChange={(next) => setPart(next ?? 'colors')} keepMounted={false}>
            <Tabs.List>
              {tabs.map(([value, label]) => (
                <Tabs.Tab key={value} value={value}>
                  {label}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            <Tabs.Panel value="colors" className={styles.part ?? ''}>
              <ColorsPart {...{ kit, change }} />
            </Tabs.Panel>
            <Tabs.Panel value="shape" className={styles.part ?? ''}>
              <ShapePart {...{ kit, change }} />
            </Tabs.Panel>
            <Tabs.Panel value="logo" className={styles.part ?? ''}>
              <LogoPart {...{ kit, change, clean, removed: saved.removed }} />
            </Tabs.Panel>
            <Tabs.Panel value="voice" className={styles.part ?? ''}>
              <VoicePart key={locale} {...{ kit, change, locale }} />
            </Tabs.Panel>
            <Tabs.Panel value="messages" className={styles.part ?? ''}>
              <MessagesPart key={locale} {...{ kit, change, locale }} />
            </Tabs.Panel>
            <Tabs.Panel value="history" className={styles.part ?? ''}>
              <HistoryPart
                {...{ brandId, mayWrite }}
                version={saved.version}
                onRestored={editor.adopt}
              />
            </Tabs.Panel>
            <Tabs.Panel value="details" className={styles.part ?? ''}>
              <DetailsPart key={brand.version} brand={brand} />
            </Tabs.Panel>
          </Tabs>
        </fieldset>
        <div className={styles.look}>
          <PreviewPane
            {...{ brandId, kit, locale }}
            logo={saved.kit.logo.svg}
            onLocale={setWords}
          />
        </div>
      </div>
      <KitConflict editor={editor} />
      <PublishDialog
        opened={publishing}
        onClose={() => setPublishing(false)}
        onPublished={editor.adopt}
        {...{ brandId, saved }}
      />
    </Page>
  )
}
