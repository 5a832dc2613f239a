import { importProgressed } from '@redthread/contract/integrations'
import {
  integrationsPermissions,
  integrationsRefusals,
} from '@redthread/contract/integrations-refusals'
import { liveOn } from '#platform/event.ts'
import type { Module } from '#platform/module.ts'
import { carryImport, fetchImportPictures } from './jobs.ts'
import { mountFiles } from './pages/mount-files.ts'
import { exportRoutes } from './routes/exports.ts'
import { importRoutes } from './routes/imports.ts'
import { mappingRoutes } from './routes/mappings.ts'
import { moveRoutes } from './routes/moves.ts'

export const integrations: Module = {
  name: 'integrations',
  routes: [...importRoutes, ...moveRoutes, ...mappingRoutes, ...exportRoutes],
  events: [importProgressed],
  refusals: integrationsRefusals.codes,
  permissions: integrationsPermissions,
  jobs: [carryImport, fetchImportPictures],
  live: [
    liveOn(importProgressed, ({ runId }) => ['imports', `import:${runId}`], 'integrations:read'),
  ],
  mount: mountFiles,
}
