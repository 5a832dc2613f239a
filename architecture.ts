/**
 * Who may call whom, and why. Read by the import rules, by the schema test on PostgreSQL's foreign
 * keys and by the tables of ARCHITECTURE.md (`npm run generate`). Change it where the domain asks
 * for it, with the reason; never go around it. All other news travels as events.
 */

/** A domain module: what it owns, and at whose door it may knock, each with the reason. */
export interface Room {
  readonly owns: string
  readonly mayCall: Readonly<Record<string, string>>
}

/** The rooms of the server, lowest first: a room calls only rooms above its own line. */
export const rooms: Readonly<Record<string, Room>> = {
  operations: {
    owns: 'the view of events, deliveries, jobs and health, and what a person does about them',
    mayCall: {},
  },
  channels: { owns: 'brands, channels, brand kits', mayCall: {} },
  messages: {
    owns: 'mail, text and push messages: templates, sending, and what would have gone out',
    mayCall: { channels: 'a message wears the brand kit of its channel' },
  },
  locations: { owns: 'stores, warehouses, opening hours, services', mayCall: {} },
  staff: {
    owns: 'users, roles, API keys, PIN, audit trail',
    mayCall: {
      channels: 'a grant is scoped to a channel that exists',
      locations: 'a grant is scoped to a location that exists',
      messages: 'an invitation is written in the transaction that makes the account',
    },
  },
  customers: {
    owns: 'people, identities, sign-in of shoppers, consent',
    mayCall: {
      messages: 'a sign-in link is written in the transaction that makes its token',
      channels: 'a sign-in link wears the brand of the shop it was asked for in',
    },
  },
  touchpoints: {
    owns: 'collection of what people do, and the thread of one person',
    mayCall: { customers: 'every touch belongs to a person, anonymous until known' },
  },
  catalog: {
    owns: 'products, variants, categories, media',
    mayCall: { channels: 'an assortment is published to a channel' },
  },
  pricing: {
    owns: 'prices, tax, price history, promotions',
    mayCall: {
      channels: 'a price list belongs to a channel and its currency',
      catalog: 'a price is the price of a variant',
      customers: 'a promotion may ask what kind of customer it is',
    },
  },
  storefront: {
    owns: 'what shoppers see: search, lists, product pages per channel',
    mayCall: {
      channels: 'a shop window belongs to a channel and speaks its languages',
      catalog: 'what is shown are the products of the catalog',
      pricing: 'what is shown has its price',
    },
  },
  inventory: {
    owns: 'stock ledger, reservations, availability, transfers, receipts, counts',
    mayCall: {
      channels: 'a channel sells from its own locations',
      catalog: 'stock is counted per variant',
      locations: 'stock lies at a location',
    },
  },
  payments: { owns: 'tenders, cards by their provider, gift cards, store credit', mayCall: {} },
  delivery: {
    owns: 'how goods reach a person: zones, options, rates, pickup rules, addresses',
    mayCall: {
      channels: 'an option is offered in a channel and in its currency',
      locations: 'goods are picked up at a store while it is open',
    },
  },
  loyalty: {
    owns: 'points, tiers, rewards',
    mayCall: { customers: 'an account belongs to a person' },
  },
  carts: {
    owns: 'carts that follow the person through every channel',
    mayCall: {
      channels: 'a cart is opened in a channel',
      catalog: 'a line shows its variant',
      pricing: 'totals are priced, never kept',
      inventory: 'a line is promised only as far as stock goes',
      customers: 'a cart belongs to a person',
      delivery: 'a line chooses how it reaches the person',
      locations: 'a line is picked up at a store, a till stands in one',
    },
  },
  orders: {
    owns: 'orders and what happened to them',
    mayCall: {
      carts: 'an order is placed from a cart',
      pricing: 'the price is agreed once more as the order is placed',
      inventory: 'stock is taken as the order is placed',
      customers: 'an order belongs to a person',
      payments: 'an order is paid as it is placed',
      delivery: 'an order is sent to an address that exists',
      channels: 'a receipt wears the brand of its channel',
      messages: 'a confirmation is written in the transaction that places the order',
      catalog: 'an order keeps what was bought as it was told then',
      locations: 'a receipt names the store',
    },
  },
  fulfillment: {
    owns: 'picking, packing, shipping, pickup',
    mayCall: {
      orders: 'what is to be sent is an order line',
      inventory: 'what is picked leaves the stock',
      locations: 'a shipment starts at a location that is open',
      delivery:
        'a parcel travels by the option that was chosen, a bag is kept by the rule of its store',
      channels: 'the hours of a promise are those of the channel',
      messages: 'a person is told where the goods are in the transaction that moves them',
    },
  },
  returns: {
    owns: 'return requests, inspection, refunds',
    mayCall: {
      orders: 'only what was ordered comes back',
      fulfillment: 'only what was delivered comes back',
      inventory: 'what comes back in good state is stock again',
      payments: 'money goes back the way it came',
    },
  },
  conversations: {
    owns: 'conversations across channels, inbox, answers',
    mayCall: {
      customers: 'a conversation is with a person',
      carts: 'an agent fills the cart of the person on the line',
      orders: 'an agent looks at and changes the order in question',
    },
  },
  recommendations: {
    owns: 'what to show next',
    mayCall: {
      catalog: 'only what is sold is recommended',
      customers: 'only what the person agreed to is used',
    },
  },
  audiences: {
    owns: 'segments of people',
    mayCall: { customers: 'a segment is made of people' },
  },
  campaigns: {
    owns: 'messages to many, and their effect',
    mayCall: {
      audiences: 'a campaign goes to a segment',
      conversations: 'an answer to a campaign is a conversation',
      channels: 'a message wears the brand of its channel',
    },
  },
  experiments: {
    owns: 'experiments, variants, results',
    mayCall: { customers: 'a person stays in the variant they were given' },
  },
  journeys: {
    owns: 'automatic sequences of steps',
    mayCall: { experiments: 'a step may be split to be measured' },
  },
  counter: {
    owns: 'till sessions, cash, receipts, offline sync',
    mayCall: {
      carts: 'a sale at the till is a cart',
      orders: 'a paid cart at the till is an order',
      fulfillment: 'a pickup is handed over at the counter',
      returns: 'a return is taken in at the counter',
      payments: 'a till takes money and gives it back',
      staff: 'a till is opened and switched by a PIN',
      customers: 'a sale is attached to a person by code, phone or mail',
      channels: 'a till sells in the channel of its store',
      locations: 'a till stands in a store',
      inventory: 'a till shows what lies here and near',
      delivery: 'a phone number is read as the country of the store writes it',
    },
  },
  integrations: {
    owns: 'connections to other systems and their mappings',
    mayCall: {
      channels: 'a file is taken in for a channel, a feed speaks for one',
      catalog: 'products come from and go to other systems',
      inventory: 'stock comes from and goes to other systems',
      pricing: 'prices come from and go to other systems',
      customers: 'people come from and go to other systems',
      orders: 'orders go to other systems',
      fulfillment: 'carriers and warehouses report what they did',
    },
  },
  agents: {
    owns: 'doors for buying agents: UCP, ACP, MCP',
    mayCall: {
      catalog: 'an agent searches what is sold',
      carts: 'an agent fills a cart',
      orders: 'an agent places the order',
    },
  },
  insights: { owns: 'reports; fed by events only', mayCall: {} },
}

