import { refusals } from '@redthread/kernel/refusal'
import { Type as T, type Static, type TSchema } from 'typebox'
import { Id, Instant, permissions, Shape } from './define.ts'

const orNull = <S extends TSchema>(schema: S) => T.Union([schema, T.Null()])

/** What may be permitted about the running of the house. */
export const operationsPermissions = permissions('operations', {
  read: {
    en: 'See events, deliveries, jobs and the health of the system',
    fi: 'Nähdä tapahtumat, toimitukset, työt ja järjestelmän tilan',
    da: 'Se hændelser, leveringer, opgaver og systemets tilstand',
    pl: 'Przeglądać zdarzenia, doręczenia, zadania i stan systemu',
  },
  write: {
    en: 'Replay or drop parked deliveries, run jobs again or take them off',
    fi: 'Toistaa tai hylätä pysäytettyjä toimituksia, ajaa töitä uudelleen tai poistaa niitä',
    da: 'Gentage eller fjerne parkerede leveringer, køre opgaver igen eller fjerne dem',
    pl: 'Ponawiać lub odrzucać wstrzymane doręczenia, wznawiać lub usuwać zadania',
  },
})

export const operationsRefusals = refusals('operations', {
  unknown_event: {
    status: 404,
    title: {
      en: 'There is no such event, or it is no longer kept',
      fi: 'Tapahtumaa ei ole tai sitä ei enää säilytetä',
      da: 'Hændelsen findes ikke eller gemmes ikke længere',
      pl: 'Nie ma takiego zdarzenia lub nie jest już przechowywane',
    },
  },
  unknown_consumer: {
    status: 404,
    title: {
      en: 'Nobody of this name listens to events',
      fi: 'Kukaan tämänniminen ei kuuntele tapahtumia',
      da: 'Ingen med dette navn lytter til hændelser',
      pl: 'Nikt o tej nazwie nie nasłuchuje zdarzeń',
    },
  },
  not_held: {
    status: 409,
    title: {
      en: 'This delivery is no longer held: it went through, or somebody else took care of it',
      fi: 'Toimitusta ei enää pidätetä: se meni läpi tai joku muu hoiti sen',
      da: 'Leveringen holdes ikke længere tilbage: den gik igennem, eller en anden tog sig af den',
      pl: 'To doręczenie nie jest już wstrzymane: powiodło się albo zajął się nim ktoś inny',
    },
  },
  replay_under_way: {
    status: 409,
    title: {
      en: 'Past events are already being handed to this listener',
      fi: 'Menneitä tapahtumia toimitetaan jo tälle kuuntelijalle',
      da: 'Tidligere hændelser er allerede ved at blive leveret til denne lytter',
      pl: 'Temu odbiorcy są już doręczane przeszłe zdarzenia',
    },
  },
  consumer_alive: {
    status: 409,
    title: {
      en: 'A running server still knows this listener',
      fi: 'Käynnissä oleva palvelin tuntee tämän kuuntelijan yhä',
      da: 'En kørende server kender stadig denne lytter',
      pl: 'Działający serwer nadal zna tego odbiorcę',
    },
  },
  job_not_waiting: {
    status: 409,
    title: {
      en: 'This job is running at the moment, or it is done',
      fi: 'Työ on parhaillaan käynnissä tai se on valmis',
      da: 'Opgaven kører lige nu, eller den er færdig',
      pl: 'To zadanie właśnie trwa albo jest już zakończone',
    },
  },
})

const eventFields = {
  id: Id('evt'),
  type: T.String({ examples: ['channels.brand_changed.v1'] }),
  subject: T.String({ description: 'The id of what it happened to.' }),
  sequence: T.Integer({ description: 'Place among the events of its subject, from 1.' }),
  time: Instant,
  actor: T.String({ examples: ['staff:stf_01kaf3t9c2m8x4r6v7w5'] }),
}

/** One line of the events explorer. */
export const EventSummary = Shape(eventFields)
export type EventSummary = Static<typeof EventSummary>

