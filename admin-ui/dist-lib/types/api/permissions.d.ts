/** Every permission that Usher knows, in the order in which the catalogue shows them. */
export declare const permissions: readonly ["can_view_users", "can_create_user", "can_bulk_invite", "can_edit_user", "can_archive_user", "can_resend_invitation", "can_revoke_invitation", "can_copy_invitation_link", "can_manage_groups", "can_view_identity", "can_register_identity", "can_validate_identity", "can_complete_registration", "can_view_audit_log", "can_manage_settings", "can_create_organization"];
export type Permission = (typeof permissions)[number];
/**
 * The permission that `action` on `resource` needs. Undefined when Usher has no rule for it, which
 * means that a signed-in person may do it as far as Usher is concerned.
 */
export declare function permissionFor(resource: string, action: string): Permission | undefined;
/** Tells whether a resource, by its name without a prefix, is one of Usher's. */
export declare function isUshers(resource: string): boolean;
