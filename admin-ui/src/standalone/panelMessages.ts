/** The panel's own words, and words of react-admin's own that it says more plainly. */
export const panelMessages = {
  ra: {
    action: { bulk_actions: '%{smart_count} selected' },
    auth: { logout: 'Sign out' },
    navigation: {
      page_range_info: '%{offsetBegin}–%{offsetEnd} of %{total}',
      partial_page_range_info: '%{offsetBegin}–%{offsetEnd} of more than %{offsetEnd}',
    },
    message: { invalid_form: 'Please look at the marked fields.' },
    page: { dashboard: 'Home', loading: 'Loading' },
  },
  panel: {
    account: 'Your account',
    denied: 'This is not open to you',
    denied_text: 'You lack the permission for it. Somebody who can manage groups can grant it.',
    not_found: 'There is nothing here',
    not_found_text: 'The address may be mistyped, or what was here is gone.',
  },
} as const;
