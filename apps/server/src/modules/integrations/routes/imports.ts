import { Type as T } from 'typebox'
import { Shape, pageQuery } from '@redthread/contract/define'
import {
  ImportMapping,
  ImportRowErrorPage,
  ImportRun,
  ImportRunPage,
  ImportStateCode,
  NewImport,
  RunId,
  mostPartBytes,
} from '@redthread/contract/integrations'
import { integrationsRefusals } from '@redthread/contract/integrations-refusals'
import { Answer, route } from '#platform/route.ts'
import { createImport } from '../commands/create-import.ts'
import { examineRun } from '../commands/examine-run.ts'
import { mapRun } from '../commands/map-run.ts'
import { putPart } from '../commands/put-part.ts'
import { rowErrors } from '../queries/row-errors.ts'
import { rowErrorsCsv } from '../queries/row-errors-csv.ts'
import { runDetail } from '../queries/run-detail.ts'
import { runPage } from '../queries/run-page.ts'

const { codes } = integrationsRefusals
const params = Shape({ runId: RunId })

export const importRoutes = [
  route({
    method: 'GET',
    path: '/v1/imports',
    name: 'integrations.list_imports',
    summary: 'List imports, the latest first',
    may: 'integrations:read',
    query: Shape({ ...pageQuery, state: T.Optional(ImportStateCode) }),
    answer: { 200: ImportRunPage },
    handle: (ctx, { query }) => runPage(ctx, query),
  }),
  route({
    method: 'POST',
    path: '/v1/imports',
    name: 'integrations.create_import',
    summary: 'Announce a file; its parts follow',
    may: 'integrations:import',
    body: NewImport,
    answer: { 201: ImportRun },
    refusals: [codes.unknown_channel, codes.unknown_run],
    handle: (ctx, { body }) => createImport(ctx, body),
  }),
  route({
    method: 'GET',
    path: '/v1/imports/:runId',
    name: 'integrations.get_import',
    summary: 'Show an import with its reports and what may be done with it',
    may: 'integrations:read',
    params,
    answer: { 200: ImportRun },
    refusals: [codes.unknown_run],
    handle: (ctx, { params: { runId } }) => runDetail(ctx, runId),
  }),
  route({
    method: 'PUT',
    path: '/v1/imports/:runId/parts/:number',
    name: 'integrations.put_import_part',
    summary: 'Bring a part of the file, counted from 0; all but the last are of one length',
    may: 'integrations:import',
    params: Shape({ runId: RunId, number: T.Integer({ minimum: 0, maximum: 100_000 }) }),
    upload: true,
    mostBytes: mostPartBytes,
    answer: { 200: ImportRun },
    refusals: [codes.unknown_run, codes.not_open_now, codes.part_misplaced],
    handle: (ctx, { params: { runId, number }, bytes }) => putPart(ctx, { runId, number, bytes }),
  }),
  route({
    method: 'POST',
    path: '/v1/imports/:runId/examine',
    name: 'integrations.examine_import',
    summary: 'Find out what the file is, now that all of it is there',
    may: 'integrations:import',
    params,
    answer: { 200: ImportRun },
    refusals: [codes.unknown_run, codes.not_open_now, codes.file_incomplete],
    handle: (ctx, { params: { runId } }) => examineRun(ctx, runId),
  }),
  route({
    method: 'PUT',
    path: '/v1/imports/:runId/mapping',
    name: 'integrations.map_import',
    summary: 'Say what its columns mean, and what the file does not say itself',
    may: 'integrations:import',
    params,
    body: ImportMapping,
    answer: { 200: ImportRun },
    refusals: [codes.unknown_run, codes.not_open_now, codes.unknown_field, codes.unknown_channel],
    handle: (ctx, { params: { runId }, body }) => mapRun(ctx, runId, body),
  }),
  route({
    method: 'GET',
    path: '/v1/imports/:runId/errors',
    name: 'integrations.list_import_errors',
    summary: 'What was wrong, row by row',
    may: 'integrations:read',
    params,
    query: Shape({
      ...pageQuery,
      phase: T.Optional(T.Enum(['preview', 'run'])),
      weight: T.Optional(T.Enum(['refused', 'ignored', 'skipped'])),
    }),
    answer: { 200: ImportRowErrorPage },
    refusals: [codes.unknown_run],
    handle: (ctx, { params: { runId }, query }) => rowErrors(ctx, { ...query, runId }),
  }),
  route({
    method: 'GET',
    path: '/v1/imports/:runId/errors.csv',
    name: 'integrations.download_import_errors',
    summary: 'The error report as CSV: row, column, value, reason',
    may: 'integrations:read',
    params,
    answer: { 200: T.String({ description: 'text/csv' }) },
    refusals: [codes.unknown_run],
    handle: async (ctx, { params: { runId }, locale }) =>
      new Answer(200, await rowErrorsCsv(ctx, runId, locale), {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${runId}-errors.csv"`,
      }),
  }),
]
