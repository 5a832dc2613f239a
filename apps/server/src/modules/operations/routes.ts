import { Type as T } from 'typebox'
import { Id, Instant, pageQuery, PageOf, Shape } from '@redthread/contract/define'
import {
  ConsumerState,
  EventDetail,
  EventSummary,
  HealthReport,
  HeldDelivery,
  HeldDeliveryName,
  JobStateShape,
  operationsRefusals,
  QueuedJob,
  ReplayOrder,
} from '@redthread/contract/operations'
import { cancelJob, retryJob } from '#platform/jobs/job-list.ts'
import { dropHeldDelivery, replayHeldKey } from '#platform/relay/parked.ts'
import { route } from '#platform/route.ts'
import { replayConsumer } from './commands/replay-consumer.ts'
import { retireConsumer } from './commands/retire-consumer.ts'
import { consumerList } from './queries/consumer-list.ts'
import { eventDetail } from './queries/event-detail.ts'
import { eventPage } from './queries/event-page.ts'
import { healthReport } from './queries/health-report.ts'
import { heldPage } from './queries/held-page.ts'
import { jobPage } from './queries/job-page.ts'

const { codes, refuse } = operationsRefusals
const see = { method: 'GET', may: 'operations:read', scope: 'everywhere' } as const
const change = { may: 'operations:write', scope: 'everywhere' } as const
const oneConsumer = Shape({ consumer: T.String({ maxLength: 200 }) })
const oneJob = Shape({ jobId: T.Integer({ minimum: 1 }) })

const looking = [
  route({
    ...see,
    path: '/v1/operations/health',
    name: 'operations.show_health',
    summary: 'How the house is, and what a person should look at',
    answer: { 200: HealthReport },
    handle: (ctx) => healthReport(ctx),
  }),
  route({
    ...see,
    path: '/v1/operations/events',
    name: 'operations.list_events',
    summary: 'What happened, newest first',
    query: Shape({
      ...pageQuery,
      type: T.Optional(T.String({ maxLength: 200, description: 'A type, or its beginning.' })),
      subject: T.Optional(T.String({ maxLength: 300 })),
      from: T.Optional(Instant),
      to: T.Optional(Instant),
    }),
    answer: { 200: PageOf(EventSummary) },
    handle: (ctx, { query }) => eventPage(ctx, query),
  }),
  route({
    ...see,
    path: '/v1/operations/events/:eventId',
    name: 'operations.show_event',
    summary: 'An event in its envelope, and how far it has come',
    params: Shape({ eventId: Id('evt') }),
    answer: { 200: EventDetail },
    refusals: [codes.unknown_event],
    handle: (ctx, { params }) => eventDetail(ctx, params.eventId),
  }),
  route({
    ...see,
    path: '/v1/operations/consumers',
    name: 'operations.list_consumers',
    summary: 'Who listens to events, and how well they keep up',
    answer: { 200: Shape({ items: T.Array(ConsumerState) }) },
    handle: async (ctx) => ({ items: await consumerList(ctx) }),
  }),
  route({
    ...see,
    path: '/v1/operations/held-deliveries',
    name: 'operations.list_held_deliveries',
    summary: 'Deliveries that failed: those that wait for the next try, and those parked',
    query: Shape({ ...pageQuery, parkedOnly: T.Optional(T.Boolean()) }),
    answer: { 200: PageOf(HeldDelivery) },
    handle: (ctx, { query }) => heldPage(ctx, query),
  }),
  route({
    ...see,
    path: '/v1/operations/jobs',
    name: 'operations.list_jobs',
    summary: 'Jobs of the queue, newest first; done ones are gone',
    query: Shape({
      ...pageQuery,
      state: T.Optional(JobStateShape),
      name: T.Optional(T.String({ maxLength: 200 })),
    }),
    answer: { 200: PageOf(QueuedJob) },
    handle: (ctx, { query }) => jobPage(ctx, query),
  }),
]

const changing = [
  route({
    ...{ ...change, method: 'POST', path: '/v1/operations/held-deliveries/replay' },
    name: 'operations.replay_held_delivery',
    summary: 'Try a held delivery again at once, then those behind it, in order',
    body: HeldDeliveryName,
    answer: { 204: null },
    refusals: [codes.not_held],
    handle: async (ctx, { body }) => {
      if (!(await replayHeldKey(ctx, body))) refuse.not_held(body)
    },
  }),
  route({
    ...{ ...change, method: 'POST', path: '/v1/operations/held-deliveries/drop' },
    name: 'operations.drop_held_delivery',
    summary: 'Give up a held delivery for good; those behind it are tried at once',
    body: HeldDeliveryName,
    answer: { 204: null },
    refusals: [codes.not_held],
    handle: async (ctx, { body }) => {
      if (!(await dropHeldDelivery(ctx, body))) refuse.not_held(body)
    },
  }),
  route({
    ...{ ...change, method: 'POST', path: '/v1/operations/consumers/:consumer/replay' },
    name: 'operations.replay_consumer',
    summary: 'Hand past events to a listener once more, old before new',
    params: oneConsumer,
    body: ReplayOrder,
    answer: { 202: Shape({}) },
    refusals: [codes.unknown_consumer, codes.replay_under_way],
    handle: async (ctx, { params, body }) => {
      await replayConsumer(ctx, { ...params, ...body })
      return {}
    },
  }),
  route({
    ...{ ...change, method: 'DELETE', path: '/v1/operations/consumers/:consumer' },
    name: 'operations.retire_consumer',
    summary: 'Forget a listener that no running server knows, with all that waits for it',
    params: oneConsumer,
    answer: { 200: Shape({ dropped: T.Integer() }) },
    refusals: [codes.unknown_consumer, codes.consumer_alive],
    handle: (ctx, { params }) => retireConsumer(ctx, params.consumer),
  }),
  route({
    ...{ ...change, method: 'POST', path: '/v1/operations/jobs/:jobId/retry' },
    name: 'operations.retry_job',
    summary: 'Run a job at once, with all its attempts',
    params: oneJob,
    answer: { 204: null },
    refusals: [codes.job_not_waiting],
    handle: async (ctx, { params }) => {
      if (!(await retryJob(ctx, params.jobId))) refuse.job_not_waiting(params)
    },
  }),
  route({
    ...{ ...change, method: 'POST', path: '/v1/operations/jobs/:jobId/cancel' },
    name: 'operations.cancel_job',
    summary: 'Take a job off the queue for good',
    params: oneJob,
    answer: { 204: null },
    refusals: [codes.job_not_waiting],
    handle: async (ctx, { params }) => {
      if (!(await cancelJob(ctx, params.jobId))) refuse.job_not_waiting(params)
    },
  }),
]

export const routes = [...looking, ...changing]
