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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** AddressHolder */
        readonly AddressHolder: {
            readonly id: string;
            /** @enum {unknown} */
            readonly kind: "product" | "category";
            readonly slug: string | null;
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
                /** @example FI12345678 */
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
        /** DocumentError */
        readonly DocumentError: {
            readonly code: string;
            readonly path: string;
            readonly value: string;
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
        /** MovedProduct */
        readonly MovedProduct: {
            /** @example prd_01kaf3t9c2m8x4r6v7w5 */
            readonly id: string;
            /** @description Its slug now. */
            readonly movedTo: string;
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
        /** Simulation */
        readonly Simulation: {
            readonly difference: number;
            readonly with: components["schemas"]["Quote"];
            readonly without: components["schemas"]["Quote"];
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
                    /** @example FI12345678 */
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
    responses: never;
    parameters: never;
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
            /** @description `platform.sign_in_required`: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "customers.erase_account": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /**
             * @description `customers.sign_in_again`: Please sign in again to do this
             *
             *     `platform.sign_in_required`: Please sign in
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.foreign_origin`: This page may not call the server */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "customers.update_account": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.sign_in_required`: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.foreign_origin`: This page may not call the server */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.sign_in_required`: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.sign_in_required`: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "customers.end_my_session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.sign_in_required`: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.foreign_origin`: This page may not call the server */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `customers.unknown_session`: This session has ended */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "customers.sign_out_everywhere": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.sign_in_required`: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.foreign_origin`: This page may not call the server */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `catalog.unknown_address`: Nothing goes by this address */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "catalog.upload_asset": {
        readonly parameters: {
            readonly query: {
                readonly name: string;
            };
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `catalog.unknown_asset`: This file does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "catalog.delete_asset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `catalog.unknown_asset`: This file does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `catalog.in_use`: This is still in use */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `catalog.unknown_channel`: This channel does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "catalog.change_assortment": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
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
            readonly 404: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /**
             * @description `platform.second_factor_required`: Please set up a second factor first
             *
             *     `platform.sign_in_required`: Please sign in
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "catalog.save_attribute": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "catalog.remove_attribute": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `catalog.unknown_attribute`: This attribute does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `catalog.in_use`: This is still in use */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "channels.create_brand": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
                        /** @example FI12345678 */
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `channels.code_taken`: This code is already in use */
            readonly 409: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `channels.unknown_brand`: This brand does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "channels.change_brand": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
                        /** @example FI12345678 */
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `channels.unknown_brand`: This brand does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `channels.code_taken`: This code is already in use */
            readonly 409: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `channels.unknown_kit`: This brand kit does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "channels.save_kit_draft": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `channels.unknown_brand`: This brand does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `channels.brand_archived`: This brand is archived */
            readonly 409: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "channels.discard_kit_draft": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `channels.unknown_brand`: This brand does not exist */
            readonly 404: {
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
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "channels.publish_kit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `channels.unknown_brand`: This brand does not exist */
            readonly 404: {
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
            readonly 409: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `channels.unknown_brand`: This brand does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `channels.unknown_kit`: This brand kit does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "channels.restore_kit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
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
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `channels.brand_archived`: This brand is archived */
            readonly 409: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "channels.set_brand_state": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `channels.unknown_brand`: This brand does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `channels.brand_in_use`: Archive the channels of this brand first */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "messages.preview_template": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
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
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `messages.form_not_offered`: This template does not come in this form */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `channels.unknown_brand`: This brand does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "channels.order_brands": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `channels.unknown_brand`: This brand does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /**
             * @description `platform.second_factor_required`: Please set up a second factor first
             *
             *     `platform.sign_in_required`: Please sign in
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "catalog.create_category": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `catalog.unknown_category`: This category does not exist */
            readonly 404: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "catalog.save_category": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `catalog.unknown_category`: This category does not exist */
            readonly 404: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "catalog.remove_category": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `catalog.unknown_category`: This category does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `catalog.in_use`: This is still in use */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "catalog.place_category": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `catalog.unknown_category`: This category does not exist */
            readonly 404: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "channels.create_channel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `channels.unknown_brand`: This brand does not exist */
            readonly 404: {
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
            readonly 409: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `channels.unknown_channel`: This channel does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "channels.change_channel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `channels.unknown_channel`: This channel does not exist */
            readonly 404: {
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
            readonly 409: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "pricing.set_channel_policy": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `channels.unknown_channel`: This channel does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "channels.move_channel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
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
            readonly 404: {
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
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "channels.order_channels": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `channels.unknown_channel`: This channel does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "pricing.switch_coupon": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `pricing.unknown_coupon`: We do not know this code */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /**
             * @description `platform.second_factor_required`: Please set up a second factor first
             *
             *     `platform.sign_in_required`: Please sign in
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "staff.pair_device": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `staff.unknown_device`: There is no such paired till */
            readonly 404: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "staff.unpair_device": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `staff.unknown_device`: There is no such paired till */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "integrations.create_export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /**
             * @description `platform.second_factor_required`: Please set up a second factor first
             *
             *     `platform.sign_in_required`: Please sign in
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "integrations.drop_mapping": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `integrations.unknown_mapping`: This column mapping does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "integrations.create_import": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `integrations.unknown_run`: This import does not exist */
            readonly 404: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `integrations.unknown_run`: This import does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "integrations.cancel_import": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `integrations.unknown_run`: This import does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `integrations.not_open_now`: The import is not at a point where this can be done */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `integrations.unknown_run`: This import does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `integrations.unknown_run`: This import does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "integrations.examine_import": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `integrations.unknown_run`: This import does not exist */
            readonly 404: {
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
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "integrations.map_import": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `integrations.unknown_run`: This import does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `integrations.not_open_now`: The import is not at a point where this can be done */
            readonly 409: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "integrations.put_import_part": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `integrations.unknown_run`: This import does not exist */
            readonly 404: {
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
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "integrations.preview_import": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `integrations.unknown_run`: This import does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `integrations.not_open_now`: The import is not at a point where this can be done */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "integrations.resume_import": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `integrations.unknown_run`: This import does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `integrations.not_open_now`: The import is not at a point where this can be done */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "integrations.start_import": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `integrations.unknown_run`: This import does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `integrations.not_open_now`: The import is not at a point where this can be done */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "integrations.undo_import": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `integrations.unknown_run`: This import does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `integrations.not_open_now`: The import is not at a point where this can be done */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /**
             * @description `platform.second_factor_required`: Please set up a second factor first
             *
             *     `platform.sign_in_required`: Please sign in
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "staff.invite_member": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
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
            readonly 404: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "staff.withdraw_invitation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `staff.unknown_invitation`: There is no such open invitation */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "staff.accept_invitation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.foreign_origin`: This page may not call the server */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `staff.unknown_role`: There is no such role */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `staff.link_not_valid`: This link is not valid any more */
            readonly 410: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /**
             * @description `platform.second_factor_required`: Please set up a second factor first
             *
             *     `platform.sign_in_required`: Please sign in
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "staff.create_key": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `staff.unknown_key`: There is no such API key */
            readonly 404: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "staff.revoke_key": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `staff.unknown_key`: There is no such API key */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "staff.rotate_key": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `staff.unknown_key`: There is no such API key */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "locations.create_location": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `locations.code_taken`: This code is already in use */
            readonly 409: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `locations.unknown_location`: This location does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "locations.change_location": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `locations.unknown_location`: This location does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `locations.code_taken`: This code is already in use */
            readonly 409: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "locations.set_hours": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `locations.unknown_location`: This location does not exist */
            readonly 404: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "locations.move_location": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `locations.unknown_location`: This location does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `locations.state_not_reachable`: The location cannot go to this state from where it is */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /**
             * @description `platform.second_factor_required`: Please set up a second factor first
             *
             *     `platform.sign_in_required`: Please sign in
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "locations.import_locations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `locations.unknown_location`: This location does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `locations.code_taken`: This code is already in use */
            readonly 409: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "locations.set_special_days": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.sign_in_required`: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "staff.update_me": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.sign_in_required`: Please sign in */
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `staff.unknown_member`: There is no such colleague */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "staff.set_pin": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.sign_in_required`: Please sign in */
            readonly 401: {
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
            readonly 403: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "staff.remove_pin": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.sign_in_required`: Please sign in */
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.sign_in_required`: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "staff.end_my_session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.sign_in_required`: Please sign in */
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `staff.unknown_session`: This session has ended */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "staff.sign_out_everywhere": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.sign_in_required`: Please sign in */
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /**
             * @description `platform.second_factor_required`: Please set up a second factor first
             *
             *     `platform.sign_in_required`: Please sign in
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /**
             * @description `platform.second_factor_required`: Please set up a second factor first
             *
             *     `platform.sign_in_required`: Please sign in
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "operations.retire_consumer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `operations.unknown_consumer`: Nobody of this name listens to events */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `operations.consumer_alive`: A running server still knows this listener */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "operations.replay_consumer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `operations.unknown_consumer`: Nobody of this name listens to events */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `operations.replay_under_way`: Past events are already being handed to this listener */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `operations.unknown_event`: There is no such event, or it is no longer kept */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /**
             * @description `platform.second_factor_required`: Please set up a second factor first
             *
             *     `platform.sign_in_required`: Please sign in
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "operations.drop_held_delivery": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `operations.not_held`: This delivery is no longer held: it went through, or somebody else took care of it */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "operations.replay_held_delivery": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `operations.not_held`: This delivery is no longer held: it went through, or somebody else took care of it */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "operations.cancel_job": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `operations.job_not_waiting`: This job is running at the moment, or it is done */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "operations.retry_job": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `operations.job_not_waiting`: This job is running at the moment, or it is done */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /**
             * @description `platform.second_factor_required`: Please set up a second factor first
             *
             *     `platform.sign_in_required`: Please sign in
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `messages.unknown_message`: This message does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "messages.cancel_message": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `messages.unknown_message`: This message does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `messages.cannot_cancel`: This message can no longer be stopped */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `messages.unknown_message`: This message does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `messages.already_erased`: The text of this message has been erased */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "messages.resend_message": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `messages.unknown_message`: This message does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `messages.cannot_resend`: Only a kept or failed message can be sent again */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `messages.already_erased`: The text of this message has been erased */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "staff.request_password_reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.foreign_origin`: This page may not call the server */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `channels.unknown_brand`: This brand does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `customers.unknown_person`: There is no such customer */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "customers.undo_link": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
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
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /**
             * @description `platform.second_factor_required`: Please set up a second factor first
             *
             *     `platform.sign_in_required`: Please sign in
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "pricing.declare_exception": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `pricing.unknown_variant`: This variant does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "pricing.withdraw_exception": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `pricing.unknown_exception`: This exception does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "pricing.create_price_list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `pricing.code_taken`: This code is already in use */
            readonly 409: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `pricing.unknown_list`: This price list does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "pricing.change_price_list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `pricing.unknown_list`: This price list does not exist */
            readonly 404: {
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
            readonly 409: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "pricing.set_price_list_rows": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `pricing.unknown_list`: This price list does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "pricing.move_price_list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `pricing.unknown_list`: This price list does not exist */
            readonly 404: {
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
            readonly 409: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "pricing.set_prices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "pricing.quote": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.foreign_origin`: This page may not call the server */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `pricing.unknown_variant`: This variant does not exist */
            readonly 404: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "pricing.backfill_history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "catalog.save_products": {
        readonly parameters: {
            readonly query?: {
                readonly dryRun?: boolean;
            };
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "catalog.create_product": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `catalog.unknown_product`: This product does not exist */
            readonly 404: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `catalog.unknown_product`: This product does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "catalog.save_product": {
        readonly parameters: {
            readonly query?: {
                readonly absent?: "keep" | "clear";
            };
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `catalog.unknown_product`: This product does not exist */
            readonly 404: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "catalog.delete_draft": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `catalog.unknown_product`: This product does not exist */
            readonly 404: {
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
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `catalog.unknown_product`: This product does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "catalog.duplicate_product": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `catalog.unknown_product`: This product does not exist */
            readonly 404: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "catalog.restore_product": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
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
            readonly 404: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "catalog.set_product_state": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `catalog.unknown_product`: This product does not exist */
            readonly 404: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "catalog.edit_products": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "catalog.undo_products": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "pricing.reserve_use": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
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
            readonly 404: {
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
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "pricing.settle_use": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `pricing.unknown_use`: This use does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `pricing.use_settled`: This use is settled already */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "pricing.create_promotion": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `pricing.promotion_code_taken`: Another promotion has this code already */
            readonly 409: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `pricing.unknown_promotion`: This promotion does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "pricing.change_promotion": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `pricing.unknown_promotion`: This promotion does not exist */
            readonly 404: {
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
            readonly 409: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "pricing.create_coupon_batch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `pricing.unknown_promotion`: This promotion does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "pricing.create_coupon": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `pricing.unknown_promotion`: This promotion does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `pricing.coupon_taken`: This code exists already */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `pricing.unknown_promotion`: This promotion does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "pricing.switch_promotion": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `pricing.unknown_promotion`: This promotion does not exist */
            readonly 404: {
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
            readonly 409: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `pricing.unknown_promotion`: This promotion does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "pricing.start_back_test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
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
            readonly 404: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `pricing.unknown_back_test`: This back-test does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "pricing.check_promotion": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "pricing.simulate_promotion": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
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
            readonly 404: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /**
             * @description `platform.second_factor_required`: Please set up a second factor first
             *
             *     `platform.sign_in_required`: Please sign in
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "staff.create_role": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `staff.unknown_role`: There is no such role */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `staff.code_taken`: A role with this code exists already */
            readonly 409: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "staff.remove_role": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `staff.unknown_role`: There is no such role */
            readonly 404: {
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
            readonly 409: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "staff.update_role": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `staff.unknown_role`: There is no such role */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `staff.role_built_in`: A built-in role cannot be changed; make a new one */
            readonly 409: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "storefront.add_synonym": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storefront.unknown_synonym`: This synonym does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storefront.term_taken`: This term has synonyms already */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "storefront.remove_synonym": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storefront.unknown_synonym`: This synonym does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "storefront.change_synonym": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storefront.unknown_synonym`: This synonym does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /**
             * @description `platform.second_factor_required`: Please set up a second factor first
             *
             *     `platform.sign_in_required`: Please sign in
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "storefront.rebuild_windows": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /**
             * @description `platform.second_factor_required`: Please set up a second factor first
             *
             *     `platform.sign_in_required`: Please sign in
             */
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `staff.unknown_member`: There is no such colleague */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "staff.clear_pin": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `staff.unknown_member`: There is no such colleague */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "staff.assign_roles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
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
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `staff.last_owner`: The last owner cannot be removed */
            readonly 409: {
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
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "staff.reset_second_factor": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `staff.unknown_member`: There is no such colleague */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "staff.end_sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `staff.unknown_member`: There is no such colleague */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "staff.end_session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
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
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "staff.set_member_state": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
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
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `staff.unknown_member`: There is no such colleague */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `staff.last_owner`: The last owner cannot be removed */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `channels.unknown_channel`: This channel does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `channels.unknown_channel`: This channel does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `channels.unknown_channel`: This channel does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `locations.unknown_location`: This location does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `messages.unknown_message`: This message does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.sign_in_required`: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "staff.lock_till": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.sign_in_required`: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.foreign_origin`: This page may not call the server */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "staff.unlock_till": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "idempotency-key"?: string;
                readonly "if-match"?: string;
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.foreign_origin`: This page may not call the server */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.key_reused`: This idempotency key belongs to another request */
            readonly 422: {
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
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `pricing.unknown_variant`: This variant does not exist */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.invalid_request`: The request is not valid */
            readonly 400: {
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
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.not_allowed`: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description `platform.sign_in_required`: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too_many_requests`: Too many requests, please wait a moment */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
