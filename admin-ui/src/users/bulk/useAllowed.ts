import { useMay } from '../../api/hooks.js';
import { type BulkActionName, bulkActionNames, bulkActions } from './bulkActions.js';

/** The actions that the person may do. */
export function useAllowed(): BulkActionName[] {
  const allowed: Record<BulkActionName, boolean | undefined> = {
    resend: useMay(...bulkActions.resend.may),
    request_identity: useMay(...bulkActions.request_identity.may),
    archive: useMay(...bulkActions.archive.may),
    unarchive: useMay(...bulkActions.unarchive.may),
    add_to_group: useMay(...bulkActions.add_to_group.may),
    remove_from_group: useMay(...bulkActions.remove_from_group.may),
    set_role: useMay(...bulkActions.set_role.may),
  };
  return bulkActionNames.filter((action) => allowed[action]);
}
