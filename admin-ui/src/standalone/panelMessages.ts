/** Words of react-admin's own that the panel says more plainly. */
export const panelMessages = {
  ra: {
    action: { bulk_actions: '%{smart_count} selected' },
    auth: { logout: 'Sign out' },
    message: { invalid_form: 'Please look at the marked fields.' },
  },
} as const;