/**
 * A package or app of the repository: where it lies and which others it may import, with the
 * reason.
 */
export interface Area {
  readonly path: string
  readonly about: string
  readonly mayImport: Readonly<Record<string, string>>
}

const ownDoor = 'the values and words that every part shares'
const sameSum = 'a cart comes to the same sum wherever it is reckoned'
const frame = { workbench: 'one frame for counter, desk and admin' }
const screens = {
  kernel: ownDoor,
  pricing: sameSum,
  contract: 'shapes, refusals and events as published',
  client: 'calls to the server are typed by its own description',
  ui: 'parts that wear the brand',
}

/** The packages and apps, lowest first. */
export const areas: Readonly<Record<string, Area>> = {
  kernel: {
    path: 'packages/kernel',
    about: 'values only: money, id, quantity, time, page, refusal, words',
    mayImport: {},
  },
  pricing: {
    path: 'packages/pricing',
    about: 'what things cost: price choice, tax, prior price, promotions, the sum of a cart',
    mayImport: { kernel: 'prices are made of values' },
  },
  'card-sandbox': {
    path: 'packages/card-sandbox',
    about: "a card provider that moves no money: speaks Stripe's protocol for tests and the demo",
    mayImport: { kernel: 'it trades in the same currencies and speaks the same languages' },
  },
  contract: {
    path: 'packages/contract',
    about: 'published words: schemas, events, refusals, permissions',
    mayImport: {
      kernel: 'published words are made of values',
      pricing: 'promotions and priced carts are published as they are reckoned',
    },
  },
  client: {
    path: 'packages/client',
    about: 'the typed client, generated from docs/openapi.json',
    mayImport: { kernel: ownDoor, contract: 'refusals are read by their published code' },
  },
  ui: {
    path: 'packages/ui',
    about: 'React primitives and the brand theme; knows no domain',
    mayImport: { kernel: 'money, time and words are shown as values' },
  },
  workbench: {
    path: 'packages/workbench',
    about: 'the frame of counter, desk and admin: shell, sign-in, palette, language, live',
    mayImport: screens,
  },
  server: {
    path: 'apps/server',
    about: 'the one server: platform, modules, main',
    mayImport: {
      kernel: ownDoor,
      pricing: sameSum,
      contract: 'the server keeps what it publishes',
      'card-sandbox': 'a demo without a card provider practices with one of its own',
      ui: 'brand CSS, mail and receipt use the same theme as the screens',
    },
  },
  shop: {
    path: 'apps/shop',
    about: 'storefront: server-rendered, installable',
    mayImport: screens,
  },
  counter: {
    path: 'apps/counter',
    about: 'till and clienteling: works offline',
    mayImport: { ...screens, ...frame },
  },
  desk: {
    path: 'apps/desk',
    about: "the service agent's inbox",
    mayImport: { ...screens, ...frame },
  },
  admin: {
    path: 'apps/admin',
    about: 'back office',
    mayImport: { ...screens, ...frame },
  },
}
