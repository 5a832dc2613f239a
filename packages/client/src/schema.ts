// Written by `npm run generate` from docs/openapi.json.

export interface paths {
  readonly "/v1/account": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** One’s own account */
    readonly get: operations["customers.get_account"];
    readonly put?: never;
    readonly post?: never;
    /** Be forgotten; orders and tax records stay without a name */
    readonly delete: operations["customers.erase_account"];
    readonly options?: never;
    readonly head?: never;
    /** Change one’s own name or language */
    readonly patch: operations["customers.update_account"];
    readonly trace?: never;
  };
  readonly "/v1/account/addresses": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** One’s own addresses, the default first */
    readonly get: operations["customers.list_addresses"];
    readonly put?: never;
    /** Keep an address; one that is there already is kept once */
    readonly post: operations["customers.keep_address"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/account/addresses/{addressId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** Remove one of one’s own addresses */
    readonly delete: operations["customers.remove_address"];
    readonly options?: never;
    readonly head?: never;
    /** Change one of one’s own addresses, or make it the default */
    readonly patch: operations["customers.change_address"];
    readonly trace?: never;
  };
  readonly "/v1/account/credit": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The shopper's own store credit, per currency */
    readonly get: operations["payments.show_own_credit"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/account/export": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** All that is kept about oneself in this room */
    readonly get: operations["customers.export_account"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/account/orders": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** One’s own orders, newest first; those from before one signed in too */
    readonly get: operations["orders.list_own"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/account/orders/{orderId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** One of one’s own orders whole */
    readonly get: operations["orders.get_own"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/account/orders/{orderId}/cancel": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Cancel one’s own order whole, while nothing of it has left */
    readonly post: operations["orders.cancel_own"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/account/passes": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A code to show at a till as a QR, so that the sale is one’s own */
    readonly post: operations["counter.issue_pass"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/account/sessions": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Where one is signed in */
    readonly get: operations["customers.list_my_sessions"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/account/sessions/{sessionId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** Sign out elsewhere */
    readonly delete: operations["customers.end_my_session"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/account/sign-out-everywhere": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** End all of one’s own sessions, this one too */
    readonly post: operations["customers.sign_out_everywhere"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/addresses/{locale}/{slug}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Tell what goes, or once went, by an address, and which address it has now */
    readonly get: operations["catalog.get_address"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/assets": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List pictures, films and files, the latest first */
    readonly get: operations["catalog.list_assets"];
    readonly put?: never;
    /** Upload a picture, film or PDF as the bytes of the body; the same bytes are kept once */
    readonly post: operations["catalog.upload_asset"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/assets/{assetId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show a file, and which products and categories show it */
    readonly get: operations["catalog.get_asset"];
    readonly put?: never;
    readonly post?: never;
    /** Delete a file that nothing shows */
    readonly delete: operations["catalog.delete_asset"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/assortments/{channelId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List what a channel offers, and whether it is to be seen there now */
    readonly get: operations["catalog.list_assortment"];
    readonly put?: never;
    /** Publish products to a channel with a window, and take others out of it */
    readonly post: operations["catalog.change_assortment"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/attributes": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List what may be said of products, and how */
    readonly get: operations["catalog.list_attributes"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/attributes/{code}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Save an attribute under its code; what is absent stays */
    readonly put: operations["catalog.save_attribute"];
    readonly post?: never;
    /** Remove an attribute that nothing has a value of */
    readonly delete: operations["catalog.remove_attribute"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/audit": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The audit log, newest first */
    readonly get: operations["staff.list_audit"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/audit/verification": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Prove a stretch of the audit chain: whether anything was changed, removed or added */
    readonly get: operations["staff.verify_audit"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/availability": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What can be bought in a channel, in words, with how many where few are left */
    readonly get: operations["inventory.get_availability"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/brands": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List brands in their order */
    readonly get: operations["channels.list_brands"];
    readonly put?: never;
    /** Open a brand, with a starter kit as its draft */
    readonly post: operations["channels.create_brand"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/brands/{brandId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show a brand */
    readonly get: operations["channels.get_brand"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /** Change a brand */
    readonly patch: operations["channels.change_brand"];
    readonly trace?: never;
  };
  readonly "/v1/brands/{brandId}/kit": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show the kit to edit: the draft, else the one worn now */
    readonly get: operations["channels.get_kit"];
    /** Save the draft of the kit; hard-to-read pairs of colors come back as warnings */
    readonly put: operations["channels.save_kit_draft"];
    readonly post?: never;
    /** Throw the draft of the kit away */
    readonly delete: operations["channels.discard_kit_draft"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/brands/{brandId}/kit/publish": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Let every page, mail and receipt of the brand wear the draft from now on */
    readonly post: operations["channels.publish_kit"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/brands/{brandId}/kits": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List every kit of a brand, the newest first */
    readonly get: operations["channels.list_kits"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/brands/{brandId}/kits/{number}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show one kit of the history */
    readonly get: operations["channels.get_kit_version"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/brands/{brandId}/kits/{number}/restore": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Take a kit of the history back as the draft */
    readonly post: operations["channels.restore_kit"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/brands/{brandId}/state": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Archive a brand, or open it again */
    readonly put: operations["channels.set_brand_state"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/brands/{brandId}/template-previews": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Render a message with made-up values in a kit that may be an unsaved draft */
    readonly post: operations["messages.preview_template"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/brands/{brandId}/theme": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show what a brand wears now: colors, type, logo, tone and their style sheet */
    readonly get: operations["channels.get_theme"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/brands/order": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Put brands into the given order, on the places that they hold */
    readonly put: operations["channels.order_brands"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/card-readers": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The card readers that a till may use */
    readonly get: operations["payments.list_card_readers"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/card-settings": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Which provider takes cards; of its key a hint */
    readonly get: operations["payments.show_card_settings"];
    /** Keep the keys of Stripe, sealed, once Stripe accepts them */
    readonly put: operations["payments.set_card_keys"];
    readonly post?: never;
    /** Forget the kept keys of Stripe */
    readonly delete: operations["payments.drop_card_keys"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/cart": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** One’s own live cart in a channel, with everything that a screen needs */
    readonly get: operations["carts.get_own_cart"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/carts": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Carts that are alive, the one touched last first; never what is in them */
    readonly get: operations["carts.list_carts"];
    readonly put?: never;
    /** Begin a cart, or go on with the live one; lines and details may come along */
    readonly post: operations["carts.begin_cart"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/carts/{cartId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** A cart with everything that a screen needs */
    readonly get: operations["carts.get_cart"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /** Change who it is for, where it goes and how it is sent */
    readonly patch: operations["carts.change_cart"];
    readonly trace?: never;
  };
  readonly "/v1/carts/{cartId}/coupons": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Enter a code; one that cannot be used is refused, with why */
    readonly post: operations["carts.enter_coupon"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/carts/{cartId}/coupons/{code}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** Take a code out */
    readonly delete: operations["carts.drop_coupon"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/carts/{cartId}/hand-overs": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Make a code that gives the cart into other hands once, within a quarter of an hour */
    readonly post: operations["carts.make_hand_over"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/carts/{cartId}/leave": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Look at a person’s cart no longer */
    readonly post: operations["carts.leave_cart"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/carts/{cartId}/lines": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Put articles in: the same one on the same way joins its line */
    readonly post: operations["carts.add_lines"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/carts/{cartId}/lines/{lineId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** Take a line out */
    readonly delete: operations["carts.drop_line"];
    readonly options?: never;
    readonly head?: never;
    /** Change quantity, way or note of a line; quantity 0 takes it out */
    readonly patch: operations["carts.change_line"];
    readonly trace?: never;
  };
  readonly "/v1/carts/{cartId}/lines/{lineId}/save": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Take a line out and save it for later */
    readonly post: operations["carts.save_for_later"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/carts/{cartId}/merge/seen": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Put the report of a merge away */
    readonly post: operations["carts.note_merge_seen"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/carts/{cartId}/open": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Open a person’s cart with a reason, which the person is shown */
    readonly post: operations["carts.open_cart"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/carts/{cartId}/person": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Say whom a sale at the till is for, or that it is for nobody we know */
    readonly put: operations["carts.attach_person"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/carts/{cartId}/pickup-places": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Stores where the lines can be collected, those that have the most first */
    readonly get: operations["carts.list_pickup_places"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/carts/{cartId}/place": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Place the order at the version and for the total that were shown; once per cart */
    readonly post: operations["orders.place"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/carts/{cartId}/prices/seen": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Go on with today’s prices, now that they were told */
    readonly post: operations["carts.note_prices_seen"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/carts/{cartId}/saved/{variantId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Put what was saved for later back into the cart */
    readonly post: operations["carts.bring_back"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/carts/{cartId}/shares": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Make a link that shows what is in the cart, and nothing about the person */
    readonly post: operations["carts.share_cart"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/carts/{cartId}/tenders": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What is promised to pay for a cart, and what is still to be done for it */
    readonly get: operations["orders.list_tenders"];
    readonly put?: never;
    /** Promise a means of paying for a cart; card and terminal ask for a complete cart */
    readonly post: operations["orders.add_tender"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/carts/{cartId}/tenders/{tenderId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** Give up a means of paying; with the last one the cart may be changed again */
    readonly delete: operations["orders.drop_tender"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/carts/{cartId}/ways": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Have many lines, or all, reach the person the same way */
    readonly put: operations["carts.change_ways"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/categories": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the tree of categories, depth first, in the order shown */
    readonly get: operations["catalog.list_categories"];
    readonly put?: never;
    /** Make a category */
    readonly post: operations["catalog.create_category"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/categories/{categoryId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Save a category; what is absent stays */
    readonly put: operations["catalog.save_category"];
    readonly post?: never;
    /** Remove a category that holds nothing */
    readonly delete: operations["catalog.remove_category"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/categories/{categoryId}/place": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Move a category with all below it, or change its place among its neighbors */
    readonly put: operations["catalog.place_category"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/channels": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the channels that your grants reach, in their order */
    readonly get: operations["channels.list_channels"];
    readonly put?: never;
    /** Open a channel of a brand */
    readonly post: operations["channels.create_channel"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/channels/{channelId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show a channel */
    readonly get: operations["channels.get_channel"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /** Change a channel */
    readonly patch: operations["channels.change_channel"];
    readonly trace?: never;
  };
  readonly "/v1/channels/{channelId}/price-policy": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What a channel says of prior prices where the law leaves a choice */
    readonly get: operations["pricing.get_channel_policy"];
    /** Choose; reductions that have begun keep the prior price frozen then */
    readonly put: operations["pricing.set_channel_policy"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/channels/{channelId}/state": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Pause, resume, archive or bring back a channel */
    readonly put: operations["channels.move_channel"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/channels/order": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Put channels into the given order, on the places that they hold */
    readonly put: operations["channels.order_channels"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/coupons/{couponId}/state": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Disable a code, or make it usable again */
    readonly put: operations["pricing.switch_coupon"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/delivery-options": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the ways to have goods sent, in their order */
    readonly get: operations["delivery.list_options"];
    readonly put?: never;
    /** Add a way to have goods sent */
    readonly post: operations["delivery.create_option"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/delivery-options/{optionId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show a delivery option */
    readonly get: operations["delivery.get_option"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /** Change a delivery option */
    readonly patch: operations["delivery.change_option"];
    readonly trace?: never;
  };
  readonly "/v1/delivery-options/{optionId}/state": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Pause, resume, archive or bring back a delivery option */
    readonly put: operations["delivery.move_option"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/delivery-zones": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List delivery zones */
    readonly get: operations["delivery.list_zones"];
    readonly put?: never;
    /** Add a delivery zone */
    readonly post: operations["delivery.create_zone"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/delivery-zones/{zoneId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /** Change a delivery zone */
    readonly patch: operations["delivery.change_zone"];
    readonly trace?: never;
  };
  readonly "/v1/delivery/address-checks": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Check an address and a phone number, and write them as they are written there */
    readonly post: operations["delivery.check_address"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/delivery/address-formats/{country}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** How addresses are written in a country */
    readonly get: operations["delivery.get_address_format"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/delivery/offers": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What sending would cost from a channel, and when it would arrive */
    readonly get: operations["delivery.list_offers"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/delivery/pickup-days": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** On which days an order of now can be collected at a store */
    readonly get: operations["delivery.list_pickup_days"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/devices": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Paired tills in reach */
    readonly get: operations["staff.list_devices"];
    readonly put?: never;
    /** Make this browser a till of a place */
    readonly post: operations["staff.pair_device"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/devices/{deviceId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** Take a till away */
    readonly delete: operations["staff.unpair_device"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/exports": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Ask for a file of products; it is fetched from the path in the answer */
    readonly post: operations["integrations.create_export"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/fulfillment-orders": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List what is to be picked, sent and handed out where your grants reach, by its day */
    readonly get: operations["fulfillment.list_orders"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/fulfillment-orders/{fulfillmentId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show a fulfillment order with all that happened to it */
    readonly get: operations["fulfillment.get_order"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/fulfillment-orders/{fulfillmentId}/accept": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Take on a parcel */
    readonly post: operations["fulfillment.accept_order"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/fulfillment-orders/{fulfillmentId}/deliver": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Note that a parcel has arrived */
    readonly post: operations["fulfillment.note_delivered"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/fulfillment-orders/{fulfillmentId}/hand-out": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Give the goods to whoever came, by the code or with a note of how they were known */
    readonly post: operations["fulfillment.hand_out"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/fulfillment-orders/{fulfillmentId}/notices": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Send the message of its state once more: ready to collect, or on its way */
    readonly post: operations["fulfillment.tell_again"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/fulfillment-orders/{fulfillmentId}/pack": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Close a parcel in which everything lies */
    readonly post: operations["fulfillment.pack_order"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/fulfillment-orders/{fulfillmentId}/packing-slip": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What lies in a parcel, as a PDF to go along with it */
    readonly get: operations["fulfillment.get_packing_slip"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/fulfillment-orders/{fulfillmentId}/picks": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Note how much of each line lies in the basket; the first time begins the picking */
    readonly post: operations["fulfillment.pick_lines"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/fulfillment-orders/{fulfillmentId}/ready": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Put a picked order on the shelf for its person, who is told with a code */
    readonly post: operations["fulfillment.make_ready"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/fulfillment-orders/{fulfillmentId}/ship": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Hand a packed parcel over to its carrier; the person is told */
    readonly post: operations["fulfillment.ship_order"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/fulfillment-orders/counts": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Count what waits where your grants reach, by kind and state */
    readonly get: operations["fulfillment.count_orders"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/gift-cards": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Gift cards, newest first */
    readonly get: operations["payments.list_gift_cards"];
    readonly put?: never;
    /** Issue a gift card; code and PIN are shown this once */
    readonly post: operations["payments.issue_gift_card"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/gift-cards/{giftCardId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** A gift card with its transfers */
    readonly get: operations["payments.show_gift_card"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/gift-cards/{giftCardId}/state": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Block a gift card, or let it go again */
    readonly put: operations["payments.block_gift_card"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/gift-cards/{giftCardId}/write-off": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Take off a gift card what is left on it */
    readonly post: operations["payments.write_off_gift_card"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/gift-cards/balance": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** What is left on the gift card in hand, by code and PIN */
    readonly post: operations["payments.show_gift_card_balance"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/gift-cards/look-up": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The gift card that somebody holds out, by its whole code */
    readonly post: operations["payments.look_up_gift_card"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/hand-overs/take": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Take a cart by its code: at a till, at the desk, or on another phone */
    readonly post: operations["carts.take_hand_over"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/holidays": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Suggest the days of a year on which shops of a country keep other hours */
    readonly get: operations["locations.list_holidays"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/import-mappings": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List kept column mappings */
    readonly get: operations["integrations.list_mappings"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/import-mappings/{mappingId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** Forget a kept column mapping */
    readonly delete: operations["integrations.drop_mapping"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/imports": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List imports, the latest first */
    readonly get: operations["integrations.list_imports"];
    readonly put?: never;
    /** Announce a file; its parts follow */
    readonly post: operations["integrations.create_import"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/imports/{runId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show an import with its reports and what may be done with it */
    readonly get: operations["integrations.get_import"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/imports/{runId}/cancel": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Stop an import; what is in stays, and can be undone */
    readonly post: operations["integrations.cancel_import"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/imports/{runId}/errors": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What was wrong, row by row */
    readonly get: operations["integrations.list_import_errors"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/imports/{runId}/errors.csv": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The error report as CSV: row, column, value, reason */
    readonly get: operations["integrations.download_import_errors"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/imports/{runId}/examine": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Find out what the file is, now that all of it is there */
    readonly post: operations["integrations.examine_import"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/imports/{runId}/mapping": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Say what its columns mean, and what the file does not say itself */
    readonly put: operations["integrations.map_import"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/imports/{runId}/parts/{number}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Bring a part of the file, counted from 0; all but the last are of one length */
    readonly put: operations["integrations.put_import_part"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/imports/{runId}/preview": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Try an import out: everything is judged and nothing stays */
    readonly post: operations["integrations.preview_import"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/imports/{runId}/resume": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Go on where an import stopped */
    readonly post: operations["integrations.resume_import"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/imports/{runId}/start": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Take the file in */
    readonly post: operations["integrations.start_import"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/imports/{runId}/undo": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Take back what an import did, where nobody has changed it since */
    readonly post: operations["integrations.undo_import"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/invitations": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The latest invitations in reach */
    readonly get: operations["staff.list_invitations"];
    readonly put?: never;
    /** Invite a colleague by mail */
    readonly post: operations["staff.invite_member"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/invitations/{invitationId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** Withdraw an open invitation */
    readonly delete: operations["staff.withdraw_invitation"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/invitations/accept": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Become a member by the link of an invitation */
    readonly post: operations["staff.accept_invitation"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/kept-items": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** One’s own wishlist, or what was saved for later, with what it costs today */
    readonly get: operations["carts.list_kept_items"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/kept-items/{kind}/{variantId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** Take an article off one’s own wishlist, or off what was saved for later */
    readonly delete: operations["carts.drop_kept_item"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/keys": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** API keys, without their secrets */
    readonly get: operations["staff.list_keys"];
    readonly put?: never;
    /** Make a key; its secret is shown this once */
    readonly post: operations["staff.create_key"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/keys/{keyId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** End a key for good */
    readonly delete: operations["staff.revoke_key"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/keys/{keyId}/rotate": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Give a key a new secret; the old one stops at once */
    readonly post: operations["staff.rotate_key"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/locations": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the stores and warehouses that your grants reach, by name */
    readonly get: operations["locations.list_locations"];
    readonly put?: never;
    /** Open a store, warehouse or service point */
    readonly post: operations["locations.create_location"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/locations/{locationId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show a location with its hours */
    readonly get: operations["locations.get_location"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /** Change a location; its hours have their own door */
    readonly patch: operations["locations.change_location"];
    readonly trace?: never;
  };
  readonly "/v1/locations/{locationId}/hours": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Set the opening hours, seasons and special days of a location */
    readonly put: operations["locations.set_hours"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/locations/{locationId}/state": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Pause, resume, archive or bring back a location */
    readonly put: operations["locations.move_location"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/locations/export.csv": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** All locations as CSV; taking it in again changes nothing */
    readonly get: operations["locations.export_locations"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/locations/import": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Take a CSV of locations in; a dry run tells of every fault and writes nothing */
    readonly post: operations["locations.import_locations"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/locations/special-days": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Give many locations the same special days; a dry run shows what would change */
    readonly post: operations["locations.set_special_days"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/me": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Who is signed in, what they may do and where */
    readonly get: operations["staff.get_me"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /** Change one’s own name, language or theme */
    readonly patch: operations["staff.update_me"];
    readonly trace?: never;
  };
  readonly "/v1/me/pin": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Set one’s own PIN for tills */
    readonly put: operations["staff.set_pin"];
    readonly post?: never;
    /** Remove one’s own PIN */
    readonly delete: operations["staff.remove_pin"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/me/sessions": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Where one is signed in */
    readonly get: operations["staff.list_my_sessions"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/me/sessions/{sessionId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** Sign out elsewhere */
    readonly delete: operations["staff.end_my_session"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/me/sign-out-everywhere": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** End all of one’s own sessions, this one too */
    readonly post: operations["staff.sign_out_everywhere"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/message-templates": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The messages that Redthread can write, with their built-in words */
    readonly get: operations["messages.list_templates"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/operations/consumers": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Who listens to events, and how well they keep up */
    readonly get: operations["operations.list_consumers"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/operations/consumers/{consumer}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** Forget a listener that no running server knows, with all that waits for it */
    readonly delete: operations["operations.retire_consumer"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/operations/consumers/{consumer}/replay": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Hand past events to a listener once more, old before new */
    readonly post: operations["operations.replay_consumer"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/operations/events": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What happened, newest first */
    readonly get: operations["operations.list_events"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/operations/events/{eventId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** An event in its envelope, and how far it has come */
    readonly get: operations["operations.show_event"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/operations/health": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** How the house is, and what a person should look at */
    readonly get: operations["operations.show_health"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/operations/held-deliveries": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Deliveries that failed: those that wait for the next try, and those parked */
    readonly get: operations["operations.list_held_deliveries"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/operations/held-deliveries/drop": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Give up a held delivery for good; those behind it are tried at once */
    readonly post: operations["operations.drop_held_delivery"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/operations/held-deliveries/replay": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Try a held delivery again at once, then those behind it, in order */
    readonly post: operations["operations.replay_held_delivery"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/operations/jobs": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Jobs of the queue, newest first; done ones are gone */
    readonly get: operations["operations.list_jobs"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/operations/jobs/{jobId}/cancel": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Take a job off the queue for good */
    readonly post: operations["operations.cancel_job"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/operations/jobs/{jobId}/retry": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Run a job at once, with all its attempts */
    readonly post: operations["operations.retry_job"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/order-numbers/{number}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** An order by its number, in any case and with or without hyphen */
    readonly get: operations["orders.get_by_number"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/orders": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Orders by when they were placed, searched and filtered, where the caller may see them */
    readonly get: operations["orders.list"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/orders/{orderId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** An order whole: lines, money, notes, and what happened to it */
    readonly get: operations["orders.get"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/orders/{orderId}/cancel": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Cancel all that is open of an order, or some pieces; stock and money follow */
    readonly post: operations["orders.cancel"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/orders/{orderId}/changes": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Changes of an order, newest first */
    readonly get: operations["orders.list_changes"];
    readonly put?: never;
    /** Work a change out, down to its totals; nothing changes before it is confirmed */
    readonly post: operations["orders.propose_change"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/orders/{orderId}/changes/{changeId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** Give a proposal up, and what was promised to be paid for it */
    readonly delete: operations["orders.discard_change"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/orders/{orderId}/changes/{changeId}/confirm": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Do what was proposed: stock and money follow, or nothing happens */
    readonly post: operations["orders.confirm_change"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/orders/{orderId}/changes/{changeId}/tenders": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What is promised for what a change adds */
    readonly get: operations["orders.list_change_tenders"];
    readonly put?: never;
    /** Promise a means of paying for what a change adds */
    readonly post: operations["orders.add_change_tender"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/orders/{orderId}/changes/{changeId}/tenders/{tenderId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** Give up a means of paying for a change */
    readonly delete: operations["orders.drop_change_tender"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/orders/{orderId}/document-mails": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Send receipt or invoice of an order by mail, the PDF with it */
    readonly post: operations["orders.mail_document"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/orders/{orderId}/documents/{document}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Receipt, invoice or packing slip of an order as a PDF, drawn in its brand and language */
    readonly get: operations["orders.get_document"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/orders/{orderId}/invoice": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Ask for the invoice of an order; it is issued once, its number leaves no gap */
    readonly post: operations["orders.issue_invoice"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/orders/{orderId}/notes": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Write a note on an order, for colleagues only */
    readonly post: operations["orders.add_note"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/orders/{orderId}/payments": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What was paid for an order, by what, and what went back */
    readonly get: operations["payments.show_order_money"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/orders/{orderId}/receivings": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** How the goods of one’s own order arrive: parcels on their way, codes to collect */
    readonly get: operations["fulfillment.list_receivings"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/orders/{orderId}/refunds": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Give money of an order back to what it was paid with */
    readonly post: operations["payments.refund_order"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/orders/{orderId}/state": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Stop an order, so that nothing of it is picked or sent, or let it go on */
    readonly put: operations["orders.pause"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/orders/{orderId}/tags": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Give an order these tags, and take all others off */
    readonly put: operations["orders.tag"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/orders/exports": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Ask for the orders as a CSV file; it is fetched from the path in the answer */
    readonly post: operations["orders.create_export"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/orders/find": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Find an order without an account: its number, and the mail address or phone of it */
    readonly post: operations["orders.find"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/orders/find-document": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A link to receipt or invoice without an account, by number and mail address or phone */
    readonly post: operations["orders.find_document"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/outbox": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Messages that went out, or would have, newest first */
    readonly get: operations["messages.list_messages"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/outbox-counts": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** How many messages stand in each state, and which providers are configured */
    readonly get: operations["messages.count_messages"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/outbox/{messageId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** A message with its text and what the provider said to each attempt */
    readonly get: operations["messages.show_message"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/outbox/{messageId}/cancel": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Stop a message that has not gone out */
    readonly post: operations["messages.cancel_message"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/outbox/{messageId}/page": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** A mail as it looks, for a sandboxed frame */
    readonly get: operations["messages.show_message_page"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/outbox/{messageId}/resend": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Send a kept or failed message once more */
    readonly post: operations["messages.resend_message"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/password-resets": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Ask for a new password by mail; the answer is the same for every address */
    readonly post: operations["staff.request_password_reset"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/payments/{reference}/tenders/{tenderId}/confirm": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Pay a tender by a payment method that the provider gave to the app */
    readonly post: operations["payments.confirm_card"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/payments/{reference}/tenders/{tenderId}/pay": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Lead the browser to the card provider's page for a tender, or back to the shop */
    readonly get: operations["payments.open_pay_page"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/payments/{reference}/tenders/{tenderId}/return": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Come back from the card provider's page: see what became of it, then on to the shop */
    readonly get: operations["payments.come_back"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/people/{personId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** A person, how they were recognized, and who turned out to be them */
    readonly get: operations["customers.get_person"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/people/{personId}/credit": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The store credit of a person */
    readonly get: operations["payments.show_credit"];
    readonly put?: never;
    /** Give a person store credit */
    readonly post: operations["payments.issue_credit"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/people/{personId}/links/{linkedId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** Undo the link between two people */
    readonly delete: operations["customers.undo_link"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/permissions": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** All that can be permitted, in words */
    readonly get: operations["staff.list_permissions"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/pickup-rules": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** How each store gives out what was ordered */
    readonly get: operations["delivery.list_pickup_rules"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/pickup-rules/{locationId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** How a store gives out what was ordered */
    readonly get: operations["delivery.get_pickup_rule"];
    /** Give a store a pickup rule of its own */
    readonly put: operations["delivery.set_pickup_rule"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/price-changes": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What begins or ends by itself: prices, price lists and promotions, the next first */
    readonly get: operations["pricing.list_scheduled_changes"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/price-exceptions": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Differences between channels that somebody has declared: who, why, until when */
    readonly get: operations["pricing.list_exceptions"];
    readonly put?: never;
    /** Declare that a channel differs in price, with a reason and an end */
    readonly post: operations["pricing.declare_exception"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/price-exceptions/{exceptionId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** Take a declared difference back; the record of it stays */
    readonly delete: operations["pricing.withdraw_exception"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/price-lists": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Price lists that your grants reach, the one changed last first */
    readonly get: operations["pricing.list_price_lists"];
    readonly put?: never;
    /** Make a price list; nobody pays its prices before it is switched on */
    readonly post: operations["pricing.create_price_list"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/price-lists/{listId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show a price list */
    readonly get: operations["pricing.get_price_list"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /** Change what a price list is for, and from when until when */
    readonly patch: operations["pricing.change_price_list"];
    readonly trace?: never;
  };
  readonly "/v1/price-lists/{listId}/rows": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The prices of a list, page by page */
    readonly get: operations["pricing.list_price_list_rows"];
    /** Paste prices into a list by SKU; null takes one out; a dry run only tells */
    readonly put: operations["pricing.set_price_list_rows"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/price-lists/{listId}/state": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Switch a price list on, pause it, or put it away */
    readonly put: operations["pricing.move_price_list"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/price-parity": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What variants cost in every channel of a brand: the same, declared, or flagged */
    readonly get: operations["pricing.compare_channels"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/prices": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Write many prices down, or take them away; a dry run tells what would happen */
    readonly put: operations["pricing.set_prices"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/pricing/quote": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** What lines come to: prices, promotions with why, why not and how far, tax, total */
    readonly post: operations["pricing.quote"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/prior-prices": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Prior prices as they were frozen when reductions began, with all that proves them */
    readonly get: operations["pricing.list_prior_prices"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/prior-prices/backfill": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Say since when the prices that are there have been asked, before this system knew */
    readonly post: operations["pricing.backfill_history"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/prior-prices/export.csv": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The same as CSV for an authority, one line per price that was in effect */
    readonly get: operations["pricing.export_prior_prices"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/products": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List products: filtered, sorted, found by words, SKU or GTIN */
    readonly get: operations["catalog.list_products"];
    /** Save many products, each matched by id, else handle: one outcome per document */
    readonly put: operations["catalog.save_products"];
    /** Make a product of a document */
    readonly post: operations["catalog.create_product"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/products/{productId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show a product whole: its document, pictures, and how it stands in each channel */
    readonly get: operations["catalog.get_product"];
    /** Save a product whole; what is absent stays, or goes with `absent=clear` */
    readonly put: operations["catalog.save_product"];
    readonly post?: never;
    /** Delete a draft; what was offered is archived instead */
    readonly delete: operations["catalog.delete_draft"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/products/{productId}/changes": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the versions of a product: who, when, and each field before and after */
    readonly get: operations["catalog.list_changes"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/products/{productId}/completeness": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Tell what a product lacks for each channel and language */
    readonly get: operations["catalog.get_completeness"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/products/{productId}/duplicate": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Make a draft like this product, with SKUs and addresses of its own */
    readonly post: operations["catalog.duplicate_product"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/products/{productId}/prices": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Every price that is written down for a product's variants */
    readonly get: operations["pricing.list_product_prices"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/products/{productId}/restore": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Bring a product back to how an earlier version was */
    readonly post: operations["catalog.restore_product"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/products/{productId}/state": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Activate a product, make it a draft again, or archive it */
    readonly put: operations["catalog.set_product_state"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/products/bulk": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Make one change to many products; a dry run shows what would come of it */
    readonly post: operations["catalog.edit_products"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/products/counts": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Count the products that a filter means, by state */
    readonly get: operations["catalog.count_products"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/products/undo": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Take back a bulk change by its name; what changed again since is left and told */
    readonly post: operations["catalog.undo_products"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/promotion-uses": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Reserve a use of a promotion or code for an order of another system */
    readonly post: operations["pricing.reserve_use"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/promotion-uses/{useId}/state": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Redeem a reserved use, or release it when its order is canceled */
    readonly put: operations["pricing.settle_use"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/promotions": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Promotions, the one changed last first */
    readonly get: operations["pricing.list_promotions"];
    readonly put?: never;
    /** Build a promotion; it is a draft until it is switched on */
    readonly post: operations["pricing.create_promotion"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/promotions/{promotionId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show a promotion */
    readonly get: operations["pricing.get_promotion"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /** Change who gets what for buying what */
    readonly patch: operations["pricing.change_promotion"];
    readonly trace?: never;
  };
  readonly "/v1/promotions/{promotionId}/coupon-batches": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Codes that were made together, and how far those are that are being made */
    readonly get: operations["pricing.list_coupon_batches"];
    readonly put?: never;
    /** Make up to a million codes; large batches are made in the background */
    readonly post: operations["pricing.create_coupon_batch"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/promotions/{promotionId}/coupons": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The codes of a promotion in alphabetical order */
    readonly get: operations["pricing.list_coupons"];
    readonly put?: never;
    /** Make one code: for everybody, for one person, or for one use */
    readonly post: operations["pricing.create_coupon"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/promotions/{promotionId}/coupons/export.csv": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Codes as CSV, to be printed or mailed; at most 100,000, then go on with `after` */
    readonly get: operations["pricing.export_coupons"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/promotions/{promotionId}/state": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Switch a promotion on, pause or end it; its window does the rest */
    readonly put: operations["pricing.switch_promotion"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/promotions/{promotionId}/usage": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** How often a promotion was used, and what it gave */
    readonly get: operations["pricing.get_promotion_usage"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/promotions/back-tests": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Try a promotion on past baskets: how many it touches, what it gives, what is left */
    readonly post: operations["pricing.start_back_test"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/promotions/back-tests/{backTestId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** How far a back-test is, and what it has found so far */
    readonly get: operations["pricing.get_back_test"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/promotions/check": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Tell what does not fit in a promotion that is being built */
    readonly post: operations["pricing.check_promotion"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/promotions/simulate": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** What a promotion, saved or a draft, would do to some lines: with it, and without */
    readonly post: operations["pricing.simulate_promotion"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/roles": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** All roles, with what each allows */
    readonly get: operations["staff.list_roles"];
    readonly put?: never;
    /** Make a role of permissions that one holds */
    readonly post: operations["staff.create_role"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/roles/{roleId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** Remove a role that nobody holds */
    readonly delete: operations["staff.remove_role"];
    readonly options?: never;
    readonly head?: never;
    /** Change what a role allows */
    readonly patch: operations["staff.update_role"];
    readonly trace?: never;
  };
  readonly "/v1/search/misses": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List what people searched for and did not find, the most frequent first */
    readonly get: operations["storefront.list_misses"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/search/synonyms": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List synonyms by language and term */
    readonly get: operations["storefront.list_synonyms"];
    readonly put?: never;
    /** Add what a term is searched for as well */
    readonly post: operations["storefront.add_synonym"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/search/synonyms/{synonymId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** Take the synonyms of a term away */
    readonly delete: operations["storefront.remove_synonym"];
    readonly options?: never;
    readonly head?: never;
    /** Change the synonyms of a term */
    readonly patch: operations["storefront.change_synonym"];
    readonly trace?: never;
  };
  readonly "/v1/search/windows": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show how far the shop windows are with what has changed */
    readonly get: operations["storefront.get_windows"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/search/windows/rebuild": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Build all shop windows anew; they stay open meanwhile */
    readonly post: operations["storefront.rebuild_windows"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/shared/{token}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What a link shares, with today’s prices */
    readonly get: operations["carts.get_shared_list"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/shared/{token}/take": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Put what a link shares into one’s own cart; what cannot be is told */
    readonly post: operations["carts.take_shared_list"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/staff": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Colleagues in reach, by name */
    readonly get: operations["staff.list_members"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/staff/{memberId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** One colleague, with roles and sessions */
    readonly get: operations["staff.get_member"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/staff/{memberId}/pin": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** Remove a colleague’s PIN and open the tills that wrong ones shut */
    readonly delete: operations["staff.clear_pin"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/staff/{memberId}/roles": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Give a colleague these roles, in place of those they had */
    readonly put: operations["staff.assign_roles"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/staff/{memberId}/second-factor": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** Take away the codes and passkeys of a colleague who lost them */
    readonly delete: operations["staff.reset_second_factor"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/staff/{memberId}/sessions": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** End all sessions of a colleague */
    readonly delete: operations["staff.end_sessions"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/staff/{memberId}/sessions/{sessionId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** End one session of a colleague */
    readonly delete: operations["staff.end_session"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/staff/{memberId}/state": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Shut a colleague out at once, or let them in again */
    readonly put: operations["staff.set_member_state"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/stock": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What lies where, at the locations that your grants reach */
    readonly get: operations["inventory.list_stock"];
    /** Set what lies at levels; a row may name what it believes to replace */
    readonly put: operations["inventory.set_stock"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/stock/changes": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Find, lose, damage, restore, write off or take back goods, all lines or none */
    readonly post: operations["inventory.change_stock"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/stock/channels": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** From where each channel sells, and how much it leaves for others */
    readonly get: operations["inventory.list_channel_stock"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/stock/channels/{channelId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Say from where a channel sells, and how much it leaves for others */
    readonly put: operations["inventory.set_channel_stock"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/stock/counts": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Counts at the locations where you count, the one changed last first */
    readonly get: operations["inventory.list_counts"];
    readonly put?: never;
    /** Ask for a count of a location, or of some variants there */
    readonly post: operations["inventory.create_count"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/stock/counts/{countId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show a count with its lines; who counts blind does not see what is expected */
    readonly get: operations["inventory.get_count"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/stock/counts/{countId}/entries": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Write down what you counted */
    readonly post: operations["inventory.enter_count"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/stock/counts/{countId}/state": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Say that it is counted, reviewed, completed or canceled */
    readonly put: operations["inventory.move_count"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/stock/history": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Day by day what lay there, came and went: for a chart */
    readonly get: operations["inventory.get_stock_history"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/stock/movements": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The ledger: all that happened to goods, the latest first */
    readonly get: operations["inventory.list_movements"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/stock/receipts": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The receipts of your locations, the one changed last first */
    readonly get: operations["inventory.list_receipts"];
    readonly put?: never;
    /** Draft what a supplier is to send */
    readonly post: operations["inventory.create_receipt"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/stock/receipts/{receiptId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show a receipt with its lines */
    readonly get: operations["inventory.get_receipt"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /** Change a receipt: its lines while it is a draft, its words and day always */
    readonly patch: operations["inventory.change_receipt"];
    readonly trace?: never;
  };
  readonly "/v1/stock/receipts/{receiptId}/arrivals": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Take in what arrived of a receipt, in one go or in several */
    readonly post: operations["inventory.receive_receipt"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/stock/receipts/{receiptId}/state": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Make a receipt ready, send it, draft it again or cancel it */
    readonly put: operations["inventory.move_receipt"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/stock/reservations": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What is kept for carts, orders and transfers */
    readonly get: operations["inventory.list_reservations"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/stock/transfers": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The transfers of your locations, the one changed last first */
    readonly get: operations["inventory.list_transfers"];
    readonly put?: never;
    /** Draft a transfer of goods from one location to another */
    readonly post: operations["inventory.create_transfer"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/stock/transfers/{transferId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show a transfer with its lines */
    readonly get: operations["inventory.get_transfer"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /** Change a transfer: its lines while it is a draft, its words and day always */
    readonly patch: operations["inventory.change_transfer"];
    readonly trace?: never;
  };
  readonly "/v1/stock/transfers/{transferId}/arrivals": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Take in what arrived of a transfer, in one go or in several */
    readonly post: operations["inventory.receive_transfer"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/stock/transfers/{transferId}/state": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Make a transfer ready, send it, draft it again or cancel it */
    readonly put: operations["inventory.move_transfer"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/stock/variants/{variantId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Everything about the stock of one variant */
    readonly get: operations["inventory.get_stock"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /** Say how a variant is followed, its safety stock, low mark and backorders */
    readonly patch: operations["inventory.set_item_stock"];
    readonly trace?: never;
  };
  readonly "/v1/stock/variants/{variantId}/fences": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Keep pieces at a location for one channel alone */
    readonly put: operations["inventory.set_fence"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/stock/variants/{variantId}/levels/{locationId}/rules": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Set safety stock and low mark of one location; nulls take those of the variant */
    readonly put: operations["inventory.set_level_rules"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/storefront/{channelId}/categories": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the categories in which a channel sells something, with how much */
    readonly get: operations["storefront.list_categories"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/storefront/{channelId}/lookup": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Find the variant of a scanned or typed SKU or GTIN, with its price */
    readonly get: operations["storefront.find_code"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/storefront/{channelId}/products": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List what a channel sells: by category, words, facets and price, with facet counts */
    readonly get: operations["storefront.list_products"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/storefront/{channelId}/products/{product}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show a product by its address or id, with its variants, prices and legal facts */
    readonly get: operations["storefront.get_product"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/storefront/{channelId}/suggest": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Suggest products, categories and whole words for half-written ones */
    readonly get: operations["storefront.suggest"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/storefronts": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the channels that people can visit, in their order */
    readonly get: operations["channels.list_storefronts"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/storefronts/lookup": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Find the channel of a code, or of the web address that a visitor came to */
    readonly get: operations["channels.find_storefront"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/stores": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Find stores: near a place, by city, postal code or name, open now */
    readonly get: operations["locations.find_stores"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/stores/{store}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show a store, by id or code: this week's hours, special days, where it is */
    readonly get: operations["locations.get_store"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/tax-rates": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The rates of value-added tax by country, class and date, with their source */
    readonly get: operations["pricing.list_tax_rates"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/template-previews/{previewId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** A rendered sample as a page, for a sandboxed frame */
    readonly get: operations["messages.show_preview"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/till": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** This till, and who may switch to it */
    readonly get: operations["staff.get_till"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/till/customers": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Write somebody down by mail address or phone number, or find who they are already */
    readonly post: operations["counter.sign_up_customer"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/till/customers/find": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Whom a pass, a whole mail address or a whole phone number stands for */
    readonly post: operations["counter.find_customers"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/till/desk": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What this till has in hand: its open sale, parked ones, its last one */
    readonly get: operations["counter.get_desk"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/till/lock": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Lock this till */
    readonly post: operations["staff.lock_till"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/till/sales": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Parked sales of the store, or what this till has sold or put aside, latest first */
    readonly get: operations["counter.list_sales"];
    readonly put?: never;
    /** The open sale of this till, or a new one, with what was scanned put in */
    readonly post: operations["counter.open_sale"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/till/sales/{saleId}/customer": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Say for whom the sale is, or that it is for nobody in particular */
    readonly put: operations["counter.attach_customer"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/till/sales/{saleId}/discard": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Put a sale aside for good: nothing is sold, nothing is owed */
    readonly post: operations["counter.discard_sale"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/till/sales/{saleId}/hold": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Park a sale, for any till of the store to go on with */
    readonly post: operations["counter.hold_sale"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/till/sales/{saleId}/reopen": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Take back that a sale was discarded */
    readonly post: operations["counter.reopen_sale"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/till/sales/{saleId}/resume": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Go on with a parked sale at this till */
    readonly post: operations["counter.resume_sale"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/till/sales/take": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Go on at this till with a cart that was handed over; what was scanned goes into it */
    readonly post: operations["counter.take_cart"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/till/stock": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What lies of some variants in this store, and in the nearest others */
    readonly get: operations["counter.stock_near"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/till/unlock": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Switch to a colleague by PIN */
    readonly post: operations["staff.unlock_till"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/variants": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List variants of all products or one: filtered, by SKU or by product */
    readonly get: operations["catalog.list_variants"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/variants/{variantId}/price-explanation": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Why a variant costs what it costs: who won, and what became of every other price */
    readonly get: operations["pricing.explain_price"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/variants/{variantId}/prices": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Every price that is written down for a variant */
    readonly get: operations["pricing.list_variant_prices"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/variants/lookup": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Find what a scanned code stands for: SKU, GTIN in any form, GS1 Digital Link */
    readonly get: operations["catalog.lookup_variant"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/visitor": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Whoever is on the line; gives a new visitor a cookie */
    readonly get: operations["customers.get_visitor"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/wishlist": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Put an article on one’s own wishlist */
    readonly post: operations["carts.wish"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/wishlist/shares": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Make a link that shows one’s own wishlist */
    readonly post: operations["carts.share_wishlist"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** AccountTransfer */
    readonly AccountTransfer: {
      readonly amount: number;
      /** Format: date-time */
      readonly at: string;
      readonly balanceAfter: number;
      readonly by: string;
      readonly credit: string;
      readonly debit: string;
      /** @example ltr_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      readonly kind: "issued" | "redeemed" | "returned" | "written_off";
      readonly note: string;
      readonly orderId: string | null;
    };
    /** AddReport */
    readonly AddReport: {
      readonly added: readonly {
        readonly quantity: number;
        /** @example var_01kaf3t9c2m8x4r6v7w5 */
        readonly variantId: string;
      }[];
      /** @example crt_01kaf3t9c2m8x4r6v7w5 */
      readonly cartId: string;
      readonly skipped: readonly {
        readonly quantity: number;
        readonly reason: "unknown" | "not_for_sale" | "not_enough" | "cart_full";
        /** @example var_01kaf3t9c2m8x4r6v7w5 */
        readonly variantId: string;
      }[];
      readonly version: number;
    };
    /** AddressFormat */
    readonly AddressFormat: {
      readonly callingCode: string | null;
      /** @example FI */
      readonly country: string;
      readonly fields: readonly {
        readonly part: "lines" | "postalCode" | "city" | "region";
        readonly required: boolean;
      }[];
      readonly postalCodeExample: string | null;
    };
    /** AddressHolder */
    readonly AddressHolder: {
      readonly id: string;
      /** @enum {unknown} */
      readonly kind: "product" | "category";
      readonly slug: string | null;
    };
    /** AppliedOffer */
    readonly AppliedOffer: {
      readonly amount: number;
      readonly description: string;
      readonly name: string;
      readonly promotionId: string;
    };
    /** Article */
    readonly Article: {
      readonly options: readonly {
        readonly name: string;
        readonly value: string;
      }[];
      readonly picture: components["schemas"]["LinePicture"] | null;
      /** @example prd_01kaf3t9c2m8x4r6v7w5 */
      readonly productId: string;
      readonly sku: string;
      readonly slug: string | null;
      readonly title: string;
      /** @example var_01kaf3t9c2m8x4r6v7w5 */
      readonly variantId: string;
    };
    /** Asset */
    readonly Asset: {
      readonly color: string | null;
      /** Format: date-time */
      readonly createdAt: string;
      readonly hash: string;
      readonly height: number | null;
      /** @example ast_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      readonly mediaType: string;
      readonly name: string;
      readonly preview: string | null;
      readonly sizeBytes: number;
      readonly source: string | null;
      /** @description Path of a small rendition; immutable. */
      readonly thumbnail: string;
      /** @description Path as uploaded; immutable. */
      readonly url: string;
      readonly width: number | null;
    };
    /** AssetUses */
    readonly AssetUses: {
      readonly asset: components["schemas"]["Asset"];
      readonly categories: readonly {
        readonly handle: string;
        /** @example cat_01kaf3t9c2m8x4r6v7w5 */
        readonly id: string;
      }[];
      /** @description The first 50. */
      readonly products: readonly {
        /** @example prd_01kaf3t9c2m8x4r6v7w5 */
        readonly id: string;
        readonly name: string;
      }[];
    };
    /** AssortmentLine */
    readonly AssortmentLine: {
      readonly completeness: components["schemas"]["ChannelCompleteness"];
      readonly handle: string;
      readonly name: string;
      /** @example prd_01kaf3t9c2m8x4r6v7w5 */
      readonly productId: string;
      readonly thumbnail: string | null;
    };
    /** AttributeDefinition */
    readonly AttributeDefinition: {
      readonly choices?: readonly {
        readonly code: string;
        readonly label: {
          readonly da?: string;
          readonly en?: string;
          readonly fi?: string;
          readonly pl?: string;
        };
        readonly swatch?: string;
      }[];
      readonly code: string;
      /** @description Shoppers may filter by it. */
      readonly facet?: boolean;
      /** @enum {unknown} */
      readonly kind: "text" | "rich_text" | "number" | "boolean" | "select" | "multi_select" | "color" | "date" | "reference";
      /** @description One value per language; texts only. */
      readonly localizable?: boolean;
      readonly name: {
        readonly da?: string;
        readonly en?: string;
        readonly fi?: string;
        readonly pl?: string;
      };
      readonly rank?: number;
      /** @description May differ by channel. */
      readonly scopable?: boolean;
      /** @description Groups it in the editor. */
      readonly section?: string;
      /** @description Of a number. */
      readonly unit?: string;
    };
    /** Availability */
    readonly Availability: {
      /** @description A location that ships has some. */
      readonly deliverable: boolean;
      readonly expectedOn: string | null;
      readonly left: number | null;
      readonly stores: readonly {
        readonly left: number | null;
        /** @example loc_01kaf3t9c2m8x4r6v7w5 */
        readonly locationId: string;
        readonly word: "in_stock" | "few_left" | "backorder" | "preorder" | "out_of_stock";
      }[];
      /** @example var_01kaf3t9c2m8x4r6v7w5 */
      readonly variantId: string;
      readonly word: "in_stock" | "few_left" | "backorder" | "preorder" | "out_of_stock";
    };
    /** BackTest */
    readonly BackTest: {
      /** Format: date-time */
      readonly createdAt: string;
      readonly done: number;
      readonly finishedAt: string | null;
      /** @example bkt_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      /** @description `generated` until there are orders. */
      readonly source: string;
      /** @enum {unknown} */
      readonly state: "waiting" | "running" | "done" | "failed";
      /** @description One per currency. */
      readonly sums: readonly {
        /** @description Per basket touched. */
        readonly averageDiscount: number;
        readonly baskets: number;
        /** @enum {unknown} */
        readonly currency: "EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD";
        readonly discount: number;
        readonly gifts: number;
        /** @description Baskets that the promotion changes. */
        readonly touched: number;
        readonly turnoverAfter: number;
        readonly turnoverBefore: number;
      }[];
      readonly wanted: number;
    };
    /** Brand */
    readonly Brand: {
      /** Format: date-time */
      readonly changedAt: string;
      readonly code: string;
      /** Format: date-time */
      readonly createdAt: string;
      /** @example brd_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      readonly legalEntity: {
        readonly address: {
          readonly city: string;
          /** @example FI */
          readonly country: string;
          readonly lines: readonly string[];
          readonly postalCode: string;
          readonly region: string | null;
        };
        /** Format: email */
        readonly email: string;
        readonly name: string;
        readonly phone: string | null;
        /**
         * @example FI12345678
         * @example PL5252248481
         */
        readonly vatId: string;
      };
      readonly name: string;
      readonly publishedKit: number | null;
      readonly rank: number;
      /** @enum {unknown} */
      readonly state: "active" | "archived";
      readonly version: number;
    };
    /** BrandTheme */
    readonly BrandTheme: {
      /** @example brd_01kaf3t9c2m8x4r6v7w5 */
      readonly brandId: string;
      readonly code: string;
      /** @description Path of the style sheet; immutable. */
      readonly css: string;
      readonly hash: string;
      /** @description Path of the icon (SVG); immutable. */
      readonly icon: string;
      readonly kit: {
        readonly colors: {
          readonly accent: {
            /** @example #c8203a */
            readonly dark: string;
            /** @example #c8203a */
            readonly light: string;
          };
          readonly accentContrast: {
            /** @example #c8203a */
            readonly dark: string;
            /** @example #c8203a */
            readonly light: string;
          };
          readonly accentText: {
            /** @example #c8203a */
            readonly dark: string;
            /** @example #c8203a */
            readonly light: string;
          };
          readonly caution: {
            /** @example #c8203a */
            readonly dark: string;
            /** @example #c8203a */
            readonly light: string;
          };
          readonly critical: {
            /** @example #c8203a */
            readonly dark: string;
            /** @example #c8203a */
            readonly light: string;
          };
          readonly line: {
            /** @example #c8203a */
            readonly dark: string;
            /** @example #c8203a */
            readonly light: string;
          };
          readonly outline: {
            /** @example #c8203a */
            readonly dark: string;
            /** @example #c8203a */
            readonly light: string;
          };
          readonly positive: {
            /** @example #c8203a */
            readonly dark: string;
            /** @example #c8203a */
            readonly light: string;
          };
          readonly raised: {
            /** @example #c8203a */
            readonly dark: string;
            /** @example #c8203a */
            readonly light: string;
          };
          readonly sunken: {
            /** @example #c8203a */
            readonly dark: string;
            /** @example #c8203a */
            readonly light: string;
          };
          readonly surface: {
            /** @example #c8203a */
            readonly dark: string;
            /** @example #c8203a */
            readonly light: string;
          };
          readonly text: {
            /** @example #c8203a */
            readonly dark: string;
            /** @example #c8203a */
            readonly light: string;
          };
          readonly textMuted: {
            /** @example #c8203a */
            readonly dark: string;
            /** @example #c8203a */
            readonly light: string;
          };
          readonly thread: {
            /** @example #c8203a */
            readonly dark: string;
            /** @example #c8203a */
            readonly light: string;
          };
        };
        readonly imagery: {
          readonly heroAlt: {
            readonly da: string;
            readonly en: string;
            readonly fi: string;
            readonly pl: string;
          };
          /** @description Picture of the season; empty for none. */
          readonly heroSvg: string;
          /** @description Angle, light and mood that pictures keep to. */
          readonly style: string;
        };
        readonly logo: {
          readonly alt: string;
          /** @description Square mark for icons and avatars. */
          readonly markSvg: string;
          /** @description Word mark, drawn in currentColor. */
          readonly svg: string;
        };
        readonly shape: {
          readonly controls: "square" | "soft" | "pill";
          readonly radiusPx: number;
          readonly threadPx: number;
        };
        readonly tone: {
          readonly da: {
            readonly address: "informal" | "formal";
            readonly avoid: readonly string[];
            readonly greeting: string;
            readonly prefer: readonly string[];
            readonly signOff: string;
            readonly tagline: string;
            /** @description Who is speaking, in a few sentences. */
            readonly voice: string;
          };
          readonly en: {
            readonly address: "informal" | "formal";
            readonly avoid: readonly string[];
            readonly greeting: string;
            readonly prefer: readonly string[];
            readonly signOff: string;
            readonly tagline: string;
            /** @description Who is speaking, in a few sentences. */
            readonly voice: string;
          };
          readonly fi: {
            readonly address: "informal" | "formal";
            readonly avoid: readonly string[];
            readonly greeting: string;
            readonly prefer: readonly string[];
            readonly signOff: string;
            readonly tagline: string;
            /** @description Who is speaking, in a few sentences. */
            readonly voice: string;
          };
          readonly pl: {
            readonly address: "informal" | "formal";
            readonly avoid: readonly string[];
            readonly greeting: string;
            readonly prefer: readonly string[];
            readonly signOff: string;
            readonly tagline: string;
            /** @description Who is speaking, in a few sentences. */
            readonly voice: string;
          };
        };
        readonly typography: {
          readonly basePx: number;
          readonly family: "figtree" | "system" | "serif" | "rounded";
          readonly headingWeight: number;
          readonly scale: number;
        };
      };
      /** @description Path of the web app manifest. */
      readonly manifest: string;
      readonly name: string;
      readonly number: number;
    };
    /** BulkProductReport */
    readonly BulkProductReport: {
      readonly changed: number;
      readonly dryRun: boolean;
      /** @description The first 200. */
      readonly lines: readonly {
        readonly errors: readonly components["schemas"]["DocumentError"][];
        readonly fields: readonly {
          readonly after?: unknown;
          readonly before?: unknown;
          /** @description `texts.fi.title`, `variants.var_1.sku`. */
          readonly path: string;
        }[];
        readonly name: string;
        /** @enum {unknown} */
        readonly outcome: "changed" | "unchanged" | "refused";
        /** @example prd_01kaf3t9c2m8x4r6v7w5 */
        readonly productId: string;
      }[];
      readonly refused: number;
      /** @description Names this change, to undo it by. */
      readonly source: string;
      readonly unchanged: number;
    };
    /** CardReader */
    readonly CardReader: {
      readonly id: string;
      readonly label: string;
      readonly screen: string | null;
      readonly state: "online" | "offline";
    };
    /** CardSettings */
    readonly CardSettings: {
      readonly keyHint: string | null;
      /** @description True: real money moves. */
      readonly live: boolean;
      readonly provider: "stripe" | "practice" | "none";
      readonly source: "environment" | "kept" | "none";
      readonly version: number;
      readonly webhookPath: string;
    };
    /** Cart */
    readonly Cart: {
      readonly abandonedAt: string | null;
      readonly address: {
        readonly city: string;
        /** @example FI */
        readonly country: string;
        readonly lines: readonly string[];
        readonly postalCode: string;
        readonly region: string | null;
      } | null;
      readonly billingAddress: {
        readonly city: string;
        /** @example FI */
        readonly country: string;
        readonly lines: readonly string[];
        readonly postalCode: string;
        readonly region: string | null;
      } | null;
      /** @example chn_01kaf3t9c2m8x4r6v7w5 */
      readonly channelId: string;
      readonly contact: components["schemas"]["CartContact"];
      readonly count: number;
      /** @example FI */
      readonly country: string;
      readonly coupons: readonly components["schemas"]["CartCoupon"][];
      /** Format: date-time */
      readonly createdAt: string;
      readonly deliveryOffers: readonly components["schemas"]["DeliveryOffer"][];
      readonly deliveryOptionId: string | null;
      readonly gifts: readonly components["schemas"]["CartGift"][];
      readonly groups: readonly components["schemas"]["LineGroup"][];
      readonly hints: readonly components["schemas"]["OfferHint"][];
      /** @example crt_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      readonly lines: readonly components["schemas"]["CartLine"][];
      readonly locale: ("en" | "fi" | "da" | "pl") | null;
      readonly locationId: string | null;
      readonly mergeReport: components["schemas"]["MergeReport"] | null;
      readonly note: string | null;
      readonly person: {
        readonly familyName: string | null;
        readonly givenName: string | null;
        /** @example per_01kaf3t9c2m8x4r6v7w5 */
        readonly id: string;
        readonly known: boolean;
      };
      readonly priceChanges: readonly components["schemas"]["PriceChange"][];
      readonly promotions: readonly components["schemas"]["AppliedOffer"][];
      readonly requirements: readonly components["schemas"]["CartRequirement"][];
      readonly saved: readonly components["schemas"]["KeptItem"][];
      readonly state: "active" | "frozen" | "merged" | "ordered" | "expired";
      /** @description To be followed at /v1/live. */
      readonly topic: string;
      readonly totals: components["schemas"]["CartTotals"];
      /** Format: date-time */
      readonly touchedAt: string;
      readonly version: number;
      readonly visits: readonly components["schemas"]["CartVisit"][];
    };
    /** CartChanged */
    readonly CartChanged: {
      /** @example crt_01kaf3t9c2m8x4r6v7w5 */
      readonly cartId: string;
      /** @description Pieces in the whole cart. */
      readonly count: number;
      readonly lines: readonly components["schemas"]["TouchedLine"][];
      readonly state: "active" | "frozen" | "merged" | "ordered" | "expired";
      readonly version: number;
    };
    /** CartContact */
    readonly CartContact: {
      readonly company: string | null;
      readonly email: string | null;
      readonly familyName: string | null;
      readonly givenName: string | null;
      readonly phone: string | null;
      readonly vatId: string | null;
    };
    /** CartCoupon */
    readonly CartCoupon: {
      readonly applied: boolean;
      readonly code: string;
      readonly name: string | null;
      readonly state: string;
      /** @description What it gives, or why not. */
      readonly text: string;
    };
    /** CartGift */
    readonly CartGift: {
      readonly articles: readonly components["schemas"]["Article"][];
      readonly name: string;
      readonly promotionId: string;
      readonly quantity: number;
    };
    /** CartLine */
    readonly CartLine: {
      /** Format: date-time */
      readonly addedAt: string;
      readonly addedBy: "person" | "staff";
      readonly availability: components["schemas"]["LineAvailability"];
      readonly discounts: readonly {
        readonly amount: number;
        readonly name: string;
        readonly promotionId: string;
      }[];
      readonly forSale: boolean;
      readonly fulfillment: ({
        /** @constant */
        readonly kind: "carry_out";
      } | {
        /** @example 2026-12-24 */
        readonly day: string;
        /** @constant */
        readonly kind: "pickup";
        /** @example loc_01kaf3t9c2m8x4r6v7w5 */
        readonly locationId: string;
      } | {
        /** @constant */
        readonly kind: "delivery";
      }) | null;
      readonly gtin: string | null;
      /** @example lin_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      readonly note: string | null;
      readonly options: readonly {
        readonly name: string;
        readonly value: string;
      }[];
      readonly picture: components["schemas"]["LinePicture"] | null;
      readonly prior: number | null;
      /** @example prd_01kaf3t9c2m8x4r6v7w5 */
      readonly productId: string;
      readonly quantity: number;
      /** @description What one piece costs without sale prices. */
      readonly regular: number;
      readonly sku: string;
      readonly slug: string | null;
      readonly subtotal: number;
      readonly title: string;
      /** @description After discounts; 0 where it is not for sale any more. */
      readonly total: number;
      /** @description What one piece costs, before the promotions of the cart. */
      readonly unit: number;
      /** @example var_01kaf3t9c2m8x4r6v7w5 */
      readonly variantId: string;
      /** @description The ways that are possible for this line. */
      readonly ways: readonly ("carry_out" | "pickup" | "delivery")[];
    };
    /** CartLineUpdate */
    readonly CartLineUpdate: {
      readonly fulfillment?: {
        /** @constant */
        readonly kind: "carry_out";
      } | {
        /** @example 2026-12-24 */
        readonly day: string;
        /** @constant */
        readonly kind: "pickup";
        /** @example loc_01kaf3t9c2m8x4r6v7w5 */
        readonly locationId: string;
      } | {
        /** @constant */
        readonly kind: "delivery";
      };
      readonly note?: string | null;
      readonly quantity?: number;
    };
    /** CartRequirement */
    readonly CartRequirement: {
      readonly code: "cart_empty" | "line_not_for_sale" | "line_not_enough" | "price_rose" | "email_missing" | "phone_missing" | "name_missing" | "way_missing" | "way_not_possible" | "pickup_day_not_possible" | "address_missing" | "address_invalid" | "option_missing" | "option_not_offered";
      /** @description Path in the cart: `contact.email`, `lines.lin_…`. */
      readonly field: string;
      readonly lineId: string | null;
      /** @description In the language of the request. */
      readonly message: string;
      readonly step: "cart" | "who" | "how" | "pay";
    };
    /** CartSummary */
    readonly CartSummary: {
      readonly abandonedAt: string | null;
      /** @example chn_01kaf3t9c2m8x4r6v7w5 */
      readonly channelId: string;
      readonly count: number;
      readonly email: string | null;
      /** @example crt_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      readonly known: boolean;
      readonly locationId: string | null;
      readonly name: string | null;
      readonly openedBy: string | null;
      /** @example per_01kaf3t9c2m8x4r6v7w5 */
      readonly personId: string;
      readonly state: "active" | "frozen" | "merged" | "ordered" | "expired";
      /** Format: date-time */
      readonly touchedAt: string;
      readonly version: number;
    };
    /** CartToOpen */
    readonly CartToOpen: {
      /** @example loc_01kaf3t9c2m8x4r6v7w5 */
      readonly locationId?: string;
      readonly note?: string;
      readonly reason: "customer_asked" | "on_the_phone" | "in_store" | "hand_over" | "problem";
    };
    /** CartTotals */
    readonly CartTotals: {
      /** @enum {unknown} */
      readonly currency: "EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD";
      /** @description Off goods and delivery together. */
      readonly discount: number;
      readonly shipping: number | null;
      readonly subtotal: number;
      readonly tax: number;
      readonly taxes: readonly {
        readonly basisPoints: number;
        readonly gross: number;
        readonly net: number;
        readonly tax: number;
      }[];
      readonly taxIncluded: boolean;
      readonly total: number;
    };
    /** CartUpdate */
    readonly CartUpdate: {
      readonly address?: {
        readonly city: string;
        /** @example FI */
        readonly country: string;
        readonly lines: readonly string[];
        readonly postalCode: string;
        readonly region: string | null;
      } | null;
      readonly billingAddress?: {
        readonly city: string;
        /** @example FI */
        readonly country: string;
        readonly lines: readonly string[];
        readonly postalCode: string;
        readonly region: string | null;
      } | null;
      readonly contact?: {
        readonly company?: string | null;
        readonly email?: string | null;
        readonly familyName?: string | null;
        readonly givenName?: string | null;
        readonly phone?: string | null;
        readonly vatId?: string | null;
      };
      /** @example FI */
      readonly country?: string;
      readonly deliveryOptionId?: string | null;
      readonly locale?: "en" | "fi" | "da" | "pl";
      readonly note?: string | null;
    };
    /** CartVisit */
    readonly CartVisit: {
      readonly closedAt: string | null;
      /** @example vst_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      readonly locationId: string | null;
      readonly note: string | null;
      /** Format: date-time */
      readonly openedAt: string;
      /** @description The store, or customer care, in the request’s language. */
      readonly place: string;
      readonly reason: "customer_asked" | "on_the_phone" | "in_store" | "hand_over" | "problem";
      /** @description As the shopper reads it. */
      readonly text: string;
    };
    /** Category */
    readonly Category: {
      /** @description From the root down, without itself. */
      readonly ancestors: readonly string[];
      readonly attributes: readonly {
        readonly code: string;
        readonly required: boolean;
      }[];
      /** Format: date-time */
      readonly changedAt: string;
      readonly depth: number;
      readonly feedCategory: string | null;
      readonly handle: string;
      /** @example cat_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      readonly image: string | null;
      readonly parent: string | null;
      readonly parentId: string | null;
      /** @description Products in it, not counting those below. */
      readonly products: number;
      readonly rank: number;
      /** @enum {unknown} */
      readonly state: "active" | "hidden";
      readonly texts: {
        readonly da?: {
          readonly description?: string;
          readonly seoDescription?: string;
          readonly seoTitle?: string;
          readonly slug?: string;
          readonly title: string;
        };
        readonly en?: {
          readonly description?: string;
          readonly seoDescription?: string;
          readonly seoTitle?: string;
          readonly slug?: string;
          readonly title: string;
        };
        readonly fi?: {
          readonly description?: string;
          readonly seoDescription?: string;
          readonly seoTitle?: string;
          readonly slug?: string;
          readonly title: string;
        };
        readonly pl?: {
          readonly description?: string;
          readonly seoDescription?: string;
          readonly seoTitle?: string;
          readonly slug?: string;
          readonly title: string;
        };
      };
      readonly version: number;
    };
    /** CategoryDocument */
    readonly CategoryDocument: {
      /** @description What its products, and those of all below, may and must say. */
      readonly attributes?: readonly {
        readonly code: string;
        readonly required: boolean;
      }[];
      readonly feedCategory?: string | null;
      readonly handle: string;
      /** @example cat_01kaf3t9c2m8x4r6v7w5 */
      readonly id?: string;
      readonly image?: string | null;
      /** @description Handle of the category above; null: none. */
      readonly parent?: string | null;
      readonly rank?: number;
      /** @enum {unknown} */
      readonly state?: "active" | "hidden";
      readonly texts: {
        readonly da?: {
          readonly description?: string;
          readonly seoDescription?: string;
          readonly seoTitle?: string;
          readonly slug?: string;
          readonly title: string;
        };
        readonly en?: {
          readonly description?: string;
          readonly seoDescription?: string;
          readonly seoTitle?: string;
          readonly slug?: string;
          readonly title: string;
        };
        readonly fi?: {
          readonly description?: string;
          readonly seoDescription?: string;
          readonly seoTitle?: string;
          readonly slug?: string;
          readonly title: string;
        };
        readonly pl?: {
          readonly description?: string;
          readonly seoDescription?: string;
          readonly seoTitle?: string;
          readonly slug?: string;
          readonly title: string;
        };
      };
    };
    /** CategoryHead */
    readonly CategoryHead: {
      readonly children: readonly {
        readonly count: number;
        /** @example cat_01kaf3t9c2m8x4r6v7w5 */
        readonly id: string;
        readonly name: string;
        readonly slug: string;
      }[];
      readonly description?: string;
      /** @example cat_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      readonly name: string;
      /** @description From the top to the parent. */
      readonly path: readonly {
        /** @example cat_01kaf3t9c2m8x4r6v7w5 */
        readonly id: string;
        readonly name: string;
        readonly slug: string;
      }[];
      readonly slug: string;
      /** @description Its slug by language. */
      readonly slugs: {
        readonly [key: string]: string;
      };
    };
    /** CategoryNode */
    readonly CategoryNode: {
      readonly count: number;
      readonly depth: number;
      readonly handle: string;
      /** @example cat_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      readonly name: string;
      readonly parentId: string | null;
      readonly slug: string;
    };
    /** CategoryTree */
    readonly CategoryTree: {
      readonly items: readonly components["schemas"]["CategoryNode"][];
    };
    /** Channel */
    readonly Channel: {
      /** @example brd_01kaf3t9c2m8x4r6v7w5 */
      readonly brandId: string;
      /** Format: date-time */
      readonly changedAt: string;
      readonly code: string;
      /** @example FI */
      readonly country: string;
      /** Format: date-time */
      readonly createdAt: string;
      /** @enum {unknown} */
      readonly currency: "EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD";
      /** @enum {unknown} */
      readonly defaultLocale: "en" | "fi" | "da" | "pl";
      readonly deliveryMethods: readonly ("carry_out" | "pickup" | "delivery" | "ship_from_store")[];
      readonly host: string | null;
      /** @example chn_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      /** @enum {unknown} */
      readonly kind: "web" | "app" | "store" | "call_center" | "social" | "chat" | "marketplace" | "agent" | "b2b";
      readonly locales: readonly ("en" | "fi" | "da" | "pl")[];
      readonly locationId: string | null;
      readonly name: {
        readonly da: string;
        readonly en: string;
        readonly fi: string;
        readonly pl: string;
      };
      /** @description Empty: the root. */
      readonly path: string;
      readonly paymentMethods: readonly ("card" | "cash" | "gift_card" | "store_credit" | "points" | "invoice" | "mobilepay" | "blik")[];
      /** @enum {unknown} */
      readonly pricePolicy: "one_price" | "declared";
      readonly pricesIncludeTax: boolean;
      readonly rank: number;
      readonly settings: {
        readonly announcement?: {
          readonly da: string;
          readonly en: string;
          readonly fi: string;
          readonly pl: string;
        };
        /** @description Shows a product only when it is complete in every language. */
        readonly completeInAllLocales?: boolean;
        /** Format: email */
        readonly contactEmail?: string;
        /** @example +358401234567 */
        readonly contactPhone?: string;
        readonly reservationMinutes?: number;
      };
      /** @enum {unknown} */
      readonly state: "active" | "paused" | "archived";
      /** @example FI */
      readonly taxZone: string;
      readonly version: number;
    };
    /** ChannelCompleteness */
    readonly ChannelCompleteness: {
      /** @example chn_01kaf3t9c2m8x4r6v7w5 */
      readonly channelId: string;
      readonly from: string | null;
      readonly locales: readonly {
        /** @description The language that a channel cannot do without. */
        readonly isDefault: boolean;
        /** @enum {unknown} */
        readonly locale: "en" | "fi" | "da" | "pl";
        readonly missing: readonly {
          readonly code: string;
          /** @description False: it would be better, and is no obstacle. */
          readonly gates: boolean;
        }[];
        /** @description Of what is asked for, how much is there. */
        readonly percent: number;
        readonly ready: boolean;
      }[];
      /** @enum {unknown} */
      readonly presence: "live" | "incomplete" | "not_active" | "scheduled" | "ended" | "not_published";
      /** @description Complete in all languages that the channel insists on. */
      readonly ready: boolean;
      readonly until: string | null;
    };
    /** ChannelPolicy */
    readonly ChannelPolicy: {
      /** @example chn_01kaf3t9c2m8x4r6v7w5 */
      readonly channelId: string;
      /** @enum {unknown} */
      readonly newArrival: "since_first_sale" | "none";
      /** @description Goods that spoil soon need no prior price. */
      readonly perishable: boolean;
      /** @description Keep the first prior price while the price only falls. */
      readonly progressive: boolean;
      readonly version: number;
    };
    /** ChannelStock */
    readonly ChannelStock: {
      /** @description Sells what is to come, where the variant allows it. */
      readonly backorders: boolean;
      /** @description Pieces per location that the channel does not sell. */
      readonly buffer: number;
      /** @example chn_01kaf3t9c2m8x4r6v7w5 */
      readonly channelId: string;
      /** @description From how many on it says so. */
      readonly fewLeft: number;
      readonly locationIds: readonly string[] | null;
      /** @description The locations that follow from the choice. */
      readonly sellsFrom: readonly string[];
      readonly version: number;
    };
    /** CheckedAddress */
    readonly CheckedAddress: {
      readonly address: {
        readonly city: string;
        /** @example FI */
        readonly country: string;
        readonly lines: readonly string[];
        readonly postalCode: string;
        readonly region: string | null;
      };
      readonly faults: readonly {
        readonly code: "missing" | "wrong_format" | "unknown_country" | "wrong_phone";
        readonly field: "lines" | "postalCode" | "city" | "region" | "country" | "phone";
        /** @description In the language of the request. */
        readonly message: string;
      }[];
      /** @description As printed on an envelope there. */
      readonly lines: readonly string[];
      readonly ok: boolean;
      readonly phone: string | null;
    };
    /** Consignment */
    readonly Consignment: {
      /** Format: date-time */
      readonly changedAt: string;
      /** Format: date-time */
      readonly createdAt: string;
      readonly createdBy: string;
      readonly currency: ("EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD") | null;
      readonly expectedOn: string | null;
      readonly fromLocationId: string | null;
      readonly id: string;
      readonly kind: "transfer" | "receipt";
      readonly lines: readonly {
        readonly damaged: number;
        readonly lots?: readonly {
          readonly code: string;
          readonly expiresOn?: string | null;
          readonly quantity: number;
        }[];
        readonly quantity: number;
        readonly received: number;
        readonly serials?: readonly string[];
        readonly sku: string;
        readonly title: string;
        readonly tracking: "quantity" | "lot" | "serial";
        readonly unitCost: number | null;
        /** @example var_01kaf3t9c2m8x4r6v7w5 */
        readonly variantId: string;
      }[];
      readonly note: string;
      /** @description What people call it: the last letters of its id. */
      readonly number: string;
      readonly pieces: number;
      readonly received: number;
      readonly reference: string;
      readonly state: "draft" | "ready_to_ship" | "in_transit" | "partially_received" | "received" | "canceled";
      readonly supplier: string | null;
      /** @example loc_01kaf3t9c2m8x4r6v7w5 */
      readonly toLocationId: string;
      readonly version: number;
    };
    /** ConsignmentSummary */
    readonly ConsignmentSummary: {
      /** Format: date-time */
      readonly changedAt: string;
      /** Format: date-time */
      readonly createdAt: string;
      readonly createdBy: string;
      readonly currency: ("EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD") | null;
      readonly expectedOn: string | null;
      readonly fromLocationId: string | null;
      readonly id: string;
      readonly kind: "transfer" | "receipt";
      readonly note: string;
      /** @description What people call it: the last letters of its id. */
      readonly number: string;
      readonly pieces: number;
      readonly received: number;
      readonly reference: string;
      readonly state: "draft" | "ready_to_ship" | "in_transit" | "partially_received" | "received" | "canceled";
      readonly supplier: string | null;
      /** @example loc_01kaf3t9c2m8x4r6v7w5 */
      readonly toLocationId: string;
      readonly version: number;
    };
    /** Coupon */
    readonly Coupon: {
      readonly batchId: string | null;
      readonly code: string;
      /** Format: date-time */
      readonly createdAt: string;
      /** @example cpn_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      readonly maxUses: number | null;
      readonly maxUsesPerCustomer: number | null;
      readonly personId: string | null;
      /** @example pmo_01kaf3t9c2m8x4r6v7w5 */
      readonly promotionId: string;
      /** @enum {unknown} */
      readonly state: "active" | "disabled";
      readonly uses: number;
      readonly validFrom: string | null;
      readonly validUntil: string | null;
    };
    /** CouponBatch */
    readonly CouponBatch: {
      /** Format: date-time */
      readonly createdAt: string;
      /** @example cpb_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      /** @description How many exist so far; large batches are made by a job. */
      readonly made: number;
      readonly name: string;
      readonly prefix: string;
      /** @example pmo_01kaf3t9c2m8x4r6v7w5 */
      readonly promotionId: string;
      readonly used: number;
      readonly wanted: number;
    };
    /** CustomerGlance */
    readonly CustomerGlance: {
      readonly email: string | null;
      /** @description Given name and one letter of the family name; may be empty. */
      readonly name: string;
      /** @example per_01kaf3t9c2m8x4r6v7w5 */
      readonly personId: string;
      readonly phone: string | null;
      /** @description They have proved who they are by signing in. */
      readonly proved: boolean;
    };
    /** DeliveryOffer */
    readonly DeliveryOffer: {
      readonly amount: number;
      readonly carrier: string;
      readonly code: string;
      /** @enum {unknown} */
      readonly currency: "EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD";
      readonly description: string;
      /** @example 2026-12-24 */
      readonly earliest: string;
      readonly freeFrom: number | null;
      readonly kind: "home" | "parcel_point" | "letter" | "courier";
      /** @example 2026-12-24 */
      readonly latest: string;
      readonly missingForFree: number | null;
      readonly name: string;
      readonly needsPhone: boolean;
      /** @example dop_01kaf3t9c2m8x4r6v7w5 */
      readonly optionId: string;
      /** @description What it would cost below the free threshold. */
      readonly regular: number;
    };
    /** DeliveryOffers */
    readonly DeliveryOffers: {
      readonly items: readonly components["schemas"]["DeliveryOffer"][];
    };
    /** DeliveryOption */
    readonly DeliveryOption: {
      readonly carrier: string;
      /** Format: date-time */
      readonly changedAt: string;
      /** @description Empty: every channel of the currency that delivers. */
      readonly channelIds: readonly string[];
      readonly code: string;
      /** Format: date-time */
      readonly createdAt: string;
      /** @enum {unknown} */
      readonly currency: "EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD";
      readonly description: {
        readonly da: string;
        readonly en: string;
        readonly fi: string;
        readonly pl: string;
      };
      readonly freeFrom: number | null;
      /** @example dop_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      readonly kind: "home" | "parcel_point" | "letter" | "courier";
      readonly maxWeightG: number | null;
      readonly name: {
        readonly da: string;
        readonly en: string;
        readonly fi: string;
        readonly pl: string;
      };
      /** @description The carrier tells by phone when the parcel arrives. */
      readonly needsPhone: boolean;
      readonly pace: {
        readonly cutOff: string | null;
        readonly maxDays: number;
        readonly minDays: number;
        readonly onSaturdays: boolean;
        /** @example Europe/Helsinki */
        readonly zone: string;
      };
      readonly rank: number;
      readonly rates: readonly {
        readonly amount: number;
        readonly fromValue: number;
        readonly upToWeightG: number | null;
      }[];
      readonly state: "active" | "paused" | "archived";
      readonly version: number;
      readonly zoneIds: readonly string[];
    };
    /** DeliveryOptions */
    readonly DeliveryOptions: {
      readonly items: readonly components["schemas"]["DeliveryOption"][];
    };
    /** DeliveryZone */
    readonly DeliveryZone: {
      readonly areas: readonly {
        /** @example FI */
        readonly country: string;
        readonly except: readonly {
          /** @example 00100 */
          readonly from: string;
          /** @example 00100 */
          readonly to: string;
        }[];
        readonly only: readonly {
          /** @example 00100 */
          readonly from: string;
          /** @example 00100 */
          readonly to: string;
        }[];
      }[];
      /** Format: date-time */
      readonly changedAt: string;
      readonly code: string;
      /** Format: date-time */
      readonly createdAt: string;
      /** @example dzn_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      readonly name: {
        readonly da: string;
        readonly en: string;
        readonly fi: string;
        readonly pl: string;
      };
      readonly version: number;
    };
    /** DeliveryZones */
    readonly DeliveryZones: {
      readonly items: readonly components["schemas"]["DeliveryZone"][];
    };
    /** DocumentError */
    readonly DocumentError: {
      readonly code: string;
      readonly path: string;
      readonly value: string;
    };
    /** DocumentMailed */
    readonly DocumentMailed: {
      readonly to: string;
    };
    /** DocumentTicket */
    readonly DocumentTicket: {
      /** Format: date-time */
      readonly expiresAt: string;
      readonly path: string;
    };
    /** ExportTicket */
    readonly ExportTicket: {
      /** Format: date-time */
      readonly expiresAt: string;
      readonly name: string;
      readonly path: string;
    };
    /** ExportWish */
    readonly ExportWish: {
      /** @example chn_01kaf3t9c2m8x4r6v7w5 */
      readonly channelId?: string;
      /** @enum {unknown} */
      readonly format: "own_csv" | "own_jsonl" | "shopify_products" | "google_xml" | "google_tsv" | "google_local_tsv" | "json_ld" | "sitemap";
      /** @enum {unknown} */
      readonly locale?: "en" | "fi" | "da" | "pl";
    };
    /** Facet */
    readonly Facet: {
      readonly code: string;
      readonly name: string;
      readonly values: readonly {
        readonly code: string;
        readonly count: number;
        readonly label: string;
        readonly selected: boolean;
        /** @description `#rrggbb` or the address of a picture. */
        readonly swatch?: string;
      }[];
    };
    /** FoundCode */
    readonly FoundCode: {
      /** @description Minor units of the currency. */
      readonly amount: number;
      readonly choice: string;
      readonly gtin: string | null;
      readonly prior: number | null;
      readonly product: components["schemas"]["ProductCard"];
      readonly sku: string;
      /** @example var_01kaf3t9c2m8x4r6v7w5 */
      readonly variantId: string;
    };
    /** FrozenPriorPrice */
    readonly FrozenPriorPrice: {
      /** @description `public`, or the group or company. */
      readonly audience: string;
      /** @example chn_01kaf3t9c2m8x4r6v7w5 */
      readonly channelId: string;
      /** @example FI */
      readonly country: string;
      /** @enum {unknown} */
      readonly currency: "EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD";
      readonly current: number | null;
      readonly evidence: readonly {
        readonly amount: number | null;
        /** Format: date-time */
        readonly effectiveFrom: string;
        readonly source: string;
        readonly sourceId: string | null;
      }[];
      /** Format: date-time */
      readonly frozenAt: string;
      /** @example ppr_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      readonly prior: number | null;
      /** Format: date-time */
      readonly reductionStart: string;
      readonly rule: string;
      readonly sku: string;
      /** @example var_01kaf3t9c2m8x4r6v7w5 */
      readonly variantId: string;
      /** Format: date-time */
      readonly windowStart: string;
    };
    /** FulfillmentCounts */
    readonly FulfillmentCounts: {
      readonly counts: readonly {
        readonly count: number;
        readonly kind: "carry_out" | "pickup" | "delivery";
        readonly state: "requested" | "accepted" | "picking" | "packed" | "shipped" | "delivered" | "ready" | "collected" | "handed_out" | "canceled";
      }[];
      /** @description Open ones whose day has passed. */
      readonly overdue: number;
    };
    /** FulfillmentOrder */
    readonly FulfillmentOrder: {
      /** @description What may be done now. */
      readonly actions: readonly ("accept" | "pick" | "pack" | "ship" | "deliver" | "make_ready" | "hand_out")[];
      readonly address: {
        readonly city: string;
        /** @example FI */
        readonly country: string;
        readonly lines: readonly string[];
        readonly postalCode: string;
        readonly region: string | null;
      } | null;
      /** Format: date-time */
      readonly changedAt: string;
      /** @example chn_01kaf3t9c2m8x4r6v7w5 */
      readonly channelId: string;
      readonly collectedBy: string | null;
      /** Format: date-time */
      readonly createdAt: string;
      /** @example 2026-12-24 */
      readonly dueOn: string;
      /** @description The order is on hold: nothing of it may leave for now. */
      readonly held: boolean;
      readonly holdUntil: string | null;
      /** @example ful_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      readonly kind: "carry_out" | "pickup" | "delivery";
      readonly lines: readonly {
        readonly detail: string | null;
        /** @example oln_01kaf3t9c2m8x4r6v7w5 */
        readonly orderLineId: string;
        readonly picked: number;
        readonly quantity: number;
        readonly sku: string;
        readonly title: string;
        /** @example var_01kaf3t9c2m8x4r6v7w5 */
        readonly variantId: string;
      }[];
      readonly locale: "en" | "fi" | "da" | "pl";
      readonly locationId: string | null;
      readonly option: {
        readonly id: string;
        readonly name: string;
      } | null;
      /** @example ord_01kaf3t9c2m8x4r6v7w5 */
      readonly orderId: string;
      readonly orderNumber: string;
      /** @example per_01kaf3t9c2m8x4r6v7w5 */
      readonly personId: string;
      readonly recipient: {
        readonly email: string | null;
        readonly name: string | null;
        readonly phone: string | null;
      };
      readonly state: "requested" | "accepted" | "picking" | "packed" | "shipped" | "delivered" | "ready" | "collected" | "handed_out" | "canceled";
      readonly tracking: {
        readonly carrier: string | null;
        readonly number: string | null;
        readonly url: string | null;
      } | null;
      readonly version: number;
    };
    /** FulfillmentOrderDetail */
    readonly FulfillmentOrderDetail: {
      /** @description What may be done now. */
      readonly actions: readonly ("accept" | "pick" | "pack" | "ship" | "deliver" | "make_ready" | "hand_out")[];
      readonly address: {
        readonly city: string;
        /** @example FI */
        readonly country: string;
        readonly lines: readonly string[];
        readonly postalCode: string;
        readonly region: string | null;
      } | null;
      /** Format: date-time */
      readonly changedAt: string;
      /** @example chn_01kaf3t9c2m8x4r6v7w5 */
      readonly channelId: string;
      readonly collectedBy: string | null;
      /** Format: date-time */
      readonly createdAt: string;
      /** @example 2026-12-24 */
      readonly dueOn: string;
      /** @description The order is on hold: nothing of it may leave for now. */
      readonly held: boolean;
      readonly holdUntil: string | null;
      /** @example ful_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      readonly kind: "carry_out" | "pickup" | "delivery";
      readonly lines: readonly {
        readonly detail: string | null;
        /** @example oln_01kaf3t9c2m8x4r6v7w5 */
        readonly orderLineId: string;
        readonly picked: number;
        readonly quantity: number;
        readonly sku: string;
        readonly title: string;
        /** @example var_01kaf3t9c2m8x4r6v7w5 */
        readonly variantId: string;
      }[];
      readonly locale: "en" | "fi" | "da" | "pl";
      readonly locationId: string | null;
      readonly option: {
        readonly id: string;
        readonly name: string;
      } | null;
      /** @example ord_01kaf3t9c2m8x4r6v7w5 */
      readonly orderId: string;
      readonly orderNumber: string;
      /** @example per_01kaf3t9c2m8x4r6v7w5 */
      readonly personId: string;
      readonly recipient: {
        readonly email: string | null;
        readonly name: string | null;
        readonly phone: string | null;
      };
      readonly state: "requested" | "accepted" | "picking" | "packed" | "shipped" | "delivered" | "ready" | "collected" | "handed_out" | "canceled";
      readonly steps: readonly {
        readonly action: "request" | "accept" | "pick" | "pack" | "ship" | "deliver" | "make_ready" | "hand_out" | "cancel" | "change";
        /** Format: date-time */
        readonly at: string;
        /** @description Who did it: `staff:stf_…`, `system:…`. */
        readonly by: string;
        readonly from: ("requested" | "accepted" | "picking" | "packed" | "shipped" | "delivered" | "ready" | "collected" | "handed_out" | "canceled") | null;
        readonly note: string | null;
        readonly to: "requested" | "accepted" | "picking" | "packed" | "shipped" | "delivered" | "ready" | "collected" | "handed_out" | "canceled";
      }[];
      readonly tracking: {
        readonly carrier: string | null;
        readonly number: string | null;
        readonly url: string | null;
      } | null;
      readonly version: number;
    };
    /** GiftCard */
    readonly GiftCard: {
      readonly balance: number;
      /** Format: date-time */
      readonly createdAt: string;
      /** @enum {unknown} */
      readonly currency: "EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD";
      readonly expiresOn: string | null;
      /** @example gfc_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      readonly issued: number;
      /** @description The end of the code; the rest is not kept. */
      readonly lastFour: string;
      readonly note: string;
      readonly state: "active" | "blocked";
      readonly version: number;
    };
    /** GiftCardBalance */
    readonly GiftCardBalance: {
      readonly balance: number;
      /** @enum {unknown} */
      readonly currency: "EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD";
      readonly expiresOn: string | null;
      readonly lastFour: string;
    };
    /** GiftCardDetail */
    readonly GiftCardDetail: {
      readonly balance: number;
      /** Format: date-time */
      readonly createdAt: string;
      /** @enum {unknown} */
      readonly currency: "EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD";
      readonly expiresOn: string | null;
      /** @example gfc_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      readonly issued: number;
      /** @description The end of the code; the rest is not kept. */
      readonly lastFour: string;
      readonly note: string;
      readonly state: "active" | "blocked";
      readonly transfers: readonly components["schemas"]["AccountTransfer"][];
      readonly version: number;
    };
    /** HandOver */
    readonly HandOver: {
      /** @example 7KQ 2MX */
      readonly code: string;
      /** Format: date-time */
      readonly expiresAt: string;
      /** @example hov_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      /** @description To be shown as a QR code: an address that holds the code. */
      readonly qr: string;
    };
    /** HandOverTaken */
    readonly HandOverTaken: {
      /** @example crt_01kaf3t9c2m8x4r6v7w5 */
      readonly cartId: string;
      readonly moved: boolean;
      readonly version: number;
    };
    /** HandOverToTake */
    readonly HandOverToTake: {
      /** @example chn_01kaf3t9c2m8x4r6v7w5 */
      readonly channelId?: string;
      readonly code: string;
      /** @example loc_01kaf3t9c2m8x4r6v7w5 */
      readonly locationId?: string;
    };
    /** ImportColumn */
    readonly ImportColumn: {
      /**
       * @description Who said so.
       * @enum {unknown}
       */
      readonly by: "name" | "saved" | "hand" | "none";
      readonly field: string | null;
      readonly name: string;
      readonly samples: readonly string[];
    };
    /** ImportMapping */
    readonly ImportMapping: {
      readonly columns?: {
        readonly [key: string]: string | null;
      };
      /** @enum {unknown} */
      readonly format?: "own_csv" | "own_jsonl" | "shopify_products" | "shopify_inventory" | "woocommerce" | "magento" | "square" | "saleor" | "commercetools_products" | "commercetools_stock" | "shades" | "barcodes" | "google_feed" | "prices" | "stock";
      readonly options?: components["schemas"]["ImportOptions"];
      readonly saveAs?: string;
    };
    /** ImportOptions */
    readonly ImportOptions: {
      /** @example chn_01kaf3t9c2m8x4r6v7w5 */
      readonly channelId?: string;
      /** @enum {unknown} */
      readonly currency?: "EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD";
      /** @enum {unknown} */
      readonly locale?: "en" | "fi" | "da" | "pl";
      /** @example loc_01kaf3t9c2m8x4r6v7w5 */
      readonly locationId?: string;
      /** @enum {unknown} */
      readonly policy?: "reject_everything" | "reject_failed_rows" | "ignore_failed";
      /**
       * @description State of what comes in.
       * @enum {unknown}
       */
      readonly state?: "as_file" | "draft" | "active";
      /** @enum {unknown} */
      readonly taxClass?: "standard" | "reduced" | "super_reduced" | "food" | "zero" | "exempt";
      readonly taxIncluded?: boolean;
    };
    /** ImportRowCounts */
    readonly ImportRowCounts: {
      readonly changed: number;
      readonly created: number;
      readonly read: number;
      readonly refused: number;
      readonly skipped: number;
      readonly unchanged: number;
    };
    /** ImportRowError */
    readonly ImportRowError: {
      readonly column: string | null;
      /** @description A code of `importReasons`, or of another room. */
      readonly reason: string;
      readonly row: number;
      readonly value: string;
      /** @enum {unknown} */
      readonly weight: "refused" | "ignored" | "skipped";
    };
    /** ImportRun */
    readonly ImportRun: {
      /** @description What may be done now. */
      readonly actions: readonly ("upload" | "map" | "preview" | "start" | "resume" | "cancel" | "undo")[];
      readonly columns: readonly components["schemas"]["ImportColumn"][];
      /** Format: date-time */
      readonly createdAt: string;
      readonly createdBy: string;
      readonly delimiter: string | null;
      readonly encoding: string | null;
      readonly endedAt: string | null;
      readonly failure: string | null;
      /** @description What a column may be mapped to. */
      readonly fields: readonly string[];
      readonly format: ("own_csv" | "own_jsonl" | "shopify_products" | "shopify_inventory" | "woocommerce" | "magento" | "square" | "saleor" | "commercetools_products" | "commercetools_stock" | "shades" | "barcodes" | "google_feed" | "prices" | "stock") | null;
      /** @example imp_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      /** @description The file, as its sender calls it. */
      readonly name: string;
      readonly options: components["schemas"]["ImportOptions"];
      readonly preview: components["schemas"]["ImportRunReport"] | null;
      readonly receivedBytes: number;
      readonly report: components["schemas"]["ImportRunReport"] | null;
      readonly rowsPerSecond: number | null;
      /** @description Rows dealt with so far. */
      readonly rowsRead: number;
      readonly rowsTotal: number | null;
      readonly sizeBytes: number;
      readonly startedAt: string | null;
      /** @enum {unknown} */
      readonly state: "uploading" | "uploaded" | "mapped" | "previewing" | "previewed" | "running" | "done" | "failed" | "canceled" | "undoing" | "undone";
      readonly undo: components["schemas"]["ImportUndoReport"] | null;
      readonly version: number;
    };
    /** ImportRunReport */
    readonly ImportRunReport: {
      readonly attributes: number;
      readonly categories: number;
      /** @description Faulty fields left out (`ignore_failed`). */
      readonly ignored: number;
      readonly pictures: number;
      readonly prices: {
        readonly set: number;
        readonly unchanged: number;
      };
      readonly products: {
        readonly changed: number;
        readonly created: number;
        readonly refused: number;
        readonly unchanged: number;
      };
      readonly reasons: {
        readonly [key: string]: number;
      };
      readonly roles: {
        readonly [key: string]: number;
      };
      readonly rows: components["schemas"]["ImportRowCounts"];
      readonly samples: readonly components["schemas"]["ImportSample"][];
      readonly stock: number;
      readonly variants: number;
    };
    /** ImportRunSummary */
    readonly ImportRunSummary: {
      /** @description What may be done now. */
      readonly actions: readonly ("upload" | "map" | "preview" | "start" | "resume" | "cancel" | "undo")[];
      /** Format: date-time */
      readonly createdAt: string;
      readonly createdBy: string;
      readonly endedAt: string | null;
      readonly failure: string | null;
      readonly format: ("own_csv" | "own_jsonl" | "shopify_products" | "shopify_inventory" | "woocommerce" | "magento" | "square" | "saleor" | "commercetools_products" | "commercetools_stock" | "shades" | "barcodes" | "google_feed" | "prices" | "stock") | null;
      /** @example imp_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      /** @description The file, as its sender calls it. */
      readonly name: string;
      readonly receivedBytes: number;
      readonly rows: components["schemas"]["ImportRowCounts"] | null;
      readonly rowsPerSecond: number | null;
      /** @description Rows dealt with so far. */
      readonly rowsRead: number;
      readonly rowsTotal: number | null;
      readonly sizeBytes: number;
      readonly startedAt: string | null;
      /** @enum {unknown} */
      readonly state: "uploading" | "uploaded" | "mapped" | "previewing" | "previewed" | "running" | "done" | "failed" | "canceled" | "undoing" | "undone";
      readonly version: number;
    };
    /** ImportSample */
    readonly ImportSample: {
      readonly handle: string;
      /** @enum {unknown} */
      readonly outcome: "created" | "changed" | "unchanged" | "refused";
      /** @description First and last row. */
      readonly rows: readonly number[];
      readonly title: string;
      readonly variants: number;
    };
    /** ImportUndoReport */
    readonly ImportUndoReport: {
      /** @description Products that the run had created. */
      readonly archived: number;
      readonly left: readonly {
        readonly handle: string;
        readonly reason: string;
      }[];
      readonly leftCount: number;
      readonly prices: number;
      /** @description Products that are as before. */
      readonly restored: number;
      readonly stock: number;
    };
    /** Inbound */
    readonly Inbound: {
      readonly documentId: string;
      readonly expectedOn: string | null;
      /** @example loc_01kaf3t9c2m8x4r6v7w5 */
      readonly locationId: string;
      readonly quantity: number;
    };
    /** Invoice */
    readonly Invoice: {
      /** Format: date-time */
      readonly issuedAt: string;
      readonly issuedBy: string;
      /** @example 2026-000123 */
      readonly number: string;
      /** @example ord_01kaf3t9c2m8x4r6v7w5 */
      readonly orderId: string;
    };
    /** IssuedGiftCard */
    readonly IssuedGiftCard: {
      readonly balance: number;
      /** @description Shown this once. */
      readonly code: string;
      /** Format: date-time */
      readonly createdAt: string;
      /** @enum {unknown} */
      readonly currency: "EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD";
      readonly expiresOn: string | null;
      /** @example gfc_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      readonly issued: number;
      /** @description The end of the code; the rest is not kept. */
      readonly lastFour: string;
      readonly note: string;
      /** @description Shown this once. */
      readonly pin: string;
      readonly state: "active" | "blocked";
      readonly version: number;
    };
    /** KeptItem */
    readonly KeptItem: {
      readonly article: components["schemas"]["Article"];
      /** @enum {unknown} */
      readonly currency: "EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD";
      readonly inStock: boolean;
      /** Format: date-time */
      readonly keptAt: string;
      readonly prior: number | null;
      readonly quantity: number;
      readonly unit: number | null;
    };
    /** KeptItems */
    readonly KeptItems: {
      readonly items: readonly components["schemas"]["KeptItem"][];
    };
    /** KitSummary */
    readonly KitSummary: {
      /** @example brd_01kaf3t9c2m8x4r6v7w5 */
      readonly brandId: string;
      /** Format: date-time */
      readonly changedAt: string;
      readonly changedBy: string;
      readonly note: string;
      /** @description Counts the kits of the brand from 1. */
      readonly number: number;
      readonly overrideReason: string | null;
      readonly publishedAt: string | null;
      /** @enum {unknown} */
      readonly state: "draft" | "published" | "replaced";
      /** @description Unique among all edits of the brand; the ETag. */
      readonly version: number;
    };
    /** KitVersion */
    readonly KitVersion: {
      /** @example brd_01kaf3t9c2m8x4r6v7w5 */
      readonly brandId: string;
      /** Format: date-time */
      readonly changedAt: string;
      readonly changedBy: string;
      /** @description Pairs that fail; empty when all is well. */
      readonly contrast: readonly {
        readonly background: string;
        readonly foreground: string;
        readonly needed: number;
        readonly passes: boolean;
        readonly ratio: number;
        /** @enum {unknown} */
        readonly scheme: "light" | "dark";
        /** @enum {unknown} */
        readonly use: "words" | "shapes";
      }[];
      /** @description Path of its style sheet, for a preview before it is worn. */
      readonly css: string;
      /** @description Tokens, logo, tone, imagery and message wording of a brand. */
      readonly kit: {
        readonly colors: {
          readonly accent: {
            /** @example #c8203a */
            readonly dark: string;
            /** @example #c8203a */
            readonly light: string;
          };
          readonly accentContrast: {
            /** @example #c8203a */
            readonly dark: string;
            /** @example #c8203a */
            readonly light: string;
          };
          readonly accentText: {
            /** @example #c8203a */
            readonly dark: string;
            /** @example #c8203a */
            readonly light: string;
          };
          readonly caution: {
            /** @example #c8203a */
            readonly dark: string;
            /** @example #c8203a */
            readonly light: string;
          };
          readonly critical: {
            /** @example #c8203a */
            readonly dark: string;
            /** @example #c8203a */
            readonly light: string;
          };
          readonly line: {
            /** @example #c8203a */
            readonly dark: string;
            /** @example #c8203a */
            readonly light: string;
          };
          readonly outline: {
            /** @example #c8203a */
            readonly dark: string;
            /** @example #c8203a */
            readonly light: string;
          };
          readonly positive: {
            /** @example #c8203a */
            readonly dark: string;
            /** @example #c8203a */
            readonly light: string;
          };
          readonly raised: {
            /** @example #c8203a */
            readonly dark: string;
            /** @example #c8203a */
            readonly light: string;
          };
          readonly sunken: {
            /** @example #c8203a */
            readonly dark: string;
            /** @example #c8203a */
            readonly light: string;
          };
          readonly surface: {
            /** @example #c8203a */
            readonly dark: string;
            /** @example #c8203a */
            readonly light: string;
          };
          readonly text: {
            /** @example #c8203a */
            readonly dark: string;
            /** @example #c8203a */
            readonly light: string;
          };
          readonly textMuted: {
            /** @example #c8203a */
            readonly dark: string;
            /** @example #c8203a */
            readonly light: string;
          };
          readonly thread: {
            /** @example #c8203a */
            readonly dark: string;
            /** @example #c8203a */
            readonly light: string;
          };
        };
        readonly imagery: {
          readonly heroAlt: {
            readonly da: string;
            readonly en: string;
            readonly fi: string;
            readonly pl: string;
          };
          /** @description Picture of the season; empty for none. */
          readonly heroSvg: string;
          /** @description Angle, light and mood that pictures keep to. */
          readonly style: string;
        };
        readonly logo: {
          readonly alt: string;
          /** @description Square mark for icons and avatars. */
          readonly markSvg: string;
          /** @description Word mark, drawn in currentColor. */
          readonly svg: string;
        };
        readonly messages: {
          readonly [key: string]: {
            readonly da?: {
              /** @description Plain text; {name} fills in. */
              readonly body?: string;
              readonly button?: string;
              readonly heading?: string;
              readonly subject?: string;
            };
            readonly en?: {
              /** @description Plain text; {name} fills in. */
              readonly body?: string;
              readonly button?: string;
              readonly heading?: string;
              readonly subject?: string;
            };
            readonly fi?: {
              /** @description Plain text; {name} fills in. */
              readonly body?: string;
              readonly button?: string;
              readonly heading?: string;
              readonly subject?: string;
            };
            readonly pl?: {
              /** @description Plain text; {name} fills in. */
              readonly body?: string;
              readonly button?: string;
              readonly heading?: string;
              readonly subject?: string;
            };
          };
        };
        readonly shape: {
          readonly controls: "square" | "soft" | "pill";
          readonly radiusPx: number;
          readonly threadPx: number;
        };
        readonly tone: {
          readonly da: {
            readonly address: "informal" | "formal";
            readonly avoid: readonly string[];
            readonly greeting: string;
            readonly prefer: readonly string[];
            readonly signOff: string;
            readonly tagline: string;
            /** @description Who is speaking, in a few sentences. */
            readonly voice: string;
          };
          readonly en: {
            readonly address: "informal" | "formal";
            readonly avoid: readonly string[];
            readonly greeting: string;
            readonly prefer: readonly string[];
            readonly signOff: string;
            readonly tagline: string;
            /** @description Who is speaking, in a few sentences. */
            readonly voice: string;
          };
          readonly fi: {
            readonly address: "informal" | "formal";
            readonly avoid: readonly string[];
            readonly greeting: string;
            readonly prefer: readonly string[];
            readonly signOff: string;
            readonly tagline: string;
            /** @description Who is speaking, in a few sentences. */
            readonly voice: string;
          };
          readonly pl: {
            readonly address: "informal" | "formal";
            readonly avoid: readonly string[];
            readonly greeting: string;
            readonly prefer: readonly string[];
            readonly signOff: string;
            readonly tagline: string;
            /** @description Who is speaking, in a few sentences. */
            readonly voice: string;
          };
        };
        readonly typography: {
          readonly basePx: number;
          readonly family: "figtree" | "system" | "serif" | "rounded";
          readonly headingWeight: number;
          readonly scale: number;
        };
      };
      readonly note: string;
      /** @description Counts the kits of the brand from 1. */
      readonly number: number;
      readonly overrideReason: string | null;
      readonly publishedAt: string | null;
      readonly removed: readonly {
        readonly part: string;
        readonly what: string;
      }[];
      /** @enum {unknown} */
      readonly state: "draft" | "published" | "replaced";
      /** @description Unique among all edits of the brand; the ETag. */
      readonly version: number;
    };
    /** LineAvailability */
    readonly LineAvailability: {
      readonly expectedAt: string | null;
      readonly left: number | null;
      readonly state: "in_stock" | "low" | "backorder" | "not_enough" | "out_of_stock";
      readonly text: string;
    };
    /** LineCondition */
    readonly LineCondition: {
      readonly atLeast?: number | null;
      readonly except?: boolean | null;
      /** @constant */
      readonly kind: "products";
      readonly productIds: readonly string[];
    } | {
      readonly atLeast?: number | null;
      readonly except?: boolean | null;
      /** @constant */
      readonly kind: "variants";
      readonly variantIds: readonly string[];
    } | {
      readonly atLeast?: number | null;
      readonly categoryIds: readonly string[];
      readonly except?: boolean | null;
      /** @constant */
      readonly kind: "categories";
    } | {
      readonly atLeast?: number | null;
      readonly except?: boolean | null;
      /** @constant */
      readonly kind: "attribute";
      readonly name: string;
      readonly values: readonly string[];
    } | {
      readonly atLeast?: number | null;
      readonly except?: boolean | null;
      /** @constant */
      readonly kind: "line_quantity";
      readonly max?: number | null;
      readonly min: number;
    } | {
      readonly atLeast?: number | null;
      readonly except?: boolean | null;
      /** @constant */
      readonly kind: "line_price";
      readonly max?: {
        readonly CZK?: number;
        readonly DKK?: number;
        readonly EUR?: number;
        readonly GBP?: number;
        readonly NOK?: number;
        readonly PLN?: number;
        readonly SEK?: number;
        readonly USD?: number;
      } | null;
      readonly min?: {
        readonly CZK?: number;
        readonly DKK?: number;
        readonly EUR?: number;
        readonly GBP?: number;
        readonly NOK?: number;
        readonly PLN?: number;
        readonly SEK?: number;
        readonly USD?: number;
      } | null;
    } | {
      readonly atLeast?: number | null;
      readonly except?: boolean | null;
      /** @constant */
      readonly kind: "fulfillment";
      readonly methods: readonly string[];
    } | {
      readonly atLeast?: number | null;
      readonly except?: boolean | null;
      /** @constant */
      readonly kind: "regular_price";
    };
    /** LineGroup */
    readonly LineGroup: {
      readonly day: string | null;
      readonly kind: ("carry_out" | "pickup" | "delivery") | null;
      readonly lineIds: readonly string[];
      readonly locationId: string | null;
      /** @description As a person says it: “Collect at Tampere, Fri 27 Nov”. */
      readonly title: string;
      readonly total: number;
    };
    /** LinePicture */
    readonly LinePicture: {
      readonly alt: string;
      readonly color: string | null;
      readonly height: number;
      readonly sources: readonly {
        readonly url: string;
        readonly width: number;
      }[];
      readonly url: string;
      readonly width: number;
    };
    /** LinesToAdd */
    readonly LinesToAdd: {
      readonly lines: readonly {
        readonly fulfillment?: {
          /** @constant */
          readonly kind: "carry_out";
        } | {
          /** @example 2026-12-24 */
          readonly day: string;
          /** @constant */
          readonly kind: "pickup";
          /** @example loc_01kaf3t9c2m8x4r6v7w5 */
          readonly locationId: string;
        } | {
          /** @constant */
          readonly kind: "delivery";
        };
        readonly note?: string;
        readonly quantity: number;
        readonly sku?: string;
        /** @example var_01kaf3t9c2m8x4r6v7w5 */
        readonly variantId?: string;
      }[];
    };
    /** Location */
    readonly Location: {
      readonly address: {
        readonly city: string;
        /** @example FI */
        readonly country: string;
        readonly lines: readonly string[];
        readonly postalCode: string;
        readonly region: string | null;
      };
      readonly brandIds: readonly string[];
      readonly capacityPerDay: number | null;
      /** Format: date-time */
      readonly changedAt: string;
      readonly code: string;
      /** Format: date-time */
      readonly createdAt: string;
      readonly cutOffs: {
        /** @example 10:00 */
        readonly pickup?: string;
        /** @example 10:00 */
        readonly shipping?: string;
      };
      readonly directions: {
        readonly da: string;
        readonly en: string;
        readonly fi: string;
        readonly pl: string;
      } | null;
      readonly email: string | null;
      readonly hours: {
        readonly regular: readonly {
          /** @description Not later than `opens`: on the next day. 24:00 is midnight. */
          readonly closes: string;
          readonly days: readonly ("mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun")[];
          /** @example 10:00 */
          readonly opens: string;
        }[];
        readonly seasons: readonly {
          /** @example 2026-12-24 */
          readonly from: string;
          readonly label: {
            readonly da: string;
            readonly en: string;
            readonly fi: string;
            readonly pl: string;
          };
          readonly spans: readonly {
            /** @description Not later than `opens`: on the next day. 24:00 is midnight. */
            readonly closes: string;
            readonly days: readonly ("mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun")[];
            /** @example 10:00 */
            readonly opens: string;
          }[];
          /** @example 2026-12-24 */
          readonly through: string;
        }[];
      };
      /** @example loc_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      /** @enum {unknown} */
      readonly kind: "store" | "warehouse" | "service_point";
      readonly latitude: number;
      readonly longitude: number;
      readonly name: string;
      readonly phone: string | null;
      /** @description Other names people search by. */
      readonly searchTerms: readonly string[];
      readonly services: readonly ("pickup" | "return" | "ship_from" | "reserve" | "repair" | "order_ahead" | "consultation")[];
      /** @description From a month ago on. */
      readonly specialDays: readonly {
        /** @example 2026-12-24 */
        readonly date: string;
        readonly label: {
          readonly da: string;
          readonly en: string;
          readonly fi: string;
          readonly pl: string;
        };
        readonly spans: readonly {
          /** @description Not later than `opens`: on the next day. 24:00 is midnight. */
          readonly closes: string;
          /** @example 10:00 */
          readonly opens: string;
        }[];
      }[];
      /** @enum {unknown} */
      readonly state: "active" | "paused" | "archived";
      readonly version: number;
      /**
       * @description IANA time zone.
       * @example Europe/Helsinki
       */
      readonly zone: string;
    };
    /** LookedUp */
    readonly LookedUp: {
      readonly code: string;
      readonly gtin: string | null;
      readonly matches: readonly components["schemas"]["VariantRow"][];
    };
    /** MergedLine */
    readonly MergedLine: {
      readonly action: "moved" | "added_up" | "capped" | "saved_for_later";
      readonly after: number;
      /** @description Pieces that were here before. */
      readonly before: number;
      /** @description Pieces in the cart that was brought along. */
      readonly brought: number;
      /** @description In the language of the request. */
      readonly reason: string;
      readonly title: string;
      /** @example var_01kaf3t9c2m8x4r6v7w5 */
      readonly variantId: string;
    };
    /** MergeReport */
    readonly MergeReport: {
      /** @example crt_01kaf3t9c2m8x4r6v7w5 */
      readonly fromCartId: string;
      readonly lines: readonly components["schemas"]["MergedLine"][];
      /** Format: date-time */
      readonly mergedAt: string;
    };
    /** MovedProduct */
    readonly MovedProduct: {
      /** @example prd_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      /** @description Its slug now. */
      readonly movedTo: string;
    };
    /** NewCart */
    readonly NewCart: {
      readonly address?: {
        readonly city: string;
        /** @example FI */
        readonly country: string;
        readonly lines: readonly string[];
        readonly postalCode: string;
        readonly region: string | null;
      } | null;
      readonly billingAddress?: {
        readonly city: string;
        /** @example FI */
        readonly country: string;
        readonly lines: readonly string[];
        readonly postalCode: string;
        readonly region: string | null;
      } | null;
      /** @example chn_01kaf3t9c2m8x4r6v7w5 */
      readonly channelId: string;
      readonly contact?: {
        readonly company?: string | null;
        readonly email?: string | null;
        readonly familyName?: string | null;
        readonly givenName?: string | null;
        readonly phone?: string | null;
        readonly vatId?: string | null;
      };
      /** @example FI */
      readonly country?: string;
      readonly deliveryOptionId?: string | null;
      readonly lines?: readonly {
        readonly fulfillment?: {
          /** @constant */
          readonly kind: "carry_out";
        } | {
          /** @example 2026-12-24 */
          readonly day: string;
          /** @constant */
          readonly kind: "pickup";
          /** @example loc_01kaf3t9c2m8x4r6v7w5 */
          readonly locationId: string;
        } | {
          /** @constant */
          readonly kind: "delivery";
        };
        readonly note?: string;
        readonly quantity: number;
        readonly sku?: string;
        /** @example var_01kaf3t9c2m8x4r6v7w5 */
        readonly variantId?: string;
      }[];
      readonly locale?: "en" | "fi" | "da" | "pl";
      /** @example loc_01kaf3t9c2m8x4r6v7w5 */
      readonly locationId?: string;
      readonly note?: string | null;
      readonly open?: components["schemas"]["CartToOpen"];
      /** @example per_01kaf3t9c2m8x4r6v7w5 */
      readonly personId?: string;
    };
    /** NewImport */
    readonly NewImport: {
      /** @enum {unknown} */
      readonly format?: "own_csv" | "own_jsonl" | "shopify_products" | "shopify_inventory" | "woocommerce" | "magento" | "square" | "saleor" | "commercetools_products" | "commercetools_stock" | "shades" | "barcodes" | "google_feed" | "prices" | "stock";
      readonly name: string;
      readonly options?: components["schemas"]["ImportOptions"];
      readonly sizeBytes: number;
    };
    /** NewPromotion */
    readonly NewPromotion: {
      readonly benefits: readonly components["schemas"]["PromotionBenefit"][];
      /** @enum {unknown} */
      readonly class: "product" | "order" | "shipping";
      readonly code: string;
      readonly combinesWith: readonly ("product" | "order" | "shipping")[];
      /** @description All have to hold. */
      readonly conditions: readonly components["schemas"]["PromotionCondition"][];
      readonly couponRequired: boolean;
      readonly description: {
        readonly da: string;
        readonly en: string;
        readonly fi: string;
        readonly pl: string;
      };
      readonly group: string | null;
      /** @enum {unknown} */
      readonly lane: "pre" | "default" | "post";
      readonly limitPerCustomer: number | null;
      readonly limitTotal: number | null;
      readonly maxDiscount: {
        readonly CZK?: number;
        readonly DKK?: number;
        readonly EUR?: number;
        readonly GBP?: number;
        readonly NOK?: number;
        readonly PLN?: number;
        readonly SEK?: number;
        readonly USD?: number;
      } | null;
      /** @enum {unknown} */
      readonly mode: "stack" | "exclusive" | "best_of_group";
      readonly name: {
        readonly da: string;
        readonly en: string;
        readonly fi: string;
        readonly pl: string;
      };
      /** @description The lower number comes first. */
      readonly priority: number;
      readonly stopAfter: boolean;
      readonly targets: readonly components["schemas"]["LineCondition"][];
      readonly validFrom: string | null;
      readonly validUntil: string | null;
    };
    /** NewTender */
    readonly NewTender: {
      readonly amount: number;
      /** @constant */
      readonly kind: "card";
      readonly returnPath: string;
    } | {
      readonly amount: number;
      /** @constant */
      readonly kind: "terminal";
      readonly readerId: string;
    } | {
      readonly amount: number;
      /** @constant */
      readonly kind: "cash";
    } | {
      readonly amount: number;
      /** @description As printed, spaces or not. */
      readonly code: string;
      /** @constant */
      readonly kind: "gift_card";
      readonly pin: string;
    } | {
      readonly amount: number;
      /** @constant */
      readonly kind: "store_credit";
    };
    /** OfferHint */
    readonly OfferHint: {
      readonly kind: "amount" | "pieces" | "free_delivery";
      readonly missing: number;
      readonly name: string;
      readonly promotionId: string | null;
      /** @description As a person says it: “€2.10 to free delivery”. */
      readonly text: string;
    };
    /** OfferPrice */
    readonly OfferPrice: {
      /** @enum {unknown} */
      readonly currency: "EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD";
      /** @description Minor units of the currency. */
      readonly from: number;
      readonly prior: number | null;
      readonly taxIncluded: boolean;
      /** @description Minor units of the currency. */
      readonly to: number;
    };
    /** OrderChange */
    readonly OrderChange: {
      readonly actions: readonly ({
        readonly fulfillment?: {
          readonly day: string | null;
          /** @enum {unknown} */
          readonly kind: "carry_out" | "pickup" | "delivery";
          readonly locationId: string | null;
        };
        /** @constant */
        readonly kind: "item_add";
        readonly quantity: number;
        /** @example var_01kaf3t9c2m8x4r6v7w5 */
        readonly variantId: string;
      } | {
        /** @constant */
        readonly kind: "item_remove";
        /** @example oln_01kaf3t9c2m8x4r6v7w5 */
        readonly lineId: string;
      } | {
        /** @constant */
        readonly kind: "item_update";
        /** @example oln_01kaf3t9c2m8x4r6v7w5 */
        readonly lineId: string;
        readonly quantity: number;
      } | {
        readonly amount: number;
        /** @constant */
        readonly kind: "shipping_add";
        readonly name: string;
      } | {
        /** @constant */
        readonly kind: "shipping_remove";
        readonly shippingId: string;
      })[];
      /** Format: date-time */
      readonly createdAt: string;
      readonly createdBy: string;
      /** @example och_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      readonly note: string | null;
      /** @example ord_01kaf3t9c2m8x4r6v7w5 */
      readonly orderId: string;
      /** @description The version of the order it was worked out for. */
      readonly orderVersion: number;
      readonly preview: {
        readonly lines: readonly components["schemas"]["OrderLine"][];
        readonly shipping: readonly components["schemas"]["OrderShipping"][];
        readonly totals: components["schemas"]["OrderTotals"];
      };
      readonly settledAt: string | null;
      readonly state: "proposed" | "confirmed" | "discarded";
      /** @description To be paid before it can be confirmed; 0 for none. */
      readonly toCollect: number;
      /** @description Given back to the tenders as it is confirmed. */
      readonly toRefund: number;
      readonly totalAfter: number;
      readonly totalBefore: number;
      readonly version: number;
    };
    /** OrderDetail */
    readonly OrderDetail: {
      /** @description What the caller may do now. */
      readonly actions: readonly ("cancel" | "cancel_lines" | "change" | "hold" | "release" | "complete" | "annotate")[];
      readonly billingAddress: {
        readonly city: string;
        /** @example FI */
        readonly country: string;
        readonly lines: readonly string[];
        readonly postalCode: string;
        readonly region: string | null;
      } | null;
      /** @example crt_01kaf3t9c2m8x4r6v7w5 */
      readonly cartId: string;
      /** Format: date-time */
      readonly changedAt: string;
      /** @example chn_01kaf3t9c2m8x4r6v7w5 */
      readonly channelId: string;
      readonly contact: {
        readonly company: string | null;
        readonly email: string | null;
        readonly familyName: string | null;
        readonly givenName: string | null;
        readonly phone: string | null;
        readonly vatId?: string;
      };
      /** @example FI */
      readonly country: string;
      readonly coupons: readonly string[];
      /** @enum {unknown} */
      readonly currency: "EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD";
      /** @example per_01kaf3t9c2m8x4r6v7w5 */
      readonly customerId: string;
      readonly delivery: {
        readonly address: {
          readonly city: string;
          /** @example FI */
          readonly country: string;
          readonly lines: readonly string[];
          readonly postalCode: string;
          readonly region: string | null;
        } | null;
        readonly carrier: string | null;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly optionId: string | null;
        readonly optionName: string | null;
        readonly recipient: string | null;
      } | null;
      /** @enum {unknown} */
      readonly fulfillmentState: "unfulfilled" | "partly_fulfilled" | "fulfilled" | "nothing";
      readonly history: readonly {
        readonly amount: number | null;
        /** Format: date-time */
        readonly at: string;
        /** @description Who did it: `staff:stf_…`, `shopper:per_…`, `system:…`. */
        readonly by: string;
        /** @enum {unknown} */
        readonly kind: "placed" | "canceled" | "lines_canceled" | "changed" | "held" | "released" | "fulfilled" | "completed" | "paid" | "refunded";
        readonly note: string | null;
      }[];
      /** @example ord_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      readonly lines: readonly components["schemas"]["OrderLine"][];
      readonly locale: "en" | "fi" | "da" | "pl";
      readonly locationId: string | null;
      readonly message: string | null;
      readonly money: {
        /** @description Minor units of the order’s currency. */
        readonly authorized: number;
        /** @description Minor units of the order’s currency. */
        readonly captured: number;
        /** @description Minor units of the order’s currency. */
        readonly due: number;
        /** @description Minor units of the order’s currency. */
        readonly refundable: number;
        /** @description Minor units of the order’s currency. */
        readonly refunded: number;
        readonly refunds: readonly components["schemas"]["Refund"][];
        readonly tenders: readonly components["schemas"]["Tender"][];
      };
      readonly notes: readonly {
        /** Format: date-time */
        readonly at: string;
        readonly by: string;
        /** @example ont_01kaf3t9c2m8x4r6v7w5 */
        readonly id: string;
        readonly text: string;
      }[];
      /** @example 7KD2-M9QX */
      readonly number: string;
      /** @enum {unknown} */
      readonly paymentState: "unpaid" | "authorized" | "partly_paid" | "paid" | "refund_pending" | "partly_refunded" | "refunded" | "voided";
      /** Format: date-time */
      readonly placedAt: string;
      /** @description Who pressed the button: a person, or a colleague. */
      readonly placedBy: string;
      readonly shipping: readonly components["schemas"]["OrderShipping"][];
      /** @enum {unknown} */
      readonly state: "open" | "on_hold" | "completed" | "canceled";
      readonly tags: readonly string[];
      readonly taxIncluded: boolean;
      /** @description Minor units of the order’s currency. */
      readonly total: number;
      readonly totals: components["schemas"]["OrderTotals"];
      readonly version: number;
    };
    /** OrderLine */
    readonly OrderLine: {
      readonly canceled: number;
      readonly detail: string | null;
      readonly discounts: readonly {
        /** @description Minor units of the order’s currency. */
        readonly amount: number;
        readonly name: string;
        readonly promotionId: string;
      }[];
      readonly fulfilled: number;
      readonly fulfillment: {
        readonly day: string | null;
        /** @enum {unknown} */
        readonly kind: "carry_out" | "pickup" | "delivery";
        readonly locationId: string | null;
      };
      /** @description Minor units of the order’s currency. */
      readonly gross: number;
      /** @example oln_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      readonly imageUrl: string | null;
      /** @description Minor units of the order’s currency. */
      readonly net: number;
      readonly note: string | null;
      readonly productId: string | null;
      readonly quantity: number;
      readonly regular: number | null;
      readonly sku: string;
      /** @description Minor units of the order’s currency. */
      readonly subtotal: number;
      /** @description Minor units of the order’s currency. */
      readonly tax: number;
      readonly taxBasisPoints: number;
      readonly title: string;
      /** @description Minor units of the order’s currency. */
      readonly total: number;
      /** @description Minor units of the order’s currency. */
      readonly unit: number;
      /** @example var_01kaf3t9c2m8x4r6v7w5 */
      readonly variantId: string;
    };
    /** OrderMoney */
    readonly OrderMoney: {
      readonly authorized: number;
      readonly captured: number;
      readonly currency: ("EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD") | null;
      /** @example ord_01kaf3t9c2m8x4r6v7w5 */
      readonly orderId: string;
      readonly refundable: number;
      readonly refunded: number;
      readonly refunds: readonly components["schemas"]["Refund"][];
      readonly tenders: readonly components["schemas"]["Tender"][];
      readonly total: number;
    };
    /** OrderRow */
    readonly OrderRow: {
      /** Format: date-time */
      readonly changedAt: string;
      /** @example chn_01kaf3t9c2m8x4r6v7w5 */
      readonly channelId: string;
      /** @enum {unknown} */
      readonly currency: "EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD";
      /** @example per_01kaf3t9c2m8x4r6v7w5 */
      readonly customerId: string;
      readonly email: string | null;
      /** @enum {unknown} */
      readonly fulfillmentState: "unfulfilled" | "partly_fulfilled" | "fulfilled" | "nothing";
      /** @example ord_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      readonly locationId: string | null;
      readonly name: string;
      /** @example 7KD2-M9QX */
      readonly number: string;
      /** @enum {unknown} */
      readonly paymentState: "unpaid" | "authorized" | "partly_paid" | "paid" | "refund_pending" | "partly_refunded" | "refunded" | "voided";
      /** @description Pieces ordered and not canceled. */
      readonly pieces: number;
      /** Format: date-time */
      readonly placedAt: string;
      /** @enum {unknown} */
      readonly state: "open" | "on_hold" | "completed" | "canceled";
      readonly tags: readonly string[];
      /** @description Minor units of the order’s currency. */
      readonly total: number;
      readonly version: number;
    };
    /** OrderShipping */
    readonly OrderShipping: {
      readonly discounts: readonly {
        /** @description Minor units of the order’s currency. */
        readonly amount: number;
        readonly name: string;
        readonly promotionId: string;
      }[];
      /** @description Minor units of the order’s currency. */
      readonly gross: number;
      readonly id: string;
      readonly name: string;
      /** @description Minor units of the order’s currency. */
      readonly net: number;
      readonly optionId: string | null;
      /** @description Minor units of the order’s currency. */
      readonly subtotal: number;
      /** @description Minor units of the order’s currency. */
      readonly tax: number;
      readonly taxBasisPoints: number;
      /** @description Minor units of the order’s currency. */
      readonly total: number;
    };
    /** OrderTotals */
    readonly OrderTotals: {
      /** @description Minor units of the order’s currency. */
      readonly discountTotal: number;
      /** @description Minor units of the order’s currency. */
      readonly shippingSubtotal: number;
      /** @description Minor units of the order’s currency. */
      readonly shippingTotal: number;
      /** @description Minor units of the order’s currency. */
      readonly subtotal: number;
      readonly taxes: readonly {
        readonly basisPoints: number;
        /** @description Minor units of the order’s currency. */
        readonly gross: number;
        /** @description Minor units of the order’s currency. */
        readonly net: number;
        /** @description Minor units of the order’s currency. */
        readonly tax: number;
      }[];
      /** @description Minor units of the order’s currency. */
      readonly taxTotal: number;
      /** @description Minor units of the order’s currency. */
      readonly total: number;
    };
    /** OwnCart */
    readonly OwnCart: {
      readonly cart: components["schemas"]["Cart"] | null;
      /** @example per_01kaf3t9c2m8x4r6v7w5 */
      readonly personId: string;
      readonly topic: string;
    };
    /** OwnOrder */
    readonly OwnOrder: {
      /** @description What the caller may do now. */
      readonly actions: readonly ("cancel" | "cancel_lines" | "change" | "hold" | "release" | "complete" | "annotate")[];
      readonly billingAddress: {
        readonly city: string;
        /** @example FI */
        readonly country: string;
        readonly lines: readonly string[];
        readonly postalCode: string;
        readonly region: string | null;
      } | null;
      /** @example crt_01kaf3t9c2m8x4r6v7w5 */
      readonly cartId: string;
      /** Format: date-time */
      readonly changedAt: string;
      /** @example chn_01kaf3t9c2m8x4r6v7w5 */
      readonly channelId: string;
      readonly contact: {
        readonly company: string | null;
        readonly email: string | null;
        readonly familyName: string | null;
        readonly givenName: string | null;
        readonly phone: string | null;
        readonly vatId?: string;
      };
      /** @example FI */
      readonly country: string;
      readonly coupons: readonly string[];
      /** @enum {unknown} */
      readonly currency: "EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD";
      /** @example per_01kaf3t9c2m8x4r6v7w5 */
      readonly customerId: string;
      readonly delivery: {
        readonly address: {
          readonly city: string;
          /** @example FI */
          readonly country: string;
          readonly lines: readonly string[];
          readonly postalCode: string;
          readonly region: string | null;
        } | null;
        readonly carrier: string | null;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly optionId: string | null;
        readonly optionName: string | null;
        readonly recipient: string | null;
      } | null;
      /** @enum {unknown} */
      readonly fulfillmentState: "unfulfilled" | "partly_fulfilled" | "fulfilled" | "nothing";
      /** @example ord_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      readonly lines: readonly components["schemas"]["OrderLine"][];
      readonly locale: "en" | "fi" | "da" | "pl";
      readonly locationId: string | null;
      readonly message: string | null;
      readonly money: {
        /** @description Minor units of the order’s currency. */
        readonly authorized: number;
        /** @description Minor units of the order’s currency. */
        readonly captured: number;
        /** @description Minor units of the order’s currency. */
        readonly due: number;
        /** @description Minor units of the order’s currency. */
        readonly refundable: number;
        /** @description Minor units of the order’s currency. */
        readonly refunded: number;
        readonly refunds: readonly components["schemas"]["Refund"][];
        readonly tenders: readonly components["schemas"]["Tender"][];
      };
      /** @example 7KD2-M9QX */
      readonly number: string;
      /** @enum {unknown} */
      readonly paymentState: "unpaid" | "authorized" | "partly_paid" | "paid" | "refund_pending" | "partly_refunded" | "refunded" | "voided";
      /** Format: date-time */
      readonly placedAt: string;
      readonly shipping: readonly components["schemas"]["OrderShipping"][];
      /** @enum {unknown} */
      readonly state: "open" | "on_hold" | "completed" | "canceled";
      readonly taxIncluded: boolean;
      /** @description Minor units of the order’s currency. */
      readonly total: number;
      readonly totals: components["schemas"]["OrderTotals"];
      readonly version: number;
    };
    /** OwnOrderRow */
    readonly OwnOrderRow: {
      /** Format: date-time */
      readonly changedAt: string;
      /** @example chn_01kaf3t9c2m8x4r6v7w5 */
      readonly channelId: string;
      /** @enum {unknown} */
      readonly currency: "EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD";
      /** @example per_01kaf3t9c2m8x4r6v7w5 */
      readonly customerId: string;
      /** @enum {unknown} */
      readonly fulfillmentState: "unfulfilled" | "partly_fulfilled" | "fulfilled" | "nothing";
      /** @example ord_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      readonly lines: readonly {
        readonly detail: string | null;
        readonly imageUrl: string | null;
        readonly quantity: number;
        readonly title: string;
      }[];
      readonly locationId: string | null;
      /** @example 7KD2-M9QX */
      readonly number: string;
      /** @enum {unknown} */
      readonly paymentState: "unpaid" | "authorized" | "partly_paid" | "paid" | "refund_pending" | "partly_refunded" | "refunded" | "voided";
      readonly pieces: number;
      /** Format: date-time */
      readonly placedAt: string;
      /** @enum {unknown} */
      readonly state: "open" | "on_hold" | "completed" | "canceled";
      /** @description Minor units of the order’s currency. */
      readonly total: number;
      readonly version: number;
    };
    /** ParityRow */
    readonly ParityRow: {
      /** @example brd_01kaf3t9c2m8x4r6v7w5 */
      readonly brandId: string;
      readonly cells: readonly {
        readonly amount: number | null;
        /** @example chn_01kaf3t9c2m8x4r6v7w5 */
        readonly channelId: string;
        readonly exceptionId: string | null;
        readonly rowId: string | null;
        /**
         * @description Against the usual price of the brand in this currency.
         * @enum {unknown}
         */
        readonly standing: "same" | "declared" | "flagged";
      }[];
      /** @enum {unknown} */
      readonly currency: "EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD";
      readonly flagged: number;
      /** @example prd_01kaf3t9c2m8x4r6v7w5 */
      readonly productId: string;
      readonly sku: string;
      readonly title: string;
      readonly usual: number | null;
      /** @example var_01kaf3t9c2m8x4r6v7w5 */
      readonly variantId: string;
    };
    /** Payment */
    readonly Payment: {
      readonly covered: number;
      readonly currency: ("EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD") | null;
      readonly orderId: string | null;
      /** @example crt_01kaf3t9c2m8x4r6v7w5 */
      readonly reference: string;
      readonly state: "open" | "taken" | "released";
      readonly tenders: readonly components["schemas"]["Tender"][];
      readonly version: number;
    };
    /** PersonPass */
    readonly PersonPass: {
      /** Format: date-time */
      readonly expiresAt: string;
      /** @description To be shown as a QR code. */
      readonly text: string;
    };
    /** PickupDay */
    readonly PickupDay: {
      /** @example 2026-12-24 */
      readonly date: string;
      /** Format: date-time */
      readonly readyFrom: string;
      readonly sameDay: boolean;
      readonly spans: readonly {
        /** @description Not later than `opens`: on the next day. 24:00 is midnight. */
        readonly closes: string;
        /** @example 10:00 */
        readonly opens: string;
      }[];
    };
    /** PickupDays */
    readonly PickupDays: {
      readonly days: readonly components["schemas"]["PickupDay"][];
      readonly holdDays: number;
      /** @example loc_01kaf3t9c2m8x4r6v7w5 */
      readonly locationId: string;
      readonly name: string;
      readonly zone: string;
    };
    /** PickupPlace */
    readonly PickupPlace: {
      readonly address: {
        readonly city: string;
        /** @example FI */
        readonly country: string;
        readonly lines: readonly string[];
        readonly postalCode: string;
        readonly region: string | null;
      };
      readonly days: readonly string[];
      /** @description How many of the lines it has in full. */
      readonly holds: number;
      /** @example loc_01kaf3t9c2m8x4r6v7w5 */
      readonly locationId: string;
      readonly name: string;
      readonly of: number;
      readonly opening: {
        readonly label: {
          readonly da: string;
          readonly en: string;
          readonly fi: string;
          readonly pl: string;
        } | null;
        readonly open: boolean;
        readonly opensAt: string | null;
        readonly until: string | null;
      };
      readonly text: string;
    };
    /** PickupPlaces */
    readonly PickupPlaces: {
      readonly items: readonly components["schemas"]["PickupPlace"][];
    };
    /** PickupRule */
    readonly PickupRule: {
      readonly cutOff: string | null;
      readonly daysAhead: number;
      readonly enabled: boolean;
      /** @description Days that goods are kept. */
      readonly holdDays: number;
      /** @example loc_01kaf3t9c2m8x4r6v7w5 */
      readonly locationId: string;
      readonly own: boolean;
      readonly prepareMinutes: number;
      readonly version: number;
    };
    /** PickupRules */
    readonly PickupRules: {
      readonly items: readonly components["schemas"]["PickupRule"][];
    };
    /** Picture */
    readonly Picture: {
      readonly alt: string;
      readonly height: number;
      readonly sources: readonly {
        readonly url: string;
        readonly width: number;
      }[];
      readonly width: number;
    };
    /** PriceCandidate */
    readonly PriceCandidate: {
      readonly code?: string;
      /** @description What was missing, or which row was better. */
      readonly detail?: unknown;
      /** @enum {unknown} */
      readonly outcome: "won" | "regular" | "lost";
      readonly row: components["schemas"]["PriceRow"];
    };
    /** PriceChange */
    readonly PriceChange: {
      readonly from: number;
      /** @example lin_01kaf3t9c2m8x4r6v7w5 */
      readonly lineId: string;
      readonly reason: "sale_started" | "sale_ended" | "price_rose" | "price_fell" | "not_for_sale";
      readonly since: string | null;
      readonly text: string;
      readonly title: string;
      readonly to: number | null;
    };
    /** PricedCart */
    readonly PricedCart: {
      readonly coupons: readonly {
        readonly applied: boolean;
        readonly code: string;
        /** @enum {unknown} */
        readonly state: "usable" | "unknown" | "used" | "limit_reached" | "not_started" | "expired" | "other_customer" | "disabled";
      }[];
      /** @enum {unknown} */
      readonly currency: "EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD";
      readonly discountTotal: number;
      readonly explanation: readonly components["schemas"]["PricingStep"][];
      readonly gifts: readonly {
        readonly promotionId: string;
        readonly quantity: number;
        readonly variantIds: readonly string[];
      }[];
      readonly lines: readonly {
        readonly discounts: readonly {
          readonly amount: number;
          readonly promotionId: string;
        }[];
        readonly gross: number;
        readonly id: string;
        readonly net: number;
        readonly pointsMultiplier: number;
        readonly quantity: number;
        readonly subtotal: number;
        readonly tax: number;
        readonly total: number;
        readonly unit: number;
      }[];
      readonly pointsBonus: number;
      readonly pointsMultiplier: number;
      readonly promotions: readonly ({
        readonly amount: number;
        /** @constant */
        readonly applied: true;
        readonly coupon: string | null;
        readonly next: {
          readonly missing: number;
          /** @enum {unknown} */
          readonly unit: "amount" | "pieces";
        } | null;
        readonly promotionId: string;
      } | {
        /** @constant */
        readonly applied: false;
        readonly promotionId: string;
        readonly reasons: readonly components["schemas"]["PromotionReason"][];
        readonly wouldGive: number | null;
      })[];
      readonly shipping: readonly {
        readonly discounts: readonly {
          readonly amount: number;
          readonly promotionId: string;
        }[];
        readonly gross: number;
        readonly id: string;
        readonly net: number;
        readonly subtotal: number;
        readonly tax: number;
        readonly total: number;
      }[];
      readonly shippingSubtotal: number;
      readonly shippingTotal: number;
      readonly subtotal: number;
      readonly taxes: readonly {
        readonly basisPoints: number;
        readonly gross: number;
        readonly net: number;
        readonly tax: number;
      }[];
      readonly taxIncluded: boolean;
      readonly taxTotal: number;
      readonly total: number;
    };
    /** PriceException */
    readonly PriceException: {
      /** @example chn_01kaf3t9c2m8x4r6v7w5 */
      readonly channelId: string;
      /** Format: date-time */
      readonly declaredAt: string;
      readonly declaredBy: string;
      /** @example pex_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      readonly reason: string;
      readonly sku: string | null;
      readonly until: string | null;
      readonly variantId: string | null;
    };
    /** PriceExplanation */
    readonly PriceExplanation: {
      readonly amount: number | null;
      /** Format: date-time */
      readonly at: string;
      readonly candidates: readonly components["schemas"]["PriceCandidate"][];
      /** @example chn_01kaf3t9c2m8x4r6v7w5 */
      readonly channelId: string;
      /** @example FI */
      readonly country: string;
      /** @enum {unknown} */
      readonly currency: "EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD";
      readonly nextChangeAt: string | null;
      readonly prior: components["schemas"]["PriorPrice"] | null;
      /** @description General promotions, with what they take. */
      readonly promotions: readonly {
        readonly amount: number;
        readonly name: string;
        /** @example pmo_01kaf3t9c2m8x4r6v7w5 */
        readonly promotionId: string;
      }[];
      readonly quantity: number;
      readonly regularRowId: string | null;
      readonly rowId: string | null;
      readonly taxBasisPoints: number | null;
      /** @example var_01kaf3t9c2m8x4r6v7w5 */
      readonly variantId: string;
    };
    /** PriceInput */
    readonly PriceInput: {
      readonly amount: number | null;
      /** @example chn_01kaf3t9c2m8x4r6v7w5 */
      readonly channelId?: string;
      /** @example com_01kaf3t9c2m8x4r6v7w5 */
      readonly companyId?: string;
      /** @example FI */
      readonly country?: string;
      /** @enum {unknown} */
      readonly currency: "EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD";
      /** @example grp_01kaf3t9c2m8x4r6v7w5 */
      readonly groupId?: string;
      /** @example lst_01kaf3t9c2m8x4r6v7w5 */
      readonly listId?: string;
      readonly minQuantity?: number;
      /** @description True where absent. */
      readonly taxIncluded?: boolean;
      /** Format: date-time */
      readonly validFrom?: string;
      /** Format: date-time */
      readonly validUntil?: string;
      /** @example var_01kaf3t9c2m8x4r6v7w5 */
      readonly variantId: string;
    };
    /** PriceList */
    readonly PriceList: {
      /** Format: date-time */
      readonly changedAt: string;
      readonly channelIds: readonly string[];
      readonly code: string;
      readonly companyIds: readonly string[];
      readonly countries: readonly string[];
      /** Format: date-time */
      readonly createdAt: string;
      readonly endsAt: string | null;
      readonly groupIds: readonly string[];
      /** @example lst_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      /** @description Active, and inside its window. */
      readonly inForce: boolean;
      /** @enum {unknown} */
      readonly kind: "sale" | "override";
      readonly name: string;
      readonly note: string;
      /** @description Of two lists the higher one wins. */
      readonly priority: number;
      /** @description How many prices are in it. */
      readonly rows: number;
      readonly startsAt: string | null;
      /** @enum {unknown} */
      readonly state: "draft" | "active" | "paused" | "archived";
      readonly version: number;
    };
    /** PriceOutcome */
    readonly PriceOutcome: {
      /** @enum {unknown} */
      readonly code?: "unknown_variant" | "unknown_channel" | "unknown_list" | "wrong_currency" | "window_ends_before_it_begins" | "window_is_over" | "overlapping_window" | "twice_in_request";
      /** @enum {unknown} */
      readonly outcome: "created" | "changed" | "unchanged" | "removed" | "refused";
      readonly rowId: string | null;
    };
    /** PriceReport */
    readonly PriceReport: {
      readonly dryRun: boolean;
      /** @description One per row, in order. */
      readonly outcomes: readonly components["schemas"]["PriceOutcome"][];
    };
    /** PriceRow */
    readonly PriceRow: {
      readonly amount: number;
      /** Format: date-time */
      readonly changedAt: string;
      readonly channelId: string | null;
      readonly companyId: string | null;
      readonly country: string | null;
      /** @enum {unknown} */
      readonly currency: "EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD";
      readonly groupId: string | null;
      /** @example prc_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      readonly listId: string | null;
      readonly minQuantity: number;
      readonly sku: string;
      readonly source: string;
      readonly taxIncluded: boolean;
      readonly validFrom: string | null;
      readonly validUntil: string | null;
      /** @example var_01kaf3t9c2m8x4r6v7w5 */
      readonly variantId: string;
    };
    /**
     * PricingStep
     * @description How a total came about.
     */
    readonly PricingStep: {
      readonly amount?: number;
      readonly basisPoints?: number;
      /** @enum {unknown} */
      readonly code: "goods" | "shipping" | "lane" | "promotion" | "tax" | "total";
      readonly goods?: number;
      readonly lane?: string;
      readonly net?: number;
      readonly promotionId?: string;
      readonly shipping?: number;
      readonly tax?: number;
    };
    /** PriorPrice */
    readonly PriorPrice: {
      readonly amount: number | null;
      /** Format: date-time */
      readonly reductionStart: string;
      /** @description By which rule it was found, such as lowest_in_window. */
      readonly rule: string;
      /** Format: date-time */
      readonly windowStart: string;
    };
    /** @description RFC 9457 problem */
    readonly Problem: {
      /** @description What the code is about: ids, limits, fields. */
      readonly detail?: unknown;
      readonly requestId: string;
      readonly status: number;
      /** @description In the language of the request. */
      readonly title: string;
      /** @description Stable code, `module.code`. */
      readonly type: string;
    };
    /** ProductCard */
    readonly ProductCard: {
      /** @example prd_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      readonly isNew: boolean;
      /** @enum {unknown} */
      readonly kind: "simple" | "bundle";
      readonly picture: components["schemas"]["Picture"] | null;
      readonly price: components["schemas"]["OfferPrice"];
      readonly slug: string;
      readonly subtitle?: string;
      readonly swatchCount: number;
      readonly swatches: readonly {
        readonly color?: string;
        readonly label: string;
        readonly url?: string;
      }[];
      readonly title: string;
      readonly variantCount: number;
      readonly variantId: string | null;
      readonly vendor?: string;
    };
    /** ProductChange */
    readonly ProductChange: {
      readonly actor: string;
      /** Format: date-time */
      readonly changedAt: string;
      readonly fieldCount: number;
      /** @description The first 200. */
      readonly fields: readonly {
        readonly after?: unknown;
        readonly before?: unknown;
        /** @description `texts.fi.title`, `variants.var_1.sku`. */
        readonly path: string;
      }[];
      /** @enum {unknown} */
      readonly kind: "created" | "changed";
      readonly source: string;
      readonly version: number;
    };
    /** ProductCompleteness */
    readonly ProductCompleteness: {
      readonly channels: readonly components["schemas"]["ChannelCompleteness"][];
      /** @example prd_01kaf3t9c2m8x4r6v7w5 */
      readonly productId: string;
    };
    /** ProductCounts */
    readonly ProductCounts: {
      readonly active: number;
      readonly all: number;
      readonly archived: number;
      readonly draft: number;
    };
    /** ProductDetail */
    readonly ProductDetail: {
      readonly attributes: readonly {
        readonly code: string;
        readonly name: string;
        readonly swatch?: string;
        readonly value: string;
      }[];
      readonly breadcrumbs: readonly {
        /** @example cat_01kaf3t9c2m8x4r6v7w5 */
        readonly id: string;
        readonly name: string;
        readonly slug: string;
      }[];
      /** @description HTML of a safe, small set of elements. */
      readonly description: string;
      /** @example prd_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      /** @description schema.org, without addresses. */
      readonly jsonLd: {
        readonly [key: string]: unknown;
      };
      /** @enum {unknown} */
      readonly kind: "simple" | "bundle";
      readonly legal: {
        readonly guaranteeYears?: number;
        readonly ingredients?: string;
        readonly manufacturer?: {
          readonly address: string;
          readonly contact: string;
          /** @example FI */
          readonly country?: string;
          readonly name: string;
        };
        readonly originCountry?: string;
        readonly responsiblePerson?: {
          readonly address: string;
          readonly contact: string;
          /** @example FI */
          readonly country?: string;
          readonly name: string;
        };
        readonly safety?: string;
      };
      readonly media: readonly components["schemas"]["Picture"][];
      readonly options: readonly {
        readonly code: string;
        readonly name: string;
        readonly values: readonly {
          readonly code: string;
          readonly label: string;
          readonly swatch?: string;
        }[];
      }[];
      readonly price: components["schemas"]["OfferPrice"];
      readonly promotions: readonly {
        readonly description: string;
        readonly id: string;
        readonly name: string;
      }[];
      readonly related: readonly components["schemas"]["ProductCard"][];
      readonly seoDescription?: string;
      readonly seoTitle?: string;
      readonly slug: string;
      /** @description Its slug by language. */
      readonly slugs: {
        readonly [key: string]: string;
      };
      readonly subtitle?: string;
      readonly title: string;
      readonly variants: readonly components["schemas"]["VariantOffer"][];
      readonly vendor?: string;
    };
    /** ProductDocument */
    readonly ProductDocument: {
      readonly attributes?: readonly {
        /** @example chn_01kaf3t9c2m8x4r6v7w5 */
        readonly channelId?: string;
        readonly code: string;
        /** @enum {unknown} */
        readonly locale?: "en" | "fi" | "da" | "pl";
        readonly value: string | boolean | {
          readonly amount: number;
          readonly unit?: string;
        } | readonly string[];
      }[];
      readonly categories?: readonly string[];
      readonly compliance?: {
        /** @enum {unknown} */
        readonly gpsrExempt?: "food" | "medicine" | "plant_or_animal" | "antique" | "not_a_product";
        readonly guaranteeYears?: number;
        readonly ingredients?: string;
        readonly manufacturer?: {
          readonly address: string;
          readonly contact: string;
          /** @example FI */
          readonly country?: string;
          readonly name: string;
        };
        /** @example FI */
        readonly originCountry?: string;
        readonly responsiblePerson?: {
          readonly address: string;
          readonly contact: string;
          /** @example FI */
          readonly country?: string;
          readonly name: string;
        };
        readonly safety?: {
          readonly da?: string;
          readonly en?: string;
          readonly fi?: string;
          readonly pl?: string;
        };
      };
      readonly handle: string;
      /** @example prd_01kaf3t9c2m8x4r6v7w5 */
      readonly id?: string;
      /** @enum {unknown} */
      readonly kind?: "simple" | "bundle";
      readonly media?: readonly {
        readonly alt: {
          readonly da?: string;
          readonly en?: string;
          readonly fi?: string;
          readonly pl?: string;
        };
        /** @example ast_01kaf3t9c2m8x4r6v7w5 */
        readonly asset: string;
      }[];
      readonly options?: readonly {
        readonly code: string;
        readonly name: {
          readonly da?: string;
          readonly en?: string;
          readonly fi?: string;
          readonly pl?: string;
        };
        readonly values: readonly {
          readonly code: string;
          readonly label: {
            readonly da?: string;
            readonly en?: string;
            readonly fi?: string;
            readonly pl?: string;
          };
          readonly swatch?: string;
        }[];
      }[];
      readonly productType?: string;
      readonly publications?: readonly {
        /** @example chn_01kaf3t9c2m8x4r6v7w5 */
        readonly channelId: string;
        /** Format: date-time */
        readonly from?: string;
        /** Format: date-time */
        readonly until?: string;
      }[];
      /** @enum {unknown} */
      readonly state?: "draft" | "active" | "archived";
      readonly tags?: readonly string[];
      /** @enum {unknown} */
      readonly taxClass?: "standard" | "reduced" | "super_reduced" | "food" | "zero" | "exempt";
      readonly texts: {
        readonly da?: {
          readonly description?: string;
          readonly seoDescription?: string;
          readonly seoTitle?: string;
          readonly slug?: string;
          readonly subtitle?: string;
          readonly title: string;
        };
        readonly en?: {
          readonly description?: string;
          readonly seoDescription?: string;
          readonly seoTitle?: string;
          readonly slug?: string;
          readonly subtitle?: string;
          readonly title: string;
        };
        readonly fi?: {
          readonly description?: string;
          readonly seoDescription?: string;
          readonly seoTitle?: string;
          readonly slug?: string;
          readonly subtitle?: string;
          readonly title: string;
        };
        readonly pl?: {
          readonly description?: string;
          readonly seoDescription?: string;
          readonly seoTitle?: string;
          readonly slug?: string;
          readonly subtitle?: string;
          readonly title: string;
        };
      };
      /** @enum {unknown} */
      readonly unit?: "piece" | "gram" | "millilitre" | "millimetre";
      readonly variants: readonly {
        readonly attributes?: readonly {
          /** @example chn_01kaf3t9c2m8x4r6v7w5 */
          readonly channelId?: string;
          readonly code: string;
          /** @enum {unknown} */
          readonly locale?: "en" | "fi" | "da" | "pl";
          readonly value: string | boolean | {
            readonly amount: number;
            readonly unit?: string;
          } | readonly string[];
        }[];
        readonly components?: readonly {
          readonly quantity: number;
          readonly sku: string;
        }[];
        readonly content?: {
          readonly amount: number;
          /** @enum {unknown} */
          readonly unit: "ml" | "l" | "g" | "kg" | "m" | "piece";
        };
        readonly gtin?: string;
        /** @example var_01kaf3t9c2m8x4r6v7w5 */
        readonly id?: string;
        /** @example ast_01kaf3t9c2m8x4r6v7w5 */
        readonly media?: string;
        readonly options: {
          readonly [key: string]: string;
        };
        readonly requiresShipping?: boolean;
        readonly sku: string;
        /** @enum {unknown} */
        readonly state?: "active" | "archived";
        /** @enum {unknown} */
        readonly taxClass?: "standard" | "reduced" | "super_reduced" | "food" | "zero" | "exempt";
        readonly weightG?: number;
      }[];
      readonly vendor?: string;
    };
    /** ProductList */
    readonly ProductList: {
      readonly category: components["schemas"]["CategoryHead"] | null;
      readonly corrected: string | null;
      readonly facets: readonly components["schemas"]["Facet"][];
      readonly items: readonly components["schemas"]["ProductCard"][];
      readonly next: string | null;
      readonly priceRange: {
        /** @description Minor units of the currency. */
        readonly max: number;
        /** @description Minor units of the currency. */
        readonly min: number;
      } | null;
      /** @enum {unknown} */
      readonly sort: "relevance" | "popular" | "newest" | "price_up" | "price_down";
      readonly total: number;
    };
    /** ProductRow */
    readonly ProductRow: {
      readonly categoryIds: readonly string[];
      /** Format: date-time */
      readonly changedAt: string;
      /** @description Where it is published, now or at some time. */
      readonly channelIds: readonly string[];
      readonly color: string | null;
      /** Format: date-time */
      readonly createdAt: string;
      /** @description What is missing: `picture`, `title.fi`. */
      readonly gaps: readonly string[];
      readonly handle: string;
      /** @example prd_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      /** @enum {unknown} */
      readonly kind: "simple" | "bundle";
      readonly name: string;
      readonly productType: string;
      readonly sku: string | null;
      /** @enum {unknown} */
      readonly state: "draft" | "active" | "archived";
      readonly tags: readonly string[];
      /** @enum {unknown} */
      readonly taxClass: "standard" | "reduced" | "super_reduced" | "food" | "zero" | "exempt";
      readonly thumbnail: string | null;
      readonly variantCount: number;
      readonly vendor: string;
      readonly version: number;
    };
    /** ProductView */
    readonly ProductView: {
      readonly archivedVariants: number;
      /** @description Pictures of the product, its variants and swatches. */
      readonly assets: readonly components["schemas"]["Asset"][];
      /** Format: date-time */
      readonly changedAt: string;
      readonly channels: readonly components["schemas"]["ChannelCompleteness"][];
      /** Format: date-time */
      readonly createdAt: string;
      readonly document: components["schemas"]["ProductDocument"];
      /** @example prd_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      /** @description Its title in the first language that has one. */
      readonly name: string;
      /** @description The ETag. */
      readonly version: number;
    };
    /** Promotion */
    readonly Promotion: {
      readonly benefits: readonly components["schemas"]["PromotionBenefit"][];
      /** Format: date-time */
      readonly changedAt: string;
      /** @enum {unknown} */
      readonly class: "product" | "order" | "shipping";
      readonly code: string;
      readonly combinesWith: readonly ("product" | "order" | "shipping")[];
      /** @description All have to hold. */
      readonly conditions: readonly components["schemas"]["PromotionCondition"][];
      readonly couponRequired: boolean;
      /** Format: date-time */
      readonly createdAt: string;
      readonly description: {
        readonly da: string;
        readonly en: string;
        readonly fi: string;
        readonly pl: string;
      };
      readonly group: string | null;
      /** @example pmo_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      /** @description Part of the price that everybody sees, and of its history. */
      readonly isGeneral: boolean;
      /** @enum {unknown} */
      readonly lane: "pre" | "default" | "post";
      readonly limitPerCustomer: number | null;
      readonly limitTotal: number | null;
      readonly maxDiscount: {
        readonly CZK?: number;
        readonly DKK?: number;
        readonly EUR?: number;
        readonly GBP?: number;
        readonly NOK?: number;
        readonly PLN?: number;
        readonly SEK?: number;
        readonly USD?: number;
      } | null;
      /** @enum {unknown} */
      readonly mode: "stack" | "exclusive" | "best_of_group";
      readonly name: {
        readonly da: string;
        readonly en: string;
        readonly fi: string;
        readonly pl: string;
      };
      /** @description The lower number comes first. */
      readonly priority: number;
      /** @enum {unknown} */
      readonly state: "draft" | "scheduled" | "active" | "paused" | "ended";
      readonly stopAfter: boolean;
      /** @enum {unknown} */
      readonly switch: "draft" | "on" | "paused" | "ended";
      readonly targets: readonly components["schemas"]["LineCondition"][];
      readonly uses: number;
      readonly validFrom: string | null;
      readonly validUntil: string | null;
      readonly version: number;
    };
    /** PromotionBenefit */
    readonly PromotionBenefit: {
      /** @description Basis points. */
      readonly basisPoints: number;
      /** @constant */
      readonly kind: "percent";
      readonly maxPieces?: number | null;
    } | {
      readonly amounts: {
        readonly CZK?: number;
        readonly DKK?: number;
        readonly EUR?: number;
        readonly GBP?: number;
        readonly NOK?: number;
        readonly PLN?: number;
        readonly SEK?: number;
        readonly USD?: number;
      };
      /** @constant */
      readonly kind: "fixed_off_cart";
    } | {
      readonly amounts: {
        readonly CZK?: number;
        readonly DKK?: number;
        readonly EUR?: number;
        readonly GBP?: number;
        readonly NOK?: number;
        readonly PLN?: number;
        readonly SEK?: number;
        readonly USD?: number;
      };
      /** @constant */
      readonly kind: "fixed_off_item";
      readonly maxPieces?: number | null;
    } | {
      readonly amounts: {
        readonly CZK?: number;
        readonly DKK?: number;
        readonly EUR?: number;
        readonly GBP?: number;
        readonly NOK?: number;
        readonly PLN?: number;
        readonly SEK?: number;
        readonly USD?: number;
      };
      /** @constant */
      readonly kind: "fixed_price";
      readonly maxPieces?: number | null;
    } | {
      /** @description Basis points. */
      readonly basisPoints: number;
      readonly buy: number;
      readonly buyOf?: readonly components["schemas"]["LineCondition"][] | null;
      readonly get: number;
      /** @constant */
      readonly kind: "buy_x_get_y";
      readonly maxTimes?: number | null;
    } | {
      readonly every: number;
      readonly free: number;
      /** @constant */
      readonly kind: "cheapest_free";
      readonly maxTimes?: number | null;
    } | {
      /** @constant */
      readonly kind: "tiered_by_amount";
      readonly tiers: readonly {
        readonly amounts?: {
          readonly CZK?: number;
          readonly DKK?: number;
          readonly EUR?: number;
          readonly GBP?: number;
          readonly NOK?: number;
          readonly PLN?: number;
          readonly SEK?: number;
          readonly USD?: number;
        } | null;
        readonly basisPoints?: number | null;
        readonly from: {
          readonly CZK?: number;
          readonly DKK?: number;
          readonly EUR?: number;
          readonly GBP?: number;
          readonly NOK?: number;
          readonly PLN?: number;
          readonly SEK?: number;
          readonly USD?: number;
        };
      }[];
    } | {
      /** @constant */
      readonly kind: "tiered_by_quantity";
      readonly tiers: readonly {
        readonly amounts?: {
          readonly CZK?: number;
          readonly DKK?: number;
          readonly EUR?: number;
          readonly GBP?: number;
          readonly NOK?: number;
          readonly PLN?: number;
          readonly SEK?: number;
          readonly USD?: number;
        } | null;
        readonly basisPoints?: number | null;
        readonly from: number;
      }[];
    } | {
      readonly amounts: {
        readonly CZK?: number;
        readonly DKK?: number;
        readonly EUR?: number;
        readonly GBP?: number;
        readonly NOK?: number;
        readonly PLN?: number;
        readonly SEK?: number;
        readonly USD?: number;
      };
      /** @constant */
      readonly kind: "bundle_price";
      readonly maxTimes?: number | null;
      readonly slots: readonly {
        readonly of: readonly components["schemas"]["LineCondition"][];
        readonly quantity: number;
      }[];
    } | {
      /** @constant */
      readonly kind: "gift";
      readonly quantity: number;
      readonly variantIds: readonly string[];
    } | {
      /** @constant */
      readonly kind: "free_shipping";
      readonly methodIds?: readonly string[] | null;
    } | {
      /** @description Basis points. */
      readonly basisPoints: number;
      /** @constant */
      readonly kind: "shipping_percent";
      readonly methodIds?: readonly string[] | null;
    } | {
      readonly amounts: {
        readonly CZK?: number;
        readonly DKK?: number;
        readonly EUR?: number;
        readonly GBP?: number;
        readonly NOK?: number;
        readonly PLN?: number;
        readonly SEK?: number;
        readonly USD?: number;
      };
      /** @constant */
      readonly kind: "shipping_price";
      readonly methodIds?: readonly string[] | null;
    } | {
      readonly basisPoints: number;
      /** @constant */
      readonly kind: "points_multiplier";
    } | {
      /** @constant */
      readonly kind: "points_bonus";
      readonly points: number;
    };
    /** PromotionCondition */
    readonly PromotionCondition: {
      readonly atLeast?: number | null;
      readonly except?: boolean | null;
      /** @constant */
      readonly kind: "products";
      readonly productIds: readonly string[];
    } | {
      readonly atLeast?: number | null;
      readonly except?: boolean | null;
      /** @constant */
      readonly kind: "variants";
      readonly variantIds: readonly string[];
    } | {
      readonly atLeast?: number | null;
      readonly categoryIds: readonly string[];
      readonly except?: boolean | null;
      /** @constant */
      readonly kind: "categories";
    } | {
      readonly atLeast?: number | null;
      readonly except?: boolean | null;
      /** @constant */
      readonly kind: "attribute";
      readonly name: string;
      readonly values: readonly string[];
    } | {
      readonly atLeast?: number | null;
      readonly except?: boolean | null;
      /** @constant */
      readonly kind: "line_quantity";
      readonly max?: number | null;
      readonly min: number;
    } | {
      readonly atLeast?: number | null;
      readonly except?: boolean | null;
      /** @constant */
      readonly kind: "line_price";
      readonly max?: {
        readonly CZK?: number;
        readonly DKK?: number;
        readonly EUR?: number;
        readonly GBP?: number;
        readonly NOK?: number;
        readonly PLN?: number;
        readonly SEK?: number;
        readonly USD?: number;
      } | null;
      readonly min?: {
        readonly CZK?: number;
        readonly DKK?: number;
        readonly EUR?: number;
        readonly GBP?: number;
        readonly NOK?: number;
        readonly PLN?: number;
        readonly SEK?: number;
        readonly USD?: number;
      } | null;
    } | {
      readonly atLeast?: number | null;
      readonly except?: boolean | null;
      /** @constant */
      readonly kind: "fulfillment";
      readonly methods: readonly string[];
    } | {
      readonly atLeast?: number | null;
      readonly except?: boolean | null;
      /** @constant */
      readonly kind: "regular_price";
    } | {
      /** @constant */
      readonly kind: "cart_subtotal";
      readonly max?: {
        readonly CZK?: number;
        readonly DKK?: number;
        readonly EUR?: number;
        readonly GBP?: number;
        readonly NOK?: number;
        readonly PLN?: number;
        readonly SEK?: number;
        readonly USD?: number;
      } | null;
      readonly min?: {
        readonly CZK?: number;
        readonly DKK?: number;
        readonly EUR?: number;
        readonly GBP?: number;
        readonly NOK?: number;
        readonly PLN?: number;
        readonly SEK?: number;
        readonly USD?: number;
      } | null;
      readonly of?: readonly components["schemas"]["LineCondition"][] | null;
    } | {
      /** @constant */
      readonly kind: "cart_quantity";
      readonly max?: number | null;
      readonly min?: number | null;
      readonly of?: readonly components["schemas"]["LineCondition"][] | null;
    } | {
      readonly groupIds: readonly string[];
      /** @constant */
      readonly kind: "customer_group";
    } | {
      readonly companyIds: readonly string[];
      /** @constant */
      readonly kind: "company";
    } | {
      /** @constant */
      readonly kind: "segment";
      readonly segmentIds: readonly string[];
    } | {
      /** @constant */
      readonly kind: "loyalty_tier";
      readonly tiers: readonly string[];
    } | {
      /** @constant */
      readonly kind: "first_order";
    } | {
      /** @constant */
      readonly kind: "signed_in";
    } | {
      readonly channelIds: readonly string[];
      /** @constant */
      readonly kind: "channel";
    } | {
      /** @constant */
      readonly kind: "location";
      readonly locationIds: readonly string[];
    } | {
      readonly countries: readonly string[];
      /** @constant */
      readonly kind: "country";
    } | {
      readonly currencies: readonly ("EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD")[];
      /** @constant */
      readonly kind: "currency";
    } | {
      /** @constant */
      readonly kind: "shipping_method";
      readonly methodIds: readonly string[];
    } | {
      readonly from?: string | null;
      /** @constant */
      readonly kind: "time_window";
      readonly until?: string | null;
      readonly weekdays?: readonly number[] | null;
      /** @example Europe/Helsinki */
      readonly zone: string;
    };
    /** PromotionReason */
    readonly PromotionReason: {
      /** @example min_amount_not_met */
      readonly code: string;
      readonly coupon?: string;
      readonly excess?: number;
      readonly from?: number;
      readonly kind?: string;
      readonly limit?: number;
      readonly max?: number;
      readonly min?: number;
      readonly missing?: number;
      readonly of?: string;
      readonly promotionId?: string;
      readonly slot?: number;
      readonly state?: string;
      readonly until?: number;
    };
    /** PromotionUsage */
    readonly PromotionUsage: {
      readonly coupons: {
        readonly issued: number;
        readonly used: number;
      };
      readonly customers: number;
      readonly days: readonly {
        /** @enum {unknown} */
        readonly currency: "EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD";
        /** @description UTC date. */
        readonly day: string;
        readonly discount: number;
        readonly uses: number;
      }[];
      /** @example pmo_01kaf3t9c2m8x4r6v7w5 */
      readonly promotionId: string;
      readonly redeemed: number;
      readonly released: number;
      readonly reserved: number;
    };
    /** PromotionUse */
    readonly PromotionUse: {
      /** @example chn_01kaf3t9c2m8x4r6v7w5 */
      readonly channelId: string;
      readonly couponId: string | null;
      /** @enum {unknown} */
      readonly currency: "EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD";
      readonly discount: number;
      /** @example use_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      readonly personId: string | null;
      /** @example pmo_01kaf3t9c2m8x4r6v7w5 */
      readonly promotionId: string;
      readonly reference: string;
      /** Format: date-time */
      readonly reservedAt: string;
      readonly settledAt: string | null;
      /** @enum {unknown} */
      readonly state: "reserved" | "redeemed" | "released";
    };
    /** Quote */
    readonly Quote: {
      /** Format: date-time */
      readonly at: string;
      readonly cart: components["schemas"]["PricedCart"];
      readonly lines: readonly {
        readonly id: string;
        /** @description Unit price without sale lists. */
        readonly regular: number;
        readonly rowId: string;
        readonly sku: string;
        /** @example var_01kaf3t9c2m8x4r6v7w5 */
        readonly variantId: string;
      }[];
      readonly promotions: readonly {
        readonly code: string;
        readonly description: string;
        /** @example pmo_01kaf3t9c2m8x4r6v7w5 */
        readonly id: string;
        readonly name: string;
      }[];
    };
    /** QuoteRequest */
    readonly QuoteRequest: {
      /** Format: date-time */
      readonly at?: string;
      /** @example chn_01kaf3t9c2m8x4r6v7w5 */
      readonly channelId: string;
      /** @example FI */
      readonly country?: string;
      readonly coupons?: readonly string[];
      readonly customer?: {
        /** @example com_01kaf3t9c2m8x4r6v7w5 */
        readonly companyId?: string;
        readonly groupIds?: readonly string[];
        /** @example per_01kaf3t9c2m8x4r6v7w5 */
        readonly id?: string;
        readonly loyaltyTier?: string;
        readonly orderCount?: number;
        readonly segmentIds?: readonly string[];
        readonly signedIn?: boolean;
      };
      readonly lines: readonly {
        readonly fulfillment?: string;
        readonly id?: string;
        readonly quantity: number;
        readonly sku: string;
      }[];
      /** @example loc_01kaf3t9c2m8x4r6v7w5 */
      readonly locationId?: string;
      readonly shipping?: readonly {
        readonly amount: number;
        readonly id: string;
        readonly methodId: string;
      }[];
    };
    /** Receiving */
    readonly Receiving: {
      /** Format: date-time */
      readonly changedAt: string;
      /** @example chn_01kaf3t9c2m8x4r6v7w5 */
      readonly channelId: string;
      readonly code: string | null;
      /** @example 2026-12-24 */
      readonly dueOn: string;
      readonly holdUntil: string | null;
      /** @example ful_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      readonly kind: "carry_out" | "pickup" | "delivery";
      readonly lines: readonly {
        readonly detail: string | null;
        /** @example oln_01kaf3t9c2m8x4r6v7w5 */
        readonly orderLineId: string;
        readonly quantity: number;
        readonly sku: string;
        readonly title: string;
        /** @example var_01kaf3t9c2m8x4r6v7w5 */
        readonly variantId: string;
      }[];
      readonly locationId: string | null;
      readonly option: {
        readonly id: string;
        readonly name: string;
      } | null;
      /** @example ord_01kaf3t9c2m8x4r6v7w5 */
      readonly orderId: string;
      readonly orderNumber: string;
      readonly state: "requested" | "accepted" | "picking" | "packed" | "shipped" | "delivered" | "ready" | "collected" | "handed_out" | "canceled";
      readonly tracking: {
        readonly carrier: string | null;
        readonly number: string | null;
        readonly url: string | null;
      } | null;
    };
    /** Receivings */
    readonly Receivings: {
      readonly items: readonly components["schemas"]["Receiving"][];
    };
    /** Refund */
    readonly Refund: {
      readonly amount: number;
      /** Format: date-time */
      readonly createdAt: string;
      /** @example rfd_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      readonly problem: string | null;
      readonly reason: string;
      readonly state: "pending" | "done" | "failed";
      readonly tenderId: string | null;
    };
    /** SavedAddress */
    readonly SavedAddress: {
      readonly address: {
        readonly city: string;
        /** @example FI */
        readonly country: string;
        readonly lines: readonly string[];
        readonly postalCode: string;
        readonly region: string | null;
      };
      /** Format: date-time */
      readonly createdAt: string;
      /** @example adr_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      /** @description The one that a checkout begins with. */
      readonly isDefault: boolean;
      /** @description What the shopper calls it; empty where nothing. */
      readonly label: string;
      readonly version: number;
    };
    /** SavedAddresses */
    readonly SavedAddresses: {
      readonly items: readonly components["schemas"]["SavedAddress"][];
    };
    /** SavedImportMapping */
    readonly SavedImportMapping: {
      readonly columns: {
        readonly [key: string]: string | null;
      };
      /** Format: date-time */
      readonly createdAt: string;
      /** @enum {unknown} */
      readonly format: "own_csv" | "own_jsonl" | "shopify_products" | "shopify_inventory" | "woocommerce" | "magento" | "square" | "saleor" | "commercetools_products" | "commercetools_stock" | "shades" | "barcodes" | "google_feed" | "prices" | "stock";
      /** @example map_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      readonly name: string;
    };
    /** ScheduledChange */
    readonly ScheduledChange: {
      readonly amount: number | null;
      /** Format: date-time */
      readonly at: string;
      /** @enum {unknown} */
      readonly change: "begins" | "ends";
      readonly currency: ("EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD") | null;
      readonly id: string;
      /** @description Of the list or promotion; the SKU of a price. */
      readonly name: string;
      readonly variantId: string | null;
      /** @enum {unknown} */
      readonly what: "price" | "list" | "promotion";
    };
    /** SearchMiss */
    readonly SearchMiss: {
      /** @example chn_01kaf3t9c2m8x4r6v7w5 */
      readonly channelId: string;
      readonly count: number;
      /** Format: date-time */
      readonly firstAt: string;
      /** Format: date-time */
      readonly lastAt: string;
      /** @enum {unknown} */
      readonly locale: "en" | "fi" | "da" | "pl";
      readonly words: string;
    };
    /** SharedList */
    readonly SharedList: {
      /** @example chn_01kaf3t9c2m8x4r6v7w5 */
      readonly channelId: string;
      /** Format: date-time */
      readonly expiresAt: string;
      readonly items: readonly components["schemas"]["KeptItem"][];
      readonly kind: "cart" | "wishlist";
    };
    /** ShareLink */
    readonly ShareLink: {
      /** Format: date-time */
      readonly expiresAt: string;
      readonly token: string;
      readonly url: string;
    };
    /** Simulation */
    readonly Simulation: {
      readonly difference: number;
      readonly with: components["schemas"]["Quote"];
      readonly without: components["schemas"]["Quote"];
    };
    /** StockCount */
    readonly StockCount: {
      readonly blind: boolean;
      /** Format: date-time */
      readonly changedAt: string;
      readonly counted: number;
      /** Format: date-time */
      readonly createdAt: string;
      readonly createdBy: string;
      /** @example cnt_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      readonly lines: readonly {
        readonly counted: number | null;
        readonly countedAt: string | null;
        readonly countedBy: string | null;
        readonly expected: number | null;
        /** @description Differs by more than is borne: count once more. */
        readonly recount: boolean;
        /** @description How often it was counted. */
        readonly rounds: number;
        readonly sku: string;
        readonly title: string;
        readonly variance: number | null;
        /** @example var_01kaf3t9c2m8x4r6v7w5 */
        readonly variantId: string;
      }[];
      /** @example loc_01kaf3t9c2m8x4r6v7w5 */
      readonly locationId: string;
      readonly note: string;
      readonly state: "requested" | "counting" | "counted" | "reviewed" | "completed" | "canceled";
      readonly tolerance: number;
      readonly variants: number;
      readonly version: number;
      readonly wholeLocation: boolean;
    };
    /** StockCountSummary */
    readonly StockCountSummary: {
      readonly blind: boolean;
      /** Format: date-time */
      readonly changedAt: string;
      readonly counted: number;
      /** Format: date-time */
      readonly createdAt: string;
      readonly createdBy: string;
      /** @example cnt_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      /** @example loc_01kaf3t9c2m8x4r6v7w5 */
      readonly locationId: string;
      readonly note: string;
      readonly state: "requested" | "counting" | "counted" | "reviewed" | "completed" | "canceled";
      readonly tolerance: number;
      readonly variants: number;
      readonly version: number;
      readonly wholeLocation: boolean;
    };
    /** StockDay */
    readonly StockDay: {
      readonly closing: number;
      /** @example 2026-12-24 */
      readonly day: string;
      readonly other: number;
      readonly received: number;
      readonly returned: number;
      readonly sold: number;
    };
    /** StockDetail */
    readonly StockDetail: {
      readonly backorderKind: "backorder" | "preorder";
      readonly backorderLimit: number;
      readonly backorderLocationId: string | null;
      readonly expectedOn: string | null;
      readonly fences: readonly components["schemas"]["StockFence"][];
      readonly inbound: readonly components["schemas"]["Inbound"][];
      readonly isBundle: boolean;
      readonly levels: readonly components["schemas"]["StockLevel"][];
      readonly lots: readonly components["schemas"]["StockLot"][];
      readonly lowStockAt: number | null;
      readonly safetyStock: number;
      readonly serials: readonly components["schemas"]["StockSerial"][];
      readonly sku: string;
      readonly title: string;
      /** @description False: it is sold without limit. */
      readonly tracked: boolean;
      readonly tracking: "quantity" | "lot" | "serial";
      /** @example var_01kaf3t9c2m8x4r6v7w5 */
      readonly variantId: string;
      readonly version: number;
    };
    /** StockFence */
    readonly StockFence: {
      /** @example chn_01kaf3t9c2m8x4r6v7w5 */
      readonly channelId: string;
      /** @example loc_01kaf3t9c2m8x4r6v7w5 */
      readonly locationId: string;
      readonly quantity: number;
    };
    /** StockHistory */
    readonly StockHistory: {
      readonly items: readonly components["schemas"]["StockDay"][];
    };
    /** StockLevel */
    readonly StockLevel: {
      /** @description On hand less what is promised or unavailable; below zero what is owed. */
      readonly available: number;
      /** Format: date-time */
      readonly changedAt: string;
      readonly committed: number;
      readonly incoming: number;
      /** @example loc_01kaf3t9c2m8x4r6v7w5 */
      readonly locationId: string;
      readonly lowStockAt: number | null;
      /** @description All that lie there: available, promised and unavailable. */
      readonly onHand: number;
      readonly reserved: number;
      readonly safetyStock: number;
      readonly unavailable: number;
      /** @example var_01kaf3t9c2m8x4r6v7w5 */
      readonly variantId: string;
      /** @description Grows with every change of the pieces that lie there. */
      readonly version: number;
    };
    /** StockLot */
    readonly StockLot: {
      /** @description Expired or taken out of sale. */
      readonly blocked: boolean;
      readonly code: string;
      readonly expiresOn: string | null;
      /** @example lot_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      /** @example loc_01kaf3t9c2m8x4r6v7w5 */
      readonly locationId: string;
      readonly onHand: number;
    };
    /** StockMovement */
    readonly StockMovement: {
      readonly actor: string;
      /** Format: date-time */
      readonly at: string;
      /** @description What it did to the pieces on hand; 0 where it marks. */
      readonly change: number;
      /** @example mov_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      /** @enum {unknown} */
      readonly kind: "received" | "returned" | "transferred_in" | "shipped" | "transferred_out" | "written_off" | "adjusted" | "counted" | "allocated" | "released" | "damaged" | "restored";
      /** @example loc_01kaf3t9c2m8x4r6v7w5 */
      readonly locationId: string;
      readonly lot: string | null;
      readonly orderId: string | null;
      readonly quantity: number;
      readonly reason: string | null;
      readonly reference: string | null;
      readonly serials: readonly string[];
      readonly sku: string;
      readonly title: string;
      /** @example var_01kaf3t9c2m8x4r6v7w5 */
      readonly variantId: string;
    };
    /** StockNear */
    readonly StockNear: {
      readonly deliverable: number;
      readonly elsewhere: number;
      readonly here: number;
      /** @description The nearest stores that have it, at most three. */
      readonly near: readonly {
        readonly available: number;
        /** @example loc_01kaf3t9c2m8x4r6v7w5 */
        readonly locationId: string;
        readonly name: string;
      }[];
      /** @description False: sold without counting. */
      readonly tracked: boolean;
      /** @example var_01kaf3t9c2m8x4r6v7w5 */
      readonly variantId: string;
    };
    /** StockReservation */
    readonly StockReservation: {
      /** Format: date-time */
      readonly at: string;
      readonly channelId: string | null;
      readonly expiresAt: string | null;
      /** @example rsv_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      /** @example loc_01kaf3t9c2m8x4r6v7w5 */
      readonly locationId: string;
      readonly open: number;
      readonly orderId: string | null;
      readonly orderLineId: string | null;
      readonly quantity: number;
      /** @description The cart, order or transfer that they are kept for. */
      readonly reference: string;
      readonly state: "held" | "committed" | "done" | "released" | "expired";
      /** @example var_01kaf3t9c2m8x4r6v7w5 */
      readonly variantId: string;
    };
    /** StockRow */
    readonly StockRow: {
      /** @description On hand less what is promised or unavailable; below zero what is owed. */
      readonly available: number;
      /** Format: date-time */
      readonly changedAt: string;
      readonly committed: number;
      readonly incoming: number;
      /** @example loc_01kaf3t9c2m8x4r6v7w5 */
      readonly locationId: string;
      readonly lowStockAt: number | null;
      /** @description All that lie there: available, promised and unavailable. */
      readonly onHand: number;
      readonly reserved: number;
      readonly safetyStock: number;
      readonly sku: string;
      readonly standing: "fine" | "low" | "out" | "owed";
      readonly title: string;
      readonly unavailable: number;
      /** @example var_01kaf3t9c2m8x4r6v7w5 */
      readonly variantId: string;
      /** @description Grows with every change of the pieces that lie there. */
      readonly version: number;
    };
    /** StockSerial */
    readonly StockSerial: {
      /** Format: date-time */
      readonly changedAt: string;
      readonly locationId: string | null;
      readonly serial: string;
      readonly state: "in_stock" | "in_transit" | "shipped" | "gone";
    };
    /** StockSettingOutcome */
    readonly StockSettingOutcome: {
      readonly code?: "stock_changed" | "unknown_variant" | "unknown_location" | "is_a_bundle" | "lots_needed" | "serials_needed" | "serial_taken";
      readonly onHand: number | null;
      readonly outcome: "changed" | "unchanged" | "refused";
    };
    /** StockSettingReport */
    readonly StockSettingReport: {
      /** @description One per row, in order. */
      readonly outcomes: readonly components["schemas"]["StockSettingOutcome"][];
    };
    /** Store */
    readonly Store: {
      readonly address: {
        readonly city: string;
        /** @example FI */
        readonly country: string;
        readonly lines: readonly string[];
        readonly postalCode: string;
        readonly region: string | null;
      };
      readonly brandIds: readonly string[];
      readonly code: string;
      readonly cutOffs: {
        /** @example 10:00 */
        readonly pickup?: string;
        /** @example 10:00 */
        readonly shipping?: string;
      };
      readonly directions: {
        readonly da: string;
        readonly en: string;
        readonly fi: string;
        readonly pl: string;
      } | null;
      readonly distanceM: number | null;
      readonly email: string | null;
      /** @example loc_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      /** @enum {unknown} */
      readonly kind: "store" | "warehouse" | "service_point";
      readonly latitude: number;
      readonly longitude: number;
      readonly name: string;
      readonly opening: {
        readonly label: {
          readonly da: string;
          readonly en: string;
          readonly fi: string;
          readonly pl: string;
        } | null;
        readonly open: boolean;
        readonly opensAt: string | null;
        readonly until: string | null;
      };
      readonly phone: string | null;
      readonly services: readonly ("pickup" | "return" | "ship_from" | "reserve" | "repair" | "order_ahead" | "consultation")[];
      /** @enum {unknown} */
      readonly state: "active" | "paused" | "archived";
      /**
       * @description IANA time zone.
       * @example Europe/Helsinki
       */
      readonly zone: string;
    };
    /** StoreCredit */
    readonly StoreCredit: {
      readonly balance: number;
      /** @enum {unknown} */
      readonly currency: "EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD";
      readonly id: string | null;
      readonly transfers: readonly components["schemas"]["AccountTransfer"][];
    };
    /** StoreDetail */
    readonly StoreDetail: {
      readonly address: {
        readonly city: string;
        /** @example FI */
        readonly country: string;
        readonly lines: readonly string[];
        readonly postalCode: string;
        readonly region: string | null;
      };
      readonly brandIds: readonly string[];
      readonly code: string;
      readonly cutOffs: {
        /** @example 10:00 */
        readonly pickup?: string;
        /** @example 10:00 */
        readonly shipping?: string;
      };
      readonly directions: {
        readonly da: string;
        readonly en: string;
        readonly fi: string;
        readonly pl: string;
      } | null;
      readonly email: string | null;
      readonly hours: {
        readonly regular: readonly {
          /** @description Not later than `opens`: on the next day. 24:00 is midnight. */
          readonly closes: string;
          readonly days: readonly ("mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun")[];
          /** @example 10:00 */
          readonly opens: string;
        }[];
        readonly seasons: readonly {
          /** @example 2026-12-24 */
          readonly from: string;
          readonly label: {
            readonly da: string;
            readonly en: string;
            readonly fi: string;
            readonly pl: string;
          };
          readonly spans: readonly {
            /** @description Not later than `opens`: on the next day. 24:00 is midnight. */
            readonly closes: string;
            readonly days: readonly ("mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun")[];
            /** @example 10:00 */
            readonly opens: string;
          }[];
          /** @example 2026-12-24 */
          readonly through: string;
        }[];
      };
      /** @example loc_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      /** @description schema.org Store, to be put into the page. */
      readonly jsonLd: unknown;
      /** @enum {unknown} */
      readonly kind: "store" | "warehouse" | "service_point";
      readonly latitude: number;
      readonly longitude: number;
      readonly name: string;
      readonly opening: {
        readonly label: {
          readonly da: string;
          readonly en: string;
          readonly fi: string;
          readonly pl: string;
        } | null;
        readonly open: boolean;
        readonly opensAt: string | null;
        readonly until: string | null;
      };
      readonly phone: string | null;
      readonly services: readonly ("pickup" | "return" | "ship_from" | "reserve" | "repair" | "order_ahead" | "consultation")[];
      readonly specialDays: readonly {
        /** @example 2026-12-24 */
        readonly date: string;
        readonly label: {
          readonly da: string;
          readonly en: string;
          readonly fi: string;
          readonly pl: string;
        };
        readonly spans: readonly {
          /** @description Not later than `opens`: on the next day. 24:00 is midnight. */
          readonly closes: string;
          /** @example 10:00 */
          readonly opens: string;
        }[];
      }[];
      /** @enum {unknown} */
      readonly state: "active" | "paused" | "archived";
      /** @description Today and the six days after it. */
      readonly week: readonly {
        /** @example 2026-12-24 */
        readonly date: string;
        readonly label: {
          readonly da: string;
          readonly en: string;
          readonly fi: string;
          readonly pl: string;
        } | null;
        readonly spans: readonly {
          /** @description Not later than `opens`: on the next day. 24:00 is midnight. */
          readonly closes: string;
          /** @example 10:00 */
          readonly opens: string;
        }[];
        /** @enum {unknown} */
        readonly weekday: "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun";
      }[];
      /**
       * @description IANA time zone.
       * @example Europe/Helsinki
       */
      readonly zone: string;
    };
    /** Storefront */
    readonly Storefront: {
      readonly brand: {
        readonly code: string;
        /** @example brd_01kaf3t9c2m8x4r6v7w5 */
        readonly id: string;
        readonly legalEntity: {
          readonly address: {
            readonly city: string;
            /** @example FI */
            readonly country: string;
            readonly lines: readonly string[];
            readonly postalCode: string;
            readonly region: string | null;
          };
          /** Format: email */
          readonly email: string;
          readonly name: string;
          readonly phone: string | null;
          /**
           * @example FI12345678
           * @example PL5252248481
           */
          readonly vatId: string;
        };
        readonly name: string;
      };
      /** @example brd_01kaf3t9c2m8x4r6v7w5 */
      readonly brandId: string;
      readonly code: string;
      /** @example FI */
      readonly country: string;
      readonly css: string | null;
      /** @enum {unknown} */
      readonly currency: "EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD";
      /** @enum {unknown} */
      readonly defaultLocale: "en" | "fi" | "da" | "pl";
      readonly deliveryMethods: readonly ("carry_out" | "pickup" | "delivery" | "ship_from_store")[];
      readonly hash: string | null;
      readonly host: string | null;
      /** @example chn_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      /** @enum {unknown} */
      readonly kind: "web" | "app" | "store" | "call_center" | "social" | "chat" | "marketplace" | "agent" | "b2b";
      readonly locales: readonly ("en" | "fi" | "da" | "pl")[];
      readonly locationId: string | null;
      readonly name: {
        readonly da: string;
        readonly en: string;
        readonly fi: string;
        readonly pl: string;
      };
      /** @description Empty: the root. */
      readonly path: string;
      readonly paymentMethods: readonly ("card" | "cash" | "gift_card" | "store_credit" | "points" | "invoice" | "mobilepay" | "blik")[];
      readonly pricesIncludeTax: boolean;
      readonly settings: {
        readonly announcement?: {
          readonly da: string;
          readonly en: string;
          readonly fi: string;
          readonly pl: string;
        };
        /** Format: email */
        readonly contactEmail?: string;
        /** @example +358401234567 */
        readonly contactPhone?: string;
      };
      /** @enum {unknown} */
      readonly state: "active" | "paused" | "archived";
      /** @example FI */
      readonly taxZone: string;
    };
    /** Suggestions */
    readonly Suggestions: {
      readonly categories: readonly {
        readonly count: number;
        readonly name: string;
        readonly slug: string;
      }[];
      readonly completions: readonly string[];
      readonly products: readonly components["schemas"]["ProductCard"][];
    };
    /** Synonym */
    readonly Synonym: {
      /** @description Whether a synonym also finds what the term finds. */
      readonly bothWays: boolean;
      /** Format: date-time */
      readonly changedAt: string;
      /** @example syn_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      /** @enum {unknown} */
      readonly locale: "en" | "fi" | "da" | "pl";
      readonly synonyms: readonly string[];
      readonly term: string;
      readonly version: number;
    };
    /** TaxRate */
    readonly TaxRate: {
      /** @description 2550 is 25.5 %. */
      readonly basisPoints: number;
      /** @example FI */
      readonly country: string;
      /** @description Where it is written. */
      readonly source: string;
      readonly taxClass: string;
      /** @description Local date. */
      readonly validFrom: string;
      readonly validUntil: string | null;
    };
    /** Tender */
    readonly Tender: {
      readonly amount: number;
      readonly captured: number;
      readonly change: number;
      /** Format: date-time */
      readonly changedAt: string;
      /** Format: date-time */
      readonly createdAt: string;
      /** @example tnd_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      readonly kind: "card" | "terminal" | "cash" | "gift_card" | "store_credit";
      /** @description Such as `Visa •• 4242`; empty where there is nothing to say. */
      readonly label: string;
      /** @description True: no money moves. */
      readonly practice: boolean;
      readonly problem: string | null;
      readonly refunded: number;
      readonly state: "pending" | "authorized" | "taken" | "captured" | "declined" | "released" | "failed";
      readonly step: ({
        /** @constant */
        readonly kind: "redirect";
        /** @description Open it in the browser. */
        readonly path: string;
      } | {
        /** @constant */
        readonly kind: "reader";
        readonly readerId: string;
      }) | null;
    };
    /** TillDesk */
    readonly TillDesk: {
      /** @example chn_01kaf3t9c2m8x4r6v7w5 */
      readonly channelId: string;
      /** @enum {unknown} */
      readonly currency: "EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD";
      /** @example dev_01kaf3t9c2m8x4r6v7w5 */
      readonly deviceId: string;
      readonly held: number;
      readonly last: components["schemas"]["TillSale"] | null;
      /** @example loc_01kaf3t9c2m8x4r6v7w5 */
      readonly locationId: string;
      readonly sale: components["schemas"]["TillSale"] | null;
      /** @description To be followed at /v1/live: sales of the store. */
      readonly topic: string;
    };
    /** TillSale */
    readonly TillSale: {
      /** @description Who touched it last: `staff:stf_…`. */
      readonly by: string;
      /** @example crt_01kaf3t9c2m8x4r6v7w5 */
      readonly cartId: string;
      /** @description Pieces, as it was parked or paid. */
      readonly count: number;
      /** @enum {unknown} */
      readonly currency: "EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD";
      readonly customer: string | null;
      /** @example dev_01kaf3t9c2m8x4r6v7w5 */
      readonly deviceId: string;
      readonly heldAt: string | null;
      /** @example sal_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      /** @example loc_01kaf3t9c2m8x4r6v7w5 */
      readonly locationId: string;
      readonly name: string | null;
      /** Format: date-time */
      readonly openedAt: string;
      readonly orderId: string | null;
      readonly orderNumber: string | null;
      readonly settledAt: string | null;
      readonly state: "open" | "held" | "done" | "discarded";
      /** @description Its shopper handed the cart over, and sees it still. */
      readonly taken: boolean;
      readonly total: number;
      readonly version: number;
    };
    /** TouchedLine */
    readonly TouchedLine: {
      /** @description How many pieces this write has put in or taken out. */
      readonly added: number;
      /** @example lin_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      readonly options: readonly {
        readonly name: string;
        readonly value: string;
      }[];
      readonly picture: components["schemas"]["LinePicture"] | null;
      /** @example prd_01kaf3t9c2m8x4r6v7w5 */
      readonly productId: string;
      /** @description Now in the line; 0 where it was taken out. */
      readonly quantity: number;
      readonly sku: string;
      readonly slug: string | null;
      readonly title: string;
      readonly unit: number;
      /** @example var_01kaf3t9c2m8x4r6v7w5 */
      readonly variantId: string;
    };
    /** UndoReport */
    readonly UndoReport: {
      /** @description Products, or fields of them, that changed again since. */
      readonly skipped: readonly {
        readonly errors: readonly components["schemas"]["DocumentError"][];
        /** @example prd_01kaf3t9c2m8x4r6v7w5 */
        readonly productId: string;
      }[];
      readonly undone: number;
    };
    /** VariantOffer */
    readonly VariantOffer: {
      /** @description Minor units of the currency. */
      readonly amount: number;
      readonly gtin?: string;
      /** @example var_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      readonly picture?: number;
      /** @description Minor units of the currency. */
      readonly prior?: number;
      readonly sku: string;
      readonly unitPrice?: {
        /** @description Minor units of the currency. */
        readonly amount: number;
        /**
         * @example 1 l
         * @example 100 g
         */
        readonly per: string;
      };
      readonly values: readonly number[];
    };
    /** VariantRow */
    readonly VariantRow: {
      /** Format: date-time */
      readonly changedAt: string;
      readonly gtin: string | null;
      /** @example var_01kaf3t9c2m8x4r6v7w5 */
      readonly id: string;
      /** @description The chosen values, in the language asked for. */
      readonly labels: readonly string[];
      readonly options: {
        readonly [key: string]: string;
      };
      readonly position: number;
      readonly productHandle: string;
      /** @example prd_01kaf3t9c2m8x4r6v7w5 */
      readonly productId: string;
      readonly productName: string;
      /** @enum {unknown} */
      readonly productState: "draft" | "active" | "archived";
      readonly productVersion: number;
      readonly sku: string;
      /** @enum {unknown} */
      readonly state: "active" | "archived";
      /** @enum {unknown} */
      readonly taxClass: "standard" | "reduced" | "super_reduced" | "food" | "zero" | "exempt";
      readonly thumbnail: string | null;
      readonly vendor: string;
      readonly weightG: number | null;
    };
    /** WaysUpdate */
    readonly WaysUpdate: {
      readonly fulfillment: {
        /** @constant */
        readonly kind: "carry_out";
      } | {
        /** @example 2026-12-24 */
        readonly day: string;
        /** @constant */
        readonly kind: "pickup";
        /** @example loc_01kaf3t9c2m8x4r6v7w5 */
        readonly locationId: string;
      } | {
        /** @constant */
        readonly kind: "delivery";
      };
      readonly lineIds?: readonly string[];
    };
    /** WindowState */
    readonly WindowState: {
      /** @description Products shown, counted once per channel. */
      readonly offers: number;
      readonly rebuild: null | {
        readonly done: number;
        readonly finishedAt: string | null;
        /** Format: date-time */
        readonly startedAt: string;
        readonly total: number;
      };
      /** @description Products that are to be worked out anew. */
      readonly waiting: number;
    };
  };
  responses: {
    /** @description `carts.cart_full`: The cart is full */
    readonly "carts.cart_full": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `carts.cart_full`: The cart is full
     *
     *     `carts.frozen`: This cart is being paid for right now
     *
     *     `carts.not_changeable`: This cart cannot be changed any more
     *
     *     `carts.not_enough`: There are not that many left
     *
     *     `carts.not_for_sale`: This article is not sold here
     *
     *     `carts.option_not_offered`: This way of delivery is not offered to this address
     *
     *     `carts.way_not_possible`: The article cannot reach you this way
     */
    readonly "carts.cart_full-carts.frozen-carts.not_changeable-carts.not_enough-carts.not_for_sale-carts.option_not_offered-carts.way_not_possible": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `carts.cart_full`: The cart is full
     *
     *     `carts.frozen`: This cart is being paid for right now
     *
     *     `carts.not_changeable`: This cart cannot be changed any more
     *
     *     `carts.not_enough`: There are not that many left
     *
     *     `carts.not_for_sale`: This article is not sold here
     *
     *     `carts.way_not_possible`: The article cannot reach you this way
     */
    readonly "carts.cart_full-carts.frozen-carts.not_changeable-carts.not_enough-carts.not_for_sale-carts.way_not_possible": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `carts.cart_full`: The cart is full
     *
     *     `carts.frozen`: This cart is being paid for right now
     *
     *     `carts.not_changeable`: This cart cannot be changed any more
     *
     *     `carts.not_enough`: There are not that many left
     *
     *     `carts.not_for_sale`: This article is not sold here
     *
     *     `carts.way_not_possible`: The article cannot reach you this way
     *
     *     `counter.money_inside`: Something is already paid for this sale: give it back first
     *
     *     `counter.no_channel`: This store sells in no channel yet
     *
     *     `counter.no_till`: This works at a till only: this browser is none
     *
     *     `counter.not_from_here`: The sale was taken up, paid or discarded meanwhile
     */
    readonly "carts.cart_full-carts.frozen-carts.not_changeable-carts.not_enough-carts.not_for_sale-carts.way_not_possible-counter.money_inside-counter.no_channel-counter.no_till-counter.not_from_here": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `carts.cart_full`: The cart is full
     *
     *     `carts.frozen`: This cart is being paid for right now
     *
     *     `carts.not_changeable`: This cart cannot be changed any more
     *
     *     `carts.not_enough`: There are not that many left
     *
     *     `carts.not_for_sale`: This article is not sold here
     *
     *     `carts.way_not_possible`: The article cannot reach you this way
     *
     *     `counter.money_inside`: Something is already paid for this sale: give it back first
     *
     *     `counter.no_channel`: This store sells in no channel yet
     *
     *     `counter.no_till`: This works at a till only: this browser is none
     *
     *     `counter.not_from_here`: The sale was taken up, paid or discarded meanwhile
     *
     *     `counter.nothing_to_hold`: There is nothing in the sale yet
     */
    readonly "carts.cart_full-carts.frozen-carts.not_changeable-carts.not_enough-carts.not_for_sale-carts.way_not_possible-counter.money_inside-counter.no_channel-counter.no_till-counter.not_from_here-counter.nothing_to_hold": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `carts.cart_full`: The cart is full
     *
     *     `carts.frozen`: This cart is being paid for right now
     *
     *     `carts.not_changeable`: This cart cannot be changed any more
     *
     *     `carts.not_enough`: There are not that many left
     *
     *     `carts.not_for_sale`: This article is not sold here
     *
     *     `carts.way_not_possible`: The article cannot reach you this way
     *
     *     `counter.money_inside`: Something is already paid for this sale: give it back first
     *
     *     `counter.no_channel`: This store sells in no channel yet
     *
     *     `counter.no_till`: This works at a till only: this browser is none
     *
     *     `counter.sale_open`: This till has another sale open: finish, hold or discard it first
     */
    readonly "carts.cart_full-carts.frozen-carts.not_changeable-carts.not_enough-carts.not_for_sale-carts.way_not_possible-counter.money_inside-counter.no_channel-counter.no_till-counter.sale_open": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `carts.cart_full`: The cart is full
     *
     *     `carts.frozen`: This cart is being paid for right now
     *
     *     `carts.not_changeable`: This cart cannot be changed any more
     *
     *     `carts.not_enough`: There are not that many left
     *
     *     `carts.not_for_sale`: This article is not sold here
     *
     *     `carts.way_not_possible`: The article cannot reach you this way
     *
     *     `counter.no_channel`: This store sells in no channel yet
     *
     *     `counter.no_till`: This works at a till only: this browser is none
     */
    readonly "carts.cart_full-carts.frozen-carts.not_changeable-carts.not_enough-carts.not_for_sale-carts.way_not_possible-counter.no_channel-counter.no_till": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `carts.cart_full`: The cart is full
     *
     *     `carts.frozen`: This cart is being paid for right now
     *
     *     `carts.not_changeable`: This cart cannot be changed any more
     *
     *     `carts.not_enough`: There are not that many left
     *
     *     `carts.not_for_sale`: This article is not sold here
     *
     *     `carts.way_not_possible`: The article cannot reach you this way
     *
     *     `counter.no_channel`: This store sells in no channel yet
     *
     *     `counter.no_till`: This works at a till only: this browser is none
     *
     *     `counter.not_from_here`: The sale was taken up, paid or discarded meanwhile
     *
     *     `counter.sale_open`: This till has another sale open: finish, hold or discard it first
     */
    readonly "carts.cart_full-carts.frozen-carts.not_changeable-carts.not_enough-carts.not_for_sale-carts.way_not_possible-counter.no_channel-counter.no_till-counter.not_from_here-counter.sale_open": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `carts.changed_meanwhile`: The cart has changed meanwhile; look at it again
     *
     *     `carts.frozen`: This cart is being paid for right now
     *
     *     `carts.incomplete`: Something is still missing before the order can be placed
     *
     *     `carts.not_changeable`: This cart cannot be changed any more
     *
     *     `carts.not_for_sale`: This article is not sold here
     *
     *     `inventory.hold_expired`: The goods were kept for you too long ago and are free again
     *
     *     `inventory.not_enough`: There is not enough in stock
     *
     *     `orders.total_changed`: The total is not the one that was shown; please look at it again
     *
     *     `payments.already_taken`: This payment already belongs to an order
     *
     *     `payments.currency_differs`: The currency is not that of the purchase
     *
     *     `payments.not_covered`: The payment does not cover the total yet
     *
     *     `pricing.coupon_not_usable`: This code cannot be used now
     *
     *     `pricing.usage_limit_reached`: It has been used as often as it may be
     *
     *     `pricing.use_settled`: This use is settled already
     */
    readonly "carts.changed_meanwhile-carts.frozen-carts.incomplete-carts.not_changeable-carts.not_for_sale-inventory.hold_expired-inventory.not_enough-orders.total_changed-payments.already_taken-payments.currency_differs-payments.not_covered-pricing.coupon_not_usable-pricing.usage_limit_reached-pricing.use_settled": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `carts.changed_meanwhile`: The cart has changed meanwhile; look at it again
     *
     *     `carts.frozen`: This cart is being paid for right now
     *
     *     `carts.incomplete`: Something is still missing before the order can be placed
     *
     *     `carts.not_changeable`: This cart cannot be changed any more
     *
     *     `carts.not_for_sale`: This article is not sold here
     *
     *     `inventory.not_enough`: There is not enough in stock
     *
     *     `payments.already_authorized`: This means of payment has already been confirmed
     *
     *     `payments.already_taken`: This payment already belongs to an order
     *
     *     `payments.currency_differs`: The currency is not that of the purchase
     *
     *     `payments.gift_card_not_accepted`: We cannot accept this gift card: check code and PIN
     *
     *     `payments.nothing_left`: Nothing is left on it
     *
     *     `payments.over_covered`: More is promised than is to be paid
     *
     *     `payments.tender_not_offered`: One cannot pay this way here
     */
    readonly "carts.changed_meanwhile-carts.frozen-carts.incomplete-carts.not_changeable-carts.not_for_sale-inventory.not_enough-payments.already_authorized-payments.already_taken-payments.currency_differs-payments.gift_card_not_accepted-payments.nothing_left-payments.over_covered-payments.tender_not_offered": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `carts.code_not_valid`: This code is not valid, or was used already; ask for a new one */
    readonly "carts.code_not_valid": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `carts.coupon_not_usable`: This code cannot be used
     *
     *     `carts.frozen`: This cart is being paid for right now
     *
     *     `carts.not_changeable`: This cart cannot be changed any more
     *
     *     `carts.not_for_sale`: This article is not sold here
     */
    readonly "carts.coupon_not_usable-carts.frozen-carts.not_changeable-carts.not_for_sale": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `carts.frozen`: This cart is being paid for right now
     *
     *     `carts.not_changeable`: This cart cannot be changed any more
     *
     *     `carts.not_for_sale`: This article is not sold here
     */
    readonly "carts.frozen-carts.not_changeable-carts.not_for_sale": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `carts.frozen`: This cart is being paid for right now
     *
     *     `carts.not_changeable`: This cart cannot be changed any more
     *
     *     `carts.not_for_sale`: This article is not sold here
     *
     *     `carts.option_not_offered`: This way of delivery is not offered to this address
     */
    readonly "carts.frozen-carts.not_changeable-carts.not_for_sale-carts.option_not_offered": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `carts.frozen`: This cart is being paid for right now
     *
     *     `carts.not_changeable`: This cart cannot be changed any more
     *
     *     `counter.no_channel`: This store sells in no channel yet
     *
     *     `counter.no_till`: This works at a till only: this browser is none
     */
    readonly "carts.frozen-carts.not_changeable-counter.no_channel-counter.no_till": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `carts.frozen`: This cart is being paid for right now
     *
     *     `carts.not_changeable`: This cart cannot be changed any more
     *
     *     `counter.no_channel`: This store sells in no channel yet
     *
     *     `counter.no_till`: This works at a till only: this browser is none
     *
     *     `counter.not_from_here`: The sale was taken up, paid or discarded meanwhile
     */
    readonly "carts.frozen-carts.not_changeable-counter.no_channel-counter.no_till-counter.not_from_here": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `carts.invalid_address`: The address is not complete
     *
     *     `platform.key_reused`: This idempotency key belongs to another request
     *
     *     `pricing.no_tax_rate`: No tax rate is known for this country and class of goods
     *
     *     `pricing.not_for_sale`: Something in the cart has no price here
     */
    readonly "carts.invalid_address-platform.key_reused-pricing.no_tax_rate-pricing.not_for_sale": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `carts.link_not_valid`: This link is not valid any more
     *
     *     `carts.unknown_article`: We do not know this article
     *
     *     `carts.unknown_cart`: This cart does not exist
     *
     *     `carts.unknown_person`: There is no such customer
     *
     *     `channels.unknown_channel`: This channel does not exist
     */
    readonly "carts.link_not_valid-carts.unknown_article-carts.unknown_cart-carts.unknown_person-channels.unknown_channel": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `carts.link_not_valid`: This link is not valid any more
     *
     *     `carts.unknown_cart`: This cart does not exist
     *
     *     `channels.unknown_channel`: This channel does not exist
     */
    readonly "carts.link_not_valid-carts.unknown_cart-channels.unknown_channel": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `carts.not_changeable`: This cart cannot be changed any more */
    readonly "carts.not_changeable": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `carts.not_for_sale`: This article is not sold here */
    readonly "carts.not_for_sale": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `carts.open_first`: Open the cart with a reason first; the customer will see it */
    readonly "carts.open_first": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `carts.open_first`: Open the cart with a reason first; the customer will see it
     *
     *     `platform.foreign_origin`: This page may not call the server
     */
    readonly "carts.open_first-platform.foreign_origin": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `carts.open_first`: Open the cart with a reason first; the customer will see it
     *
     *     `platform.foreign_origin`: This page may not call the server
     *
     *     `platform.not_allowed`: You may not do this
     */
    readonly "carts.open_first-platform.foreign_origin-platform.not_allowed": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `carts.open_first`: Open the cart with a reason first; the customer will see it
     *
     *     `platform.not_allowed`: You may not do this
     */
    readonly "carts.open_first-platform.not_allowed": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `carts.unknown_article`: We do not know this article */
    readonly "carts.unknown_article": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `carts.unknown_article`: We do not know this article
     *
     *     `carts.unknown_cart`: This cart does not exist
     *
     *     `carts.unknown_line`: This line is not in the cart
     *
     *     `carts.unknown_person`: There is no such customer
     *
     *     `channels.unknown_channel`: This channel does not exist
     *
     *     `orders.unknown_order`: This order does not exist
     */
    readonly "carts.unknown_article-carts.unknown_cart-carts.unknown_line-carts.unknown_person-channels.unknown_channel-orders.unknown_order": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `carts.unknown_article`: We do not know this article
     *
     *     `carts.unknown_cart`: This cart does not exist
     *
     *     `carts.unknown_line`: This line is not in the cart
     *
     *     `channels.unknown_channel`: This channel does not exist
     */
    readonly "carts.unknown_article-carts.unknown_cart-carts.unknown_line-channels.unknown_channel": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `carts.unknown_article`: We do not know this article
     *
     *     `carts.unknown_cart`: This cart does not exist
     *
     *     `carts.unknown_line`: This line is not in the cart
     *
     *     `channels.unknown_channel`: This channel does not exist
     *
     *     `counter.unknown_sale`: This sale is not one of this store
     *
     *     `orders.unknown_order`: This order does not exist
     */
    readonly "carts.unknown_article-carts.unknown_cart-carts.unknown_line-channels.unknown_channel-counter.unknown_sale-orders.unknown_order": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `carts.unknown_article`: We do not know this article
     *
     *     `carts.unknown_cart`: This cart does not exist
     *
     *     `carts.unknown_person`: There is no such customer
     *
     *     `channels.unknown_channel`: This channel does not exist
     */
    readonly "carts.unknown_article-carts.unknown_cart-carts.unknown_person-channels.unknown_channel": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `carts.unknown_article`: We do not know this article
     *
     *     `carts.unknown_cart`: This cart does not exist
     *
     *     `carts.unknown_person`: There is no such customer
     *
     *     `channels.unknown_channel`: This channel does not exist
     *
     *     `orders.unknown_order`: This order does not exist
     */
    readonly "carts.unknown_article-carts.unknown_cart-carts.unknown_person-channels.unknown_channel-orders.unknown_order": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `carts.unknown_article`: We do not know this article
     *
     *     `carts.unknown_cart`: This cart does not exist
     *
     *     `channels.unknown_channel`: This channel does not exist
     */
    readonly "carts.unknown_article-carts.unknown_cart-channels.unknown_channel": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `carts.unknown_cart`: This cart does not exist */
    readonly "carts.unknown_cart": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `carts.unknown_cart`: This cart does not exist
     *
     *     `carts.unknown_person`: There is no such customer
     *
     *     `channels.unknown_channel`: This channel does not exist
     */
    readonly "carts.unknown_cart-carts.unknown_person-channels.unknown_channel": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `carts.unknown_cart`: This cart does not exist
     *
     *     `carts.unknown_person`: There is no such customer
     *
     *     `counter.unknown_customer`: Nobody is known by this
     *
     *     `counter.unknown_sale`: This sale is not one of this store
     */
    readonly "carts.unknown_cart-carts.unknown_person-counter.unknown_customer-counter.unknown_sale": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `carts.unknown_cart`: This cart does not exist
     *
     *     `channels.unknown_channel`: This channel does not exist
     */
    readonly "carts.unknown_cart-channels.unknown_channel": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `carts.unknown_cart`: This cart does not exist
     *
     *     `channels.unknown_channel`: This channel does not exist
     *
     *     `inventory.unknown_location`: This location does not exist
     *
     *     `orders.unknown_order`: This order does not exist
     *
     *     `pricing.unknown_coupon`: We do not know this code
     *
     *     `pricing.unknown_promotion`: This promotion does not exist
     *
     *     `pricing.unknown_use`: This use does not exist
     */
    readonly "carts.unknown_cart-channels.unknown_channel-inventory.unknown_location-orders.unknown_order-pricing.unknown_coupon-pricing.unknown_promotion-pricing.unknown_use": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `carts.unknown_cart`: This cart does not exist
     *
     *     `channels.unknown_channel`: This channel does not exist
     *
     *     `inventory.unknown_location`: This location does not exist
     *
     *     `payments.unknown_tender`: There is no such means of payment here
     */
    readonly "carts.unknown_cart-channels.unknown_channel-inventory.unknown_location-payments.unknown_tender": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `carts.unknown_cart`: This cart does not exist
     *
     *     `payments.unknown_tender`: There is no such means of payment here
     */
    readonly "carts.unknown_cart-payments.unknown_tender": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `catalog.in_use`: This is still in use */
    readonly "catalog.in_use": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `catalog.in_use`: This is still in use
     *
     *     `catalog.not_a_draft`: Only drafts can be deleted: archive it instead
     */
    readonly "catalog.in_use-catalog.not_a_draft": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `catalog.invalid_attribute`: The attribute cannot be saved like this
     *
     *     `platform.key_reused`: This idempotency key belongs to another request
     */
    readonly "catalog.invalid_attribute-platform.key_reused": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `catalog.invalid_category`: The category cannot be saved like this
     *
     *     `platform.key_reused`: This idempotency key belongs to another request
     */
    readonly "catalog.invalid_category-platform.key_reused": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `catalog.invalid_file`: The file is not a picture, film or document that can be shown
     *
     *     `platform.key_reused`: This idempotency key belongs to another request
     */
    readonly "catalog.invalid_file-platform.key_reused": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `catalog.invalid_product`: The product cannot be saved like this
     *
     *     `platform.key_reused`: This idempotency key belongs to another request
     */
    readonly "catalog.invalid_product-platform.key_reused": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `catalog.too_many_products`: These are too many products for one change
     *
     *     `platform.key_reused`: This idempotency key belongs to another request
     */
    readonly "catalog.too_many_products-platform.key_reused": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `catalog.unknown_address`: Nothing goes by this address */
    readonly "catalog.unknown_address": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `catalog.unknown_asset`: This file does not exist */
    readonly "catalog.unknown_asset": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `catalog.unknown_attribute`: This attribute does not exist */
    readonly "catalog.unknown_attribute": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `catalog.unknown_category`: This category does not exist */
    readonly "catalog.unknown_category": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `catalog.unknown_channel`: This channel does not exist */
    readonly "catalog.unknown_channel": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `catalog.unknown_channel`: This channel does not exist
     *
     *     `catalog.unknown_product`: This product does not exist
     */
    readonly "catalog.unknown_channel-catalog.unknown_product": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `catalog.unknown_product`: This product does not exist */
    readonly "catalog.unknown_product": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `catalog.unknown_product`: This product does not exist
     *
     *     `catalog.unknown_version`: There is no such version of this product
     */
    readonly "catalog.unknown_product-catalog.unknown_version": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `channels.address_taken`: Another channel has this web address
     *
     *     `channels.brand_archived`: This brand is archived
     *
     *     `channels.code_taken`: This code is already in use
     *
     *     `channels.location_taken`: Another channel of this brand sells at this location
     */
    readonly "channels.address_taken-channels.brand_archived-channels.code_taken-channels.location_taken": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `channels.address_taken`: Another channel has this web address
     *
     *     `channels.brand_archived`: This brand is archived
     *
     *     `channels.code_taken`: This code is already in use
     *
     *     `channels.location_taken`: Another channel of this brand sells at this location
     *
     *     `channels.state_not_reachable`: The channel cannot go to this state from where it is
     */
    readonly "channels.address_taken-channels.brand_archived-channels.code_taken-channels.location_taken-channels.state_not_reachable": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `channels.address_taken`: Another channel has this web address
     *
     *     `channels.code_taken`: This code is already in use
     *
     *     `channels.location_taken`: Another channel of this brand sells at this location
     */
    readonly "channels.address_taken-channels.code_taken-channels.location_taken": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `channels.brand_archived`: This brand is archived */
    readonly "channels.brand_archived": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `channels.brand_archived`: This brand is archived
     *
     *     `channels.no_draft`: There is no draft to publish or discard
     */
    readonly "channels.brand_archived-channels.no_draft": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `channels.brand_in_use`: Archive the channels of this brand first */
    readonly "channels.brand_in_use": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `channels.broken_drawing`: The drawing is not SVG that can be shown
     *
     *     `platform.key_reused`: This idempotency key belongs to another request
     */
    readonly "channels.broken_drawing-platform.key_reused": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `channels.code_taken`: This code is already in use */
    readonly "channels.code_taken": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `channels.invalid_channel`: The fields of the channel do not fit together
     *
     *     `platform.key_reused`: This idempotency key belongs to another request
     */
    readonly "channels.invalid_channel-platform.key_reused": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `channels.invalid_legal_entity`: The company details are not valid
     *
     *     `platform.key_reused`: This idempotency key belongs to another request
     */
    readonly "channels.invalid_legal_entity-platform.key_reused": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `channels.unknown_brand`: This brand does not exist */
    readonly "channels.unknown_brand": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `channels.unknown_brand`: This brand does not exist
     *
     *     `channels.unknown_channel`: This channel does not exist
     */
    readonly "channels.unknown_brand-channels.unknown_channel": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `channels.unknown_brand`: This brand does not exist
     *
     *     `channels.unknown_channel`: This channel does not exist
     *
     *     `fulfillment.unknown_fulfillment`: This fulfillment order does not exist
     *
     *     `locations.unknown_location`: This location does not exist
     */
    readonly "channels.unknown_brand-channels.unknown_channel-fulfillment.unknown_fulfillment-locations.unknown_location": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `channels.unknown_brand`: This brand does not exist
     *
     *     `channels.unknown_channel`: This channel does not exist
     *
     *     `fulfillment.unknown_fulfillment`: This fulfillment order does not exist
     *
     *     `locations.unknown_location`: This location does not exist
     *
     *     `orders.unknown_line`: The order has no such line
     *
     *     `orders.unknown_order`: This order does not exist
     */
    readonly "channels.unknown_brand-channels.unknown_channel-fulfillment.unknown_fulfillment-locations.unknown_location-orders.unknown_line-orders.unknown_order": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `channels.unknown_brand`: This brand does not exist
     *
     *     `channels.unknown_channel`: This channel does not exist
     *
     *     `fulfillment.unknown_fulfillment`: This fulfillment order does not exist
     *
     *     `locations.unknown_location`: This location does not exist
     *
     *     `orders.unknown_order`: This order does not exist
     */
    readonly "channels.unknown_brand-channels.unknown_channel-fulfillment.unknown_fulfillment-locations.unknown_location-orders.unknown_order": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `channels.unknown_brand`: This brand does not exist
     *
     *     `channels.unknown_channel`: This channel does not exist
     *
     *     `locations.unknown_location`: This location does not exist
     *
     *     `orders.no_invoice`: There is no invoice of this order yet: ask for one first
     *
     *     `orders.unknown_order`: This order does not exist
     *
     *     `payments.unknown_payment`: There is no such payment
     */
    readonly "channels.unknown_brand-channels.unknown_channel-locations.unknown_location-orders.no_invoice-orders.unknown_order-payments.unknown_payment": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `channels.unknown_brand`: This brand does not exist
     *
     *     `channels.unknown_channel`: This channel does not exist
     *
     *     `locations.unknown_location`: This location does not exist
     *
     *     `orders.unknown_order`: This order does not exist
     *
     *     `payments.unknown_payment`: There is no such payment
     */
    readonly "channels.unknown_brand-channels.unknown_channel-locations.unknown_location-orders.unknown_order-payments.unknown_payment": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `channels.unknown_brand`: This brand does not exist
     *
     *     `channels.unknown_kit`: This brand kit does not exist
     */
    readonly "channels.unknown_brand-channels.unknown_kit": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `channels.unknown_brand`: This brand does not exist
     *
     *     `messages.unknown_template`: There is no such message template
     */
    readonly "channels.unknown_brand-messages.unknown_template": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `channels.unknown_brand`: This brand does not exist
     *
     *     `staff.unknown_invitation`: There is no such open invitation
     *
     *     `staff.unknown_role`: There is no such role
     */
    readonly "channels.unknown_brand-staff.unknown_invitation-staff.unknown_role": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `channels.unknown_channel`: This channel does not exist */
    readonly "channels.unknown_channel": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `channels.unknown_channel`: This channel does not exist
     *
     *     `inventory.unknown_location`: This location does not exist
     */
    readonly "channels.unknown_channel-inventory.unknown_location": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `channels.unknown_channel`: This channel does not exist
     *
     *     `inventory.unknown_location`: This location does not exist
     *
     *     `inventory.unknown_variant`: This variant does not exist
     */
    readonly "channels.unknown_channel-inventory.unknown_location-inventory.unknown_variant": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `channels.unknown_channel`: This channel does not exist
     *
     *     `inventory.unknown_location`: This location does not exist
     *
     *     `orders.unknown_change`: This change of the order does not exist
     *
     *     `orders.unknown_order`: This order does not exist
     */
    readonly "channels.unknown_channel-inventory.unknown_location-orders.unknown_change-orders.unknown_order": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `channels.unknown_channel`: This channel does not exist
     *
     *     `storefront.unknown_category`: There is nothing of this category here
     */
    readonly "channels.unknown_channel-storefront.unknown_category": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `channels.unknown_channel`: This channel does not exist
     *
     *     `storefront.unknown_code`: Nothing that is sold here carries this code
     */
    readonly "channels.unknown_channel-storefront.unknown_code": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `channels.unknown_channel`: This channel does not exist
     *
     *     `storefront.unknown_product`: This product is not sold here
     */
    readonly "channels.unknown_channel-storefront.unknown_product": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `channels.unknown_kit`: This brand kit does not exist */
    readonly "channels.unknown_kit": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `channels.unreadable_colors`: Some texts would be hard to read: change the colors or give a reason
     *
     *     `platform.key_reused`: This idempotency key belongs to another request
     */
    readonly "channels.unreadable_colors-platform.key_reused": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `counter.no_channel`: This store sells in no channel yet
     *
     *     `counter.no_till`: This works at a till only: this browser is none
     */
    readonly "counter.no_channel-counter.no_till": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `counter.nothing_given`: A mail address or a phone number is needed, as it is written here
     *
     *     `platform.key_reused`: This idempotency key belongs to another request
     */
    readonly "counter.nothing_given-platform.key_reused": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `counter.pass_not_valid`: This pass has run out: ask for a fresh one in the app */
    readonly "counter.pass_not_valid": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `customers.invalid_address`: This address cannot be right
     *
     *     `platform.key_reused`: This idempotency key belongs to another request
     */
    readonly "customers.invalid_address-platform.key_reused": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `customers.sign_in_again`: Please sign in again to do this
     *
     *     `platform.sign_in_required`: Please sign in
     */
    readonly "customers.sign_in_again-platform.sign_in_required": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `customers.too_many_addresses`: Your account keeps 20 addresses at most: remove one first */
    readonly "customers.too_many_addresses": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `customers.unknown_address`: This address is not in your account any more */
    readonly "customers.unknown_address": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `customers.unknown_link`: These two are not linked
     *
     *     `customers.unknown_person`: There is no such customer
     */
    readonly "customers.unknown_link-customers.unknown_person": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `customers.unknown_person`: There is no such customer */
    readonly "customers.unknown_person": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `customers.unknown_session`: This session has ended */
    readonly "customers.unknown_session": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `delivery.code_taken`: This code is already in use */
    readonly "delivery.code_taken": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `delivery.invalid_option`: The parts of the delivery option do not fit together
     *
     *     `platform.key_reused`: This idempotency key belongs to another request
     */
    readonly "delivery.invalid_option-platform.key_reused": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `delivery.no_pickup_here`: Orders cannot be collected at this store */
    readonly "delivery.no_pickup_here": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `delivery.state_not_reachable`: The delivery option cannot go to this state from where it is */
    readonly "delivery.state_not_reachable": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `delivery.unknown_option`: This delivery option does not exist */
    readonly "delivery.unknown_option": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `delivery.unknown_option`: This delivery option does not exist
     *
     *     `delivery.unknown_zone`: This delivery zone does not exist
     */
    readonly "delivery.unknown_option-delivery.unknown_zone": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `delivery.unknown_zone`: This delivery zone does not exist */
    readonly "delivery.unknown_zone": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `fulfillment.code_blocked`: Too many wrong codes: say how the person was recognized
     *
     *     `fulfillment.not_from_here`: This cannot be done from the state it is in
     *
     *     `fulfillment.order_on_hold`: The order is on hold: nothing of it may leave for now
     *
     *     `inventory.not_enough`: There is not enough in stock
     *
     *     `inventory.nothing_promised`: The order no longer holds so many of these goods
     *
     *     `inventory.serial_taken`: A piece with this serial number is already in stock
     *
     *     `orders.not_from_here`: This cannot be done with the order as it stands
     *
     *     `orders.too_many_pieces`: Fewer pieces of this line are still open
     */
    readonly "fulfillment.code_blocked-fulfillment.not_from_here-fulfillment.order_on_hold-inventory.not_enough-inventory.nothing_promised-inventory.serial_taken-orders.not_from_here-orders.too_many_pieces": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `fulfillment.code_needed`: Ask for the pickup code, or say how the person was recognized
     *
     *     `fulfillment.wrong_code`: This is not the pickup code of the order
     *
     *     `inventory.lots_needed`: Say which lots these goods are of
     *
     *     `inventory.serials_needed`: Scan the serial number of each piece
     *
     *     `platform.key_reused`: This idempotency key belongs to another request
     */
    readonly "fulfillment.code_needed-fulfillment.wrong_code-inventory.lots_needed-inventory.serials_needed-platform.key_reused": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `fulfillment.more_than_wanted`: More was picked than was ordered
     *
     *     `fulfillment.unknown_line`: This line is not part of the fulfillment order
     *
     *     `platform.key_reused`: This idempotency key belongs to another request
     */
    readonly "fulfillment.more_than_wanted-fulfillment.unknown_line-platform.key_reused": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `fulfillment.not_all_picked`: Not everything has been picked yet
     *
     *     `fulfillment.not_from_here`: This cannot be done from the state it is in
     *
     *     `fulfillment.order_on_hold`: The order is on hold: nothing of it may leave for now
     */
    readonly "fulfillment.not_all_picked-fulfillment.not_from_here-fulfillment.order_on_hold": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `fulfillment.not_from_here`: This cannot be done from the state it is in
     *
     *     `fulfillment.order_on_hold`: The order is on hold: nothing of it may leave for now
     */
    readonly "fulfillment.not_from_here-fulfillment.order_on_hold": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `fulfillment.not_from_here`: This cannot be done from the state it is in
     *
     *     `fulfillment.order_on_hold`: The order is on hold: nothing of it may leave for now
     *
     *     `inventory.not_enough`: There is not enough in stock
     *
     *     `inventory.nothing_promised`: The order no longer holds so many of these goods
     *
     *     `inventory.serial_taken`: A piece with this serial number is already in stock
     *
     *     `orders.not_from_here`: This cannot be done with the order as it stands
     *
     *     `orders.too_many_pieces`: Fewer pieces of this line are still open
     */
    readonly "fulfillment.not_from_here-fulfillment.order_on_hold-inventory.not_enough-inventory.nothing_promised-inventory.serial_taken-orders.not_from_here-orders.too_many_pieces": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `fulfillment.nothing_to_tell`: There is no message for this state, or nobody to send it to */
    readonly "fulfillment.nothing_to_tell": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `fulfillment.unknown_fulfillment`: This fulfillment order does not exist */
    readonly "fulfillment.unknown_fulfillment": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `fulfillment.unknown_fulfillment`: This fulfillment order does not exist
     *
     *     `orders.unknown_line`: The order has no such line
     *
     *     `orders.unknown_order`: This order does not exist
     */
    readonly "fulfillment.unknown_fulfillment-orders.unknown_line-orders.unknown_order": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `integrations.channel_needed`: This kind of file speaks for one channel: say which
     *
     *     `platform.key_reused`: This idempotency key belongs to another request
     */
    readonly "integrations.channel_needed-platform.key_reused": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `integrations.file_incomplete`: Parts of the file are still missing
     *
     *     `integrations.not_open_now`: The import is not at a point where this can be done
     */
    readonly "integrations.file_incomplete-integrations.not_open_now": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `integrations.not_open_now`: The import is not at a point where this can be done */
    readonly "integrations.not_open_now": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `integrations.not_open_now`: The import is not at a point where this can be done
     *
     *     `integrations.part_misplaced`: This part does not fit into the file: parts are as long as the first, the last may be shorter
     */
    readonly "integrations.not_open_now-integrations.part_misplaced": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `integrations.unknown_channel`: There is no such channel
     *
     *     `integrations.unknown_field`: A column is mapped to a field that this format does not have
     *
     *     `platform.key_reused`: This idempotency key belongs to another request
     */
    readonly "integrations.unknown_channel-integrations.unknown_field-platform.key_reused": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `integrations.unknown_channel`: There is no such channel
     *
     *     `platform.key_reused`: This idempotency key belongs to another request
     */
    readonly "integrations.unknown_channel-platform.key_reused": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `integrations.unknown_mapping`: This column mapping does not exist */
    readonly "integrations.unknown_mapping": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `integrations.unknown_run`: This import does not exist */
    readonly "integrations.unknown_run": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `inventory.hold_expired`: The goods were kept for you too long ago and are free again
     *
     *     `inventory.not_enough`: There is not enough in stock
     *
     *     `inventory.nothing_promised`: The order no longer holds so many of these goods
     *
     *     `orders.change_outdated`: The order has changed since; work the change out again
     *
     *     `orders.change_settled`: This change was already confirmed or discarded
     *
     *     `orders.not_from_here`: This cannot be done with the order as it stands
     *
     *     `payments.already_taken`: This payment already belongs to an order
     *
     *     `payments.currency_differs`: The currency is not that of the purchase
     *
     *     `payments.not_covered`: The payment does not cover the total yet
     *
     *     `payments.refund_exceeds`: More than was paid cannot be given back
     */
    readonly "inventory.hold_expired-inventory.not_enough-inventory.nothing_promised-orders.change_outdated-orders.change_settled-orders.not_from_here-payments.already_taken-payments.currency_differs-payments.not_covered-payments.refund_exceeds": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `inventory.invalid_document`: The fields of the document do not fit together */
    readonly "inventory.invalid_document": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `inventory.invalid_document`: The fields of the document do not fit together
     *
     *     `inventory.is_a_bundle`: A bundle has no stock of its own: count its parts
     *
     *     `inventory.lots_needed`: Say which lots these goods are of
     *
     *     `inventory.serials_needed`: Scan the serial number of each piece
     *
     *     `platform.key_reused`: This idempotency key belongs to another request
     */
    readonly "inventory.invalid_document-inventory.is_a_bundle-inventory.lots_needed-inventory.serials_needed-platform.key_reused": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `inventory.invalid_document`: The fields of the document do not fit together
     *
     *     `inventory.is_a_bundle`: A bundle has no stock of its own: count its parts
     *
     *     `platform.key_reused`: This idempotency key belongs to another request
     */
    readonly "inventory.invalid_document-inventory.is_a_bundle-platform.key_reused": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `inventory.invalid_document`: The fields of the document do not fit together
     *
     *     `inventory.lots_needed`: Say which lots these goods are of
     *
     *     `inventory.serials_needed`: Scan the serial number of each piece
     *
     *     `platform.key_reused`: This idempotency key belongs to another request
     */
    readonly "inventory.invalid_document-inventory.lots_needed-inventory.serials_needed-platform.key_reused": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `inventory.is_a_bundle`: A bundle has no stock of its own: count its parts
     *
     *     `platform.key_reused`: This idempotency key belongs to another request
     */
    readonly "inventory.is_a_bundle-platform.key_reused": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `inventory.lots_needed`: Say which lots these goods are of
     *
     *     `inventory.serials_needed`: Scan the serial number of each piece
     *
     *     `platform.key_reused`: This idempotency key belongs to another request
     */
    readonly "inventory.lots_needed-inventory.serials_needed-platform.key_reused": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `inventory.not_enough`: There is not enough in stock
     *
     *     `inventory.serial_taken`: A piece with this serial number is already in stock
     */
    readonly "inventory.not_enough-inventory.serial_taken": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `inventory.not_enough`: There is not enough in stock
     *
     *     `inventory.serial_taken`: A piece with this serial number is already in stock
     *
     *     `inventory.state_not_reachable`: It cannot go to this state from where it is
     */
    readonly "inventory.not_enough-inventory.serial_taken-inventory.state_not_reachable": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `inventory.nothing_promised`: The order no longer holds so many of these goods
     *
     *     `orders.not_from_here`: This cannot be done with the order as it stands
     *
     *     `orders.too_many_pieces`: Fewer pieces of this line are still open
     *
     *     `payments.refund_exceeds`: More than was paid cannot be given back
     *
     *     `pricing.use_settled`: This use is settled already
     */
    readonly "inventory.nothing_promised-orders.not_from_here-orders.too_many_pieces-payments.refund_exceeds-pricing.use_settled": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `inventory.recount_needed`: Some goods differ too much and must be counted once more
     *
     *     `inventory.serial_taken`: A piece with this serial number is already in stock
     *
     *     `inventory.state_not_reachable`: It cannot go to this state from where it is
     */
    readonly "inventory.recount_needed-inventory.serial_taken-inventory.state_not_reachable": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `inventory.serial_taken`: A piece with this serial number is already in stock */
    readonly "inventory.serial_taken": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `inventory.serial_taken`: A piece with this serial number is already in stock
     *
     *     `inventory.state_not_reachable`: It cannot go to this state from where it is
     */
    readonly "inventory.serial_taken-inventory.state_not_reachable": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `inventory.state_not_reachable`: It cannot go to this state from where it is */
    readonly "inventory.state_not_reachable": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `inventory.tracking_in_use`: Sell or write off what lies in stock before it is followed in another way */
    readonly "inventory.tracking_in_use": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `inventory.unknown_document`: This stock document does not exist */
    readonly "inventory.unknown_document": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `inventory.unknown_document`: This stock document does not exist
     *
     *     `inventory.unknown_location`: This location does not exist
     *
     *     `inventory.unknown_variant`: This variant does not exist
     */
    readonly "inventory.unknown_document-inventory.unknown_location-inventory.unknown_variant": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `inventory.unknown_location`: This location does not exist
     *
     *     `inventory.unknown_variant`: This variant does not exist
     */
    readonly "inventory.unknown_location-inventory.unknown_variant": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `inventory.unknown_variant`: This variant does not exist */
    readonly "inventory.unknown_variant": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `locations.code_taken`: This code is already in use */
    readonly "locations.code_taken": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `locations.invalid_hours`: These opening hours contradict themselves
     *
     *     `locations.invalid_location`: The fields of the location do not fit together
     *
     *     `locations.unreadable_file`: The file is not a list of locations
     *
     *     `platform.key_reused`: This idempotency key belongs to another request
     */
    readonly "locations.invalid_hours-locations.invalid_location-locations.unreadable_file-platform.key_reused": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `locations.invalid_hours`: These opening hours contradict themselves
     *
     *     `locations.invalid_location`: The fields of the location do not fit together
     *
     *     `platform.key_reused`: This idempotency key belongs to another request
     */
    readonly "locations.invalid_hours-locations.invalid_location-platform.key_reused": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `locations.invalid_hours`: These opening hours contradict themselves
     *
     *     `platform.key_reused`: This idempotency key belongs to another request
     */
    readonly "locations.invalid_hours-platform.key_reused": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `locations.invalid_location`: The fields of the location do not fit together
     *
     *     `platform.key_reused`: This idempotency key belongs to another request
     */
    readonly "locations.invalid_location-platform.key_reused": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `locations.state_not_reachable`: The location cannot go to this state from where it is */
    readonly "locations.state_not_reachable": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `locations.unknown_location`: This location does not exist */
    readonly "locations.unknown_location": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `messages.already_erased`: The text of this message has been erased */
    readonly "messages.already_erased": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `messages.cannot_cancel`: This message can no longer be stopped */
    readonly "messages.cannot_cancel": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `messages.cannot_resend`: Only a kept or failed message can be sent again */
    readonly "messages.cannot_resend": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `messages.form_not_offered`: This template does not come in this form */
    readonly "messages.form_not_offered": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `messages.unknown_message`: This message does not exist */
    readonly "messages.unknown_message": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `operations.consumer_alive`: A running server still knows this listener */
    readonly "operations.consumer_alive": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `operations.job_not_waiting`: This job is running at the moment, or it is done */
    readonly "operations.job_not_waiting": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `operations.not_held`: This delivery is no longer held: it went through, or somebody else took care of it */
    readonly "operations.not_held": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `operations.replay_under_way`: Past events are already being handed to this listener */
    readonly "operations.replay_under_way": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `operations.unknown_consumer`: Nobody of this name listens to events */
    readonly "operations.unknown_consumer": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `operations.unknown_event`: There is no such event, or it is no longer kept */
    readonly "operations.unknown_event": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `orders.change_settled`: This change was already confirmed or discarded */
    readonly "orders.change_settled": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `orders.change_settled`: This change was already confirmed or discarded
     *
     *     `payments.already_authorized`: This means of payment has already been confirmed
     *
     *     `payments.already_taken`: This payment already belongs to an order
     *
     *     `payments.currency_differs`: The currency is not that of the purchase
     *
     *     `payments.gift_card_not_accepted`: We cannot accept this gift card: check code and PIN
     *
     *     `payments.nothing_left`: Nothing is left on it
     *
     *     `payments.over_covered`: More is promised than is to be paid
     *
     *     `payments.tender_not_offered`: One cannot pay this way here
     */
    readonly "orders.change_settled-payments.already_authorized-payments.already_taken-payments.currency_differs-payments.gift_card_not_accepted-payments.nothing_left-payments.over_covered-payments.tender_not_offered": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `orders.changes_nothing`: This would change nothing, or leave nothing of the order: cancel it instead
     *
     *     `platform.key_reused`: This idempotency key belongs to another request
     *
     *     `pricing.no_tax_rate`: No tax rate is known for this country and class of goods
     *
     *     `pricing.not_for_sale`: Something in the cart has no price here
     */
    readonly "orders.changes_nothing-platform.key_reused-pricing.no_tax_rate-pricing.not_for_sale": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `orders.no_address`: The order has no mail address to send it to */
    readonly "orders.no_address": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `orders.no_invoice`: There is no invoice of this order yet: ask for one first
     *
     *     `orders.not_found_with_this`: No order has this number together with this mail address or phone
     *
     *     `orders.unknown_order`: This order does not exist
     */
    readonly "orders.no_invoice-orders.not_found_with_this-orders.unknown_order": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `orders.not_found_with_this`: No order has this number together with this mail address or phone
     *
     *     `orders.unknown_order`: This order does not exist
     */
    readonly "orders.not_found_with_this-orders.unknown_order": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `orders.not_from_here`: This cannot be done with the order as it stands */
    readonly "orders.not_from_here": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `orders.not_from_here`: This cannot be done with the order as it stands
     *
     *     `orders.too_many_pieces`: Fewer pieces of this line are still open
     */
    readonly "orders.not_from_here-orders.too_many_pieces": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `orders.nothing_to_invoice`: Nothing is left of this order to be invoiced */
    readonly "orders.nothing_to_invoice": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `orders.too_many_attempts`: Too many attempts, please wait a moment
     *
     *     `platform.too_many_requests`: Too many requests, please wait a moment
     */
    readonly "orders.too_many_attempts-platform.too_many_requests": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `orders.unknown_change`: This change of the order does not exist
     *
     *     `orders.unknown_order`: This order does not exist
     */
    readonly "orders.unknown_change-orders.unknown_order": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `orders.unknown_change`: This change of the order does not exist
     *
     *     `orders.unknown_order`: This order does not exist
     *
     *     `payments.unknown_tender`: There is no such means of payment here
     */
    readonly "orders.unknown_change-orders.unknown_order-payments.unknown_tender": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `orders.unknown_line`: The order has no such line
     *
     *     `orders.unknown_order`: This order does not exist
     */
    readonly "orders.unknown_line-orders.unknown_order": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `orders.unknown_line`: The order has no such line
     *
     *     `orders.unknown_order`: This order does not exist
     *
     *     `pricing.unknown_use`: This use does not exist
     */
    readonly "orders.unknown_line-orders.unknown_order-pricing.unknown_use": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `orders.unknown_order`: This order does not exist */
    readonly "orders.unknown_order": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `payments.already_authorized`: This means of payment has already been confirmed
     *
     *     `payments.already_taken`: This payment already belongs to an order
     *
     *     `payments.currency_differs`: The currency is not that of the purchase
     *
     *     `payments.gift_card_not_accepted`: We cannot accept this gift card: check code and PIN
     *
     *     `payments.nothing_left`: Nothing is left on it
     *
     *     `payments.over_covered`: More is promised than is to be paid
     *
     *     `payments.tender_not_offered`: One cannot pay this way here
     */
    readonly "payments.already_authorized-payments.already_taken-payments.currency_differs-payments.gift_card_not_accepted-payments.nothing_left-payments.over_covered-payments.tender_not_offered": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `payments.gift_card_not_accepted`: We cannot accept this gift card: check code and PIN */
    readonly "payments.gift_card_not_accepted": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `payments.keys_not_accepted`: The provider does not accept this key
     *
     *     `platform.key_reused`: This idempotency key belongs to another request
     */
    readonly "payments.keys_not_accepted-platform.key_reused": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `payments.keys_of_environment`: The keys are set in the environment of the server */
    readonly "payments.keys_of_environment": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `payments.nothing_left`: Nothing is left on it */
    readonly "payments.nothing_left": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `payments.provider_unreachable`: The card provider does not answer; nothing is lost, try again */
    readonly "payments.provider_unreachable": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `payments.refund_exceeds`: More than was paid cannot be given back */
    readonly "payments.refund_exceeds": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `payments.tender_not_offered`: One cannot pay this way here */
    readonly "payments.tender_not_offered": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `payments.too_many_tries`: Too many wrong tries: wait a while and try again
     *
     *     `platform.too_many_requests`: Too many requests, please wait a moment
     */
    readonly "payments.too_many_tries-platform.too_many_requests": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `payments.unknown_gift_card`: There is no such gift card */
    readonly "payments.unknown_gift_card": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `payments.unknown_payment`: There is no such payment */
    readonly "payments.unknown_payment": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `payments.unknown_tender`: There is no such means of payment here */
    readonly "payments.unknown_tender": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `platform.foreign_origin`: This page may not call the server */
    readonly "platform.foreign_origin": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `platform.foreign_origin`: This page may not call the server
     *
     *     `platform.not_allowed`: You may not do this
     */
    readonly "platform.foreign_origin-platform.not_allowed": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `platform.foreign_origin`: This page may not call the server
     *
     *     `platform.not_allowed`: You may not do this
     *
     *     `staff.beyond_own_rights`: You can only give or take what you hold yourself
     */
    readonly "platform.foreign_origin-platform.not_allowed-staff.beyond_own_rights": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `platform.foreign_origin`: This page may not call the server
     *
     *     `platform.not_allowed`: You may not do this
     *
     *     `staff.beyond_own_rights`: You can only give or take what you hold yourself
     *
     *     `staff.own_rights`: Nobody changes their own rights
     */
    readonly "platform.foreign_origin-platform.not_allowed-staff.beyond_own_rights-staff.own_rights": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `platform.foreign_origin`: This page may not call the server
     *
     *     `staff.not_with_pin`: Sign in with your password to do this
     */
    readonly "platform.foreign_origin-staff.not_with_pin": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `platform.invalid_request`: The request is not valid */
    readonly "platform.invalid_request": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `platform.key_reused`: This idempotency key belongs to another request */
    readonly "platform.key_reused": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `platform.key_reused`: This idempotency key belongs to another request
     *
     *     `pricing.invalid_list`: The fields of the price list do not fit together
     */
    readonly "platform.key_reused-pricing.invalid_list": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `platform.key_reused`: This idempotency key belongs to another request
     *
     *     `pricing.invalid_promotion`: The parts of the promotion do not fit together
     */
    readonly "platform.key_reused-pricing.invalid_promotion": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `platform.key_reused`: This idempotency key belongs to another request
     *
     *     `pricing.invalid_promotion`: The parts of the promotion do not fit together
     *
     *     `pricing.no_tax_rate`: No tax rate is known for this country and class of goods
     *
     *     `pricing.not_for_sale`: Something in the cart has no price here
     */
    readonly "platform.key_reused-pricing.invalid_promotion-pricing.no_tax_rate-pricing.not_for_sale": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `platform.key_reused`: This idempotency key belongs to another request
     *
     *     `pricing.no_tax_rate`: No tax rate is known for this country and class of goods
     *
     *     `pricing.not_for_sale`: Something in the cart has no price here
     */
    readonly "platform.key_reused-pricing.no_tax_rate-pricing.not_for_sale": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `platform.key_reused`: This idempotency key belongs to another request
     *
     *     `staff.unknown_permission`: There is no such permission
     */
    readonly "platform.key_reused-staff.unknown_permission": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `platform.key_reused`: This idempotency key belongs to another request
     *
     *     `staff.unknown_permission`: There is no such permission
     *
     *     `staff.unknown_place`: One of the channels or locations does not exist
     */
    readonly "platform.key_reused-staff.unknown_permission-staff.unknown_place": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `platform.key_reused`: This idempotency key belongs to another request
     *
     *     `staff.unknown_place`: One of the channels or locations does not exist
     */
    readonly "platform.key_reused-staff.unknown_place": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `platform.key_reused`: This idempotency key belongs to another request
     *
     *     `staff.weak_password`: Choose a longer or less common password
     */
    readonly "platform.key_reused-staff.weak_password": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `platform.key_reused`: This idempotency key belongs to another request
     *
     *     `staff.weak_pin`: Choose a PIN that is harder to guess
     */
    readonly "platform.key_reused-staff.weak_pin": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `platform.not_allowed`: You may not do this */
    readonly "platform.not_allowed": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `platform.second_factor_required`: Please set up a second factor first
     *
     *     `platform.sign_in_required`: Please sign in
     */
    readonly "platform.second_factor_required-platform.sign_in_required": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `platform.sign_in_required`: Please sign in */
    readonly "platform.sign_in_required": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `platform.sign_in_required`: Please sign in
     *
     *     `staff.wrong_pin`: This PIN is not right
     */
    readonly "platform.sign_in_required-staff.wrong_pin": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
    readonly "platform.too_many_requests": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `platform.too_many_requests`: Too many requests, please wait a moment
     *
     *     `staff.too_many_attempts`: Too many attempts, please wait a moment
     */
    readonly "platform.too_many_requests-staff.too_many_attempts": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `pricing.code_taken`: This code is already in use */
    readonly "pricing.code_taken": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `pricing.code_taken`: This code is already in use
     *
     *     `pricing.state_not_reachable`: It cannot go to this state from where it is
     */
    readonly "pricing.code_taken-pricing.state_not_reachable": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `pricing.coupon_not_usable`: This code cannot be used now
     *
     *     `pricing.usage_limit_reached`: It has been used as often as it may be
     */
    readonly "pricing.coupon_not_usable-pricing.usage_limit_reached": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `pricing.coupon_taken`: This code exists already */
    readonly "pricing.coupon_taken": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `pricing.no_tax_rate`: No tax rate is known for this country and class of goods
     *
     *     `pricing.not_for_sale`: Something in the cart has no price here
     */
    readonly "pricing.no_tax_rate-pricing.not_for_sale": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `pricing.promotion_code_taken`: Another promotion has this code already */
    readonly "pricing.promotion_code_taken": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `pricing.promotion_code_taken`: Another promotion has this code already
     *
     *     `pricing.switch_not_reachable`: The promotion cannot go to this state from where it is
     */
    readonly "pricing.promotion_code_taken-pricing.switch_not_reachable": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `pricing.unknown_back_test`: This back-test does not exist */
    readonly "pricing.unknown_back_test": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `pricing.unknown_back_test`: This back-test does not exist
     *
     *     `pricing.unknown_promotion`: This promotion does not exist
     */
    readonly "pricing.unknown_back_test-pricing.unknown_promotion": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `pricing.unknown_coupon`: We do not know this code */
    readonly "pricing.unknown_coupon": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `pricing.unknown_coupon`: We do not know this code
     *
     *     `pricing.unknown_promotion`: This promotion does not exist
     */
    readonly "pricing.unknown_coupon-pricing.unknown_promotion": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `pricing.unknown_exception`: This exception does not exist */
    readonly "pricing.unknown_exception": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `pricing.unknown_list`: This price list does not exist */
    readonly "pricing.unknown_list": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `pricing.unknown_promotion`: This promotion does not exist */
    readonly "pricing.unknown_promotion": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `pricing.unknown_promotion`: This promotion does not exist
     *
     *     `pricing.unknown_variant`: This variant does not exist
     */
    readonly "pricing.unknown_promotion-pricing.unknown_variant": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `pricing.unknown_use`: This use does not exist */
    readonly "pricing.unknown_use": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `pricing.unknown_variant`: This variant does not exist */
    readonly "pricing.unknown_variant": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `pricing.use_settled`: This use is settled already */
    readonly "pricing.use_settled": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `staff.code_taken`: A role with this code exists already */
    readonly "staff.code_taken": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `staff.last_owner`: The last owner cannot be removed */
    readonly "staff.last_owner": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `staff.link_not_valid`: This link is not valid any more */
    readonly "staff.link_not_valid": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `staff.role_built_in`: A built-in role cannot be changed; make a new one */
    readonly "staff.role_built_in": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `staff.role_built_in`: A built-in role cannot be changed; make a new one
     *
     *     `staff.role_in_use`: Someone still holds this role
     */
    readonly "staff.role_built_in-staff.role_in_use": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `staff.unknown_device`: There is no such paired till */
    readonly "staff.unknown_device": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `staff.unknown_invitation`: There is no such open invitation */
    readonly "staff.unknown_invitation": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `staff.unknown_key`: There is no such API key */
    readonly "staff.unknown_key": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `staff.unknown_member`: There is no such colleague */
    readonly "staff.unknown_member": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `staff.unknown_member`: There is no such colleague
     *
     *     `staff.unknown_role`: There is no such role
     */
    readonly "staff.unknown_member-staff.unknown_role": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /**
     * @description `staff.unknown_member`: There is no such colleague
     *
     *     `staff.unknown_session`: This session has ended
     */
    readonly "staff.unknown_member-staff.unknown_session": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `staff.unknown_role`: There is no such role */
    readonly "staff.unknown_role": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `staff.unknown_session`: This session has ended */
    readonly "staff.unknown_session": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `storefront.term_taken`: This term has synonyms already */
    readonly "storefront.term_taken": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description `storefront.unknown_synonym`: This synonym does not exist */
    readonly "storefront.unknown_synonym": {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": components["schemas"]["Problem"];
      };
    };
  };
  parameters: {
    readonly idempotencyKey: string;
    readonly ifMatch: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly "customers.get_account": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            /** Format: date-time */
            readonly createdAt: string;
            readonly email: string;
            readonly familyName: string | null;
            readonly givenName: string | null;
            readonly locale: ("en" | "fi" | "da" | "pl") | null;
            readonly passkeys: number;
            /** @example per_01kaf3t9c2m8x4r6v7w5 */
            readonly personId: string;
            readonly version: number;
          };
        };
      };
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "customers.erase_account": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 401: components["responses"]["customers.sign_in_again-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "customers.update_account": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly familyName?: string | null;
          readonly givenName?: string | null;
          readonly locale?: "en" | "fi" | "da" | "pl";
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            /** Format: date-time */
            readonly createdAt: string;
            readonly email: string;
            readonly familyName: string | null;
            readonly givenName: string | null;
            readonly locale: ("en" | "fi" | "da" | "pl") | null;
            readonly passkeys: number;
            /** @example per_01kaf3t9c2m8x4r6v7w5 */
            readonly personId: string;
            readonly version: number;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "customers.list_addresses": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["SavedAddresses"];
        };
      };
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "customers.keep_address": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly address: {
            readonly city: string;
            /** @example FI */
            readonly country: string;
            readonly lines: readonly string[];
            readonly postalCode: string;
            readonly region: string | null;
          };
          readonly isDefault?: boolean;
          readonly label?: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["SavedAddress"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin"];
      readonly 409: components["responses"]["customers.too_many_addresses"];
      readonly 422: components["responses"]["customers.invalid_address-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "customers.remove_address": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly addressId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin"];
      readonly 404: components["responses"]["customers.unknown_address"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "customers.change_address": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly addressId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly address?: {
            readonly city: string;
            /** @example FI */
            readonly country: string;
            readonly lines: readonly string[];
            readonly postalCode: string;
            readonly region: string | null;
          };
          /** @constant */
          readonly isDefault?: true;
          readonly label?: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["SavedAddress"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin"];
      readonly 404: components["responses"]["customers.unknown_address"];
      readonly 422: components["responses"]["customers.invalid_address-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "payments.show_own_credit": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["StoreCredit"][];
          };
        };
      };
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "customers.export_account": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly account: {
              /** Format: date-time */
              readonly createdAt: string;
              readonly email: string;
              readonly familyName: string | null;
              readonly givenName: string | null;
              readonly locale: ("en" | "fi" | "da" | "pl") | null;
              readonly passkeys: number;
              /** @example per_01kaf3t9c2m8x4r6v7w5 */
              readonly personId: string;
              readonly version: number;
            };
            readonly addresses: readonly components["schemas"]["SavedAddress"][];
            /** Format: date-time */
            readonly exportedAt: string;
            readonly identities: readonly {
              /** Format: date-time */
              readonly firstSeenAt: string;
              readonly kind: "email" | "phone" | "device" | "loyalty_card" | "account" | "provider";
              /** Format: date-time */
              readonly lastSeenAt: string;
              readonly source: string;
              readonly value: string;
              readonly verified: boolean;
            }[];
            readonly links: readonly {
              readonly evidence: {
                readonly kind: "signed_in_on_device";
                /** @example ses_01kaf3t9c2m8x4r6v7w5 */
                readonly sessionId: string;
              };
              /** Format: date-time */
              readonly linkedAt: string;
              /** @example per_01kaf3t9c2m8x4r6v7w5 */
              readonly linkedId: string;
              readonly undoneAt: string | null;
              readonly undoneBy: string | null;
            }[];
            readonly sessions: readonly {
              readonly by: "password" | "passkey" | "pin" | "magic_link";
              /** Format: date-time */
              readonly createdAt: string;
              /** @description The session of this very call. */
              readonly current: boolean;
              /** @description Browser and system in words, such as `Firefox on Linux`. */
              readonly device: string;
              /** Format: date-time */
              readonly expiresAt: string;
              /** @example ses_01kaf3t9c2m8x4r6v7w5 */
              readonly id: string;
              /** @description Address that it was opened from. */
              readonly ip: string;
              readonly lastSeenAt: string | null;
            }[];
          };
        };
      };
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "orders.list_own": {
    readonly parameters: {
      readonly query?: {
        readonly after?: string;
        readonly limit?: number;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["OwnOrderRow"][];
            readonly next: string | null;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "orders.get_own": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly orderId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OwnOrder"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 404: components["responses"]["orders.unknown_order"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "orders.cancel_own": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly orderId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly note?: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OwnOrder"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin"];
      readonly 404: components["responses"]["orders.unknown_line-orders.unknown_order-pricing.unknown_use"];
      readonly 409: components["responses"]["inventory.nothing_promised-orders.not_from_here-orders.too_many_pieces-payments.refund_exceeds-pricing.use_settled"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "counter.issue_pass": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PersonPass"];
        };
      };
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "customers.list_my_sessions": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly {
              readonly by: "password" | "passkey" | "pin" | "magic_link";
              /** Format: date-time */
              readonly createdAt: string;
              /** @description The session of this very call. */
              readonly current: boolean;
              /** @description Browser and system in words, such as `Firefox on Linux`. */
              readonly device: string;
              /** Format: date-time */
              readonly expiresAt: string;
              /** @example ses_01kaf3t9c2m8x4r6v7w5 */
              readonly id: string;
              /** @description Address that it was opened from. */
              readonly ip: string;
              readonly lastSeenAt: string | null;
            }[];
          };
        };
      };
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "customers.end_my_session": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly sessionId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin"];
      readonly 404: components["responses"]["customers.unknown_session"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "customers.sign_out_everywhere": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "catalog.get_address": {
    readonly parameters: {
      readonly query?: {
        readonly kind?: "product" | "category";
      };
      readonly header?: never;
      readonly path: {
        readonly locale: "en" | "fi" | "da" | "pl";
        readonly slug: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["AddressHolder"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 404: components["responses"]["catalog.unknown_address"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "catalog.list_assets": {
    readonly parameters: {
      readonly query?: {
        readonly after?: string;
        readonly kind?: "picture" | "drawing" | "film" | "file";
        readonly limit?: number;
        readonly q?: string;
        readonly unused?: boolean;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["Asset"][];
            readonly next: string | null;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "catalog.upload_asset": {
    readonly parameters: {
      readonly query: {
        readonly name: string;
      };
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/octet-stream": string;
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Asset"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 422: components["responses"]["catalog.invalid_file-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "catalog.get_asset": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly assetId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["AssetUses"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 404: components["responses"]["catalog.unknown_asset"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "catalog.delete_asset": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly assetId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["catalog.unknown_asset"];
      readonly 409: components["responses"]["catalog.in_use"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "catalog.list_assortment": {
    readonly parameters: {
      readonly query?: {
        readonly after?: string;
        readonly complete?: boolean;
        readonly limit?: number;
        readonly live?: boolean;
        readonly q?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly channelId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["AssortmentLine"][];
            readonly next: string | null;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 404: components["responses"]["catalog.unknown_channel"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "catalog.change_assortment": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly channelId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @description Published with this window; it takes the place of another. */
          readonly add?: readonly {
            /** Format: date-time */
            readonly from?: string;
            /** @example prd_01kaf3t9c2m8x4r6v7w5 */
            readonly productId: string;
            /** Format: date-time */
            readonly until?: string;
          }[];
          readonly remove?: readonly string[];
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly changed: number;
            readonly source: string;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["catalog.unknown_channel-catalog.unknown_product"];
      readonly 422: components["responses"]["catalog.invalid_product-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "catalog.list_attributes": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["AttributeDefinition"][];
          };
        };
      };
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "catalog.save_attribute": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly code: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["AttributeDefinition"];
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["AttributeDefinition"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 422: components["responses"]["catalog.invalid_attribute-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "catalog.remove_attribute": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly code: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["catalog.unknown_attribute"];
      readonly 409: components["responses"]["catalog.in_use"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "staff.list_audit": {
    readonly parameters: {
      readonly query?: {
        readonly action?: string;
        readonly actor?: string;
        readonly after?: string;
        readonly from?: string;
        readonly limit?: number;
        readonly outcome?: "done" | "refused";
        readonly subject?: string;
        readonly to?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly {
              /** @example channels.update_brand */
              readonly action: string;
              /** @example staff:stf_01kaf3t9c2 */
              readonly actor: string;
              readonly actorName: string | null;
              /** Format: date-time */
              readonly at: string;
              readonly channelId: string | null;
              readonly detail: unknown;
              /** @description Browser and system in words. */
              readonly device: string;
              readonly hash: string | null;
              readonly id: string;
              readonly ip: string;
              readonly locationId: string | null;
              readonly outcome: "done" | "refused";
              readonly requestId: string;
              readonly seq: number | null;
              readonly subject: string;
            }[];
            readonly next: string | null;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "staff.verify_audit": {
    readonly parameters: {
      readonly query?: {
        readonly after?: number;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly done: boolean;
            /** @description The place where the chain ends now. */
            readonly end: number;
            readonly findings: readonly {
              readonly id: string | null;
              readonly kind: "changed" | "missing" | "unsealed" | "anchor_broken" | "anchor_forged" | "anchor_missing";
              readonly seq: number | null;
              readonly words: string;
            }[];
            /** @description The last place that was looked at. */
            readonly through: number;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "inventory.get_availability": {
    readonly parameters: {
      readonly query: {
        readonly at?: string;
        readonly channelId: string;
        readonly variantIds: readonly string[];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["Availability"][];
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 404: components["responses"]["channels.unknown_channel"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "channels.list_brands": {
    readonly parameters: {
      readonly query?: {
        readonly after?: string;
        readonly limit?: number;
        readonly q?: string;
        readonly state?: "active" | "archived";
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["Brand"][];
            readonly next: string | null;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "channels.create_brand": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly code: string;
          readonly legalEntity: {
            readonly address: {
              readonly city: string;
              /** @example FI */
              readonly country: string;
              readonly lines: readonly string[];
              readonly postalCode: string;
              readonly region: string | null;
            };
            /** Format: email */
            readonly email: string;
            readonly name: string;
            readonly phone: string | null;
            /**
             * @example FI12345678
             * @example PL5252248481
             */
            readonly vatId: string;
          };
          readonly name: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Brand"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 409: components["responses"]["channels.code_taken"];
      readonly 422: components["responses"]["channels.invalid_legal_entity-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "channels.get_brand": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly brandId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Brand"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 404: components["responses"]["channels.unknown_brand"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "channels.change_brand": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly brandId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly code?: string;
          readonly legalEntity?: {
            readonly address: {
              readonly city: string;
              /** @example FI */
              readonly country: string;
              readonly lines: readonly string[];
              readonly postalCode: string;
              readonly region: string | null;
            };
            /** Format: email */
            readonly email: string;
            readonly name: string;
            readonly phone: string | null;
            /**
             * @example FI12345678
             * @example PL5252248481
             */
            readonly vatId: string;
          };
          readonly name?: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Brand"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["channels.unknown_brand"];
      readonly 409: components["responses"]["channels.code_taken"];
      readonly 422: components["responses"]["channels.invalid_legal_entity-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "channels.get_kit": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly brandId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["KitVersion"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 404: components["responses"]["channels.unknown_kit"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "channels.save_kit_draft": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly brandId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @description Tokens, logo, tone, imagery and message wording of a brand. */
          readonly kit: {
            readonly colors: {
              readonly accent: {
                /** @example #c8203a */
                readonly dark: string;
                /** @example #c8203a */
                readonly light: string;
              };
              readonly accentContrast: {
                /** @example #c8203a */
                readonly dark: string;
                /** @example #c8203a */
                readonly light: string;
              };
              readonly accentText: {
                /** @example #c8203a */
                readonly dark: string;
                /** @example #c8203a */
                readonly light: string;
              };
              readonly caution: {
                /** @example #c8203a */
                readonly dark: string;
                /** @example #c8203a */
                readonly light: string;
              };
              readonly critical: {
                /** @example #c8203a */
                readonly dark: string;
                /** @example #c8203a */
                readonly light: string;
              };
              readonly line: {
                /** @example #c8203a */
                readonly dark: string;
                /** @example #c8203a */
                readonly light: string;
              };
              readonly outline: {
                /** @example #c8203a */
                readonly dark: string;
                /** @example #c8203a */
                readonly light: string;
              };
              readonly positive: {
                /** @example #c8203a */
                readonly dark: string;
                /** @example #c8203a */
                readonly light: string;
              };
              readonly raised: {
                /** @example #c8203a */
                readonly dark: string;
                /** @example #c8203a */
                readonly light: string;
              };
              readonly sunken: {
                /** @example #c8203a */
                readonly dark: string;
                /** @example #c8203a */
                readonly light: string;
              };
              readonly surface: {
                /** @example #c8203a */
                readonly dark: string;
                /** @example #c8203a */
                readonly light: string;
              };
              readonly text: {
                /** @example #c8203a */
                readonly dark: string;
                /** @example #c8203a */
                readonly light: string;
              };
              readonly textMuted: {
                /** @example #c8203a */
                readonly dark: string;
                /** @example #c8203a */
                readonly light: string;
              };
              readonly thread: {
                /** @example #c8203a */
                readonly dark: string;
                /** @example #c8203a */
                readonly light: string;
              };
            };
            readonly imagery: {
              readonly heroAlt: {
                readonly da: string;
                readonly en: string;
                readonly fi: string;
                readonly pl: string;
              };
              /** @description Picture of the season; empty for none. */
              readonly heroSvg: string;
              /** @description Angle, light and mood that pictures keep to. */
              readonly style: string;
            };
            readonly logo: {
              readonly alt: string;
              /** @description Square mark for icons and avatars. */
              readonly markSvg: string;
              /** @description Word mark, drawn in currentColor. */
              readonly svg: string;
            };
            readonly messages: {
              readonly [key: string]: {
                readonly da?: {
                  /** @description Plain text; {name} fills in. */
                  readonly body?: string;
                  readonly button?: string;
                  readonly heading?: string;
                  readonly subject?: string;
                };
                readonly en?: {
                  /** @description Plain text; {name} fills in. */
                  readonly body?: string;
                  readonly button?: string;
                  readonly heading?: string;
                  readonly subject?: string;
                };
                readonly fi?: {
                  /** @description Plain text; {name} fills in. */
                  readonly body?: string;
                  readonly button?: string;
                  readonly heading?: string;
                  readonly subject?: string;
                };
                readonly pl?: {
                  /** @description Plain text; {name} fills in. */
                  readonly body?: string;
                  readonly button?: string;
                  readonly heading?: string;
                  readonly subject?: string;
                };
              };
            };
            readonly shape: {
              readonly controls: "square" | "soft" | "pill";
              readonly radiusPx: number;
              readonly threadPx: number;
            };
            readonly tone: {
              readonly da: {
                readonly address: "informal" | "formal";
                readonly avoid: readonly string[];
                readonly greeting: string;
                readonly prefer: readonly string[];
                readonly signOff: string;
                readonly tagline: string;
                /** @description Who is speaking, in a few sentences. */
                readonly voice: string;
              };
              readonly en: {
                readonly address: "informal" | "formal";
                readonly avoid: readonly string[];
                readonly greeting: string;
                readonly prefer: readonly string[];
                readonly signOff: string;
                readonly tagline: string;
                /** @description Who is speaking, in a few sentences. */
                readonly voice: string;
              };
              readonly fi: {
                readonly address: "informal" | "formal";
                readonly avoid: readonly string[];
                readonly greeting: string;
                readonly prefer: readonly string[];
                readonly signOff: string;
                readonly tagline: string;
                /** @description Who is speaking, in a few sentences. */
                readonly voice: string;
              };
              readonly pl: {
                readonly address: "informal" | "formal";
                readonly avoid: readonly string[];
                readonly greeting: string;
                readonly prefer: readonly string[];
                readonly signOff: string;
                readonly tagline: string;
                /** @description Who is speaking, in a few sentences. */
                readonly voice: string;
              };
            };
            readonly typography: {
              readonly basePx: number;
              readonly family: "figtree" | "system" | "serif" | "rounded";
              readonly headingWeight: number;
              readonly scale: number;
            };
          };
          readonly note?: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["KitVersion"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["channels.unknown_brand"];
      readonly 409: components["responses"]["channels.brand_archived"];
      readonly 422: components["responses"]["channels.broken_drawing-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "channels.discard_kit_draft": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly brandId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["channels.unknown_brand"];
      readonly 409: components["responses"]["channels.brand_archived-channels.no_draft"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "channels.publish_kit": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly brandId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly note?: string;
          /** @description Why texts that are hard to read are published all the same. */
          readonly overrideReason?: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["KitVersion"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["channels.unknown_brand"];
      readonly 409: components["responses"]["channels.brand_archived-channels.no_draft"];
      readonly 422: components["responses"]["channels.unreadable_colors-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "channels.list_kits": {
    readonly parameters: {
      readonly query?: {
        readonly after?: string;
        readonly limit?: number;
      };
      readonly header?: never;
      readonly path: {
        readonly brandId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["KitSummary"][];
            readonly next: string | null;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 404: components["responses"]["channels.unknown_brand"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "channels.get_kit_version": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly brandId: string;
        readonly number: number;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["KitVersion"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 404: components["responses"]["channels.unknown_kit"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "channels.restore_kit": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly brandId: string;
        readonly number: number;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly note?: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["KitVersion"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["channels.unknown_brand-channels.unknown_kit"];
      readonly 409: components["responses"]["channels.brand_archived"];
      readonly 422: components["responses"]["channels.broken_drawing-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "channels.set_brand_state": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly brandId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @enum {unknown} */
          readonly state: "active" | "archived";
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Brand"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["channels.unknown_brand"];
      readonly 409: components["responses"]["channels.brand_in_use"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "messages.preview_template": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly brandId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly form: "mail" | "sms" | "push" | "receipt";
          /** @description Tokens, logo, tone, imagery and message wording of a brand. */
          readonly kit?: {
            readonly colors: {
              readonly accent: {
                /** @example #c8203a */
                readonly dark: string;
                /** @example #c8203a */
                readonly light: string;
              };
              readonly accentContrast: {
                /** @example #c8203a */
                readonly dark: string;
                /** @example #c8203a */
                readonly light: string;
              };
              readonly accentText: {
                /** @example #c8203a */
                readonly dark: string;
                /** @example #c8203a */
                readonly light: string;
              };
              readonly caution: {
                /** @example #c8203a */
                readonly dark: string;
                /** @example #c8203a */
                readonly light: string;
              };
              readonly critical: {
                /** @example #c8203a */
                readonly dark: string;
                /** @example #c8203a */
                readonly light: string;
              };
              readonly line: {
                /** @example #c8203a */
                readonly dark: string;
                /** @example #c8203a */
                readonly light: string;
              };
              readonly outline: {
                /** @example #c8203a */
                readonly dark: string;
                /** @example #c8203a */
                readonly light: string;
              };
              readonly positive: {
                /** @example #c8203a */
                readonly dark: string;
                /** @example #c8203a */
                readonly light: string;
              };
              readonly raised: {
                /** @example #c8203a */
                readonly dark: string;
                /** @example #c8203a */
                readonly light: string;
              };
              readonly sunken: {
                /** @example #c8203a */
                readonly dark: string;
                /** @example #c8203a */
                readonly light: string;
              };
              readonly surface: {
                /** @example #c8203a */
                readonly dark: string;
                /** @example #c8203a */
                readonly light: string;
              };
              readonly text: {
                /** @example #c8203a */
                readonly dark: string;
                /** @example #c8203a */
                readonly light: string;
              };
              readonly textMuted: {
                /** @example #c8203a */
                readonly dark: string;
                /** @example #c8203a */
                readonly light: string;
              };
              readonly thread: {
                /** @example #c8203a */
                readonly dark: string;
                /** @example #c8203a */
                readonly light: string;
              };
            };
            readonly imagery: {
              readonly heroAlt: {
                readonly da: string;
                readonly en: string;
                readonly fi: string;
                readonly pl: string;
              };
              /** @description Picture of the season; empty for none. */
              readonly heroSvg: string;
              /** @description Angle, light and mood that pictures keep to. */
              readonly style: string;
            };
            readonly logo: {
              readonly alt: string;
              /** @description Square mark for icons and avatars. */
              readonly markSvg: string;
              /** @description Word mark, drawn in currentColor. */
              readonly svg: string;
            };
            readonly messages: {
              readonly [key: string]: {
                readonly da?: {
                  /** @description Plain text; {name} fills in. */
                  readonly body?: string;
                  readonly button?: string;
                  readonly heading?: string;
                  readonly subject?: string;
                };
                readonly en?: {
                  /** @description Plain text; {name} fills in. */
                  readonly body?: string;
                  readonly button?: string;
                  readonly heading?: string;
                  readonly subject?: string;
                };
                readonly fi?: {
                  /** @description Plain text; {name} fills in. */
                  readonly body?: string;
                  readonly button?: string;
                  readonly heading?: string;
                  readonly subject?: string;
                };
                readonly pl?: {
                  /** @description Plain text; {name} fills in. */
                  readonly body?: string;
                  readonly button?: string;
                  readonly heading?: string;
                  readonly subject?: string;
                };
              };
            };
            readonly shape: {
              readonly controls: "square" | "soft" | "pill";
              readonly radiusPx: number;
              readonly threadPx: number;
            };
            readonly tone: {
              readonly da: {
                readonly address: "informal" | "formal";
                readonly avoid: readonly string[];
                readonly greeting: string;
                readonly prefer: readonly string[];
                readonly signOff: string;
                readonly tagline: string;
                /** @description Who is speaking, in a few sentences. */
                readonly voice: string;
              };
              readonly en: {
                readonly address: "informal" | "formal";
                readonly avoid: readonly string[];
                readonly greeting: string;
                readonly prefer: readonly string[];
                readonly signOff: string;
                readonly tagline: string;
                /** @description Who is speaking, in a few sentences. */
                readonly voice: string;
              };
              readonly fi: {
                readonly address: "informal" | "formal";
                readonly avoid: readonly string[];
                readonly greeting: string;
                readonly prefer: readonly string[];
                readonly signOff: string;
                readonly tagline: string;
                /** @description Who is speaking, in a few sentences. */
                readonly voice: string;
              };
              readonly pl: {
                readonly address: "informal" | "formal";
                readonly avoid: readonly string[];
                readonly greeting: string;
                readonly prefer: readonly string[];
                readonly signOff: string;
                readonly tagline: string;
                /** @description Who is speaking, in a few sentences. */
                readonly voice: string;
              };
            };
            readonly typography: {
              readonly basePx: number;
              readonly family: "figtree" | "system" | "serif" | "rounded";
              readonly headingWeight: number;
              readonly scale: number;
            };
          };
          readonly locale: "en" | "fi" | "da" | "pl";
          /** @example account.magic_link */
          readonly template: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly html: string | null;
            /** @description Path of the sample; good for an hour. */
            readonly page: string | null;
            readonly preheader: string;
            readonly subject: string;
            readonly text: string;
            /** @description Braces in the wording that nothing fills. */
            readonly troubles: readonly string[];
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["channels.unknown_brand-messages.unknown_template"];
      readonly 409: components["responses"]["messages.form_not_offered"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "channels.get_theme": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly brandId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["BrandTheme"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 404: components["responses"]["channels.unknown_brand"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "channels.order_brands": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly ids: readonly string[];
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["channels.unknown_brand"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "payments.list_card_readers": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["CardReader"][];
          };
        };
      };
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 429: components["responses"]["platform.too_many_requests"];
      readonly 503: components["responses"]["payments.provider_unreachable"];
    };
  };
  readonly "payments.show_card_settings": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CardSettings"];
        };
      };
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "payments.set_card_keys": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @example sk_test_yourOwnKey */
          readonly secretKey: string;
          /** @example whsec_yourOwnSecret */
          readonly webhookSecret: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CardSettings"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 409: components["responses"]["payments.keys_of_environment"];
      readonly 422: components["responses"]["payments.keys_not_accepted-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
      readonly 503: components["responses"]["payments.provider_unreachable"];
    };
  };
  readonly "payments.drop_card_keys": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CardSettings"];
        };
      };
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 409: components["responses"]["payments.keys_of_environment"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "carts.get_own_cart": {
    readonly parameters: {
      readonly query: {
        readonly channelId: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OwnCart"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["carts.open_first"];
      readonly 404: components["responses"]["carts.unknown_cart-carts.unknown_person-channels.unknown_channel"];
      readonly 409: components["responses"]["carts.frozen-carts.not_changeable-carts.not_for_sale"];
      readonly 422: components["responses"]["pricing.no_tax_rate-pricing.not_for_sale"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "carts.list_carts": {
    readonly parameters: {
      readonly query?: {
        readonly abandoned?: boolean;
        readonly after?: string;
        readonly channelId?: string;
        readonly contact?: string;
        readonly limit?: number;
        readonly locationId?: string;
        readonly personId?: string;
        readonly state?: "active" | "frozen" | "merged" | "ordered" | "expired";
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["CartSummary"][];
            readonly next: string | null;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "carts.begin_cart": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewCart"];
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CartChanged"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["carts.open_first-platform.foreign_origin"];
      readonly 404: components["responses"]["carts.unknown_article-carts.unknown_cart-carts.unknown_person-channels.unknown_channel"];
      readonly 409: components["responses"]["carts.cart_full-carts.frozen-carts.not_changeable-carts.not_enough-carts.not_for_sale-carts.option_not_offered-carts.way_not_possible"];
      readonly 422: components["responses"]["carts.invalid_address-platform.key_reused-pricing.no_tax_rate-pricing.not_for_sale"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "carts.get_cart": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly cartId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Cart"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["carts.open_first"];
      readonly 404: components["responses"]["carts.unknown_cart-channels.unknown_channel"];
      readonly 409: components["responses"]["carts.not_for_sale"];
      readonly 422: components["responses"]["pricing.no_tax_rate-pricing.not_for_sale"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "carts.change_cart": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly cartId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["CartUpdate"];
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CartChanged"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["carts.open_first-platform.foreign_origin"];
      readonly 404: components["responses"]["carts.unknown_cart-channels.unknown_channel"];
      readonly 409: components["responses"]["carts.frozen-carts.not_changeable-carts.not_for_sale-carts.option_not_offered"];
      readonly 422: components["responses"]["carts.invalid_address-platform.key_reused-pricing.no_tax_rate-pricing.not_for_sale"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "carts.enter_coupon": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly cartId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @example TERVE10 */
          readonly code: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CartChanged"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["carts.open_first-platform.foreign_origin"];
      readonly 404: components["responses"]["carts.unknown_cart-channels.unknown_channel"];
      readonly 409: components["responses"]["carts.coupon_not_usable-carts.frozen-carts.not_changeable-carts.not_for_sale"];
      readonly 422: components["responses"]["platform.key_reused-pricing.no_tax_rate-pricing.not_for_sale"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "carts.drop_coupon": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly cartId: string;
        readonly code: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CartChanged"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["carts.open_first-platform.foreign_origin"];
      readonly 404: components["responses"]["carts.unknown_cart-channels.unknown_channel"];
      readonly 409: components["responses"]["carts.frozen-carts.not_changeable-carts.not_for_sale"];
      readonly 422: components["responses"]["platform.key_reused-pricing.no_tax_rate-pricing.not_for_sale"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "carts.make_hand_over": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly cartId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["HandOver"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["carts.open_first-platform.foreign_origin"];
      readonly 404: components["responses"]["carts.unknown_cart-channels.unknown_channel"];
      readonly 409: components["responses"]["carts.frozen-carts.not_changeable-carts.not_for_sale"];
      readonly 422: components["responses"]["platform.key_reused-pricing.no_tax_rate-pricing.not_for_sale"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "carts.leave_cart": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly cartId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CartChanged"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["carts.open_first-platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["carts.unknown_cart"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "carts.add_lines": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly cartId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["LinesToAdd"];
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CartChanged"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["carts.open_first-platform.foreign_origin"];
      readonly 404: components["responses"]["carts.unknown_article-carts.unknown_cart-channels.unknown_channel"];
      readonly 409: components["responses"]["carts.cart_full-carts.frozen-carts.not_changeable-carts.not_enough-carts.not_for_sale-carts.way_not_possible"];
      readonly 422: components["responses"]["platform.key_reused-pricing.no_tax_rate-pricing.not_for_sale"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "carts.drop_line": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly cartId: string;
        readonly lineId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CartChanged"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["carts.open_first-platform.foreign_origin"];
      readonly 404: components["responses"]["carts.unknown_article-carts.unknown_cart-carts.unknown_line-channels.unknown_channel"];
      readonly 409: components["responses"]["carts.cart_full-carts.frozen-carts.not_changeable-carts.not_enough-carts.not_for_sale-carts.way_not_possible"];
      readonly 422: components["responses"]["platform.key_reused-pricing.no_tax_rate-pricing.not_for_sale"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "carts.change_line": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly cartId: string;
        readonly lineId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["CartLineUpdate"];
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CartChanged"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["carts.open_first-platform.foreign_origin"];
      readonly 404: components["responses"]["carts.unknown_article-carts.unknown_cart-carts.unknown_line-channels.unknown_channel"];
      readonly 409: components["responses"]["carts.cart_full-carts.frozen-carts.not_changeable-carts.not_enough-carts.not_for_sale-carts.way_not_possible"];
      readonly 422: components["responses"]["platform.key_reused-pricing.no_tax_rate-pricing.not_for_sale"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "carts.save_for_later": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly cartId: string;
        readonly lineId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CartChanged"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["carts.open_first-platform.foreign_origin"];
      readonly 404: components["responses"]["carts.unknown_article-carts.unknown_cart-carts.unknown_line-channels.unknown_channel"];
      readonly 409: components["responses"]["carts.cart_full-carts.frozen-carts.not_changeable-carts.not_enough-carts.not_for_sale-carts.way_not_possible"];
      readonly 422: components["responses"]["platform.key_reused-pricing.no_tax_rate-pricing.not_for_sale"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "carts.note_merge_seen": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly cartId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CartChanged"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["carts.open_first-platform.foreign_origin"];
      readonly 404: components["responses"]["carts.unknown_cart-channels.unknown_channel"];
      readonly 409: components["responses"]["carts.frozen-carts.not_changeable-carts.not_for_sale"];
      readonly 422: components["responses"]["platform.key_reused-pricing.no_tax_rate-pricing.not_for_sale"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "carts.open_cart": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly cartId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["CartToOpen"];
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CartChanged"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["carts.unknown_cart"];
      readonly 409: components["responses"]["carts.not_changeable"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "carts.attach_person": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly cartId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly personId: string | null;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CartChanged"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["carts.open_first-platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["carts.unknown_cart-carts.unknown_person-channels.unknown_channel"];
      readonly 409: components["responses"]["carts.frozen-carts.not_changeable-carts.not_for_sale"];
      readonly 422: components["responses"]["platform.key_reused-pricing.no_tax_rate-pricing.not_for_sale"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "carts.list_pickup_places": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly cartId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PickupPlaces"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["carts.open_first"];
      readonly 404: components["responses"]["carts.unknown_cart-channels.unknown_channel"];
      readonly 409: components["responses"]["carts.not_for_sale"];
      readonly 422: components["responses"]["pricing.no_tax_rate-pricing.not_for_sale"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "orders.place": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly cartId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @description What the person agreed to pay, in minor units. */
          readonly total: number;
          /** @description Version of the cart that was shown. */
          readonly version: number;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OwnOrder"];
        };
      };
      /** @description Done */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OwnOrder"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["carts.open_first-platform.foreign_origin"];
      readonly 404: components["responses"]["carts.unknown_cart-channels.unknown_channel-inventory.unknown_location-orders.unknown_order-pricing.unknown_coupon-pricing.unknown_promotion-pricing.unknown_use"];
      readonly 409: components["responses"]["carts.changed_meanwhile-carts.frozen-carts.incomplete-carts.not_changeable-carts.not_for_sale-inventory.hold_expired-inventory.not_enough-orders.total_changed-payments.already_taken-payments.currency_differs-payments.not_covered-pricing.coupon_not_usable-pricing.usage_limit_reached-pricing.use_settled"];
      readonly 422: components["responses"]["platform.key_reused-pricing.no_tax_rate-pricing.not_for_sale"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "carts.note_prices_seen": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly cartId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CartChanged"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["carts.open_first-platform.foreign_origin"];
      readonly 404: components["responses"]["carts.unknown_cart-channels.unknown_channel"];
      readonly 409: components["responses"]["carts.frozen-carts.not_changeable-carts.not_for_sale"];
      readonly 422: components["responses"]["platform.key_reused-pricing.no_tax_rate-pricing.not_for_sale"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "carts.bring_back": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly cartId: string;
        readonly variantId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CartChanged"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["carts.open_first-platform.foreign_origin"];
      readonly 404: components["responses"]["carts.unknown_article-carts.unknown_cart-carts.unknown_line-channels.unknown_channel"];
      readonly 409: components["responses"]["carts.cart_full-carts.frozen-carts.not_changeable-carts.not_enough-carts.not_for_sale-carts.way_not_possible"];
      readonly 422: components["responses"]["platform.key_reused-pricing.no_tax_rate-pricing.not_for_sale"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "carts.share_cart": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly cartId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ShareLink"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["carts.open_first-platform.foreign_origin"];
      readonly 404: components["responses"]["carts.unknown_cart-channels.unknown_channel"];
      readonly 409: components["responses"]["carts.frozen-carts.not_changeable-carts.not_for_sale"];
      readonly 422: components["responses"]["platform.key_reused-pricing.no_tax_rate-pricing.not_for_sale"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "orders.list_tenders": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly cartId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Payment"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["carts.open_first"];
      readonly 404: components["responses"]["carts.unknown_cart"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "orders.add_tender": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly cartId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewTender"];
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Payment"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["carts.open_first-platform.foreign_origin"];
      readonly 404: components["responses"]["carts.unknown_cart-channels.unknown_channel-inventory.unknown_location-payments.unknown_tender"];
      readonly 409: components["responses"]["carts.changed_meanwhile-carts.frozen-carts.incomplete-carts.not_changeable-carts.not_for_sale-inventory.not_enough-payments.already_authorized-payments.already_taken-payments.currency_differs-payments.gift_card_not_accepted-payments.nothing_left-payments.over_covered-payments.tender_not_offered"];
      readonly 422: components["responses"]["platform.key_reused-pricing.no_tax_rate-pricing.not_for_sale"];
      readonly 429: components["responses"]["payments.too_many_tries-platform.too_many_requests"];
      readonly 503: components["responses"]["payments.provider_unreachable"];
    };
  };
  readonly "orders.drop_tender": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly cartId: string;
        readonly tenderId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Payment"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["carts.open_first-platform.foreign_origin"];
      readonly 404: components["responses"]["carts.unknown_cart-payments.unknown_tender"];
      readonly 409: components["responses"]["payments.already_authorized-payments.already_taken-payments.currency_differs-payments.gift_card_not_accepted-payments.nothing_left-payments.over_covered-payments.tender_not_offered"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["payments.too_many_tries-platform.too_many_requests"];
      readonly 503: components["responses"]["payments.provider_unreachable"];
    };
  };
  readonly "carts.change_ways": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly cartId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["WaysUpdate"];
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CartChanged"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["carts.open_first-platform.foreign_origin"];
      readonly 404: components["responses"]["carts.unknown_article-carts.unknown_cart-carts.unknown_line-channels.unknown_channel"];
      readonly 409: components["responses"]["carts.cart_full-carts.frozen-carts.not_changeable-carts.not_enough-carts.not_for_sale-carts.way_not_possible"];
      readonly 422: components["responses"]["platform.key_reused-pricing.no_tax_rate-pricing.not_for_sale"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "catalog.list_categories": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["Category"][];
          };
        };
      };
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "catalog.create_category": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["CategoryDocument"];
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Category"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["catalog.unknown_category"];
      readonly 422: components["responses"]["catalog.invalid_category-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "catalog.save_category": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly categoryId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["CategoryDocument"];
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Category"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["catalog.unknown_category"];
      readonly 422: components["responses"]["catalog.invalid_category-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "catalog.remove_category": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly categoryId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["catalog.unknown_category"];
      readonly 409: components["responses"]["catalog.in_use"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "catalog.place_category": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly categoryId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly parentId: string | null;
          readonly position: number;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["Category"][];
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["catalog.unknown_category"];
      readonly 422: components["responses"]["catalog.invalid_category-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "channels.list_channels": {
    readonly parameters: {
      readonly query?: {
        readonly after?: string;
        readonly brandId?: string;
        readonly country?: string;
        readonly kind?: "web" | "app" | "store" | "call_center" | "social" | "chat" | "marketplace" | "agent" | "b2b";
        readonly limit?: number;
        readonly q?: string;
        readonly state?: "active" | "paused" | "archived";
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["Channel"][];
            readonly next: string | null;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "channels.create_channel": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @example brd_01kaf3t9c2m8x4r6v7w5 */
          readonly brandId: string;
          readonly code: string;
          /** @example FI */
          readonly country: string;
          /** @enum {unknown} */
          readonly currency: "EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD";
          /** @enum {unknown} */
          readonly defaultLocale: "en" | "fi" | "da" | "pl";
          readonly deliveryMethods: readonly ("carry_out" | "pickup" | "delivery" | "ship_from_store")[];
          readonly host: string | null;
          /** @enum {unknown} */
          readonly kind: "web" | "app" | "store" | "call_center" | "social" | "chat" | "marketplace" | "agent" | "b2b";
          readonly locales: readonly ("en" | "fi" | "da" | "pl")[];
          readonly locationId: string | null;
          readonly name: {
            readonly da: string;
            readonly en: string;
            readonly fi: string;
            readonly pl: string;
          };
          /** @description Empty: the root. */
          readonly path: string;
          readonly paymentMethods: readonly ("card" | "cash" | "gift_card" | "store_credit" | "points" | "invoice" | "mobilepay" | "blik")[];
          /** @enum {unknown} */
          readonly pricePolicy: "one_price" | "declared";
          readonly pricesIncludeTax: boolean;
          readonly settings: {
            readonly announcement?: {
              readonly da: string;
              readonly en: string;
              readonly fi: string;
              readonly pl: string;
            };
            /** @description Shows a product only when it is complete in every language. */
            readonly completeInAllLocales?: boolean;
            /** Format: email */
            readonly contactEmail?: string;
            /** @example +358401234567 */
            readonly contactPhone?: string;
            readonly reservationMinutes?: number;
          };
          /** @example FI */
          readonly taxZone: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Channel"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["channels.unknown_brand"];
      readonly 409: components["responses"]["channels.address_taken-channels.brand_archived-channels.code_taken-channels.location_taken"];
      readonly 422: components["responses"]["channels.invalid_channel-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "channels.get_channel": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly channelId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Channel"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 404: components["responses"]["channels.unknown_channel"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "channels.change_channel": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly channelId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly code?: string;
          /** @example FI */
          readonly country?: string;
          /** @enum {unknown} */
          readonly currency?: "EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD";
          /** @enum {unknown} */
          readonly defaultLocale?: "en" | "fi" | "da" | "pl";
          readonly deliveryMethods?: readonly ("carry_out" | "pickup" | "delivery" | "ship_from_store")[];
          readonly host?: string | null;
          readonly locales?: readonly ("en" | "fi" | "da" | "pl")[];
          readonly locationId?: string | null;
          readonly name?: {
            readonly da: string;
            readonly en: string;
            readonly fi: string;
            readonly pl: string;
          };
          /** @description Empty: the root. */
          readonly path?: string;
          readonly paymentMethods?: readonly ("card" | "cash" | "gift_card" | "store_credit" | "points" | "invoice" | "mobilepay" | "blik")[];
          /** @enum {unknown} */
          readonly pricePolicy?: "one_price" | "declared";
          readonly pricesIncludeTax?: boolean;
          readonly settings?: {
            readonly announcement?: {
              readonly da: string;
              readonly en: string;
              readonly fi: string;
              readonly pl: string;
            };
            /** @description Shows a product only when it is complete in every language. */
            readonly completeInAllLocales?: boolean;
            /** Format: email */
            readonly contactEmail?: string;
            /** @example +358401234567 */
            readonly contactPhone?: string;
            readonly reservationMinutes?: number;
          };
          /** @example FI */
          readonly taxZone?: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Channel"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["channels.unknown_channel"];
      readonly 409: components["responses"]["channels.address_taken-channels.code_taken-channels.location_taken"];
      readonly 422: components["responses"]["channels.invalid_channel-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "pricing.get_channel_policy": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly channelId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ChannelPolicy"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "pricing.set_channel_policy": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly channelId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @enum {unknown} */
          readonly newArrival: "since_first_sale" | "none";
          /** @description Goods that spoil soon need no prior price. */
          readonly perishable: boolean;
          /** @description Keep the first prior price while the price only falls. */
          readonly progressive: boolean;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ChannelPolicy"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["channels.unknown_channel"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "channels.move_channel": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly channelId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @enum {unknown} */
          readonly state: "active" | "paused" | "archived";
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Channel"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["channels.unknown_brand-channels.unknown_channel"];
      readonly 409: components["responses"]["channels.address_taken-channels.brand_archived-channels.code_taken-channels.location_taken-channels.state_not_reachable"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "channels.order_channels": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly ids: readonly string[];
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["channels.unknown_channel"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "pricing.switch_coupon": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly couponId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @enum {unknown} */
          readonly state: "active" | "disabled";
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Coupon"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["pricing.unknown_coupon"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "delivery.list_options": {
    readonly parameters: {
      readonly query?: {
        readonly currency?: "EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD";
        readonly state?: "active" | "paused" | "archived";
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["DeliveryOptions"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "delivery.create_option": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly carrier: string;
          /** @description Empty: every channel of the currency that delivers. */
          readonly channelIds: readonly string[];
          readonly code: string;
          /** @enum {unknown} */
          readonly currency: "EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD";
          readonly description: {
            readonly da: string;
            readonly en: string;
            readonly fi: string;
            readonly pl: string;
          };
          readonly freeFrom: number | null;
          readonly kind: "home" | "parcel_point" | "letter" | "courier";
          readonly maxWeightG: number | null;
          readonly name: {
            readonly da: string;
            readonly en: string;
            readonly fi: string;
            readonly pl: string;
          };
          /** @description The carrier tells by phone when the parcel arrives. */
          readonly needsPhone: boolean;
          readonly pace: {
            readonly cutOff: string | null;
            readonly maxDays: number;
            readonly minDays: number;
            readonly onSaturdays: boolean;
            /** @example Europe/Helsinki */
            readonly zone: string;
          };
          readonly rates: readonly {
            readonly amount: number;
            readonly fromValue: number;
            readonly upToWeightG: number | null;
          }[];
          readonly zoneIds: readonly string[];
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["DeliveryOption"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["delivery.unknown_zone"];
      readonly 409: components["responses"]["delivery.code_taken"];
      readonly 422: components["responses"]["delivery.invalid_option-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "delivery.get_option": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly optionId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["DeliveryOption"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 404: components["responses"]["delivery.unknown_option"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "delivery.change_option": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly optionId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly carrier?: string;
          /** @description Empty: every channel of the currency that delivers. */
          readonly channelIds?: readonly string[];
          readonly code?: string;
          /** @enum {unknown} */
          readonly currency?: "EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD";
          readonly description?: {
            readonly da: string;
            readonly en: string;
            readonly fi: string;
            readonly pl: string;
          };
          readonly freeFrom?: number | null;
          readonly kind?: "home" | "parcel_point" | "letter" | "courier";
          readonly maxWeightG?: number | null;
          readonly name?: {
            readonly da: string;
            readonly en: string;
            readonly fi: string;
            readonly pl: string;
          };
          /** @description The carrier tells by phone when the parcel arrives. */
          readonly needsPhone?: boolean;
          readonly pace?: {
            readonly cutOff: string | null;
            readonly maxDays: number;
            readonly minDays: number;
            readonly onSaturdays: boolean;
            /** @example Europe/Helsinki */
            readonly zone: string;
          };
          readonly rates?: readonly {
            readonly amount: number;
            readonly fromValue: number;
            readonly upToWeightG: number | null;
          }[];
          readonly zoneIds?: readonly string[];
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["DeliveryOption"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["delivery.unknown_option-delivery.unknown_zone"];
      readonly 409: components["responses"]["delivery.code_taken"];
      readonly 422: components["responses"]["delivery.invalid_option-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "delivery.move_option": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly optionId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly state: "active" | "paused" | "archived";
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["DeliveryOption"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["delivery.unknown_option"];
      readonly 409: components["responses"]["delivery.state_not_reachable"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "delivery.list_zones": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["DeliveryZones"];
        };
      };
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "delivery.create_zone": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly areas: readonly {
            /** @example FI */
            readonly country: string;
            readonly except: readonly {
              /** @example 00100 */
              readonly from: string;
              /** @example 00100 */
              readonly to: string;
            }[];
            readonly only: readonly {
              /** @example 00100 */
              readonly from: string;
              /** @example 00100 */
              readonly to: string;
            }[];
          }[];
          readonly code: string;
          readonly name: {
            readonly da: string;
            readonly en: string;
            readonly fi: string;
            readonly pl: string;
          };
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["DeliveryZone"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 409: components["responses"]["delivery.code_taken"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "delivery.change_zone": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly zoneId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly areas?: readonly {
            /** @example FI */
            readonly country: string;
            readonly except: readonly {
              /** @example 00100 */
              readonly from: string;
              /** @example 00100 */
              readonly to: string;
            }[];
            readonly only: readonly {
              /** @example 00100 */
              readonly from: string;
              /** @example 00100 */
              readonly to: string;
            }[];
          }[];
          readonly code?: string;
          readonly name?: {
            readonly da: string;
            readonly en: string;
            readonly fi: string;
            readonly pl: string;
          };
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["DeliveryZone"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["delivery.unknown_zone"];
      readonly 409: components["responses"]["delivery.code_taken"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "delivery.check_address": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly address: {
            readonly city: string;
            /** @example FI */
            readonly country: string;
            readonly lines: readonly string[];
            readonly postalCode: string;
            readonly region: string | null;
          };
          readonly phone?: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CheckedAddress"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 403: components["responses"]["platform.foreign_origin"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "delivery.get_address_format": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly country: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["AddressFormat"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "delivery.list_offers": {
    readonly parameters: {
      readonly query: {
        readonly channelId: string;
        readonly country?: string;
        readonly postalCode?: string;
        readonly value?: number;
        readonly weightG?: number;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["DeliveryOffers"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "delivery.list_pickup_days": {
    readonly parameters: {
      readonly query: {
        readonly channelId: string;
        readonly locationId: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PickupDays"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 409: components["responses"]["delivery.no_pickup_here"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "staff.list_devices": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly {
              /** Format: date-time */
              readonly createdAt: string;
              /** @example dev_01kaf3t9c2m8x4r6v7w5 */
              readonly id: string;
              readonly lastSeenAt: string | null;
              /** @example loc_01kaf3t9c2m8x4r6v7w5 */
              readonly locationId: string;
              readonly name: string;
              readonly pairedBy: string;
              readonly version: number;
            }[];
          };
        };
      };
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "staff.pair_device": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @example loc_01kaf3t9c2m8x4r6v7w5 */
          readonly locationId: string;
          readonly name: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            /** Format: date-time */
            readonly createdAt: string;
            /** @example dev_01kaf3t9c2m8x4r6v7w5 */
            readonly id: string;
            readonly lastSeenAt: string | null;
            /** @example loc_01kaf3t9c2m8x4r6v7w5 */
            readonly locationId: string;
            readonly name: string;
            readonly pairedBy: string;
            readonly version: number;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["staff.unknown_device"];
      readonly 422: components["responses"]["platform.key_reused-staff.unknown_place"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "staff.unpair_device": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly deviceId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["staff.unknown_device"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "integrations.create_export": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["ExportWish"];
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ExportTicket"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["channels.unknown_channel"];
      readonly 422: components["responses"]["integrations.channel_needed-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "fulfillment.list_orders": {
    readonly parameters: {
      readonly query?: {
        readonly after?: string;
        readonly channelId?: string;
        readonly dueBy?: string;
        readonly kind?: "carry_out" | "pickup" | "delivery";
        readonly limit?: number;
        readonly locationId?: string;
        readonly orderId?: string;
        readonly q?: string;
        readonly state?: ("requested" | "accepted" | "picking" | "packed" | "shipped" | "delivered" | "ready" | "collected" | "handed_out" | "canceled") | "open";
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["FulfillmentOrder"][];
            readonly next: string | null;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "fulfillment.get_order": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly fulfillmentId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["FulfillmentOrderDetail"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 404: components["responses"]["fulfillment.unknown_fulfillment"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "fulfillment.accept_order": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly fulfillmentId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["FulfillmentOrderDetail"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["fulfillment.unknown_fulfillment"];
      readonly 409: components["responses"]["fulfillment.not_all_picked-fulfillment.not_from_here-fulfillment.order_on_hold"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "fulfillment.note_delivered": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly fulfillmentId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["FulfillmentOrderDetail"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["fulfillment.unknown_fulfillment"];
      readonly 409: components["responses"]["fulfillment.not_all_picked-fulfillment.not_from_here-fulfillment.order_on_hold"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "fulfillment.hand_out": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly fulfillmentId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly code?: string;
          readonly collectedBy?: string;
          readonly withoutCode?: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["FulfillmentOrderDetail"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["fulfillment.unknown_fulfillment-orders.unknown_line-orders.unknown_order"];
      readonly 409: components["responses"]["fulfillment.code_blocked-fulfillment.not_from_here-fulfillment.order_on_hold-inventory.not_enough-inventory.nothing_promised-inventory.serial_taken-orders.not_from_here-orders.too_many_pieces"];
      readonly 422: components["responses"]["fulfillment.code_needed-fulfillment.wrong_code-inventory.lots_needed-inventory.serials_needed-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "fulfillment.tell_again": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly fulfillmentId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["FulfillmentOrderDetail"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["channels.unknown_brand-channels.unknown_channel-fulfillment.unknown_fulfillment-locations.unknown_location"];
      readonly 409: components["responses"]["fulfillment.nothing_to_tell"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "fulfillment.pack_order": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly fulfillmentId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["FulfillmentOrderDetail"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["fulfillment.unknown_fulfillment"];
      readonly 409: components["responses"]["fulfillment.not_all_picked-fulfillment.not_from_here-fulfillment.order_on_hold"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "fulfillment.get_packing_slip": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly fulfillmentId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": string;
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 404: components["responses"]["channels.unknown_brand-channels.unknown_channel-fulfillment.unknown_fulfillment-locations.unknown_location-orders.unknown_order"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "fulfillment.pick_lines": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly fulfillmentId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly lines: readonly {
            readonly lots?: readonly {
              readonly code: string;
              readonly expiresOn?: string | null;
              readonly quantity: number;
            }[];
            /** @example oln_01kaf3t9c2m8x4r6v7w5 */
            readonly orderLineId: string;
            readonly quantity: number;
            readonly serials?: readonly string[];
          }[];
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["FulfillmentOrderDetail"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["fulfillment.unknown_fulfillment"];
      readonly 409: components["responses"]["fulfillment.not_from_here-fulfillment.order_on_hold"];
      readonly 422: components["responses"]["fulfillment.more_than_wanted-fulfillment.unknown_line-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "fulfillment.make_ready": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly fulfillmentId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["FulfillmentOrderDetail"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["channels.unknown_brand-channels.unknown_channel-fulfillment.unknown_fulfillment-locations.unknown_location"];
      readonly 409: components["responses"]["fulfillment.not_all_picked-fulfillment.not_from_here-fulfillment.order_on_hold"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "fulfillment.ship_order": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly fulfillmentId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly tracking?: {
            readonly carrier: string | null;
            readonly number: string | null;
            readonly url: string | null;
          };
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["FulfillmentOrderDetail"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["channels.unknown_brand-channels.unknown_channel-fulfillment.unknown_fulfillment-locations.unknown_location-orders.unknown_line-orders.unknown_order"];
      readonly 409: components["responses"]["fulfillment.not_from_here-fulfillment.order_on_hold-inventory.not_enough-inventory.nothing_promised-inventory.serial_taken-orders.not_from_here-orders.too_many_pieces"];
      readonly 422: components["responses"]["inventory.lots_needed-inventory.serials_needed-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "fulfillment.count_orders": {
    readonly parameters: {
      readonly query: {
        readonly locationId?: string;
        readonly today: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["FulfillmentCounts"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "payments.list_gift_cards": {
    readonly parameters: {
      readonly query?: {
        readonly after?: string;
        readonly lastFour?: string;
        readonly limit?: number;
        readonly state?: "active" | "blocked";
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["GiftCard"][];
            readonly next: string | null;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "payments.issue_gift_card": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly amount: number;
          /** @enum {unknown} */
          readonly currency: "EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD";
          readonly expiresOn?: string | null;
          readonly note?: string;
          readonly source?: "sold" | "goodwill";
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["IssuedGiftCard"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "payments.show_gift_card": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly giftCardId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["GiftCardDetail"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 404: components["responses"]["payments.unknown_gift_card"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "payments.block_gift_card": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly giftCardId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly state: "active" | "blocked";
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["GiftCardDetail"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["payments.unknown_gift_card"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "payments.write_off_gift_card": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly giftCardId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly note: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["GiftCardDetail"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["payments.unknown_gift_card"];
      readonly 409: components["responses"]["payments.nothing_left"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "payments.show_gift_card_balance": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly code: string;
          readonly pin: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["GiftCardBalance"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 403: components["responses"]["platform.foreign_origin"];
      readonly 409: components["responses"]["payments.gift_card_not_accepted"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["payments.too_many_tries-platform.too_many_requests"];
    };
  };
  readonly "payments.look_up_gift_card": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly code: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["GiftCardDetail"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["payments.unknown_gift_card"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "carts.take_hand_over": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["HandOverToTake"];
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["HandOverTaken"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["carts.open_first-platform.foreign_origin"];
      readonly 404: components["responses"]["carts.unknown_cart-carts.unknown_person-channels.unknown_channel"];
      readonly 409: components["responses"]["carts.frozen-carts.not_changeable-carts.not_for_sale"];
      readonly 410: components["responses"]["carts.code_not_valid"];
      readonly 422: components["responses"]["platform.key_reused-pricing.no_tax_rate-pricing.not_for_sale"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "locations.list_holidays": {
    readonly parameters: {
      readonly query: {
        readonly country: string;
        readonly year: number;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly {
              /** @example 2026-12-24 */
              readonly date: string;
              readonly name: {
                readonly da: string;
                readonly en: string;
                readonly fi: string;
                readonly pl: string;
              };
              /**
               * @description What most shops do that day.
               * @enum {unknown}
               */
              readonly usual: "closed" | "shorter" | "open";
            }[];
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "integrations.list_mappings": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["SavedImportMapping"][];
          };
        };
      };
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "integrations.drop_mapping": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly mappingId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["integrations.unknown_mapping"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "integrations.list_imports": {
    readonly parameters: {
      readonly query?: {
        readonly after?: string;
        readonly limit?: number;
        readonly state?: "uploading" | "uploaded" | "mapped" | "previewing" | "previewed" | "running" | "done" | "failed" | "canceled" | "undoing" | "undone";
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["ImportRunSummary"][];
            readonly next: string | null;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "integrations.create_import": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewImport"];
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ImportRun"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["integrations.unknown_run"];
      readonly 422: components["responses"]["integrations.unknown_channel-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "integrations.get_import": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly runId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ImportRun"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 404: components["responses"]["integrations.unknown_run"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "integrations.cancel_import": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly runId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ImportRun"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["integrations.unknown_run"];
      readonly 409: components["responses"]["integrations.not_open_now"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "integrations.list_import_errors": {
    readonly parameters: {
      readonly query?: {
        readonly after?: string;
        readonly limit?: number;
        readonly phase?: "preview" | "run";
        readonly weight?: "refused" | "ignored" | "skipped";
      };
      readonly header?: never;
      readonly path: {
        readonly runId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["ImportRowError"][];
            readonly next: string | null;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 404: components["responses"]["integrations.unknown_run"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "integrations.download_import_errors": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly runId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": string;
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 404: components["responses"]["integrations.unknown_run"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "integrations.examine_import": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly runId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ImportRun"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["integrations.unknown_run"];
      readonly 409: components["responses"]["integrations.file_incomplete-integrations.not_open_now"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "integrations.map_import": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly runId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["ImportMapping"];
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ImportRun"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["integrations.unknown_run"];
      readonly 409: components["responses"]["integrations.not_open_now"];
      readonly 422: components["responses"]["integrations.unknown_channel-integrations.unknown_field-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "integrations.put_import_part": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly number: number;
        readonly runId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/octet-stream": string;
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ImportRun"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["integrations.unknown_run"];
      readonly 409: components["responses"]["integrations.not_open_now-integrations.part_misplaced"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "integrations.preview_import": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly runId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ImportRun"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["integrations.unknown_run"];
      readonly 409: components["responses"]["integrations.not_open_now"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "integrations.resume_import": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly runId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ImportRun"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["integrations.unknown_run"];
      readonly 409: components["responses"]["integrations.not_open_now"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "integrations.start_import": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly runId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ImportRun"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["integrations.unknown_run"];
      readonly 409: components["responses"]["integrations.not_open_now"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "integrations.undo_import": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly runId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ImportRun"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["integrations.unknown_run"];
      readonly 409: components["responses"]["integrations.not_open_now"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "staff.list_invitations": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly {
              /** Format: date-time */
              readonly createdAt: string;
              readonly email: string;
              /** Format: date-time */
              readonly expiresAt: string;
              /** @example inv_01kaf3t9c2m8x4r6v7w5 */
              readonly id: string;
              readonly locale: "en" | "fi" | "da" | "pl";
              readonly name: string;
              readonly roles: readonly {
                readonly channels: readonly string[] | null;
                readonly locations: readonly string[] | null;
                /** @example rol_01kaf3t9c2m8x4r6v7w5 */
                readonly roleId: string;
              }[];
              readonly state: "open" | "accepted" | "expired" | "withdrawn";
            }[];
          };
        };
      };
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "staff.invite_member": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @example aino@tuuli.example */
          readonly email: string;
          readonly locale: "en" | "fi" | "da" | "pl";
          readonly name: string;
          readonly roles: readonly {
            readonly channels: readonly string[] | null;
            readonly locations: readonly string[] | null;
            /** @example rol_01kaf3t9c2m8x4r6v7w5 */
            readonly roleId: string;
          }[];
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            /** Format: date-time */
            readonly createdAt: string;
            readonly email: string;
            /** Format: date-time */
            readonly expiresAt: string;
            /** @example inv_01kaf3t9c2m8x4r6v7w5 */
            readonly id: string;
            readonly locale: "en" | "fi" | "da" | "pl";
            readonly name: string;
            readonly roles: readonly {
              readonly channels: readonly string[] | null;
              readonly locations: readonly string[] | null;
              /** @example rol_01kaf3t9c2m8x4r6v7w5 */
              readonly roleId: string;
            }[];
            readonly state: "open" | "accepted" | "expired" | "withdrawn";
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed-staff.beyond_own_rights"];
      readonly 404: components["responses"]["channels.unknown_brand-staff.unknown_invitation-staff.unknown_role"];
      readonly 422: components["responses"]["platform.key_reused-staff.unknown_place"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "staff.withdraw_invitation": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly invitationId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["staff.unknown_invitation"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "staff.accept_invitation": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly name: string;
          readonly password: string;
          readonly token: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 403: components["responses"]["platform.foreign_origin"];
      readonly 404: components["responses"]["staff.unknown_role"];
      readonly 410: components["responses"]["staff.link_not_valid"];
      readonly 422: components["responses"]["platform.key_reused-staff.weak_password"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "carts.list_kept_items": {
    readonly parameters: {
      readonly query: {
        readonly channelId: string;
        readonly kind: "saved" | "wish";
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["KeptItems"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["carts.open_first"];
      readonly 404: components["responses"]["carts.unknown_cart-channels.unknown_channel"];
      readonly 409: components["responses"]["carts.not_for_sale"];
      readonly 422: components["responses"]["pricing.no_tax_rate-pricing.not_for_sale"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "carts.drop_kept_item": {
    readonly parameters: {
      readonly query: {
        readonly channelId: string;
      };
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly kind: "saved" | "wish";
        readonly variantId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "staff.list_keys": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly {
              readonly channels: readonly string[] | null;
              /** Format: date-time */
              readonly createdAt: string;
              readonly createdBy: string;
              readonly expiresAt: string | null;
              /** @example key_01kaf3t9c2m8x4r6v7w5 */
              readonly id: string;
              readonly lastUsedAt: string | null;
              readonly locations: readonly string[] | null;
              readonly name: string;
              readonly permissions: readonly string[];
              /** @description How the key begins; the rest is not kept. */
              readonly prefix: string;
              readonly state: "active" | "expired" | "revoked";
              readonly version: number;
            }[];
          };
        };
      };
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "staff.create_key": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly channels: readonly string[] | null;
          readonly expiresInDays: number | null;
          readonly locations: readonly string[] | null;
          readonly name: string;
          readonly permissions: readonly string[];
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly key: {
              readonly channels: readonly string[] | null;
              /** Format: date-time */
              readonly createdAt: string;
              readonly createdBy: string;
              readonly expiresAt: string | null;
              /** @example key_01kaf3t9c2m8x4r6v7w5 */
              readonly id: string;
              readonly lastUsedAt: string | null;
              readonly locations: readonly string[] | null;
              readonly name: string;
              readonly permissions: readonly string[];
              /** @description How the key begins; the rest is not kept. */
              readonly prefix: string;
              readonly state: "active" | "expired" | "revoked";
              readonly version: number;
            };
            readonly secret: string;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed-staff.beyond_own_rights"];
      readonly 404: components["responses"]["staff.unknown_key"];
      readonly 422: components["responses"]["platform.key_reused-staff.unknown_permission-staff.unknown_place"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "staff.revoke_key": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly keyId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["staff.unknown_key"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "staff.rotate_key": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly keyId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly key: {
              readonly channels: readonly string[] | null;
              /** Format: date-time */
              readonly createdAt: string;
              readonly createdBy: string;
              readonly expiresAt: string | null;
              /** @example key_01kaf3t9c2m8x4r6v7w5 */
              readonly id: string;
              readonly lastUsedAt: string | null;
              readonly locations: readonly string[] | null;
              readonly name: string;
              readonly permissions: readonly string[];
              /** @description How the key begins; the rest is not kept. */
              readonly prefix: string;
              readonly state: "active" | "expired" | "revoked";
              readonly version: number;
            };
            readonly secret: string;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed-staff.beyond_own_rights"];
      readonly 404: components["responses"]["staff.unknown_key"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "locations.list_locations": {
    readonly parameters: {
      readonly query?: {
        readonly after?: string;
        readonly brandId?: string;
        readonly country?: string;
        readonly kind?: "store" | "warehouse" | "service_point";
        readonly limit?: number;
        readonly q?: string;
        readonly state?: "active" | "paused" | "archived";
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["Location"][];
            readonly next: string | null;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "locations.create_location": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly address: {
            readonly city: string;
            /** @example FI */
            readonly country: string;
            readonly lines: readonly string[];
            readonly postalCode: string;
            readonly region: string | null;
          };
          readonly brandIds: readonly string[];
          readonly capacityPerDay: number | null;
          readonly code: string;
          readonly cutOffs: {
            /** @example 10:00 */
            readonly pickup?: string;
            /** @example 10:00 */
            readonly shipping?: string;
          };
          readonly directions: {
            readonly da: string;
            readonly en: string;
            readonly fi: string;
            readonly pl: string;
          } | null;
          readonly email: string | null;
          readonly hours: {
            readonly regular: readonly {
              /** @description Not later than `opens`: on the next day. 24:00 is midnight. */
              readonly closes: string;
              readonly days: readonly ("mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun")[];
              /** @example 10:00 */
              readonly opens: string;
            }[];
            readonly seasons: readonly {
              /** @example 2026-12-24 */
              readonly from: string;
              readonly label: {
                readonly da: string;
                readonly en: string;
                readonly fi: string;
                readonly pl: string;
              };
              readonly spans: readonly {
                /** @description Not later than `opens`: on the next day. 24:00 is midnight. */
                readonly closes: string;
                readonly days: readonly ("mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun")[];
                /** @example 10:00 */
                readonly opens: string;
              }[];
              /** @example 2026-12-24 */
              readonly through: string;
            }[];
          };
          /** @enum {unknown} */
          readonly kind: "store" | "warehouse" | "service_point";
          readonly latitude: number;
          readonly longitude: number;
          readonly name: string;
          readonly phone: string | null;
          /** @description Other names people search by. */
          readonly searchTerms: readonly string[];
          readonly services: readonly ("pickup" | "return" | "ship_from" | "reserve" | "repair" | "order_ahead" | "consultation")[];
          /**
           * @description IANA time zone.
           * @example Europe/Helsinki
           */
          readonly zone: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Location"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 409: components["responses"]["locations.code_taken"];
      readonly 422: components["responses"]["locations.invalid_hours-locations.invalid_location-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "locations.get_location": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly locationId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Location"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 404: components["responses"]["locations.unknown_location"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "locations.change_location": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly locationId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly address?: {
            readonly city: string;
            /** @example FI */
            readonly country: string;
            readonly lines: readonly string[];
            readonly postalCode: string;
            readonly region: string | null;
          };
          readonly brandIds?: readonly string[];
          readonly capacityPerDay?: number | null;
          readonly code?: string;
          readonly cutOffs?: {
            /** @example 10:00 */
            readonly pickup?: string;
            /** @example 10:00 */
            readonly shipping?: string;
          };
          readonly directions?: {
            readonly da: string;
            readonly en: string;
            readonly fi: string;
            readonly pl: string;
          } | null;
          readonly email?: string | null;
          /** @enum {unknown} */
          readonly kind?: "store" | "warehouse" | "service_point";
          readonly latitude?: number;
          readonly longitude?: number;
          readonly name?: string;
          readonly phone?: string | null;
          /** @description Other names people search by. */
          readonly searchTerms?: readonly string[];
          readonly services?: readonly ("pickup" | "return" | "ship_from" | "reserve" | "repair" | "order_ahead" | "consultation")[];
          /**
           * @description IANA time zone.
           * @example Europe/Helsinki
           */
          readonly zone?: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Location"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["locations.unknown_location"];
      readonly 409: components["responses"]["locations.code_taken"];
      readonly 422: components["responses"]["locations.invalid_location-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "locations.set_hours": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly locationId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly hours: {
            readonly regular: readonly {
              /** @description Not later than `opens`: on the next day. 24:00 is midnight. */
              readonly closes: string;
              readonly days: readonly ("mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun")[];
              /** @example 10:00 */
              readonly opens: string;
            }[];
            readonly seasons: readonly {
              /** @example 2026-12-24 */
              readonly from: string;
              readonly label: {
                readonly da: string;
                readonly en: string;
                readonly fi: string;
                readonly pl: string;
              };
              readonly spans: readonly {
                /** @description Not later than `opens`: on the next day. 24:00 is midnight. */
                readonly closes: string;
                readonly days: readonly ("mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun")[];
                /** @example 10:00 */
                readonly opens: string;
              }[];
              /** @example 2026-12-24 */
              readonly through: string;
            }[];
          };
          readonly specialDays: readonly {
            /** @example 2026-12-24 */
            readonly date: string;
            readonly label: {
              readonly da: string;
              readonly en: string;
              readonly fi: string;
              readonly pl: string;
            };
            readonly spans: readonly {
              /** @description Not later than `opens`: on the next day. 24:00 is midnight. */
              readonly closes: string;
              /** @example 10:00 */
              readonly opens: string;
            }[];
          }[];
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Location"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["locations.unknown_location"];
      readonly 422: components["responses"]["locations.invalid_hours-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "locations.move_location": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly locationId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @enum {unknown} */
          readonly state: "active" | "paused" | "archived";
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Location"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["locations.unknown_location"];
      readonly 409: components["responses"]["locations.state_not_reachable"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "locations.export_locations": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": string;
        };
      };
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "locations.import_locations": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly csv: string;
          readonly dryRun: boolean;
          /**
           * @description What one faulty row does to the others.
           * @enum {unknown}
           */
          readonly policy: "reject_everything" | "reject_failed_rows";
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            /** @description False where nothing was written. */
            readonly applied: boolean;
            readonly changed: number;
            readonly created: number;
            readonly dryRun: boolean;
            readonly errors: readonly {
              readonly column: string | null;
              readonly reason: string;
              readonly row: number;
              readonly value: string;
            }[];
            readonly failed: number;
            readonly rows: number;
            readonly unchanged: number;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["locations.unknown_location"];
      readonly 409: components["responses"]["locations.code_taken"];
      readonly 422: components["responses"]["locations.invalid_hours-locations.invalid_location-locations.unreadable_file-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "locations.set_special_days": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly days: readonly {
            /** @example 2026-12-24 */
            readonly date: string;
            readonly label: {
              readonly da: string;
              readonly en: string;
              readonly fi: string;
              readonly pl: string;
            };
            readonly spans: readonly {
              /** @description Not later than `opens`: on the next day. 24:00 is midnight. */
              readonly closes: string;
              /** @example 10:00 */
              readonly opens: string;
            }[];
          }[];
          readonly dryRun: boolean;
          /**
           * @description Where a location has hours of its own on that date already.
           * @enum {unknown}
           */
          readonly onTaken: "keep" | "replace";
          readonly where: {
            /** @example brd_01kaf3t9c2m8x4r6v7w5 */
            readonly brandId?: string;
            /** @example FI */
            readonly country?: string;
            readonly ids?: readonly string[];
            /** @enum {unknown} */
            readonly kind?: "store" | "warehouse" | "service_point";
          };
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly dryRun: boolean;
            readonly lines: readonly {
              readonly before: {
                /** @example 2026-12-24 */
                readonly date: string;
                readonly label: {
                  readonly da: string;
                  readonly en: string;
                  readonly fi: string;
                  readonly pl: string;
                };
                readonly spans: readonly {
                  /** @description Not later than `opens`: on the next day. 24:00 is midnight. */
                  readonly closes: string;
                  /** @example 10:00 */
                  readonly opens: string;
                }[];
              } | null;
              readonly date: string;
              /** @example loc_01kaf3t9c2m8x4r6v7w5 */
              readonly locationId: string;
              readonly name: string;
              /** @enum {unknown} */
              readonly outcome: "added" | "replaced" | "kept" | "same";
            }[];
            /** @description How many locations change. */
            readonly locations: number;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 422: components["responses"]["locations.invalid_hours-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "staff.get_me": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly by: "password" | "passkey" | "pin";
            /** @description One-time codes (TOTP) are set up. */
            readonly codes: boolean;
            readonly device: {
              /** @example dev_01kaf3t9c2m8x4r6v7w5 */
              readonly id: string;
              /** @example loc_01kaf3t9c2m8x4r6v7w5 */
              readonly locationId: string;
              readonly name: string;
            } | null;
            readonly email: string;
            readonly grants: readonly {
              readonly channels: readonly string[] | null;
              readonly locations: readonly string[] | null;
              /** @example channels:write */
              readonly permission: string;
            }[];
            /** @example stf_01kaf3t9c2m8x4r6v7w5 */
            readonly id: string;
            readonly locale: "en" | "fi" | "da" | "pl";
            readonly name: string;
            readonly passkeys: number;
            readonly pin: boolean;
            readonly roles: readonly {
              readonly channels: readonly string[] | null;
              readonly locations: readonly string[] | null;
              readonly roleCode: string;
              /** @example rol_01kaf3t9c2m8x4r6v7w5 */
              readonly roleId: string;
            }[];
            readonly secondFactor: "ready" | "not_needed" | "missing" | "skipped_in_demo";
            readonly theme: "system" | "light" | "dark";
            /** @description False: only self-service until a second factor is set up. */
            readonly trusted: boolean;
            readonly version: number;
          };
        };
      };
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "staff.update_me": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly locale?: "en" | "fi" | "da" | "pl";
          readonly name?: string;
          readonly theme?: "system" | "light" | "dark";
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly by: "password" | "passkey" | "pin";
            /** @description One-time codes (TOTP) are set up. */
            readonly codes: boolean;
            readonly device: {
              /** @example dev_01kaf3t9c2m8x4r6v7w5 */
              readonly id: string;
              /** @example loc_01kaf3t9c2m8x4r6v7w5 */
              readonly locationId: string;
              readonly name: string;
            } | null;
            readonly email: string;
            readonly grants: readonly {
              readonly channels: readonly string[] | null;
              readonly locations: readonly string[] | null;
              /** @example channels:write */
              readonly permission: string;
            }[];
            /** @example stf_01kaf3t9c2m8x4r6v7w5 */
            readonly id: string;
            readonly locale: "en" | "fi" | "da" | "pl";
            readonly name: string;
            readonly passkeys: number;
            readonly pin: boolean;
            readonly roles: readonly {
              readonly channels: readonly string[] | null;
              readonly locations: readonly string[] | null;
              readonly roleCode: string;
              /** @example rol_01kaf3t9c2m8x4r6v7w5 */
              readonly roleId: string;
            }[];
            readonly secondFactor: "ready" | "not_needed" | "missing" | "skipped_in_demo";
            readonly theme: "system" | "light" | "dark";
            /** @description False: only self-service until a second factor is set up. */
            readonly trusted: boolean;
            readonly version: number;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-staff.not_with_pin"];
      readonly 404: components["responses"]["staff.unknown_member"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "staff.set_pin": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @description 4 to 8 digits. */
          readonly pin: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-staff.not_with_pin"];
      readonly 422: components["responses"]["platform.key_reused-staff.weak_pin"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "staff.remove_pin": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-staff.not_with_pin"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "staff.list_my_sessions": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly {
              readonly by: "password" | "passkey" | "pin" | "magic_link";
              /** Format: date-time */
              readonly createdAt: string;
              /** @description The session of this very call. */
              readonly current: boolean;
              /** @description Browser and system in words, such as `Firefox on Linux`. */
              readonly device: string;
              /** Format: date-time */
              readonly expiresAt: string;
              /** @example ses_01kaf3t9c2m8x4r6v7w5 */
              readonly id: string;
              /** @description Address that it was opened from. */
              readonly ip: string;
              readonly lastSeenAt: string | null;
            }[];
          };
        };
      };
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "staff.end_my_session": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly sessionId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-staff.not_with_pin"];
      readonly 404: components["responses"]["staff.unknown_session"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "staff.sign_out_everywhere": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-staff.not_with_pin"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "messages.list_templates": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly {
              /** @description What it is for, in the language asked for. */
              readonly about: string;
              /** @description What may stand in braces. */
              readonly fields: readonly string[];
              readonly forms: readonly ("mail" | "sms" | "push" | "receipt")[];
              /** @example account.magic_link */
              readonly name: string;
              readonly words: {
                readonly da: {
                  readonly body: string;
                  readonly button: string | null;
                  readonly heading: string;
                  readonly subject: string;
                };
                readonly en: {
                  readonly body: string;
                  readonly button: string | null;
                  readonly heading: string;
                  readonly subject: string;
                };
                readonly fi: {
                  readonly body: string;
                  readonly button: string | null;
                  readonly heading: string;
                  readonly subject: string;
                };
                readonly pl: {
                  readonly body: string;
                  readonly button: string | null;
                  readonly heading: string;
                  readonly subject: string;
                };
              };
            }[];
            readonly next: string | null;
          };
        };
      };
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "operations.list_consumers": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly {
              readonly eventType: string;
              /** @description No server has known it for a quarter of an hour. */
              readonly gone: boolean;
              /** @description Subjects that wait after a failure, or are parked. */
              readonly held: number;
              /** @example loyalty.earn_points */
              readonly name: string;
              readonly oldestAt: string | null;
              readonly parked: number;
              /** Format: date-time */
              readonly seenAt: string;
              /** @enum {unknown} */
              readonly state: "live" | "filling";
              readonly waiting: number;
            }[];
          };
        };
      };
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "operations.retire_consumer": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly consumer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly dropped: number;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["operations.unknown_consumer"];
      readonly 409: components["responses"]["operations.consumer_alive"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "operations.replay_consumer": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly consumer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date-time */
          readonly from: string;
          readonly subject?: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Record<string, never>;
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["operations.unknown_consumer"];
      readonly 409: components["responses"]["operations.replay_under_way"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "operations.list_events": {
    readonly parameters: {
      readonly query?: {
        readonly after?: string;
        readonly from?: string;
        readonly limit?: number;
        readonly subject?: string;
        readonly to?: string;
        readonly type?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly {
              /** @example staff:stf_01kaf3t9c2m8x4r6v7w5 */
              readonly actor: string;
              /** @example evt_01kaf3t9c2m8x4r6v7w5 */
              readonly id: string;
              /** @description Place among the events of its subject, from 1. */
              readonly sequence: number;
              /** @description The id of what it happened to. */
              readonly subject: string;
              /** Format: date-time */
              readonly time: string;
              /** @example channels.brand_changed.v1 */
              readonly type: string;
            }[];
            readonly next: string | null;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "operations.show_event": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly eventId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            /** @example staff:stf_01kaf3t9c2m8x4r6v7w5 */
            readonly actor: string;
            readonly deliveries: readonly {
              readonly consumer: string;
              /** @enum {unknown} */
              readonly state: "waiting" | "held" | "parked" | "delivered";
            }[];
            /** @description CloudEvents 1.0, as JSON. */
            readonly envelope: unknown;
            /** @example evt_01kaf3t9c2m8x4r6v7w5 */
            readonly id: string;
            /** @description Place among the events of its subject, from 1. */
            readonly sequence: number;
            /** @description The id of what it happened to. */
            readonly subject: string;
            /** Format: date-time */
            readonly time: string;
            /** @example channels.brand_changed.v1 */
            readonly type: string;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 404: components["responses"]["operations.unknown_event"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "operations.show_health": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly audit: {
              readonly entries: number;
              readonly unsealed: number;
            };
            readonly database: {
              readonly connections: number;
              readonly maxConnections: number;
              readonly sizeBytes: number;
              readonly version: string;
            };
            readonly jobs: {
              readonly dead: number;
              readonly failing: number;
              readonly running: number;
              readonly scheduled: number;
              readonly waiting: number;
            };
            readonly live: {
              readonly pending: boolean;
              readonly position: number;
            };
            readonly process: {
              readonly heapBytes: number;
              readonly node: string;
              readonly rssBytes: number;
              readonly uptimeS: number;
            };
            readonly relay: {
              readonly consumers: number;
              readonly held: number;
              readonly oldestAt: string | null;
              readonly parked: number;
              readonly waiting: number;
            };
            readonly well: boolean;
            readonly worries: readonly ("parked_deliveries" | "late_deliveries" | "gone_consumers" | "dead_jobs" | "unsealed_audit")[];
          };
        };
      };
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "operations.list_held_deliveries": {
    readonly parameters: {
      readonly query?: {
        readonly after?: string;
        readonly limit?: number;
        readonly parkedOnly?: boolean;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly {
              readonly attempts: number;
              readonly consumer: string;
              readonly dueAt: string | null;
              readonly error: string;
              readonly eventId: string | null;
              readonly eventType: string | null;
              /** Format: date-time */
              readonly failedAt: string;
              readonly parkedAt: string | null;
              readonly subject: string;
              /** @description Deliveries of the subject: the failed one and those behind. */
              readonly waiting: number;
            }[];
            readonly next: string | null;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "operations.drop_held_delivery": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly consumer: string;
          readonly subject: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 409: components["responses"]["operations.not_held"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "operations.replay_held_delivery": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly consumer: string;
          readonly subject: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 409: components["responses"]["operations.not_held"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "operations.list_jobs": {
    readonly parameters: {
      readonly query?: {
        readonly after?: string;
        readonly limit?: number;
        readonly name?: string;
        readonly state?: "running" | "waiting" | "scheduled" | "failing" | "dead";
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly {
              readonly attempts: number;
              /** Format: date-time */
              readonly createdAt: string;
              readonly id: number;
              readonly key: string | null;
              readonly lastError: string | null;
              readonly maxAttempts: number;
              /** @example messages.deliver_message */
              readonly name: string;
              /** Format: date-time */
              readonly runAt: string;
              /** @enum {unknown} */
              readonly state: "running" | "waiting" | "scheduled" | "failing" | "dead";
            }[];
            readonly next: string | null;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "operations.cancel_job": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly jobId: number;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 409: components["responses"]["operations.job_not_waiting"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "operations.retry_job": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly jobId: number;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 409: components["responses"]["operations.job_not_waiting"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "orders.get_by_number": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly number: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OrderDetail"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 404: components["responses"]["orders.unknown_order"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "orders.list": {
    readonly parameters: {
      readonly query?: {
        readonly after?: string;
        readonly channelId?: readonly string[];
        readonly coupon?: string;
        readonly customerId?: string;
        readonly fulfillmentState?: readonly ("unfulfilled" | "partly_fulfilled" | "fulfilled" | "nothing")[];
        readonly limit?: number;
        readonly locationId?: readonly string[];
        readonly maxTotal?: number;
        readonly minTotal?: number;
        readonly paymentState?: readonly ("unpaid" | "authorized" | "partly_paid" | "paid" | "refund_pending" | "partly_refunded" | "refunded" | "voided")[];
        readonly placedFrom?: string;
        readonly placedUntil?: string;
        readonly q?: string;
        readonly sort?: "newest" | "oldest";
        readonly state?: readonly ("open" | "on_hold" | "completed" | "canceled")[];
        readonly tag?: string;
        readonly variantId?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["OrderRow"][];
            readonly next: string | null;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "orders.get": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly orderId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OrderDetail"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 404: components["responses"]["orders.unknown_order"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "orders.cancel": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly orderId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly lines?: readonly {
            /** @example oln_01kaf3t9c2m8x4r6v7w5 */
            readonly lineId: string;
            readonly quantity: number;
          }[];
          readonly note?: string;
          /** @enum {unknown} */
          readonly reason: "customer_wish" | "not_in_stock" | "damaged" | "payment_failed" | "suspicious" | "mistake" | "other";
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OrderDetail"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["orders.unknown_line-orders.unknown_order-pricing.unknown_use"];
      readonly 409: components["responses"]["inventory.nothing_promised-orders.not_from_here-orders.too_many_pieces-payments.refund_exceeds-pricing.use_settled"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "orders.list_changes": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly orderId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["OrderChange"][];
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 404: components["responses"]["orders.unknown_order"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "orders.propose_change": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly orderId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly actions: readonly ({
            readonly fulfillment?: {
              readonly day: string | null;
              /** @enum {unknown} */
              readonly kind: "carry_out" | "pickup" | "delivery";
              readonly locationId: string | null;
            };
            /** @constant */
            readonly kind: "item_add";
            readonly quantity: number;
            /** @example var_01kaf3t9c2m8x4r6v7w5 */
            readonly variantId: string;
          } | {
            /** @constant */
            readonly kind: "item_remove";
            /** @example oln_01kaf3t9c2m8x4r6v7w5 */
            readonly lineId: string;
          } | {
            /** @constant */
            readonly kind: "item_update";
            /** @example oln_01kaf3t9c2m8x4r6v7w5 */
            readonly lineId: string;
            readonly quantity: number;
          } | {
            readonly amount: number;
            /** @constant */
            readonly kind: "shipping_add";
            readonly name: string;
          } | {
            /** @constant */
            readonly kind: "shipping_remove";
            readonly shippingId: string;
          })[];
          readonly note?: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OrderChange"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["orders.unknown_line-orders.unknown_order"];
      readonly 409: components["responses"]["orders.not_from_here-orders.too_many_pieces"];
      readonly 422: components["responses"]["orders.changes_nothing-platform.key_reused-pricing.no_tax_rate-pricing.not_for_sale"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "orders.discard_change": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly changeId: string;
        readonly orderId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OrderChange"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["orders.unknown_change-orders.unknown_order"];
      readonly 409: components["responses"]["orders.change_settled"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "orders.confirm_change": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly changeId: string;
        readonly orderId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OrderDetail"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["channels.unknown_channel-inventory.unknown_location-orders.unknown_change-orders.unknown_order"];
      readonly 409: components["responses"]["inventory.hold_expired-inventory.not_enough-inventory.nothing_promised-orders.change_outdated-orders.change_settled-orders.not_from_here-payments.already_taken-payments.currency_differs-payments.not_covered-payments.refund_exceeds"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "orders.list_change_tenders": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly changeId: string;
        readonly orderId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Payment"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 404: components["responses"]["orders.unknown_change-orders.unknown_order"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "orders.add_change_tender": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly changeId: string;
        readonly orderId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewTender"];
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Payment"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["orders.unknown_change-orders.unknown_order-payments.unknown_tender"];
      readonly 409: components["responses"]["orders.change_settled-payments.already_authorized-payments.already_taken-payments.currency_differs-payments.gift_card_not_accepted-payments.nothing_left-payments.over_covered-payments.tender_not_offered"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["payments.too_many_tries-platform.too_many_requests"];
      readonly 503: components["responses"]["payments.provider_unreachable"];
    };
  };
  readonly "orders.drop_change_tender": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly changeId: string;
        readonly orderId: string;
        readonly tenderId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Payment"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["orders.unknown_change-orders.unknown_order-payments.unknown_tender"];
      readonly 409: components["responses"]["payments.already_authorized-payments.already_taken-payments.currency_differs-payments.gift_card_not_accepted-payments.nothing_left-payments.over_covered-payments.tender_not_offered"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["payments.too_many_tries-platform.too_many_requests"];
      readonly 503: components["responses"]["payments.provider_unreachable"];
    };
  };
  readonly "orders.mail_document": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly orderId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly document: "receipt" | "invoice";
          /** @example aino@tuuli.example */
          readonly to?: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["DocumentMailed"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin"];
      readonly 404: components["responses"]["channels.unknown_brand-channels.unknown_channel-locations.unknown_location-orders.no_invoice-orders.unknown_order-payments.unknown_payment"];
      readonly 409: components["responses"]["orders.no_address"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "orders.get_document": {
    readonly parameters: {
      readonly query?: {
        readonly locale?: "en" | "fi" | "da" | "pl";
      };
      readonly header?: never;
      readonly path: {
        readonly document: "receipt" | "invoice" | "packing_slip";
        readonly orderId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": string;
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 404: components["responses"]["channels.unknown_brand-channels.unknown_channel-locations.unknown_location-orders.no_invoice-orders.unknown_order-payments.unknown_payment"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "orders.issue_invoice": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly orderId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly buyer?: {
            readonly address: {
              readonly city: string;
              /** @example FI */
              readonly country: string;
              readonly lines: readonly string[];
              readonly postalCode: string;
              readonly region: string | null;
            };
            readonly name: string;
            readonly vatId: string | null;
          };
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Invoice"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin"];
      readonly 404: components["responses"]["channels.unknown_brand-channels.unknown_channel-locations.unknown_location-orders.unknown_order-payments.unknown_payment"];
      readonly 409: components["responses"]["orders.nothing_to_invoice"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "orders.add_note": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly orderId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly text: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OrderDetail"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["orders.unknown_order"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "payments.show_order_money": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly orderId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OrderMoney"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 404: components["responses"]["payments.unknown_payment"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "fulfillment.list_receivings": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly orderId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Receivings"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 404: components["responses"]["orders.unknown_order"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "payments.refund_order": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly orderId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly amount: number;
          readonly reason: string;
          /** @description The person agreed to credit for the rest. */
          readonly restAsCredit?: boolean;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OrderMoney"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 409: components["responses"]["payments.refund_exceeds"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "orders.pause": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly orderId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly note?: string;
          readonly state: "open" | "on_hold";
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OrderDetail"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["orders.unknown_order"];
      readonly 409: components["responses"]["orders.not_from_here"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "orders.tag": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly orderId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly tags: readonly string[];
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OrderDetail"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["orders.unknown_order"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "orders.create_export": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly channelId?: readonly string[];
          readonly coupon?: string;
          /** @example per_01kaf3t9c2m8x4r6v7w5 */
          readonly customerId?: string;
          readonly fulfillmentState?: readonly ("unfulfilled" | "partly_fulfilled" | "fulfilled" | "nothing")[];
          readonly locale?: "en" | "fi" | "da" | "pl";
          readonly locationId?: readonly string[];
          readonly maxTotal?: number;
          readonly minTotal?: number;
          readonly paymentState?: readonly ("unpaid" | "authorized" | "partly_paid" | "paid" | "refund_pending" | "partly_refunded" | "refunded" | "voided")[];
          /** Format: date-time */
          readonly placedFrom?: string;
          /** Format: date-time */
          readonly placedUntil?: string;
          /** @description Number, name, mail address or phone, from the beginning of a word. */
          readonly q?: string;
          /**
           * @default newest
           * @enum {unknown}
           */
          readonly sort?: "newest" | "oldest";
          readonly state?: readonly ("open" | "on_hold" | "completed" | "canceled")[];
          readonly tag?: string;
          /** @example var_01kaf3t9c2m8x4r6v7w5 */
          readonly variantId?: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            /** Format: date-time */
            readonly expiresAt: string;
            readonly path: string;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "orders.find": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @description Mail address or phone of the order. */
          readonly contact: string;
          readonly number: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OwnOrder"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin"];
      readonly 404: components["responses"]["orders.not_found_with_this-orders.unknown_order"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["orders.too_many_attempts-platform.too_many_requests"];
    };
  };
  readonly "orders.find_document": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @description Mail address or phone of the order. */
          readonly contact: string;
          readonly document: "receipt" | "invoice";
          readonly locale?: "en" | "fi" | "da" | "pl";
          readonly number: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["DocumentTicket"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin"];
      readonly 404: components["responses"]["orders.no_invoice-orders.not_found_with_this-orders.unknown_order"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["orders.too_many_attempts-platform.too_many_requests"];
    };
  };
  readonly "messages.list_messages": {
    readonly parameters: {
      readonly query?: {
        readonly after?: string;
        readonly brandId?: string;
        readonly channelId?: string;
        readonly kind?: "mail" | "sms" | "push";
        readonly limit?: number;
        readonly state?: "queued" | "sending" | "deferred" | "sent" | "failed" | "kept" | "canceled";
        readonly template?: string;
        readonly to?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly {
              /** @description What may be done now. */
              readonly actions: readonly ("resend" | "cancel")[];
              readonly attempts: number;
              readonly brandId: string | null;
              readonly channelId: string | null;
              /** Format: date-time */
              readonly createdAt: string;
              readonly erasedAt: string | null;
              /** @example out_01kaf3t9c2m8x4r6v7w5 */
              readonly id: string;
              readonly kind: "mail" | "sms" | "push";
              /** @description What the provider said last. */
              readonly lastReply: string | null;
              readonly locale: "en" | "fi" | "da" | "pl";
              readonly state: "queued" | "sending" | "deferred" | "sent" | "failed" | "kept" | "canceled";
              /** Format: date-time */
              readonly stateAt: string;
              readonly subject: string;
              /** @example account.magic_link */
              readonly template: string;
              /** @description Address, number or push service; masked once erased. */
              readonly to: string;
              readonly version: number;
            }[];
            readonly next: string | null;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "messages.count_messages": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly configured: {
              readonly mail: boolean;
              readonly push: boolean;
              readonly sms: boolean;
            };
            readonly states: readonly {
              readonly count: number;
              readonly state: "queued" | "sending" | "deferred" | "sent" | "failed" | "kept" | "canceled";
            }[];
          };
        };
      };
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "messages.show_message": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly messageId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            /** @description What may be done now. */
            readonly actions: readonly ("resend" | "cancel")[];
            readonly attempts: number;
            readonly brandId: string | null;
            readonly channelId: string | null;
            /** Format: date-time */
            readonly createdAt: string;
            readonly erasedAt: string | null;
            readonly html: string | null;
            /** @example out_01kaf3t9c2m8x4r6v7w5 */
            readonly id: string;
            readonly kind: "mail" | "sms" | "push";
            /** @description What the provider said last. */
            readonly lastReply: string | null;
            readonly locale: "en" | "fi" | "da" | "pl";
            readonly log: readonly {
              readonly endedAt: string | null;
              readonly number: number;
              readonly outcome: ("accepted" | "later" | "refused" | "lost") | null;
              readonly reply: string | null;
              /** Format: date-time */
              readonly startedAt: string;
            }[];
            /** @description Path of the mail as a page of its own. */
            readonly page: string | null;
            readonly providerReference: string | null;
            /** @description False: links and codes are masked. */
            readonly secretsShown: boolean;
            readonly state: "queued" | "sending" | "deferred" | "sent" | "failed" | "kept" | "canceled";
            /** Format: date-time */
            readonly stateAt: string;
            readonly subject: string;
            /** @example account.magic_link */
            readonly template: string;
            readonly text: string | null;
            /** @description Address, number or push service; masked once erased. */
            readonly to: string;
            readonly version: number;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 404: components["responses"]["messages.unknown_message"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "messages.cancel_message": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly messageId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            /** @description What may be done now. */
            readonly actions: readonly ("resend" | "cancel")[];
            readonly attempts: number;
            readonly brandId: string | null;
            readonly channelId: string | null;
            /** Format: date-time */
            readonly createdAt: string;
            readonly erasedAt: string | null;
            readonly html: string | null;
            /** @example out_01kaf3t9c2m8x4r6v7w5 */
            readonly id: string;
            readonly kind: "mail" | "sms" | "push";
            /** @description What the provider said last. */
            readonly lastReply: string | null;
            readonly locale: "en" | "fi" | "da" | "pl";
            readonly log: readonly {
              readonly endedAt: string | null;
              readonly number: number;
              readonly outcome: ("accepted" | "later" | "refused" | "lost") | null;
              readonly reply: string | null;
              /** Format: date-time */
              readonly startedAt: string;
            }[];
            /** @description Path of the mail as a page of its own. */
            readonly page: string | null;
            readonly providerReference: string | null;
            /** @description False: links and codes are masked. */
            readonly secretsShown: boolean;
            readonly state: "queued" | "sending" | "deferred" | "sent" | "failed" | "kept" | "canceled";
            /** Format: date-time */
            readonly stateAt: string;
            readonly subject: string;
            /** @example account.magic_link */
            readonly template: string;
            readonly text: string | null;
            /** @description Address, number or push service; masked once erased. */
            readonly to: string;
            readonly version: number;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["messages.unknown_message"];
      readonly 409: components["responses"]["messages.cannot_cancel"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "messages.show_message_page": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly messageId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": string;
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 404: components["responses"]["messages.unknown_message"];
      readonly 410: components["responses"]["messages.already_erased"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "messages.resend_message": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly messageId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            /** @description What may be done now. */
            readonly actions: readonly ("resend" | "cancel")[];
            readonly attempts: number;
            readonly brandId: string | null;
            readonly channelId: string | null;
            /** Format: date-time */
            readonly createdAt: string;
            readonly erasedAt: string | null;
            readonly html: string | null;
            /** @example out_01kaf3t9c2m8x4r6v7w5 */
            readonly id: string;
            readonly kind: "mail" | "sms" | "push";
            /** @description What the provider said last. */
            readonly lastReply: string | null;
            readonly locale: "en" | "fi" | "da" | "pl";
            readonly log: readonly {
              readonly endedAt: string | null;
              readonly number: number;
              readonly outcome: ("accepted" | "later" | "refused" | "lost") | null;
              readonly reply: string | null;
              /** Format: date-time */
              readonly startedAt: string;
            }[];
            /** @description Path of the mail as a page of its own. */
            readonly page: string | null;
            readonly providerReference: string | null;
            /** @description False: links and codes are masked. */
            readonly secretsShown: boolean;
            readonly state: "queued" | "sending" | "deferred" | "sent" | "failed" | "kept" | "canceled";
            /** Format: date-time */
            readonly stateAt: string;
            readonly subject: string;
            /** @example account.magic_link */
            readonly template: string;
            readonly text: string | null;
            /** @description Address, number or push service; masked once erased. */
            readonly to: string;
            readonly version: number;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["messages.unknown_message"];
      readonly 409: components["responses"]["messages.cannot_resend"];
      readonly 410: components["responses"]["messages.already_erased"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "staff.request_password_reset": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @example aino@tuuli.example */
          readonly email: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Record<string, never>;
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 403: components["responses"]["platform.foreign_origin"];
      readonly 404: components["responses"]["channels.unknown_brand"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "payments.confirm_card": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly reference: string;
        readonly tenderId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @example pm_card_visa */
          readonly paymentMethod: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Payment"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin"];
      readonly 404: components["responses"]["payments.unknown_tender"];
      readonly 409: components["responses"]["payments.tender_not_offered"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
      readonly 503: components["responses"]["payments.provider_unreachable"];
    };
  };
  readonly "payments.open_pay_page": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly reference: string;
        readonly tenderId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": string;
        };
      };
      /** @description See the schema */
      readonly 303: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 404: components["responses"]["payments.unknown_tender"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "payments.come_back": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly reference: string;
        readonly tenderId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description See the schema */
      readonly 303: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 404: components["responses"]["payments.unknown_tender"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "customers.get_person": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly personId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            /** Format: date-time */
            readonly createdAt: string;
            readonly erasedAt: string | null;
            readonly familyName: string | null;
            readonly givenName: string | null;
            /** @example per_01kaf3t9c2m8x4r6v7w5 */
            readonly id: string;
            readonly identities: readonly {
              /** Format: date-time */
              readonly firstSeenAt: string;
              readonly kind: "email" | "phone" | "device" | "loyalty_card" | "account" | "provider";
              /** Format: date-time */
              readonly lastSeenAt: string;
              readonly source: string;
              readonly value: string;
              readonly verified: boolean;
            }[];
            readonly known: boolean;
            readonly links: readonly {
              readonly evidence: {
                readonly kind: "signed_in_on_device";
                /** @example ses_01kaf3t9c2m8x4r6v7w5 */
                readonly sessionId: string;
              };
              /** Format: date-time */
              readonly linkedAt: string;
              /** @example per_01kaf3t9c2m8x4r6v7w5 */
              readonly linkedId: string;
              readonly undoneAt: string | null;
              readonly undoneBy: string | null;
            }[];
            readonly locale: ("en" | "fi" | "da" | "pl") | null;
            readonly mergedInto: string | null;
            readonly version: number;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 404: components["responses"]["customers.unknown_person"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "payments.show_credit": {
    readonly parameters: {
      readonly query: {
        readonly currency: "EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD";
      };
      readonly header?: never;
      readonly path: {
        readonly personId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["StoreCredit"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "payments.issue_credit": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly personId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly amount: number;
          /** @enum {unknown} */
          readonly currency: "EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD";
          readonly note: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["StoreCredit"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "customers.undo_link": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly linkedId: string;
        readonly personId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            /** Format: date-time */
            readonly createdAt: string;
            readonly erasedAt: string | null;
            readonly familyName: string | null;
            readonly givenName: string | null;
            /** @example per_01kaf3t9c2m8x4r6v7w5 */
            readonly id: string;
            readonly identities: readonly {
              /** Format: date-time */
              readonly firstSeenAt: string;
              readonly kind: "email" | "phone" | "device" | "loyalty_card" | "account" | "provider";
              /** Format: date-time */
              readonly lastSeenAt: string;
              readonly source: string;
              readonly value: string;
              readonly verified: boolean;
            }[];
            readonly known: boolean;
            readonly links: readonly {
              readonly evidence: {
                readonly kind: "signed_in_on_device";
                /** @example ses_01kaf3t9c2m8x4r6v7w5 */
                readonly sessionId: string;
              };
              /** Format: date-time */
              readonly linkedAt: string;
              /** @example per_01kaf3t9c2m8x4r6v7w5 */
              readonly linkedId: string;
              readonly undoneAt: string | null;
              readonly undoneBy: string | null;
            }[];
            readonly locale: ("en" | "fi" | "da" | "pl") | null;
            readonly mergedInto: string | null;
            readonly version: number;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["customers.unknown_link-customers.unknown_person"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "staff.list_permissions": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly {
              readonly mayGrant: boolean;
              /** @example channels:write */
              readonly permission: string;
              readonly words: {
                readonly da: string;
                readonly en: string;
                readonly fi: string;
                readonly pl: string;
              };
            }[];
          };
        };
      };
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "delivery.list_pickup_rules": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PickupRules"];
        };
      };
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "delivery.get_pickup_rule": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly locationId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PickupRule"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "delivery.set_pickup_rule": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly locationId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly cutOff: string | null;
          readonly daysAhead: number;
          readonly enabled: boolean;
          /** @description Days that goods are kept. */
          readonly holdDays: number;
          readonly prepareMinutes: number;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PickupRule"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 409: components["responses"]["delivery.no_pickup_here"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "pricing.list_scheduled_changes": {
    readonly parameters: {
      readonly query?: {
        readonly after?: string;
        readonly limit?: number;
        readonly until?: string;
        readonly what?: "price" | "list" | "promotion";
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["ScheduledChange"][];
            readonly next: string | null;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "pricing.list_exceptions": {
    readonly parameters: {
      readonly query?: {
        readonly after?: string;
        readonly channelId?: string;
        readonly limit?: number;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["PriceException"][];
            readonly next: string | null;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "pricing.declare_exception": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @example chn_01kaf3t9c2m8x4r6v7w5 */
          readonly channelId: string;
          readonly reason: string;
          readonly until: string | null;
          /** @example var_01kaf3t9c2m8x4r6v7w5 */
          readonly variantId?: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PriceException"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["pricing.unknown_variant"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "pricing.withdraw_exception": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly exceptionId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["pricing.unknown_exception"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "pricing.list_price_lists": {
    readonly parameters: {
      readonly query?: {
        readonly after?: string;
        readonly channelId?: string;
        readonly limit?: number;
        readonly state?: "draft" | "active" | "paused" | "archived";
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["PriceList"][];
            readonly next: string | null;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "pricing.create_price_list": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly channelIds: readonly string[];
          readonly code: string;
          readonly companyIds: readonly string[];
          readonly countries: readonly string[];
          readonly endsAt: string | null;
          readonly groupIds: readonly string[];
          /** @enum {unknown} */
          readonly kind: "sale" | "override";
          readonly name: string;
          readonly note: string;
          /** @description Of two lists the higher one wins. */
          readonly priority: number;
          readonly startsAt: string | null;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PriceList"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 409: components["responses"]["pricing.code_taken"];
      readonly 422: components["responses"]["platform.key_reused-pricing.invalid_list"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "pricing.get_price_list": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly listId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PriceList"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 404: components["responses"]["pricing.unknown_list"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "pricing.change_price_list": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly listId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly channelIds?: readonly string[];
          readonly code?: string;
          readonly companyIds?: readonly string[];
          readonly countries?: readonly string[];
          readonly endsAt?: string | null;
          readonly groupIds?: readonly string[];
          /** @enum {unknown} */
          readonly kind?: "sale" | "override";
          readonly name?: string;
          readonly note?: string;
          /** @description Of two lists the higher one wins. */
          readonly priority?: number;
          readonly startsAt?: string | null;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PriceList"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["pricing.unknown_list"];
      readonly 409: components["responses"]["pricing.code_taken-pricing.state_not_reachable"];
      readonly 422: components["responses"]["platform.key_reused-pricing.invalid_list"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "pricing.list_price_list_rows": {
    readonly parameters: {
      readonly query?: {
        readonly after?: string;
        readonly limit?: number;
      };
      readonly header?: never;
      readonly path: {
        readonly listId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["PriceRow"][];
            readonly next: string | null;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "pricing.set_price_list_rows": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly listId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly dryRun?: boolean;
          readonly rows: readonly {
            readonly amount: number | null;
            /** @enum {unknown} */
            readonly currency: "EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD";
            readonly minQuantity?: number;
            readonly sku: string;
            /** Format: date-time */
            readonly validFrom?: string;
            /** Format: date-time */
            readonly validUntil?: string;
          }[];
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PriceReport"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["pricing.unknown_list"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "pricing.move_price_list": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly listId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @enum {unknown} */
          readonly state: "draft" | "active" | "paused" | "archived";
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PriceList"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["pricing.unknown_list"];
      readonly 409: components["responses"]["pricing.code_taken-pricing.state_not_reachable"];
      readonly 422: components["responses"]["platform.key_reused-pricing.invalid_list"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "pricing.compare_channels": {
    readonly parameters: {
      readonly query: {
        readonly after?: string;
        readonly brandId: string;
        readonly currency: "EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD";
        readonly flagged?: boolean;
        readonly limit?: number;
        readonly q?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["ParityRow"][];
            readonly next: string | null;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "pricing.set_prices": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @description Tells what would happen and writes nothing. */
          readonly dryRun?: boolean;
          readonly rows: readonly components["schemas"]["PriceInput"][];
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PriceReport"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "pricing.quote": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["QuoteRequest"];
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Quote"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 403: components["responses"]["platform.foreign_origin"];
      readonly 404: components["responses"]["pricing.unknown_variant"];
      readonly 422: components["responses"]["platform.key_reused-pricing.no_tax_rate-pricing.not_for_sale"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "pricing.list_prior_prices": {
    readonly parameters: {
      readonly query?: {
        readonly after?: string;
        readonly channelId?: string;
        readonly from?: string;
        readonly limit?: number;
        readonly until?: string;
        readonly variantId?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["FrozenPriorPrice"][];
            readonly next: string | null;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "pricing.backfill_history": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date-time */
          readonly since: string;
          readonly variantIds?: readonly string[];
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly entries: number;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "pricing.export_prior_prices": {
    readonly parameters: {
      readonly query?: {
        readonly channelId?: string;
        readonly from?: string;
        readonly until?: string;
        readonly variantId?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": string;
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "catalog.list_products": {
    readonly parameters: {
      readonly query?: {
        readonly after?: string;
        readonly categoryId?: string;
        readonly channelId?: string;
        readonly complete?: boolean;
        readonly descending?: boolean;
        readonly gap?: string;
        readonly kind?: "simple" | "bundle";
        readonly limit?: number;
        readonly live?: boolean;
        readonly productType?: string;
        readonly published?: boolean;
        readonly q?: string;
        readonly sort?: "name" | "changed" | "created" | "vendor";
        readonly state?: readonly ("draft" | "active" | "archived")[];
        readonly tag?: string;
        readonly vendor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["ProductRow"][];
            readonly next: string | null;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "catalog.save_products": {
    readonly parameters: {
      readonly query?: {
        readonly dryRun?: boolean;
      };
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly documents: readonly components["schemas"]["ProductDocument"][];
          readonly source?: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly ({
              /** @description Variants that the document no longer has. */
              readonly archived: number;
              readonly handle: string;
              /** @enum {unknown} */
              readonly outcome: "created" | "changed" | "unchanged";
              /** @example prd_01kaf3t9c2m8x4r6v7w5 */
              readonly productId: string;
              readonly variants: readonly {
                readonly sku: string;
                /** @example var_01kaf3t9c2m8x4r6v7w5 */
                readonly variantId: string;
              }[];
              readonly version: number;
            } | {
              readonly errors: readonly components["schemas"]["DocumentError"][];
              readonly handle: string;
              /** @constant */
              readonly outcome: "refused";
            })[];
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "catalog.create_product": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["ProductDocument"];
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ProductView"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["catalog.unknown_product"];
      readonly 422: components["responses"]["catalog.invalid_product-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "catalog.get_product": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly productId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ProductView"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 404: components["responses"]["catalog.unknown_product"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "catalog.save_product": {
    readonly parameters: {
      readonly query?: {
        readonly absent?: "keep" | "clear";
      };
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly productId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["ProductDocument"];
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ProductView"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["catalog.unknown_product"];
      readonly 422: components["responses"]["catalog.invalid_product-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "catalog.delete_draft": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly productId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["catalog.unknown_product"];
      readonly 409: components["responses"]["catalog.in_use-catalog.not_a_draft"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "catalog.list_changes": {
    readonly parameters: {
      readonly query?: {
        readonly after?: string;
        readonly limit?: number;
      };
      readonly header?: never;
      readonly path: {
        readonly productId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["ProductChange"][];
            readonly next: string | null;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "catalog.get_completeness": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly productId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ProductCompleteness"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 404: components["responses"]["catalog.unknown_product"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "catalog.duplicate_product": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly productId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly handle: string;
          readonly skuSuffix: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ProductView"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["catalog.unknown_product"];
      readonly 422: components["responses"]["catalog.invalid_product-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "pricing.list_product_prices": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly productId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["PriceRow"][];
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "catalog.restore_product": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly productId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly version: number;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ProductView"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["catalog.unknown_product-catalog.unknown_version"];
      readonly 422: components["responses"]["catalog.invalid_product-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "catalog.set_product_state": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly productId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @enum {unknown} */
          readonly state: "draft" | "active" | "archived";
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ProductView"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["catalog.unknown_product"];
      readonly 422: components["responses"]["catalog.invalid_product-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "catalog.edit_products": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly dryRun: boolean;
          readonly set: {
            readonly categories?: {
              readonly add?: readonly string[];
              readonly remove?: readonly string[];
            };
            readonly productType?: string;
            readonly publications?: {
              readonly add?: readonly {
                /** @example chn_01kaf3t9c2m8x4r6v7w5 */
                readonly channelId: string;
                /** Format: date-time */
                readonly from?: string;
                /** Format: date-time */
                readonly until?: string;
              }[];
              readonly remove?: readonly string[];
            };
            /** @enum {unknown} */
            readonly state?: "draft" | "active" | "archived";
            readonly tags?: {
              readonly add?: readonly string[];
              readonly remove?: readonly string[];
            };
            /** @enum {unknown} */
            readonly taxClass?: "standard" | "reduced" | "super_reduced" | "food" | "zero" | "exempt";
            readonly vendor?: string;
          };
          readonly where: {
            readonly filter?: {
              /** @example cat_01kaf3t9c2m8x4r6v7w5 */
              readonly categoryId?: string;
              /** @example chn_01kaf3t9c2m8x4r6v7w5 */
              readonly channelId?: string;
              /** @description For the channel given, or for any language at all. */
              readonly complete?: boolean;
              /** @description What is missing: `picture`. */
              readonly gap?: string;
              /** @enum {unknown} */
              readonly kind?: "simple" | "bundle";
              /** @description To be seen now in the channel given, or not. */
              readonly live?: boolean;
              readonly productType?: string;
              /** @description In the channel given, or in any: published or not. */
              readonly published?: boolean;
              /** @description Words of the title, a SKU or GTIN. */
              readonly q?: string;
              readonly state?: readonly ("draft" | "active" | "archived")[];
              readonly tag?: string;
              readonly vendor?: string;
            };
            readonly ids?: readonly string[];
          };
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["BulkProductReport"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 422: components["responses"]["catalog.too_many_products-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "catalog.count_products": {
    readonly parameters: {
      readonly query?: {
        readonly categoryId?: string;
        readonly channelId?: string;
        readonly complete?: boolean;
        readonly gap?: string;
        readonly kind?: "simple" | "bundle";
        readonly live?: boolean;
        readonly productType?: string;
        readonly published?: boolean;
        readonly q?: string;
        readonly state?: readonly ("draft" | "active" | "archived")[];
        readonly tag?: string;
        readonly vendor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ProductCounts"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "catalog.undo_products": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @example bulk:blk_01kaf3t9c2 */
          readonly source: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["UndoReport"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "pricing.reserve_use": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @example chn_01kaf3t9c2m8x4r6v7w5 */
          readonly channelId: string;
          /** @example TERVE10 */
          readonly code?: string;
          /** @enum {unknown} */
          readonly currency: "EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD";
          readonly discount: number;
          readonly personId: string | null;
          /** @example pmo_01kaf3t9c2m8x4r6v7w5 */
          readonly promotionId?: string;
          readonly reference: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PromotionUse"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["pricing.unknown_coupon-pricing.unknown_promotion"];
      readonly 409: components["responses"]["pricing.coupon_not_usable-pricing.usage_limit_reached"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "pricing.settle_use": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly useId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @enum {unknown} */
          readonly state: "redeemed" | "released";
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PromotionUse"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["pricing.unknown_use"];
      readonly 409: components["responses"]["pricing.use_settled"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "pricing.list_promotions": {
    readonly parameters: {
      readonly query?: {
        readonly after?: string;
        readonly coupons?: boolean;
        readonly limit?: number;
        readonly q?: string;
        readonly state?: "draft" | "scheduled" | "active" | "paused" | "ended";
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["Promotion"][];
            readonly next: string | null;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "pricing.create_promotion": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewPromotion"];
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Promotion"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 409: components["responses"]["pricing.promotion_code_taken"];
      readonly 422: components["responses"]["platform.key_reused-pricing.invalid_promotion"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "pricing.get_promotion": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly promotionId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Promotion"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 404: components["responses"]["pricing.unknown_promotion"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "pricing.change_promotion": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly promotionId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly benefits?: readonly components["schemas"]["PromotionBenefit"][];
          /** @enum {unknown} */
          readonly class?: "product" | "order" | "shipping";
          readonly code?: string;
          readonly combinesWith?: readonly ("product" | "order" | "shipping")[];
          /** @description All have to hold. */
          readonly conditions?: readonly components["schemas"]["PromotionCondition"][];
          readonly couponRequired?: boolean;
          readonly description?: {
            readonly da: string;
            readonly en: string;
            readonly fi: string;
            readonly pl: string;
          };
          readonly group?: string | null;
          /** @enum {unknown} */
          readonly lane?: "pre" | "default" | "post";
          readonly limitPerCustomer?: number | null;
          readonly limitTotal?: number | null;
          readonly maxDiscount?: {
            readonly CZK?: number;
            readonly DKK?: number;
            readonly EUR?: number;
            readonly GBP?: number;
            readonly NOK?: number;
            readonly PLN?: number;
            readonly SEK?: number;
            readonly USD?: number;
          } | null;
          /** @enum {unknown} */
          readonly mode?: "stack" | "exclusive" | "best_of_group";
          readonly name?: {
            readonly da: string;
            readonly en: string;
            readonly fi: string;
            readonly pl: string;
          };
          /** @description The lower number comes first. */
          readonly priority?: number;
          readonly stopAfter?: boolean;
          readonly targets?: readonly components["schemas"]["LineCondition"][];
          readonly validFrom?: string | null;
          readonly validUntil?: string | null;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Promotion"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["pricing.unknown_promotion"];
      readonly 409: components["responses"]["pricing.promotion_code_taken-pricing.switch_not_reachable"];
      readonly 422: components["responses"]["platform.key_reused-pricing.invalid_promotion"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "pricing.list_coupon_batches": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly promotionId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["CouponBatch"][];
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "pricing.create_coupon_batch": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly promotionId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly count: number;
          /** @description Random characters after the prefix. */
          readonly length: number;
          readonly maxUses?: number | null;
          readonly maxUsesPerCustomer?: number | null;
          readonly name: string;
          readonly prefix: string;
          readonly validFrom?: string | null;
          readonly validUntil?: string | null;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CouponBatch"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["pricing.unknown_promotion"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "pricing.list_coupons": {
    readonly parameters: {
      readonly query?: {
        readonly after?: string;
        readonly batchId?: string;
        readonly limit?: number;
        readonly q?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly promotionId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["Coupon"][];
            readonly next: string | null;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "pricing.create_coupon": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly promotionId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @example TERVE10 */
          readonly code: string;
          readonly maxUses?: number | null;
          readonly maxUsesPerCustomer?: number | null;
          readonly personId?: string | null;
          readonly validFrom?: string | null;
          readonly validUntil?: string | null;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Coupon"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["pricing.unknown_promotion"];
      readonly 409: components["responses"]["pricing.coupon_taken"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "pricing.export_coupons": {
    readonly parameters: {
      readonly query?: {
        readonly after?: string;
        readonly batchId?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly promotionId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": string;
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 404: components["responses"]["pricing.unknown_promotion"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "pricing.switch_promotion": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly promotionId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @enum {unknown} */
          readonly switch: "draft" | "on" | "paused" | "ended";
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Promotion"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["pricing.unknown_promotion"];
      readonly 409: components["responses"]["pricing.promotion_code_taken-pricing.switch_not_reachable"];
      readonly 422: components["responses"]["platform.key_reused-pricing.invalid_promotion"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "pricing.get_promotion_usage": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly promotionId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PromotionUsage"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 404: components["responses"]["pricing.unknown_promotion"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "pricing.start_back_test": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @default 1000 */
          readonly baskets?: number;
          readonly channelIds?: readonly string[];
          readonly draft?: components["schemas"]["NewPromotion"];
          /** @example pmo_01kaf3t9c2m8x4r6v7w5 */
          readonly promotionId?: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["BackTest"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["pricing.unknown_back_test-pricing.unknown_promotion"];
      readonly 422: components["responses"]["platform.key_reused-pricing.invalid_promotion-pricing.no_tax_rate-pricing.not_for_sale"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "pricing.get_back_test": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly backTestId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["BackTest"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 404: components["responses"]["pricing.unknown_back_test"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "pricing.check_promotion": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewPromotion"];
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly faults: readonly {
              readonly code: string;
              /**
               * @description JSON pointer.
               * @example /benefits/0/tiers/1/from
               */
              readonly path: string;
            }[];
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "pricing.simulate_promotion": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly draft?: components["schemas"]["NewPromotion"];
          /** @example pmo_01kaf3t9c2m8x4r6v7w5 */
          readonly promotionId?: string;
          readonly quote: components["schemas"]["QuoteRequest"];
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Simulation"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["pricing.unknown_promotion-pricing.unknown_variant"];
      readonly 422: components["responses"]["platform.key_reused-pricing.invalid_promotion-pricing.no_tax_rate-pricing.not_for_sale"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "staff.list_roles": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly {
              /** @description Built-in roles cannot be edited or removed. */
              readonly builtIn: boolean;
              readonly code: string;
              /** @example rol_01kaf3t9c2m8x4r6v7w5 */
              readonly id: string;
              readonly members: number;
              readonly names: {
                readonly da: string;
                readonly en: string;
                readonly fi: string;
                readonly pl: string;
              };
              readonly needsSecondFactor: boolean;
              readonly permissions: readonly string[];
              readonly version: number;
            }[];
          };
        };
      };
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "staff.create_role": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly code: string;
          readonly names: {
            readonly da: string;
            readonly en: string;
            readonly fi: string;
            readonly pl: string;
          };
          readonly needsSecondFactor: boolean;
          readonly permissions: readonly string[];
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            /** @description Built-in roles cannot be edited or removed. */
            readonly builtIn: boolean;
            readonly code: string;
            /** @example rol_01kaf3t9c2m8x4r6v7w5 */
            readonly id: string;
            readonly members: number;
            readonly names: {
              readonly da: string;
              readonly en: string;
              readonly fi: string;
              readonly pl: string;
            };
            readonly needsSecondFactor: boolean;
            readonly permissions: readonly string[];
            readonly version: number;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed-staff.beyond_own_rights"];
      readonly 404: components["responses"]["staff.unknown_role"];
      readonly 409: components["responses"]["staff.code_taken"];
      readonly 422: components["responses"]["platform.key_reused-staff.unknown_permission"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "staff.remove_role": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly roleId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed-staff.beyond_own_rights-staff.own_rights"];
      readonly 404: components["responses"]["staff.unknown_role"];
      readonly 409: components["responses"]["staff.role_built_in-staff.role_in_use"];
      readonly 422: components["responses"]["platform.key_reused-staff.unknown_permission"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "staff.update_role": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly roleId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly names?: {
            readonly da: string;
            readonly en: string;
            readonly fi: string;
            readonly pl: string;
          };
          readonly needsSecondFactor?: boolean;
          readonly permissions?: readonly string[];
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            /** @description Built-in roles cannot be edited or removed. */
            readonly builtIn: boolean;
            readonly code: string;
            /** @example rol_01kaf3t9c2m8x4r6v7w5 */
            readonly id: string;
            readonly members: number;
            readonly names: {
              readonly da: string;
              readonly en: string;
              readonly fi: string;
              readonly pl: string;
            };
            readonly needsSecondFactor: boolean;
            readonly permissions: readonly string[];
            readonly version: number;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed-staff.beyond_own_rights-staff.own_rights"];
      readonly 404: components["responses"]["staff.unknown_role"];
      readonly 409: components["responses"]["staff.role_built_in"];
      readonly 422: components["responses"]["platform.key_reused-staff.unknown_permission"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "storefront.list_misses": {
    readonly parameters: {
      readonly query?: {
        readonly after?: string;
        readonly channelId?: string;
        readonly limit?: number;
        readonly locale?: "en" | "fi" | "da" | "pl";
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["SearchMiss"][];
            readonly next: string | null;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "storefront.list_synonyms": {
    readonly parameters: {
      readonly query?: {
        readonly after?: string;
        readonly limit?: number;
        readonly locale?: "en" | "fi" | "da" | "pl";
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["Synonym"][];
            readonly next: string | null;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "storefront.add_synonym": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @description Whether a synonym also finds what the term finds. */
          readonly bothWays: boolean;
          /** @enum {unknown} */
          readonly locale: "en" | "fi" | "da" | "pl";
          readonly synonyms: readonly string[];
          readonly term: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Synonym"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["storefront.unknown_synonym"];
      readonly 409: components["responses"]["storefront.term_taken"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "storefront.remove_synonym": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly synonymId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["storefront.unknown_synonym"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "storefront.change_synonym": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly synonymId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @description Whether a synonym also finds what the term finds. */
          readonly bothWays?: boolean;
          readonly synonyms?: readonly string[];
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Synonym"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["storefront.unknown_synonym"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "storefront.get_windows": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["WindowState"];
        };
      };
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "storefront.rebuild_windows": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["WindowState"];
        };
      };
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "carts.get_shared_list": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly token: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["SharedList"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 403: components["responses"]["carts.open_first"];
      readonly 404: components["responses"]["carts.link_not_valid-carts.unknown_cart-channels.unknown_channel"];
      readonly 409: components["responses"]["carts.not_for_sale"];
      readonly 422: components["responses"]["pricing.no_tax_rate-pricing.not_for_sale"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "carts.take_shared_list": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly token: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["AddReport"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["carts.open_first-platform.foreign_origin"];
      readonly 404: components["responses"]["carts.link_not_valid-carts.unknown_article-carts.unknown_cart-carts.unknown_person-channels.unknown_channel"];
      readonly 409: components["responses"]["carts.cart_full-carts.frozen-carts.not_changeable-carts.not_enough-carts.not_for_sale-carts.way_not_possible"];
      readonly 422: components["responses"]["platform.key_reused-pricing.no_tax_rate-pricing.not_for_sale"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "staff.list_members": {
    readonly parameters: {
      readonly query?: {
        readonly after?: string;
        readonly limit?: number;
        readonly locationId?: string;
        readonly q?: string;
        readonly state?: "active" | "deactivated";
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly {
              readonly codes: boolean;
              /** Format: date-time */
              readonly createdAt: string;
              readonly demo: boolean;
              readonly email: string;
              /** @example stf_01kaf3t9c2m8x4r6v7w5 */
              readonly id: string;
              readonly lastSeenAt: string | null;
              readonly name: string;
              readonly passkeys: number;
              readonly pin: boolean;
              readonly roles: readonly {
                readonly channels: readonly string[] | null;
                readonly locations: readonly string[] | null;
                readonly roleCode: string;
                /** @example rol_01kaf3t9c2m8x4r6v7w5 */
                readonly roleId: string;
              }[];
              readonly state: "active" | "deactivated";
              readonly version: number;
            }[];
            readonly next: string | null;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "staff.get_member": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly memberId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly codes: boolean;
            /** Format: date-time */
            readonly createdAt: string;
            readonly demo: boolean;
            readonly email: string;
            /** @example stf_01kaf3t9c2m8x4r6v7w5 */
            readonly id: string;
            readonly lastSeenAt: string | null;
            readonly name: string;
            readonly passkeys: number;
            readonly pin: boolean;
            readonly roles: readonly {
              readonly channels: readonly string[] | null;
              readonly locations: readonly string[] | null;
              readonly roleCode: string;
              /** @example rol_01kaf3t9c2m8x4r6v7w5 */
              readonly roleId: string;
            }[];
            readonly sessions: readonly {
              readonly by: "password" | "passkey" | "pin" | "magic_link";
              /** Format: date-time */
              readonly createdAt: string;
              /** @description The session of this very call. */
              readonly current: boolean;
              /** @description Browser and system in words, such as `Firefox on Linux`. */
              readonly device: string;
              /** Format: date-time */
              readonly expiresAt: string;
              /** @example ses_01kaf3t9c2m8x4r6v7w5 */
              readonly id: string;
              /** @description Address that it was opened from. */
              readonly ip: string;
              readonly lastSeenAt: string | null;
            }[];
            readonly state: "active" | "deactivated";
            readonly version: number;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 404: components["responses"]["staff.unknown_member"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "staff.clear_pin": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly memberId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed-staff.beyond_own_rights-staff.own_rights"];
      readonly 404: components["responses"]["staff.unknown_member"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "staff.assign_roles": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly memberId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly roles: readonly {
            readonly channels: readonly string[] | null;
            readonly locations: readonly string[] | null;
            /** @example rol_01kaf3t9c2m8x4r6v7w5 */
            readonly roleId: string;
          }[];
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly codes: boolean;
            /** Format: date-time */
            readonly createdAt: string;
            readonly demo: boolean;
            readonly email: string;
            /** @example stf_01kaf3t9c2m8x4r6v7w5 */
            readonly id: string;
            readonly lastSeenAt: string | null;
            readonly name: string;
            readonly passkeys: number;
            readonly pin: boolean;
            readonly roles: readonly {
              readonly channels: readonly string[] | null;
              readonly locations: readonly string[] | null;
              readonly roleCode: string;
              /** @example rol_01kaf3t9c2m8x4r6v7w5 */
              readonly roleId: string;
            }[];
            readonly sessions: readonly {
              readonly by: "password" | "passkey" | "pin" | "magic_link";
              /** Format: date-time */
              readonly createdAt: string;
              /** @description The session of this very call. */
              readonly current: boolean;
              /** @description Browser and system in words, such as `Firefox on Linux`. */
              readonly device: string;
              /** Format: date-time */
              readonly expiresAt: string;
              /** @example ses_01kaf3t9c2m8x4r6v7w5 */
              readonly id: string;
              /** @description Address that it was opened from. */
              readonly ip: string;
              readonly lastSeenAt: string | null;
            }[];
            readonly state: "active" | "deactivated";
            readonly version: number;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed-staff.beyond_own_rights-staff.own_rights"];
      readonly 404: components["responses"]["staff.unknown_member-staff.unknown_role"];
      readonly 409: components["responses"]["staff.last_owner"];
      readonly 422: components["responses"]["platform.key_reused-staff.unknown_place"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "staff.reset_second_factor": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly memberId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed-staff.beyond_own_rights-staff.own_rights"];
      readonly 404: components["responses"]["staff.unknown_member"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "staff.end_sessions": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly memberId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed-staff.beyond_own_rights-staff.own_rights"];
      readonly 404: components["responses"]["staff.unknown_member"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "staff.end_session": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly memberId: string;
        readonly sessionId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed-staff.beyond_own_rights-staff.own_rights"];
      readonly 404: components["responses"]["staff.unknown_member-staff.unknown_session"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "staff.set_member_state": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly memberId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly state: "active" | "deactivated";
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly codes: boolean;
            /** Format: date-time */
            readonly createdAt: string;
            readonly demo: boolean;
            readonly email: string;
            /** @example stf_01kaf3t9c2m8x4r6v7w5 */
            readonly id: string;
            readonly lastSeenAt: string | null;
            readonly name: string;
            readonly passkeys: number;
            readonly pin: boolean;
            readonly roles: readonly {
              readonly channels: readonly string[] | null;
              readonly locations: readonly string[] | null;
              readonly roleCode: string;
              /** @example rol_01kaf3t9c2m8x4r6v7w5 */
              readonly roleId: string;
            }[];
            readonly sessions: readonly {
              readonly by: "password" | "passkey" | "pin" | "magic_link";
              /** Format: date-time */
              readonly createdAt: string;
              /** @description The session of this very call. */
              readonly current: boolean;
              /** @description Browser and system in words, such as `Firefox on Linux`. */
              readonly device: string;
              /** Format: date-time */
              readonly expiresAt: string;
              /** @example ses_01kaf3t9c2m8x4r6v7w5 */
              readonly id: string;
              /** @description Address that it was opened from. */
              readonly ip: string;
              readonly lastSeenAt: string | null;
            }[];
            readonly state: "active" | "deactivated";
            readonly version: number;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed-staff.beyond_own_rights-staff.own_rights"];
      readonly 404: components["responses"]["staff.unknown_member"];
      readonly 409: components["responses"]["staff.last_owner"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "inventory.list_stock": {
    readonly parameters: {
      readonly query?: {
        readonly after?: string;
        readonly limit?: number;
        readonly locationId?: string;
        readonly productId?: string;
        readonly q?: string;
        readonly standing?: "attention" | "low" | "out" | "owed" | "fine";
        readonly variantId?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["StockRow"][];
            readonly next: string | null;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "inventory.set_stock": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly reason: string;
          readonly reference?: string;
          readonly rows: readonly {
            readonly ifQuantity?: number | null;
            /** @example loc_01kaf3t9c2m8x4r6v7w5 */
            readonly locationId: string;
            readonly lots?: readonly {
              readonly code: string;
              readonly expiresOn?: string | null;
              readonly quantity: number;
            }[];
            readonly quantity: number;
            readonly serials?: readonly string[];
            /** @example var_01kaf3t9c2m8x4r6v7w5 */
            readonly variantId: string;
          }[];
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["StockSettingReport"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 409: components["responses"]["inventory.serial_taken"];
      readonly 422: components["responses"]["inventory.lots_needed-inventory.serials_needed-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "inventory.change_stock": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly lines: readonly {
            readonly change: number;
            readonly kind: "adjusted" | "damaged" | "restored" | "written_off" | "returned";
            /** @example loc_01kaf3t9c2m8x4r6v7w5 */
            readonly locationId: string;
            readonly lots?: readonly {
              readonly code: string;
              readonly expiresOn?: string | null;
              readonly quantity: number;
            }[];
            readonly reason: string;
            readonly serials?: readonly string[];
            /** @example var_01kaf3t9c2m8x4r6v7w5 */
            readonly variantId: string;
          }[];
          readonly reference?: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["StockRow"][];
            readonly next: string | null;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["inventory.unknown_location-inventory.unknown_variant"];
      readonly 409: components["responses"]["inventory.not_enough-inventory.serial_taken"];
      readonly 422: components["responses"]["inventory.invalid_document-inventory.is_a_bundle-inventory.lots_needed-inventory.serials_needed-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "inventory.list_channel_stock": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["ChannelStock"][];
          };
        };
      };
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "inventory.set_channel_stock": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly channelId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @description Sells what is to come, where the variant allows it. */
          readonly backorders: boolean;
          /** @description Pieces per location that the channel does not sell. */
          readonly buffer: number;
          /** @description From how many on it says so. */
          readonly fewLeft: number;
          readonly locationIds: readonly string[] | null;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ChannelStock"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["channels.unknown_channel-inventory.unknown_location"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "inventory.list_counts": {
    readonly parameters: {
      readonly query?: {
        readonly after?: string;
        readonly limit?: number;
        readonly locationId?: string;
        readonly state?: "requested" | "counting" | "counted" | "reviewed" | "completed" | "canceled";
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["StockCountSummary"][];
            readonly next: string | null;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "inventory.create_count": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @description Who counts does not see what is expected. */
          readonly blind?: boolean;
          /** @example loc_01kaf3t9c2m8x4r6v7w5 */
          readonly locationId: string;
          readonly note?: string;
          /** @description Pieces; beyond, count once more. */
          readonly tolerance?: number;
          readonly variantIds?: readonly string[];
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["StockCount"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["inventory.unknown_document-inventory.unknown_location-inventory.unknown_variant"];
      readonly 422: components["responses"]["inventory.is_a_bundle-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "inventory.get_count": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly countId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["StockCount"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 404: components["responses"]["inventory.unknown_document"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "inventory.enter_count": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly countId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly lines: readonly {
            readonly lots?: readonly {
              readonly code: string;
              readonly expiresOn?: string | null;
              readonly quantity: number;
            }[];
            readonly quantity: number;
            readonly serials?: readonly string[];
            /** @example var_01kaf3t9c2m8x4r6v7w5 */
            readonly variantId: string;
          }[];
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["StockCount"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["inventory.unknown_document-inventory.unknown_location-inventory.unknown_variant"];
      readonly 409: components["responses"]["inventory.serial_taken-inventory.state_not_reachable"];
      readonly 422: components["responses"]["inventory.invalid_document-inventory.is_a_bundle-inventory.lots_needed-inventory.serials_needed-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "inventory.move_count": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly countId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly state: "requested" | "counting" | "counted" | "reviewed" | "completed" | "canceled";
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["StockCount"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["inventory.unknown_document"];
      readonly 409: components["responses"]["inventory.recount_needed-inventory.serial_taken-inventory.state_not_reachable"];
      readonly 422: components["responses"]["inventory.lots_needed-inventory.serials_needed-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "inventory.get_stock_history": {
    readonly parameters: {
      readonly query: {
        readonly from: string;
        readonly locationId?: string;
        readonly until: string;
        readonly variantId: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["StockHistory"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 422: components["responses"]["inventory.invalid_document"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "inventory.list_movements": {
    readonly parameters: {
      readonly query?: {
        readonly after?: string;
        readonly from?: string;
        readonly kind?: "received" | "returned" | "transferred_in" | "shipped" | "transferred_out" | "written_off" | "adjusted" | "counted" | "allocated" | "released" | "damaged" | "restored";
        readonly limit?: number;
        readonly locationId?: string;
        readonly orderId?: string;
        readonly reference?: string;
        readonly until?: string;
        readonly variantId?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["StockMovement"][];
            readonly next: string | null;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "inventory.list_receipts": {
    readonly parameters: {
      readonly query?: {
        readonly after?: string;
        readonly limit?: number;
        readonly locationId?: string;
        readonly state?: "draft" | "ready_to_ship" | "in_transit" | "partially_received" | "received" | "canceled";
        readonly variantId?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["ConsignmentSummary"][];
            readonly next: string | null;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "inventory.create_receipt": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly currency?: ("EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD") | null;
          readonly expectedOn?: string | null;
          readonly lines: readonly {
            readonly lots?: readonly {
              readonly code: string;
              readonly expiresOn?: string | null;
              readonly quantity: number;
            }[];
            readonly quantity: number;
            readonly serials?: readonly string[];
            readonly unitCost?: number | null;
            /** @example var_01kaf3t9c2m8x4r6v7w5 */
            readonly variantId: string;
          }[];
          readonly note?: string;
          readonly reference?: string;
          readonly supplier: string;
          /** @example loc_01kaf3t9c2m8x4r6v7w5 */
          readonly toLocationId: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Consignment"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["inventory.unknown_document-inventory.unknown_location-inventory.unknown_variant"];
      readonly 422: components["responses"]["inventory.invalid_document-inventory.is_a_bundle-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "inventory.get_receipt": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly receiptId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Consignment"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 404: components["responses"]["inventory.unknown_document"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "inventory.change_receipt": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly receiptId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly expectedOn?: string | null;
          readonly lines?: readonly {
            readonly lots?: readonly {
              readonly code: string;
              readonly expiresOn?: string | null;
              readonly quantity: number;
            }[];
            readonly quantity: number;
            readonly serials?: readonly string[];
            readonly unitCost?: number | null;
            /** @example var_01kaf3t9c2m8x4r6v7w5 */
            readonly variantId: string;
          }[];
          readonly note?: string;
          readonly reference?: string;
          readonly supplier?: string;
          /** @example loc_01kaf3t9c2m8x4r6v7w5 */
          readonly toLocationId?: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Consignment"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["inventory.unknown_document-inventory.unknown_location-inventory.unknown_variant"];
      readonly 409: components["responses"]["inventory.state_not_reachable"];
      readonly 422: components["responses"]["inventory.invalid_document-inventory.is_a_bundle-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "inventory.receive_receipt": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly receiptId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly close?: boolean;
          readonly lines: readonly {
            readonly damaged?: number;
            readonly lots?: readonly {
              readonly code: string;
              readonly expiresOn?: string | null;
              readonly quantity: number;
            }[];
            /** @description In good state. */
            readonly quantity: number;
            readonly serials?: readonly string[];
            /** @example var_01kaf3t9c2m8x4r6v7w5 */
            readonly variantId: string;
          }[];
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Consignment"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["inventory.unknown_document"];
      readonly 409: components["responses"]["inventory.not_enough-inventory.serial_taken-inventory.state_not_reachable"];
      readonly 422: components["responses"]["inventory.invalid_document-inventory.lots_needed-inventory.serials_needed-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "inventory.move_receipt": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly receiptId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly state: "draft" | "ready_to_ship" | "in_transit" | "partially_received" | "received" | "canceled";
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Consignment"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["inventory.unknown_document"];
      readonly 409: components["responses"]["inventory.not_enough-inventory.serial_taken-inventory.state_not_reachable"];
      readonly 422: components["responses"]["inventory.invalid_document-inventory.lots_needed-inventory.serials_needed-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "inventory.list_reservations": {
    readonly parameters: {
      readonly query?: {
        readonly after?: string;
        readonly limit?: number;
        readonly locationId?: string;
        readonly variantId?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["StockReservation"][];
            readonly next: string | null;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "inventory.list_transfers": {
    readonly parameters: {
      readonly query?: {
        readonly after?: string;
        readonly limit?: number;
        readonly locationId?: string;
        readonly state?: "draft" | "ready_to_ship" | "in_transit" | "partially_received" | "received" | "canceled";
        readonly variantId?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["ConsignmentSummary"][];
            readonly next: string | null;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "inventory.create_transfer": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly expectedOn?: string | null;
          /** @example loc_01kaf3t9c2m8x4r6v7w5 */
          readonly fromLocationId: string;
          readonly lines: readonly {
            readonly lots?: readonly {
              readonly code: string;
              readonly expiresOn?: string | null;
              readonly quantity: number;
            }[];
            readonly quantity: number;
            readonly serials?: readonly string[];
            readonly unitCost?: number | null;
            /** @example var_01kaf3t9c2m8x4r6v7w5 */
            readonly variantId: string;
          }[];
          readonly note?: string;
          readonly reference?: string;
          /** @example loc_01kaf3t9c2m8x4r6v7w5 */
          readonly toLocationId: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Consignment"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["inventory.unknown_document-inventory.unknown_location-inventory.unknown_variant"];
      readonly 422: components["responses"]["inventory.invalid_document-inventory.is_a_bundle-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "inventory.get_transfer": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly transferId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Consignment"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 404: components["responses"]["inventory.unknown_document"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "inventory.change_transfer": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly transferId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly expectedOn?: string | null;
          readonly lines?: readonly {
            readonly lots?: readonly {
              readonly code: string;
              readonly expiresOn?: string | null;
              readonly quantity: number;
            }[];
            readonly quantity: number;
            readonly serials?: readonly string[];
            readonly unitCost?: number | null;
            /** @example var_01kaf3t9c2m8x4r6v7w5 */
            readonly variantId: string;
          }[];
          readonly note?: string;
          readonly reference?: string;
          readonly supplier?: string;
          /** @example loc_01kaf3t9c2m8x4r6v7w5 */
          readonly toLocationId?: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Consignment"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["inventory.unknown_document-inventory.unknown_location-inventory.unknown_variant"];
      readonly 409: components["responses"]["inventory.state_not_reachable"];
      readonly 422: components["responses"]["inventory.invalid_document-inventory.is_a_bundle-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "inventory.receive_transfer": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly transferId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly close?: boolean;
          readonly lines: readonly {
            readonly damaged?: number;
            readonly lots?: readonly {
              readonly code: string;
              readonly expiresOn?: string | null;
              readonly quantity: number;
            }[];
            /** @description In good state. */
            readonly quantity: number;
            readonly serials?: readonly string[];
            /** @example var_01kaf3t9c2m8x4r6v7w5 */
            readonly variantId: string;
          }[];
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Consignment"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["inventory.unknown_document"];
      readonly 409: components["responses"]["inventory.not_enough-inventory.serial_taken-inventory.state_not_reachable"];
      readonly 422: components["responses"]["inventory.invalid_document-inventory.lots_needed-inventory.serials_needed-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "inventory.move_transfer": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly transferId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly state: "draft" | "ready_to_ship" | "in_transit" | "partially_received" | "received" | "canceled";
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Consignment"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["inventory.unknown_document"];
      readonly 409: components["responses"]["inventory.not_enough-inventory.serial_taken-inventory.state_not_reachable"];
      readonly 422: components["responses"]["inventory.invalid_document-inventory.lots_needed-inventory.serials_needed-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "inventory.get_stock": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly variantId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["StockDetail"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 404: components["responses"]["inventory.unknown_variant"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "inventory.set_item_stock": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly variantId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly backorderKind?: "backorder" | "preorder";
          readonly backorderLimit?: number;
          readonly backorderLocationId?: string | null;
          readonly expectedOn?: string | null;
          readonly lowStockAt?: number | null;
          readonly safetyStock?: number;
          /** @description False: it is sold without limit. */
          readonly tracked?: boolean;
          readonly tracking?: "quantity" | "lot" | "serial";
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["StockDetail"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["inventory.unknown_location-inventory.unknown_variant"];
      readonly 409: components["responses"]["inventory.tracking_in_use"];
      readonly 422: components["responses"]["inventory.is_a_bundle-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "inventory.set_fence": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly variantId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @example chn_01kaf3t9c2m8x4r6v7w5 */
          readonly channelId: string;
          /** @example loc_01kaf3t9c2m8x4r6v7w5 */
          readonly locationId: string;
          readonly quantity: number;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["StockDetail"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["channels.unknown_channel-inventory.unknown_location-inventory.unknown_variant"];
      readonly 422: components["responses"]["inventory.is_a_bundle-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "inventory.set_level_rules": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly locationId: string;
        readonly variantId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly lowStockAt: number | null;
          readonly safetyStock: number | null;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["StockDetail"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["inventory.unknown_location-inventory.unknown_variant"];
      readonly 422: components["responses"]["inventory.is_a_bundle-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "storefront.list_categories": {
    readonly parameters: {
      readonly query?: {
        readonly locale?: "en" | "fi" | "da" | "pl";
      };
      readonly header?: never;
      readonly path: {
        readonly channelId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CategoryTree"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 404: components["responses"]["channels.unknown_channel"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "storefront.find_code": {
    readonly parameters: {
      readonly query: {
        readonly code: string;
        readonly locale?: "en" | "fi" | "da" | "pl";
      };
      readonly header?: never;
      readonly path: {
        readonly channelId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["FoundCode"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 404: components["responses"]["channels.unknown_channel-storefront.unknown_code"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "storefront.list_products": {
    readonly parameters: {
      readonly query?: {
        readonly after?: string;
        readonly category?: string;
        readonly facets?: readonly string[];
        readonly limit?: number;
        readonly locale?: "en" | "fi" | "da" | "pl";
        readonly priceMax?: number;
        readonly priceMin?: number;
        readonly q?: string;
        readonly sort?: "relevance" | "popular" | "newest" | "price_up" | "price_down";
      };
      readonly header?: never;
      readonly path: {
        readonly channelId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ProductList"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 404: components["responses"]["channels.unknown_channel-storefront.unknown_category"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "storefront.get_product": {
    readonly parameters: {
      readonly query?: {
        readonly locale?: "en" | "fi" | "da" | "pl";
      };
      readonly header?: never;
      readonly path: {
        readonly channelId: string;
        readonly product: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ProductDetail"];
        };
      };
      /** @description See the schema */
      readonly 301: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["MovedProduct"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 404: components["responses"]["channels.unknown_channel-storefront.unknown_product"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "storefront.suggest": {
    readonly parameters: {
      readonly query: {
        readonly locale?: "en" | "fi" | "da" | "pl";
        readonly q: string;
      };
      readonly header?: never;
      readonly path: {
        readonly channelId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Suggestions"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 404: components["responses"]["channels.unknown_channel"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "channels.list_storefronts": {
    readonly parameters: {
      readonly query?: {
        readonly brandId?: string;
        readonly country?: string;
        readonly kind?: "web" | "app" | "store" | "call_center" | "social" | "chat" | "marketplace" | "agent" | "b2b";
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["Storefront"][];
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "channels.find_storefront": {
    readonly parameters: {
      readonly query?: {
        readonly code?: string;
        readonly host?: string;
        readonly path?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Storefront"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 404: components["responses"]["channels.unknown_channel"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "locations.find_stores": {
    readonly parameters: {
      readonly query?: {
        readonly after?: string;
        readonly brandId?: string;
        readonly country?: string;
        readonly limit?: number;
        readonly near?: string;
        readonly openNow?: boolean;
        readonly q?: string;
        readonly service?: readonly ("pickup" | "return" | "ship_from" | "reserve" | "repair" | "order_ahead" | "consultation")[];
        readonly withinM?: number;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["Store"][];
            readonly next: string | null;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "locations.get_store": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly store: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["StoreDetail"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 404: components["responses"]["locations.unknown_location"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "pricing.list_tax_rates": {
    readonly parameters: {
      readonly query?: {
        readonly country?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["TaxRate"][];
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "messages.show_preview": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly previewId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": string;
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 404: components["responses"]["messages.unknown_message"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "staff.get_till": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly current: string | null;
            readonly device: {
              /** @example dev_01kaf3t9c2m8x4r6v7w5 */
              readonly id: string;
              /** @example loc_01kaf3t9c2m8x4r6v7w5 */
              readonly locationId: string;
              readonly name: string;
            };
            readonly staff: readonly {
              /** @example stf_01kaf3t9c2m8x4r6v7w5 */
              readonly id: string;
              readonly name: string;
            }[];
          };
        };
      };
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "counter.sign_up_customer": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @example aino@tuuli.example */
          readonly email?: string;
          readonly familyName?: string;
          readonly givenName?: string;
          readonly locale?: "en" | "fi" | "da" | "pl";
          readonly phone?: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CustomerGlance"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 409: components["responses"]["counter.no_channel-counter.no_till"];
      readonly 422: components["responses"]["counter.nothing_given-platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "counter.find_customers": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly shown: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["CustomerGlance"][];
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin-platform.not_allowed"];
      readonly 409: components["responses"]["counter.no_channel-counter.no_till"];
      readonly 410: components["responses"]["counter.pass_not_valid"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "counter.get_desk": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["TillDesk"];
        };
      };
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["carts.open_first-platform.not_allowed"];
      readonly 404: components["responses"]["carts.unknown_cart"];
      readonly 409: components["responses"]["carts.frozen-carts.not_changeable-counter.no_channel-counter.no_till"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "staff.lock_till": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "counter.list_sales": {
    readonly parameters: {
      readonly query: {
        readonly after?: string;
        readonly limit?: number;
        readonly state: "held" | "done" | "discarded";
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["TillSale"][];
            readonly next: string | null;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 409: components["responses"]["counter.no_channel-counter.no_till"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "counter.open_sale": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly lines?: readonly {
            readonly fulfillment?: {
              /** @constant */
              readonly kind: "carry_out";
            } | {
              /** @example 2026-12-24 */
              readonly day: string;
              /** @constant */
              readonly kind: "pickup";
              /** @example loc_01kaf3t9c2m8x4r6v7w5 */
              readonly locationId: string;
            } | {
              /** @constant */
              readonly kind: "delivery";
            };
            readonly note?: string;
            readonly quantity: number;
            readonly sku?: string;
            /** @example var_01kaf3t9c2m8x4r6v7w5 */
            readonly variantId?: string;
          }[];
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["TillSale"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["carts.open_first-platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["carts.unknown_article-carts.unknown_cart-carts.unknown_person-channels.unknown_channel-orders.unknown_order"];
      readonly 409: components["responses"]["carts.cart_full-carts.frozen-carts.not_changeable-carts.not_enough-carts.not_for_sale-carts.way_not_possible-counter.no_channel-counter.no_till"];
      readonly 422: components["responses"]["platform.key_reused-pricing.no_tax_rate-pricing.not_for_sale"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "counter.attach_customer": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly saleId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly personId: string | null;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["TillSale"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["carts.open_first-platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["carts.unknown_cart-carts.unknown_person-counter.unknown_customer-counter.unknown_sale"];
      readonly 409: components["responses"]["carts.frozen-carts.not_changeable-counter.no_channel-counter.no_till-counter.not_from_here"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "counter.discard_sale": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly saleId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["TillSale"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["carts.open_first-platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["carts.unknown_article-carts.unknown_cart-carts.unknown_line-channels.unknown_channel-counter.unknown_sale-orders.unknown_order"];
      readonly 409: components["responses"]["carts.cart_full-carts.frozen-carts.not_changeable-carts.not_enough-carts.not_for_sale-carts.way_not_possible-counter.money_inside-counter.no_channel-counter.no_till-counter.not_from_here"];
      readonly 422: components["responses"]["platform.key_reused-pricing.no_tax_rate-pricing.not_for_sale"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "counter.hold_sale": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly saleId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly name?: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["TillSale"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["carts.open_first-platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["carts.unknown_article-carts.unknown_cart-carts.unknown_line-channels.unknown_channel-counter.unknown_sale-orders.unknown_order"];
      readonly 409: components["responses"]["carts.cart_full-carts.frozen-carts.not_changeable-carts.not_enough-carts.not_for_sale-carts.way_not_possible-counter.money_inside-counter.no_channel-counter.no_till-counter.not_from_here-counter.nothing_to_hold"];
      readonly 422: components["responses"]["platform.key_reused-pricing.no_tax_rate-pricing.not_for_sale"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "counter.reopen_sale": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly saleId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["TillSale"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["carts.open_first-platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["carts.unknown_article-carts.unknown_cart-carts.unknown_line-channels.unknown_channel-counter.unknown_sale-orders.unknown_order"];
      readonly 409: components["responses"]["carts.cart_full-carts.frozen-carts.not_changeable-carts.not_enough-carts.not_for_sale-carts.way_not_possible-counter.no_channel-counter.no_till-counter.not_from_here-counter.sale_open"];
      readonly 422: components["responses"]["platform.key_reused-pricing.no_tax_rate-pricing.not_for_sale"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "counter.resume_sale": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path: {
        readonly saleId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["TillSale"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["carts.open_first-platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["carts.unknown_article-carts.unknown_cart-carts.unknown_line-channels.unknown_channel-counter.unknown_sale-orders.unknown_order"];
      readonly 409: components["responses"]["carts.cart_full-carts.frozen-carts.not_changeable-carts.not_enough-carts.not_for_sale-carts.way_not_possible-counter.no_channel-counter.no_till-counter.not_from_here-counter.sale_open"];
      readonly 422: components["responses"]["platform.key_reused-pricing.no_tax_rate-pricing.not_for_sale"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "counter.take_cart": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly code: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["TillSale"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["carts.open_first-platform.foreign_origin-platform.not_allowed"];
      readonly 404: components["responses"]["carts.unknown_article-carts.unknown_cart-carts.unknown_line-carts.unknown_person-channels.unknown_channel-orders.unknown_order"];
      readonly 409: components["responses"]["carts.cart_full-carts.frozen-carts.not_changeable-carts.not_enough-carts.not_for_sale-carts.way_not_possible-counter.money_inside-counter.no_channel-counter.no_till-counter.sale_open"];
      readonly 410: components["responses"]["carts.code_not_valid"];
      readonly 422: components["responses"]["platform.key_reused-pricing.no_tax_rate-pricing.not_for_sale"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "counter.stock_near": {
    readonly parameters: {
      readonly query: {
        readonly variantIds: readonly string[];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["StockNear"][];
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 404: components["responses"]["channels.unknown_channel"];
      readonly 409: components["responses"]["counter.no_channel-counter.no_till"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "staff.unlock_till": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @example stf_01kaf3t9c2m8x4r6v7w5 */
          readonly memberId: string;
          /** @description 4 to 8 digits. */
          readonly pin: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required-staff.wrong_pin"];
      readonly 403: components["responses"]["platform.foreign_origin"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests-staff.too_many_attempts"];
    };
  };
  readonly "catalog.list_variants": {
    readonly parameters: {
      readonly query?: {
        readonly after?: string;
        readonly categoryId?: string;
        readonly channelId?: string;
        readonly limit?: number;
        readonly productId?: string;
        readonly productState?: "draft" | "active" | "archived";
        readonly q?: string;
        readonly sort?: "sku" | "product";
        readonly state?: "active" | "archived";
        readonly vendor?: string;
        readonly withoutGtin?: boolean;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["VariantRow"][];
            readonly next: string | null;
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "pricing.explain_price": {
    readonly parameters: {
      readonly query: {
        readonly at?: string;
        readonly channelId: string;
        readonly companyId?: string;
        readonly country: string;
        readonly currency: "EUR" | "DKK" | "PLN" | "SEK" | "NOK" | "CZK" | "GBP" | "USD";
        readonly groupId?: string;
        readonly quantity?: number;
      };
      readonly header?: never;
      readonly path: {
        readonly variantId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PriceExplanation"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 404: components["responses"]["pricing.unknown_variant"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "pricing.list_variant_prices": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly variantId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly items: readonly components["schemas"]["PriceRow"][];
          };
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "catalog.lookup_variant": {
    readonly parameters: {
      readonly query: {
        readonly code: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["LookedUp"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.second_factor_required-platform.sign_in_required"];
      readonly 403: components["responses"]["platform.not_allowed"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "customers.get_visitor": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly givenName: string | null;
            /** @example per_01kaf3t9c2m8x4r6v7w5 */
            readonly personId: string;
            readonly signedIn: boolean;
          };
        };
      };
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "carts.wish": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @example chn_01kaf3t9c2m8x4r6v7w5 */
          readonly channelId: string;
          readonly quantity?: number;
          /** @example var_01kaf3t9c2m8x4r6v7w5 */
          readonly variantId: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin"];
      readonly 404: components["responses"]["carts.unknown_article"];
      readonly 409: components["responses"]["carts.cart_full"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
  readonly "carts.share_wishlist": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly "idempotency-key"?: components["parameters"]["idempotencyKey"];
        readonly "if-match"?: components["parameters"]["ifMatch"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @example chn_01kaf3t9c2m8x4r6v7w5 */
          readonly channelId: string;
        };
      };
    };
    readonly responses: {
      /** @description Done */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ShareLink"];
        };
      };
      readonly 400: components["responses"]["platform.invalid_request"];
      readonly 401: components["responses"]["platform.sign_in_required"];
      readonly 403: components["responses"]["platform.foreign_origin"];
      readonly 409: components["responses"]["carts.not_for_sale"];
      readonly 422: components["responses"]["platform.key_reused"];
      readonly 429: components["responses"]["platform.too_many_requests"];
    };
  };
}