/** How far an event has come with one of those who listen to it. */
export const EventDelivery = Shape({
  consumer: T.String(),
  state: T.Enum(['waiting', 'held', 'parked', 'delivered']),
})

/** An event in its CloudEvents envelope, and how far it has come. */
export const EventDetail = Shape({
  ...eventFields,
  envelope: T.Unknown({ description: 'CloudEvents 1.0, as JSON.' }),
  deliveries: T.Array(EventDelivery),
})
export type EventDetail = Static<typeof EventDetail>

/** Who listens to which event, and how well it keeps up. */
export const ConsumerState = Shape({
  name: T.String({ examples: ['loyalty.earn_points'] }),
  eventType: T.String(),
  state: T.Enum(['live', 'filling']),
  seenAt: Instant,
  gone: T.Boolean({ description: 'No server has known it for a quarter of an hour.' }),
  waiting: T.Integer(),
  oldestAt: orNull(Instant),
  held: T.Integer({ description: 'Subjects that wait after a failure, or are parked.' }),
  parked: T.Integer(),
})
export type ConsumerState = Static<typeof ConsumerState>

/** A subject whose delivery to a consumer failed: `dueAt` is the next try, null once parked. */
export const HeldDelivery = Shape({
  consumer: T.String(),
  subject: T.String(),
  eventId: orNull(Id('evt')),
  eventType: orNull(T.String()),
  attempts: T.Integer(),
  error: T.String(),
  failedAt: Instant,
  dueAt: orNull(Instant),
  parkedAt: orNull(Instant),
  waiting: T.Integer({
    description: 'Deliveries of the subject: the failed one and those behind.',
  }),
})
export type HeldDelivery = Static<typeof HeldDelivery>

/** Names a held subject of a consumer. */
export const HeldDeliveryName = Shape({
  consumer: T.String({ maxLength: 200 }),
  subject: T.String({ maxLength: 300 }),
})
export type HeldDeliveryName = Static<typeof HeldDeliveryName>

/** Which past events a consumer gets again: of one subject, or of all. */
export const ReplayOrder = Shape({
  from: Instant,
  subject: T.Optional(T.String({ maxLength: 300 })),
})

/** `dead` has used up its attempts; `failing` waits for the next one. */
export const jobStates = ['running', 'waiting', 'scheduled', 'failing', 'dead'] as const
export const JobStateShape = T.Enum([...jobStates])

/** A job of the queue; done ones are gone. */
export const QueuedJob = Shape({
  id: T.Integer(),
  name: T.String({ examples: ['messages.deliver_message'] }),
  key: orNull(T.String()),
  state: JobStateShape,
  attempts: T.Integer(),
  maxAttempts: T.Integer(),
  runAt: Instant,
  createdAt: Instant,
  lastError: orNull(T.String()),
})
export type QueuedJob = Static<typeof QueuedJob>

/** How the house is. `well` is false where a person should look. */
export const HealthReport = Shape({
  well: T.Boolean(),
  worries: T.Array(
    T.Enum([
      'parked_deliveries',
      'late_deliveries',
      'gone_consumers',
      'dead_jobs',
      'unsealed_audit',
    ]),
  ),
  database: Shape({
    version: T.String(),
    sizeBytes: T.Integer(),
    connections: T.Integer(),
    maxConnections: T.Integer(),
  }),
  relay: Shape({
    consumers: T.Integer(),
    waiting: T.Integer(),
    oldestAt: orNull(Instant),
    held: T.Integer(),
    parked: T.Integer(),
  }),
  live: Shape({ position: T.Integer(), pending: T.Boolean() }),
  jobs: Shape({
    running: T.Integer(),
    waiting: T.Integer(),
    scheduled: T.Integer(),
    failing: T.Integer(),
    dead: T.Integer(),
  }),
  audit: Shape({ entries: T.Integer(), unsealed: T.Integer() }),
  process: Shape({
    node: T.String(),
    uptimeS: T.Integer(),
    rssBytes: T.Integer(),
    heapBytes: T.Integer(),
  }),
})
export type HealthReport = Static<typeof HealthReport>
